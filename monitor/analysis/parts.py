"""Which parts of a recording were interesting and which boring."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from monitor.types import Scored, State, WindowSummary


@dataclass(frozen=True, slots=True)
class Part(Scored):
    """A stretch of time in which the gauge said the same.

    Attributes:
        start_s: Start in the recording's time.
        end_s: End, where the next part starts.
        state: What the gauge said.
        score: Mean score of its windows, -1..1; None for no data.
        score_low: Mean of the lower ends of their intervals, which holds as if neighbouring windows
            erred alike; None where a window has none.
        score_high: The same of the upper ends.
    """

    start_s: float
    end_s: float
    state: State
    score: float | None
    score_low: float | None = None
    score_high: float | None = None


def parts_of(windows: Sequence[WindowSummary]) -> tuple[Part, ...]:
    """Return the parts of the time that `windows` cover, without gaps or overlaps.

    Windows may overlap, so each speaks for the time around its middle.
    """
    if not windows:
        return ()
    borders_s = [
        windows[0].start_s,
        *(_border_s(before, after) for before, after in pairwise(windows)),
        windows[-1].end_s,
    ]
    parts = []
    for state, group in groupby(range(len(windows)), key=lambda i: windows[i].state):
        members = list(group)
        inside = [windows[i] for i in members]
        parts.append(
            Part(
                start_s=borders_s[members[0]],
                end_s=borders_s[members[-1] + 1],
                state=state,
                score=_mean(window.score for window in inside),
                score_low=_mean(window.score_low for window in inside),
                score_high=_mean(window.score_high for window in inside),
            )
        )
    return tuple(parts)


def _border_s(before: WindowSummary, after: WindowSummary) -> float:
    """Halfway between the middles of two windows; of a long empty one, its near end counts."""
    before_s, after_s = before.end_s - before.start_s, after.end_s - after.start_s
    if not before.frame_count:
        before_s = min(before_s, after_s)
    if not after.frame_count:
        after_s = min(before_s, after_s)
    return (before.end_s - before_s / 2 + after.start_s + after_s / 2) / 2


def _mean(values: Iterable[float | None]) -> float | None:
    """The mean, or None where one of them is not known."""
    listed = list(values)
    known = [value for value in listed if value is not None]
    return sum(known) / len(known) if len(known) == len(listed) else None
