"""Tables that look and work alike."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    Qt,
)
from PyQt5.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from monitor.ui.widgets.narrow.table_room import ElidedHeader

MEASURED_ROWS = 20
"""Columns are as wide as these rows need: to ask all of a long list takes seconds."""

TO_THE_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_NO_INDEX = QModelIndex()


class RowsModel(QAbstractTableModel):
    """A row for each of some things, below the heads of columns.

    Attributes:
        heads: The names of the columns.
    """

    heads: Sequence[str] = ()

    def count_rows(self) -> int:
        """Return how many rows there are."""
        raise NotImplementedError

    def is_number(self, column: int) -> bool:  # noqa: ARG002 - for those that have some
        """Whether a column holds numbers, which stand to the right."""
        return False

    def rowCount(self, parent: QModelIndex = _NO_INDEX) -> int:  # noqa: N802 - Qt's name
        """Qt asks for it; no row has rows of its own."""
        return 0 if parent.isValid() else self.count_rows()

    def columnCount(self, parent: QModelIndex = _NO_INDEX) -> int:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return 0 if parent.isValid() else len(self.heads)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The head of a column."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and self.is_number(section):
            return TO_THE_RIGHT
        return self.heads[section] if role == Qt.ItemDataRole.DisplayRole else None


def table_view(
    model: QAbstractItemModel, name: str, stretched: int, *, in_card: bool = False
) -> QTableView:
    """Return a table of whole rows, one of whose columns takes the room that is left.

    Tab leaves it, so that the keyboard is not caught in it.

    Args:
        model: What it shows.
        name: Its name for screen readers.
        stretched: The column that takes the room.
        in_card: Whether it stands in a card, which has a frame already and little room.
    """
    table = QTableView()
    table.setProperty("role", "bare" if in_card else "")
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectRows)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    rows = QHeaderView(Qt.Orientation.Vertical, table)
    rows.hide()
    rows.setDefaultSectionSize(table.fontMetrics().height() + (6 if in_card else 14))
    table.setVerticalHeader(rows)
    header = ElidedHeader(table)
    left = Qt.Alignment(Qt.AlignmentFlag.AlignLeft)
    header.setDefaultAlignment(left | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setSectionsClickable(True)
    header.setMinimumSectionSize(40 if in_card else 70)
    header.setProperty("role", "bare" if in_card else "")
    table.setHorizontalHeader(header)
    header.setResizeContentsPrecision(MEASURED_ROWS)
    header.setSectionResizeMode(QHeaderView.ResizeToContents)
    header.setSectionResizeMode(stretched, QHeaderView.Stretch)
    return table


def select_row(table: QTableView, row: int) -> None:
    """Select a row, and make it the current one.

    `QTableView.selectRow` selects nothing where text runs from right to left and the columns fill
    the table: it looks for a column at its outer edge.
    """
    model, selection = table.model(), table.selectionModel()
    assert model is not None  # noqa: S101 - our tables have one
    assert selection is not None  # noqa: S101
    flag = QItemSelectionModel.SelectionFlag
    flags = QItemSelectionModel.SelectionFlags(flag.ClearAndSelect) | flag.Rows
    selection.setCurrentIndex(model.index(row, 0), flags)


def fit_columns(table: QTableView) -> None:
    """Fit the columns to what stands in them now: by itself Qt does so for a new model alone."""
    header = table.horizontalHeader()
    if header is not None and header.count():
        header.setSectionResizeMode(0, header.sectionResizeMode(0))
