"""The parts of a lecture as rows of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PyQt5.QtCore import QModelIndex, Qt

from monitor.i18n import tr
from monitor.plots.rounding import per_cent
from monitor.ui.review.document.wording import (
    gauge_words,
    heads_words,
    range_title,
    signed,
    trend_words,
)
from monitor.ui.review.sessions.bar_delegate import BAR_ROLE, INTERVAL_ROLE
from monitor.ui.widgets.tables import TO_THE_RIGHT, RowsModel
from monitor.ui.widgets.wording import duration, interval_words

if TYPE_CHECKING:
    from monitor.review.segments import Segment

COLUMNS = (tr("Part"), tr("Length"), tr("Gauge"), tr("Change"), tr("Trend"), tr("Readable"))
FACING = tr("Facing")
_WITH_FACING = (tr("Part"), tr("Length"), tr("Gauge"), tr("Change"), FACING, tr("Readable"))
"""The columns where it is known how many faced the front; the trend is drawn, and in words in the
tooltip: a card has no room for both."""

NAME, LENGTH, GAUGE = 0, 1, 2
FACING_OR_TREND, READABLE = 4, 5
_TO_THE_RIGHT = (tr("Length"), tr("Change"), tr("Trend"), tr("Readable"), FACING)


class PartsModel(RowsModel):
    """One row per part; the gauge comes as a number for a bar too."""

    heads = COLUMNS

    def __init__(self) -> None:
        super().__init__()
        self.parts: tuple[Segment, ...] = ()

    def show_parts(self, parts: tuple[Segment, ...]) -> None:
        """Show these parts."""
        self.beginResetModel()
        self.parts = parts
        knows = any(part.summary.heads and part.summary.heads.facing for part in parts)
        self.heads = _WITH_FACING if knows else COLUMNS
        self.endResetModel()

    def count_rows(self) -> int:
        """Return how many rows there are."""
        return len(self.parts)

    def is_number(self, column: int) -> bool:
        """Whether a column holds numbers."""
        return self.heads[column] in _TO_THE_RIGHT

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows."""
        part, name = self.parts[index.row()], self.heads[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(part, name)
        if role == Qt.ItemDataRole.TextAlignmentRole and name in _TO_THE_RIGHT:
            return TO_THE_RIGHT
        if role == Qt.ItemDataRole.ToolTipRole:
            return _words(part)
        if role == Qt.ItemDataRole.AccessibleTextRole and name == tr("Gauge"):
            return gauge_words(part.summary.gauge, part.summary.gauge_interval)
        if role == INTERVAL_ROLE:
            return part.summary.gauge_interval
        return part.summary.gauge if role == BAR_ROLE else None


def _text(part: Segment, name: str) -> str:
    summary = part.summary
    coverage = "" if summary.coverage is None else per_cent(summary.coverage)
    facing = summary.heads.facing if summary.heads else None
    return {
        tr("Part"): part.shown_name,
        tr("Length"): duration(summary.length_s),
        tr("Gauge"): gauge_words(
            summary.gauge, None
        ),  # the interval is drawn: words need much room
        tr("Change"): signed(part.change),
        tr("Trend"): "" if summary.trend_per_min is None else signed(summary.trend_per_min, 1),
        tr("Readable"): coverage,
        FACING: "" if facing is None else per_cent(facing.share),
    }[name]


def _words(part: Segment) -> str:
    trend = part.summary.trend_per_min
    span = range_title((part.summary.start_s, part.summary.end_s))
    interval = interval_words(part.summary.gauge_interval)
    words = [
        f"{part.shown_name}: {span}",
        part.detail,
        tr("gauge {interval}", interval=interval) if interval else "",
        "" if trend is None else trend_words(trend),
        heads_words(part.summary.heads),
    ]
    return "\n".join(word for word in words if word)
