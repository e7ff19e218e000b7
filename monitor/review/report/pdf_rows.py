"""Which rows of a report's lists there is room for on a page of A4."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from monitor.review.report.formatting import TableLine
from monitor.review.report.parts_table import PartLine

ROW, HEAD = 13.5, 20.0
"""Height of a row and of a heading, in points."""

_LEAST_HEADS = 2
"""The session, and a row that says what is left out."""


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A line of a note; those after its first have no letter and time."""

    letter: str
    time: str
    text: str


_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True)
class Rows(Generic[_Row]):
    """What of a list is shown, and how many rows are not."""

    shown: Sequence[_Row]
    left_out: int

    @property
    def count(self) -> int:
        """The rows, with the one that says what is left out."""
        return len(self.shown) + bool(self.left_out)

    @property
    def height(self) -> float:
        """Room for the heading and the rows."""
        return HEAD + ROW * self.count if self.count else 0.0


def fitted(
    parts: Sequence[PartLine], heads: Sequence[TableLine], notes: Sequence[NoteRow], room: float
) -> tuple[Rows[PartLine], Rows[TableLine], Rows[NoteRow]]:
    """Return as many rows of the lists as fit into `room` points; parts come first."""
    most = int((room - (3 if heads else 2) * HEAD) / ROW)
    for_tables = max(most - len(notes), 2 * most // 3)
    shown = cut(parts, for_tables - min(len(heads), _LEAST_HEADS))
    shown_heads = cut(heads, for_tables - shown.count)
    return shown, shown_heads, cut(notes, most - shown.count - shown_heads.count)


def cut(rows: Sequence[_Row], most: int) -> Rows[_Row]:
    """Return the first of the rows, with the one that says what is left out at most so many."""
    kept = len(rows) if len(rows) <= most else max(most - 1, 0)
    return Rows(rows[:kept], len(rows) - kept)
