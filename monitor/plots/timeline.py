"""Windows on a common time axis, ready to be drawn: gaps kept, long recordings thinned out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from monitor.classes import class_columns
from monitor.orientation.columns import SHARES, has_shares
from monitor.types import EXPRESSION_STATES, FACING_STATES, State

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
        turned: (4, N) the shares of people that `SHARES` names, 0..1; NaN where the front was not
            known, and where nobody looked at it.
        states: What the gauge can say, from high to low: of expressions, or of how many face the
            front.
    """

    edges_s: NDArray[np.float64]
    gauge: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    shares: NDArray[np.float64]
    people: NDArray[np.float64]
    seen: NDArray[np.float64]
    turned: NDArray[np.float64]
    states: tuple[State, ...] = EXPRESSION_STATES

    @property
    def is_of_facing(self) -> bool:
        """Whether the gauge is the share of people who face the front."""
        return self.states == FACING_STATES

    @property
    def has_mix(self) -> bool:
        """Whether anything is known of what faces showed."""
        return bool(np.isfinite(self.shares).any())

    @property
    def has_turned(self) -> bool:
        """Whether it is known at any time where people were turned."""
        return bool(np.isfinite(self.turned).any())


def timeline_of(windows: pd.DataFrame, most: int = 900) -> Timeline:
    """Return the windows of a table as steps.

    Windows may overlap, so each speaks for the time around its middle, as in `parts_of`.

    Args:
        windows: The columns of DESIGN 5, in order of time.
        most: Where there are more windows than this, means over so many equal times.
    """
    classes = class_columns(windows.columns)
    table = windows[[*_SCORES, *classes, "people", "seen"]].astype(np.float64)
    # A class may be called as one of these is: then there are none of them.
    turned = windows[list(SHARES)] if has_shares(windows.columns) else np.nan
    table[[f"turned {name}" for name in SHARES]] = turned
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
    parts = np.cumsum([len(_SCORES), len(classes), 1, 1])
    scores, shares, people, seen, heads = np.split(table.to_numpy(np.float64).T, parts)
    gauge, low, high = 50.0 * (1.0 + scores)
    states = states_of(windows)
    return Timeline(edges_s, gauge, low, high, shares, people[0], seen[0], heads, states)


def states_of(windows: pd.DataFrame) -> tuple[State, ...]:
    """Return what the gauge of these windows can say, where both were said what it said more."""
    said = windows["state"]
    of_facing = said.isin([state.value for state in FACING_STATES if state.is_facing]).sum()
    of_nothing = (said == State.NO_DATA.value).sum()
    is_of_facing = 2 * of_facing > len(said) - of_nothing
    return FACING_STATES if is_of_facing else EXPRESSION_STATES


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
