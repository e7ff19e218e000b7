"""Windows on a common time axis, ready to be drawn: gaps kept, long recordings thinned out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from monitor.classes import class_columns

_SCORES = ["score", "score_low", "score_high"]

_GAP = 2.5
"""Windows that are so many times further apart than usual have a gap between them."""


@dataclass(frozen=True, slots=True, eq=False)
class Timeline:
    """Steps in time; NaN where nothing is known.

    Attributes:
        edges_s: (N + 1,) where the steps begin and end, in seconds.
        gauge: (N,) 0..100.
        low: (N,) lower end of the gauge's 90 % interval, 0..100; NaN where it has none.
        high: (N,) its upper end.
        shares: (C, N) the share of each class in the order of the table, 0..1.
        people: (N,) people readable.
        seen: (N,) people seen in the last minute.
    """

    edges_s: NDArray[np.float64]
    gauge: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    shares: NDArray[np.float64]
    people: NDArray[np.float64]
    seen: NDArray[np.float64]


def timeline_of(windows: pd.DataFrame, most: int = 900) -> Timeline:
    """Return the windows of a table as steps.

    Windows may overlap, so each speaks for the time around its middle, as in `parts_of`.

    Args:
        windows: The columns of DESIGN 5, in order of time.
        most: Where there are more windows than this, means over so many equal times.
    """
    columns = [*_SCORES, *class_columns(windows.columns), "people", "seen"]
    table = windows[columns].astype(np.float64)
    middles_s = ((windows["start_s"] + windows["end_s"]) / 2).to_numpy(np.float64)
    if len(table) == 0:
        edges_s = np.array([0.0, 1.0])
        table = table.reindex([0])
    elif len(table) > most:
        edges_s = np.linspace(windows["start_s"].iloc[0], windows["end_s"].iloc[-1], most + 1)
        steps = np.searchsorted(edges_s, middles_s, side="right") - 1
        table = _means(table, steps).reindex(range(most))
    else:
        places, edges_s = _steps(middles_s, windows["start_s"].iloc[0], windows["end_s"].iloc[-1])
        table = table.set_index(places).reindex(range(len(edges_s) - 1))
    values = table.to_numpy(np.float64).T
    gauge, low, high = 50.0 * (1.0 + values[: len(_SCORES)])
    return Timeline(edges_s, gauge, low, high, values[len(_SCORES) : -2], values[-2], values[-1])


def _means(table: pd.DataFrame, steps: NDArray[np.int64]) -> pd.DataFrame:
    groups = table.groupby(steps)
    means, counts = groups.mean(), groups.count()
    # The mean of some intervals is none of all the scores.
    ends = _SCORES[1:]
    return means.assign(**{end: means[end].where(counts[end] == counts["score"]) for end in ends})


def _steps(
    middles_s: NDArray[np.float64], start_s: float, end_s: float
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """The step of each window, and the edges of all; a gap is a step without a window."""
    apart_s = np.diff(middles_s)
    usual_s = float(np.median(apart_s)) if len(apart_s) else 0.0
    gaps = apart_s > _GAP * usual_s
    places = np.arange(len(middles_s)) + np.concatenate([[0], np.cumsum(gaps)])
    borders_s: list[float] = []
    for left_s, right_s, is_gap in zip(middles_s[:-1], middles_s[1:], gaps, strict=True):
        if is_gap:
            borders_s += [left_s + usual_s / 2, right_s - usual_s / 2]
        else:
            borders_s.append((left_s + right_s) / 2)
    return places, np.array([start_s, *borders_s, end_s], np.float64)
