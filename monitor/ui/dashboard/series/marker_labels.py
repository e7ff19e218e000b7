"""Where the names of markers stand so that none covers another. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class LabelPlace(NamedTuple):
    """Where a name begins, in pixels from the left of the plot, and in which row from the top."""

    left: float
    row: int


def place_labels(
    marks: Sequence[tuple[float, float]], width: float, rows: int
) -> list[LabelPlace | None]:
    """Return the place of each name, or None where there is room for its line alone.

    A name stands to the right of its line, or to the left where it would leave the plot. The
    newest is placed first: it is the one that was just put.

    Args:
        marks: In the order of time, where each line is, and how wide its name is, in pixels.
        width: Of the plot, in pixels.
        rows: How many there are.
    """
    taken: list[list[tuple[float, float]]] = [[] for _ in range(rows)]
    places: list[LabelPlace | None] = []
    for at, wide in reversed(marks):
        left = at if at + wide <= width else at - wide
        row = next((n for n, spans in enumerate(taken) if _is_free(spans, left, left + wide)), None)
        if row is None or left < 0:
            places.append(None)
        else:
            taken[row].append((left, left + wide))
            places.append(LabelPlace(left, row))
    return places[::-1]


def _is_free(spans: Sequence[tuple[float, float]], start: float, end: float) -> bool:
    return all(end <= other_start or other_end <= start for other_start, other_end in spans)
