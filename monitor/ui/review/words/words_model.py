"""What was said as rows of a table, and the moments that stand out."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import QModelIndex, QObject, Qt
from PyQt5.QtGui import QStandardItem, QStandardItemModel

from monitor.i18n import tr
from monitor.review.lesson.moments import Moment
from monitor.review.lesson.words import Words
from monitor.ui.review.document.wording import gauge_words
from monitor.ui.widgets.tables import RowsModel
from monitor.ui.widgets.wording import clock

COLUMNS = (tr("Time"), tr("Said"))
SAID = COLUMNS.index(tr("Said"))
MOMENT_COLUMNS = ("", tr("Time"), tr("Gauge"))
MOMENT_ROWS = 2
"""Of each moment: its figures, and below them what was said."""
NOTHING_SAID = tr("nothing was said")
_BEFORE = tr("before")
_HIGH, _LOW = "\N{BLACK UP-POINTING TRIANGLE}", "\N{BLACK DOWN-POINTING TRIANGLE}"


class WordsModel(RowsModel):
    """The cues of a session; cells are made as they come into view."""

    heads = COLUMNS

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words

    def show_words(self, words: Words) -> None:
        """Show others."""
        self.beginResetModel()
        self.words = words
        self.endResetModel()

    def count_rows(self) -> int:
        """Return how many rows there are."""
        return len(self.words)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if index.column() == SAID:
            return self.words.line(index.row())
        start_s = float(self.words.starts_s[index.row()])
        return clock(start_s) if start_s >= 0.0 else _BEFORE


def show_moments(model: QStandardItemModel, moments: Sequence[Moment]) -> None:
    """Fill a model with `MOMENT_ROWS` for each moment; its columns stay."""
    model.removeRows(0, model.rowCount())
    model.setHorizontalHeaderLabels(list(MOMENT_COLUMNS))
    for one in moments:
        gauge = gauge_words(one.summary.gauge, one.summary.gauge_interval)
        said = one.quote or NOTHING_SAID
        cells = (_HIGH if one.is_high else _LOW, clock(one.start_s), gauge)
        rows = [[QStandardItem(text) for text in cells], [QStandardItem(said)]]
        rows[0][0].setToolTip(tr("One of the highest") if one.is_high else tr("One of the lowest"))
        rows[1][0].setToolTip(said)
        for row in rows:
            for item in row:
                item.setEditable(False)
            model.appendRow(row)
