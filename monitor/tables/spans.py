"""Which seconds of a session each of its windows speaks for.

Windows overlap: one of five seconds ends every second. Each speaks for the time that it adds to
the one before, so that every second counts once, and nobody speaks for a pause.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import pandas as pd

Array = NDArray[np.float64]

SCORES = ["score", "score_low", "score_high"]
"""The columns of a window's score and its interval."""


@dataclass(frozen=True, slots=True, eq=False)
class Spans:
    """One span per window, in order of time and without overlaps.

    Attributes:
        starts_s: (N,) seconds since the session's start.
        ends_s: (N,) where the windows end.
    """

    starts_s: Array
    ends_s: Array

    @property
    def lengths_s(self) -> Array:
        """(N,) seconds."""
        return self.ends_s - self.starts_s

    @property
    def middles_s(self) -> Array:
        """(N,) seconds since the session's start."""
        return (self.starts_s + self.ends_s) / 2

    def within(self, start_s: float, end_s: float) -> Spans:
        """The part of each span that lies between two times; of no length where none does."""
        starts_s = np.clip(self.starts_s, start_s, end_s)
        return Spans(starts_s, np.clip(self.ends_s, start_s, end_s))

    def selected(self, which: NDArray[np.bool_]) -> Spans:
        """The spans for which `which`, (N,), is true."""
        return Spans(self.starts_s[which], self.ends_s[which])

    def totals(self, values: Array, edges_s: Array) -> Array:
        """Integrate values over time, step by step.

        Args:
            values: (N,) what holds during each span.
            edges_s: (M + 1,) rising, where the steps begin and end.

        Returns:
            (M,) the sum of value times seconds in each step.
        """
        if len(values) == 0:
            return np.zeros(len(edges_s) - 1)
        until = np.cumsum(values * self.lengths_s)
        totals = np.stack([until - values * self.lengths_s, until], axis=1)
        times_s = np.stack([self.starts_s, self.ends_s], axis=1)
        return np.diff(np.interp(edges_s, times_s.ravel(), totals.ravel()))


def spans_of(windows: pd.DataFrame) -> Spans:
    """Return the span of each window of a table (DESIGN 5) that is in order of time."""
    starts_s = windows["start_s"].to_numpy(np.float64)
    ends_s = windows["end_s"].to_numpy(np.float64)
    added_s = np.diff(ends_s)
    usual_s = usual_step_s(added_s, np.ones(len(added_s), np.int64))
    before_s = np.concatenate([[-np.inf], ends_s[:-1]])[: len(ends_s)]
    return Spans(np.maximum.reduce([starts_s, before_s, ends_s - usual_s]), ends_s)


def usual_step_s(added_s: Array, counts: NDArray[np.int64]) -> float:
    """Return how much a window usually adds: nobody speaks for more, as across a pause.

    Args:
        added_s: (N,) seconds from the end of one window to that of the next, in any order.
        counts: (N,) how many windows add so much.

    Returns:
        The median; endless where there is at most one window.
    """
    order = np.argsort(added_s)
    until = np.cumsum(counts[order])
    if len(until) == 0:
        return np.inf
    middle = [(until[-1] - 1) // 2, until[-1] // 2]
    return float(added_s[order][np.searchsorted(until, middle, side="right")].mean())


def mean_over_time(columns: Array, spans: Spans) -> Array | None:
    """Return the mean (C,) of values (N, C) over the time of their spans; None without any."""
    if not spans.lengths_s.any():
        return None
    return np.asarray(np.average(columns, axis=0, weights=spans.lengths_s))


def mean_coverage(windows: pd.DataFrame) -> float | None:
    """Return the mean coverage of a table of windows (DESIGN 5) over its time; None without any."""
    spans = spans_of(windows)
    mean = mean_over_time(windows[["coverage"]].to_numpy(np.float64), spans)
    return None if mean is None else float(mean[0])
