"""A short guide, with the gauge itself as its pictures."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from monitor.config import WindowSettings
from monitor.i18n import tr
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.gauge import Gauge
from monitor.ui.help.guide_pages import GUIDE, Step
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.labels import label
from monitor.ui.widgets.tabbed_dialog import TabbedDialog

_WIDE_PX = 820
_PICTURE_PX = (150, 118)


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
    grid.setHorizontalSpacing(28)
    grid.setVerticalSpacing(18)
    columns = 2 if all(step.face for step in steps) else 1  # what has pictures is narrow
    for number, step in enumerate(steps):
        grid.addLayout(_step(theme, step), *divmod(number, columns))
        grid.setColumnStretch(number % columns, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    return page


def _step(theme: Theme, step: Step) -> QHBoxLayout:
    text = label(step.text, wrap=True)
    text.setAlignment(Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(4)
    for stretch, line in enumerate((label(step.title, "title", wrap=True), text)):
        as_wide_as_there_is_room = line.sizePolicy()
        as_wide_as_there_is_room.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        line.setSizePolicy(as_wide_as_there_is_room)
        words.addWidget(line, stretch)
    row = QHBoxLayout()
    row.setSpacing(16)
    if step.face is not None:
        picture = Gauge(theme, WindowSettings().neutral_band)
        picture.show_face(step.face)
        picture.setFixedSize(*_PICTURE_PX)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row
