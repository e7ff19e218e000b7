"""Windows as a line with gaps, and the area of their intervals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PyQt5.QtCore import QPointF
from PyQt5.QtGui import QPainterPath, QPolygonF

from monitor.types import WindowSummary
from monitor.ui.widgets.time_series_gaps import gaps_of, interrupted, runs_of


@dataclass(frozen=True, slots=True)
class TrendSeries:
    """What the trend draws, with time in seconds before the newest window (<= 0).

    Attributes:
        times_s: (N,) float64.
        values: (N,) float64, 0..100; NaN where the line is interrupted.
        lows: (N,) float64, lower end of the interval of each value; NaN where there is none.
        highs: (N,) float64, its upper end.
        facing: (N,) float64, percent of the people who face the front; NaN where it is not known.
        gaps_s: Start and end of each stretch without data.
    """

    times_s: NDArray[np.float64]
    values: NDArray[np.float64]
    lows: NDArray[np.float64]
    highs: NDArray[np.float64]
    facing: NDArray[np.float64]
    gaps_s: tuple[tuple[float, float], ...]


def trend_series_of(windows: Sequence[WindowSummary], step_s: float) -> TrendSeries:
    """Turn windows, oldest first and one per `step_s`, into a line with gaps.

    Windows without data and times without windows (a pause) are gaps alike.
    """
    newest_s = windows[-1].end_s if windows else 0.0
    times_s = np.array([window.end_s - newest_s for window in windows], np.float64)
    values = np.array([window.gauge for window in windows], np.float64)  # None becomes NaN
    intervals = [window.gauge_interval or (np.nan, np.nan) for window in windows]
    ends = np.array(intervals, np.float64).reshape(-1, 2).T
    shown_s, drawn = interrupted(times_s, values, step_s)
    facing = np.array([_facing_percent(window) for window in windows], np.float64)
    lows, highs, faced = (interrupted(times_s, one, step_s)[1] for one in (*ends, facing))
    gaps_s = gaps_of(times_s, values, step_s)
    return TrendSeries(shown_s, drawn, lows, highs, faced, gaps_s)


def _facing_percent(window: WindowSummary) -> float | None:
    facing = window.orientation.facing if window.orientation else None
    return None if facing is None else 100.0 * facing.share


def area_between(series: TrendSeries) -> QPainterPath:
    """The area between the ends of the intervals."""
    path = QPainterPath()
    for run in runs_of(series.lows):
        times_s = series.times_s[run].tolist()
        there = zip(times_s, series.highs[run].tolist(), strict=True)
        back = zip(times_s[::-1], series.lows[run][::-1].tolist(), strict=True)
        path.addPolygon(QPolygonF([QPointF(*point) for point in (*there, *back)]))
        path.closeSubpath()
    return path
