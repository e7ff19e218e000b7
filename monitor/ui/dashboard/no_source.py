"""What can be watched instead, where there is no camera or it cannot be read."""

from __future__ import annotations

from collections.abc import Callable

from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QWidget

from monitor.i18n import tr
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.narrow.rows import WrappedRow


class NoSource(QWidget):
    """A row of buttons; hidden while there is something to watch.

    Args:
        try_demo: Watches the demo.
        open_recording: Asks for a file and watches it.
        choose: Shows all that can be watched.
    """

    def __init__(
        self,
        try_demo: Callable[[], None],
        open_recording: Callable[[], None],
        choose: Callable[[], None],
    ) -> None:
        super().__init__()
        self.demo = push_button(tr("Try the demo"), try_demo, "primary")
        self.recording = push_button(tr("Open a recording"), open_recording)
        self.other = push_button(tr("Choose another camera or file"), choose)
        row = WrappedRow(self, spacing_px=8, align=Qt.AlignmentFlag.AlignHCenter)
        for button in (self.demo, self.recording, self.other):
            row.addWidget(button)
        self.hide()
