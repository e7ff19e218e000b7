"""The highest and the lowest moments of a session, with what was said in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from monitor.review.ranges import SHORTEST_S, RangeSummary, summarise_range
from monitor.tables.spans import spans_of

if TYPE_CHECKING:
    import pandas as pd

    from monitor.review.lesson.words import Words
    from monitor.tables.spans import Array

COUNT = 3
"""So many of each."""

_LONGEST_S, _SHORTEST_S = SHORTEST_S, 5.0
_SHARE = 16
"""A moment is so small a share of a short session; less would say more about chance."""

_KNOWN = 0.5
"""Share of a moment that must have a result."""

_CLEAR = 0.5
"""Points of the gauge by which a moment lies off the session's mean: it would be told as 0."""


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """A moment that stands out.

    Attributes:
        is_high: Whether it is one of the highest; else one of the lowest.
        summary: What the gauge said in it; it has a gauge.
        quote: What was said in it; "" where nothing was.
    """

    is_high: bool
    summary: RangeSummary
    quote: str

    @property
    def start_s(self) -> float:
        """Where it begins, in seconds since the session's start."""
        return self.summary.start_s


def moments_of(windows: pd.DataFrame, length_s: float, words: Words | None) -> tuple[Moment, ...]:
    """Return the three highest moments, the highest first, then the three lowest.

    Each is half a minute long, in short sessions less, and as long again from the others. Of
    moments without a result, as where too few people were readable, there are none: no words stand
    beside a figure that the gauge did not show.

    Args:
        windows: All windows of the session in order of time, as stored or scored anew.
        length_s: Where the session ends.
        words: What was said; None where there is no transcript.
    """
    long_s = round(min(max(length_s / _SHARE, _SHORTEST_S), _LONGEST_S))
    starts_s, means = _means(windows, length_s, long_s)
    level = summarise_range(windows, 0.0, length_s).score
    if level is None:
        return ()
    taken: list[tuple[bool, float]] = []
    for sign in (1.0, -1.0):
        off = 50.0 * sign * (means - level)
        order = [at for at in np.argsort(-off, kind="stable") if off[at] >= _CLEAR]
        found = _apart((float(starts_s[at]) for at in order), taken, 2 * long_s)
        taken += [(sign > 0.0, start_s) for start_s in found]
    ranges = ((is_high, summarise_range(windows, at, at + long_s)) for is_high, at in taken)
    return tuple(
        Moment(is_high, one, _quote(words, one)) for is_high, one in ranges if one.score is not None
    )


def _means(windows: pd.DataFrame, length_s: float, long_s: int) -> tuple[Array, Array]:
    """Return where moments can begin, and the mean score of each; every second counts once."""
    is_known = windows["score"].notna().to_numpy()
    spans = spans_of(windows).selected(is_known)
    scores = windows["score"].to_numpy(np.float64)[is_known]
    edges_s = np.arange(np.ceil(length_s) + 1.0)
    # By the second, then of as many seconds as a moment has.
    totals = np.stack([spans.totals(values, edges_s) for values in (np.ones(len(scores)), scores)])
    until = np.concatenate([np.zeros((2, 1)), np.cumsum(totals, axis=1)], axis=1)
    known_s, sums = until[:, long_s:] - until[:, :-long_s]
    enough = known_s >= _KNOWN * long_s
    return edges_s[: len(known_s)][enough], sums[enough] / known_s[enough]


def _apart(
    starts_s: Iterator[float], taken: Sequence[tuple[bool, float]], apart_s: float
) -> list[float]:
    """Return the first of the times that lie apart from each other and from those taken."""
    found: list[float] = []
    for start_s in starts_s:
        others_s = (*(other_s for _, other_s in taken), *found)
        if all(abs(start_s - other_s) >= apart_s for other_s in others_s):
            found.append(start_s)
            if len(found) == COUNT:
                break
    return found


def _quote(words: Words | None, summary: RangeSummary) -> str:
    if words is None:
        return ""
    return words.quote(words.within(summary.start_s, summary.end_s))
