"""What tables do where they are narrow: heads end in dots, and columns that matter less go."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import QEvent, QObject, Qt
from PyQt5.QtGui import QHelpEvent
from PyQt5.QtWidgets import QHeaderView, QTableView, QToolTip, QWidget

_LEAST_LETTERS = 11


class ElidedHeader(QHeaderView):
    """The heads of columns; of one that is shortened the tooltip has all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def viewportEvent(self, event: QEvent | None) -> bool:  # noqa: N802 - Qt's name
        """Show a head that is shortened."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            section, model = self.logicalIndexAt(event.pos()), self.model()
            if model is not None and 0 <= self.sectionSize(section) < self.sectionSizeHint(section):
                text = model.headerData(section, Qt.Orientation.Horizontal)
                QToolTip.showText(event.globalPos(), str(text or ""), self)
                return True
        return super().viewportEvent(event)


class SparedColumns(QObject):
    """Hides columns of a narrow table, so that the one that is stretched can be read.

    Args:
        table: It; it keeps this object.
        stretched: The column that takes the room that is left.
        spared: Columns that may go, the first one first.
    """

    def __init__(self, table: QTableView, stretched: int, spared: Sequence[int]) -> None:
        super().__init__(table)
        self._table = table
        self._stretched = stretched
        self._spared = tuple(spared)
        self._viewport = table.viewport()
        assert self._viewport is not None  # noqa: S101 - a table has one
        self._viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:  # noqa: N802
        """Look again when the table has another width."""
        if watched is self._viewport and event is not None and event.type() == QEvent.Type.Resize:
            self.fit()
        return False

    def fit(self) -> None:
        """Hide as few as possible."""
        header, viewport = self._table.horizontalHeader(), self._viewport
        if header is None or viewport is None:
            return
        spared = [column for column in self._spared if column < header.count()]
        for column in spared:  # of a hidden column Qt says that its head needs nothing
            self._table.setColumnHidden(column, False)
        least = _LEAST_LETTERS * self._table.fontMetrics().averageCharWidth()
        least = max(least, header.sectionSizeHint(self._stretched))
        needs = {
            column: max(
                header.minimumSectionSize(),
                header.sectionSizeHint(column),
                self._table.sizeHintForColumn(column),
            )
            for column in range(header.count())
            if column != self._stretched
        }
        hidden: set[int] = set()
        while least + sum(px for column, px in needs.items() if column not in hidden) > (
            viewport.width()
        ):
            if len(hidden) == len(spared):
                break
            hidden.add(spared[len(hidden)])
        for column in spared:
            self._table.setColumnHidden(column, column in hidden)
