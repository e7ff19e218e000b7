"""The names of the markers, a line for each of their keys."""

from __future__ import annotations

from typing import cast

from PyQt5.QtWidgets import QGridLayout, QLineEdit, QWidget

from monitor.config import chosen_markers, proposed_markers
from monitor.i18n import tr
from monitor.ui.widgets.actions import MARKERS, names_in
from monitor.ui.widgets.labels import label

_LONGEST = 200
_IN_A_COLUMN = 5


class MarkerLines:
    """An editor of `SessionSettings.markers`; None are the app's own names.

    Attributes:
        widget: Where.
        lines: The lines in it.
    """

    def __init__(self) -> None:
        self.widget = QWidget()
        self.lines = [QLineEdit() for _ in MARKERS]
        grid = QGridLayout(self.widget)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for place, (key, line) in enumerate(zip(MARKERS, self.lines, strict=True)):
            name = tr("Key &{key}", key=key)
            line.setMaxLength(_LONGEST)
            line.setAccessibleName(name.replace("&", ""))
            title = label(name)
            title.setBuddy(line)
            column, row = divmod(place, _IN_A_COLUMN)
            grid.addWidget(title, row, 2 * column)
            grid.addWidget(line, row, 2 * column + 1)
        self.widget.setFocusProxy(self.lines[0])

    def show(self, value: object) -> None:
        """Show names; for None those of the app."""
        names = proposed_markers() if value is None else cast("tuple[str, ...]", value)
        for place, line in enumerate(self.lines):
            line.setText(names[place] if place < len(names) else "")

    def value(self) -> object:
        """Return the names that stand there; None for those of the app."""
        return chosen_markers(names_in([line.text() for line in self.lines]))
