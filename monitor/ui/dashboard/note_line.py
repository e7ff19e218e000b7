"""The line for a note: Enter keeps it, Esc does not."""

from __future__ import annotations

from PyQt5.QtCore import Qt, pyqtSignal
from PyQt5.QtGui import QHideEvent, QKeyEvent
from PyQt5.QtWidgets import QLineEdit

from monitor.i18n import tr
from monitor.ui.widgets.focus import hide


class NoteLine(QLineEdit):
    """Hidden until it is opened.

    Signals:
        written: A note, without spaces around it; never an empty one.
        closed: There is room again.
    """

    written = pyqtSignal(str)
    closed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("What happened? (Enter keeps it)"))
        self.setToolTip(self.placeholderText())
        self.setAccessibleName(tr("Note"))
        self.setMaxLength(200)
        self.setMinimumWidth(160)
        self.returnPressed.connect(self._keep)
        self.hide()

    def open(self) -> None:
        """Let the user write."""
        self.clear()
        self.show()
        self.setFocus()

    def hideEvent(self, event: QHideEvent | None) -> None:  # noqa: N802 - Qt's name
        """Tell that there is room again."""
        super().hideEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:  # noqa: N802 - Qt's name
        """Esc leaves without a note."""
        if event is not None and event.key() == Qt.Key.Key_Escape:
            hide(self)
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        text = self.text().strip()
        hide(self)
        if text:
            self.written.emit(text)
