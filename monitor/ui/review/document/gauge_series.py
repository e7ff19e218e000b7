"""The gauge over a whole session, at as many levels of detail as there are ways to look at it.

A session of three hours has 10,800 windows, a screen a thousand columns. Each level halves
the detail of the one before. Its steps begin at fixed times, whatever is in view, so that
nothing flickers while the view moves.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from monitor.orientation.columns import has_shares
from monitor.ui.widgets.time_series_gaps import Array, gaps_of, interrupted

if TYPE_CHECKING:
    import pandas as pd

_DEFAULT_STEP_S = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """Part of a series at one level of detail, ready to be drawn.

    Attributes:
        times_s: (N,) where the points lie.
        mean: (N,) mean gauge around each, 0..100; NaN where there is none.
        low: (N,) lowest gauge around each.
        high: (N,) highest.
        ends: (2, N) mean lower and upper end of the gauge's interval around each; NaN where a
            gauge has none.
        facing: (N,) mean share of people who faced the front around each, in per cent; NaN where
            it is not known.
    """

    times_s: Array
    mean: Array
    low: Array
    high: Array
    ends: Array
    facing: Array

    @property
    def is_thinned(self) -> bool:
        """Whether a point stands for more than one window."""
        return self.low is not self.mean


class SessionSeries:
    """What the windows of a session say, by the time at which the gauge showed it.

    Attributes:
        times_s: (N,) end of each window.
        gauge: (N,) 0..100, NaN where there was no result.
        ends: (2, N) both ends of its interval, NaN where there is none.
        facing: (N,) share of people who faced the front, in per cent; NaN where it is not known.
        people: (N,) people readable.
        seen: (N,) people seen in the last minute.
        step_s: Usual time between two windows.
        no_data_s: Start and end of each stretch without a result, also between windows.
    """

    def __init__(self, windows: pd.DataFrame) -> None:
        self.times_s: Array = windows["end_s"].to_numpy(np.float64)
        self.gauge: Array = 50.0 * (1.0 + windows["score"].to_numpy(np.float64))
        ends = windows[["score_low", "score_high"]].to_numpy(np.float64).T
        self.ends: Array = 50.0 * (1.0 + ends)
        known = has_shares(windows.columns)
        shares = windows["facing"].to_numpy(np.float64) if known else np.nan
        self.facing: Array = np.broadcast_to(100.0 * np.asarray(shares), self.gauge.shape)
        self.people = windows["people"].to_numpy(np.int64)
        self.seen = windows["seen"].to_numpy(np.int64)
        apart_s = np.diff(self.times_s)
        self.step_s = float(np.median(apart_s)) if len(apart_s) else _DEFAULT_STEP_S
        self.no_data_s = gaps_of(self.times_s, self.gauge, self.step_s)
        self._levels: dict[int, Line] = {}

    @property
    def start_s(self) -> float:
        """When the gauge first showed anything; 0 where it never did."""
        return float(self.times_s[0]) if len(self.times_s) else 0.0

    def line(self, start_s: float, end_s: float, columns: int) -> Line:
        """The series between two times, with about two points for each column of the screen."""
        windows = (end_s - start_s) / self.step_s
        level = max(math.ceil(math.log2(max(windows, 1.0) / max(columns, 1))), 0)
        whole = self._level(level)
        # A point on either side, so that the line leaves the view and does not end in it.
        first = max(int(np.searchsorted(whole.times_s, start_s)) - 1, 0)
        last = int(np.searchsorted(whole.times_s, end_s, side="right")) + 1
        mean = whole.mean[first:last]
        thinned = whole.is_thinned
        return Line(
            whole.times_s[first:last],
            mean,
            whole.low[first:last] if thinned else mean,
            whole.high[first:last] if thinned else mean,
            whole.ends[:, first:last],
            whole.facing[first:last],
        )

    def window_at(self, time_s: float) -> int | None:
        """The number of the window that the gauge showed at a time; None where it was off."""
        at = int(np.searchsorted(self.times_s, time_s, side="right")) - 1
        if at < 0 or time_s - self.times_s[at] > 1.5 * self.step_s:
            return None
        return at

    def gauge_at(self, time_s: float) -> float | None:
        """What the gauge showed at a time, 0..100; None where it showed nothing."""
        at = self.window_at(time_s)
        return None if at is None or np.isnan(self.gauge[at]) else float(self.gauge[at])

    def interval_at(self, time_s: float) -> tuple[float, float] | None:
        """The interval of what the gauge showed at a time; None where it had none."""
        at = self.window_at(time_s)
        if at is None or np.isnan(self.ends[:, at]).any():
            return None
        return float(self.ends[0, at]), float(self.ends[1, at])

    def facing_at(self, time_s: float) -> float | None:
        """The share of people who faced the front at a time, in per cent; None if not known."""
        at = self.window_at(time_s)
        return None if at is None or np.isnan(self.facing[at]) else float(self.facing[at])

    def _level(self, level: int) -> Line:
        if level not in self._levels:
            self._levels[level] = _line_of(self, level)
        return self._levels[level]


def _line_of(series: SessionSeries, level: int) -> Line:
    """The whole series with steps of 2 ** `level` windows, interrupted where they are."""
    times_s, gauge, ends, step_s = series.times_s, series.gauge, series.ends, series.step_s
    if level == 0 or len(times_s) == 0:
        ends = _each_interrupted(times_s, ends, step_s)
        facing = interrupted(times_s, series.facing, step_s)[1]
        times_s, gauge = interrupted(times_s, gauge, step_s)
        return Line(times_s, gauge, gauge, gauge, ends, facing)
    length_s = step_s * 2**level
    bins = np.floor(times_s / length_s)
    starts = np.flatnonzero(np.diff(bins, prepend=-1.0))
    known = np.isfinite(gauge)
    counts = np.add.reduceat(known.astype(np.float64), starts)
    # One gauge without an interval leaves none to its step; one window without a gauge does.
    sums = np.add.reduceat(np.where(known, [gauge, *ends], 0.0), starts, axis=1)
    mean, *mean_ends = np.divide(sums, counts, out=np.full(sums.shape, np.nan), where=counts > 0)
    facing = _mean_of_known(series.facing, starts)
    low, high = np.fmin.reduceat(gauge, starts), np.fmax.reduceat(gauge, starts)
    middles_s = (bins[starts] + 0.5) * length_s
    times_s, mean = interrupted(middles_s, mean, length_s)
    return Line(
        times_s,
        mean,
        interrupted(middles_s, low, length_s)[1],
        interrupted(middles_s, high, length_s)[1],
        _each_interrupted(middles_s, np.array(mean_ends), length_s),
        interrupted(middles_s, facing, length_s)[1],
    )


def _mean_of_known(values: Array, starts: NDArray[np.intp]) -> Array:
    known = np.isfinite(values)
    counts = np.add.reduceat(known.astype(np.float64), starts)
    sums = np.add.reduceat(np.where(known, values, 0.0), starts)
    return np.asarray(np.divide(sums, counts, out=np.full(len(sums), np.nan), where=counts > 0))


def _each_interrupted(times_s: Array, rows: Array, step_s: float) -> Array:
    return np.array([interrupted(times_s, row, step_s)[1] for row in rows])
