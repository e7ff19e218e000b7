"""Which parts of a recording were interesting and which boring."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from monitor.types import State, WindowSummary


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of time in which the gauge said the same.

    Attributes:
        start_s: Start in the recording's time.
        end_s: End, where the next part starts.
        state: What the gauge said.
        score: Mean score of its windows, -1..1; None for no data.
    """

    start_s: float
    end_s: float
    state: State
    score: float | None


def parts_of(windows: Sequence[WindowSummary]) -> tuple[Part, ...]:
    """Return the parts of the time that `windows` cover, without gaps or overlaps.

    Windows may overlap, so each speaks for the time around its middle.
    """
    if not windows:
        return ()
    middles_s = [(window.start_s + window.end_s) / 2 for window in windows]
    borders_s = [
        windows[0].start_s,
        *((a + b) / 2 for a, b in pairwise(middles_s)),
        windows[-1].end_s,
    ]
    parts = []
    for state, group in groupby(range(len(windows)), key=lambda i: windows[i].state):
        members = list(group)
        scores = [score for i in members if (score := windows[i].score) is not None]
        parts.append(
            Part(
                start_s=borders_s[members[0]],
                end_s=borders_s[members[-1] + 1],
                state=state,
                score=sum(scores) / len(scores) if scores else None,
            )
        )
    return tuple(parts)
