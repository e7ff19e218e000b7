"""The list of keys."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtWidgets import QGridLayout, QWidget

from monitor.i18n import tr
from monitor.i18n.direction import left_to_right
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.labels import label
from monitor.ui.windows.fitted import FittedDialog

_WIDE_PX = 1180
_COLUMNS = 2
"""Side by side they fit a small screen."""


class HelpDialog(FittedDialog):
    """Shows keys and what they do."""

    def __init__(self, keys: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(tr("Keys"), parent, wide_px=_WIDE_PX)
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(4)
        rows = -(-len(keys) // _COLUMNS)
        for place, (key, meaning) in enumerate(keys):
            column, row = divmod(place, rows)
            grid.addWidget(label(left_to_right(key), "title", wrap=True), row, 2 * column)
            grid.addWidget(label(meaning, wrap=True), row, 2 * column + 1)
        for column in range(_COLUMNS):
            grid.setColumnStretch(2 * column, 1)
            grid.setColumnStretch(2 * column + 1, 3)
        self.body.addLayout(grid)
        close = push_button(tr("Close"), self.accept, "primary")
        self.foot.addStretch(1)
        self.foot.addWidget(close)
        close.setFocus()
