"""Tables stay quick however long they are."""

from __future__ import annotations

from PyQt5.QtCore import QAbstractTableModel, QModelIndex, Qt

from monitor.ui.widgets.tables import MEASURED_ROWS, table_view

ROWS, COLUMNS = 1000, 4


class Counting(QAbstractTableModel):
    """Remembers which rows were asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[int] = set()

    def rowCount(self, _parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        return ROWS

    def columnCount(self, _parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        return COLUMNS

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        self.asked.add(index.row())
        return f"{index.row()}" if role == Qt.ItemDataRole.DisplayRole else None


def test_a_long_list_is_measured_by_its_first_rows(qtbot) -> None:
    model = Counting()
    table = table_view(model, "Sessions", stretched=0)
    qtbot.addWidget(table)
    table.resize(600, 400)
    table.show()
    qtbot.waitExposed(table)
    table.setStyleSheet("QTableView { color: #123456; }")  # as where the theme changes
    qtbot.waitUntil(lambda: len(model.asked) > 5)
    seen = 400 // table.rowHeight(0) + 2
    assert len(model.asked) <= MEASURED_ROWS + 2 * seen
