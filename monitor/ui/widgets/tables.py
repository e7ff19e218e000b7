"""Tables that look and work alike."""

from __future__ import annotations

from PyQt5.QtCore import QAbstractItemModel, Qt
from PyQt5.QtWidgets import QAbstractItemView, QHeaderView, QTableView

MEASURED_ROWS = 20
"""Columns are as wide as these rows need: to ask all of a long list takes seconds."""


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
    header = QHeaderView(Qt.Orientation.Horizontal, table)
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


def fit_columns(table: QTableView) -> None:
    """Fit the columns to what stands in them now: by itself Qt does so for a new model alone."""
    header = table.horizontalHeader()
    if header is not None and header.count():
        header.setSectionResizeMode(0, header.sectionResizeMode(0))
