"""A short guide, with the gauge itself as its pictures."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QGridLayout, QWidget

from monitor.config import WindowSettings
from monitor.i18n import tr
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.gauge import Gauge
from monitor.ui.help.guide_pages import GUIDE, Step
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.labels import label
from monitor.ui.widgets.tabbed_dialog import TabbedDialog

_WIDE_PX = 820
_PICTURE_PX = (108, 80)


class GuideDialog(TabbedDialog):
    """Pages of a few steps each.

    Args:
        theme: Light or dark.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("A short guide"), parent, wide_px=_WIDE_PX)
        for title, steps in GUIDE.items():
            self.add_page(title, _page(theme, steps))
        self.close_button = push_button(tr("Close"), self.accept)
        self.next = push_button(tr("Next"), self._go_on, "primary")
        self.foot.addStretch(1)
        self.foot.addWidget(self.close_button)
        self.foot.addWidget(self.next)
        self.next.setFocus()

    def _go_on(self) -> None:
        if self.page + 1 == self.page_count:
            self.accept()
            return
        self.show_page(self.page + 1)


def _page(theme: Theme, steps: Sequence[Step]) -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 4, 8, 4)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for number, step in enumerate(steps):
        row = 3 * number
        if step.face is not None:
            picture = Gauge(theme, WindowSettings().neutral_band)
            picture.show_face(step.face)
            picture.setFixedSize(*_PICTURE_PX)
            grid.addWidget(picture, row, 0, 2, 1)
        grid.addWidget(label(step.title, "title", wrap=True), row, 1)
        text = label(step.text, wrap=True)
        text.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text, row + 1, 1)
        grid.setRowStretch(row + 1, 1 if step.face else 0)
        grid.setRowMinimumHeight(row + 2, 10)
    grid.setRowStretch(3 * len(steps), 1)
    return page
