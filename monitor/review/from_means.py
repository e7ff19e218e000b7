"""A session's windows from its stored windows: what can be had without rows per person.

The score of a window follows from its mean mix of expressions, so a dead band, hysteresis or a
higher least coverage is exact. A mean does not tell people apart, so another strategy is applied
to the class as if it were one person who was read once a step; a longer window holds the stored
ones that lie within it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from monitor.classes import Classes
from monitor.config import WindowSettings
from monitor.review.spans import Array, spans_of
from monitor.types import EXPRESSIONS, Face, FaceReading, FloatArray, FrameReading
from monitor.window import make_strategy
from monitor.window.state import StateKeeper
from monitor.window.strategies import score_of

if TYPE_CHECKING:
    import pandas as pd

_NOWHERE = Face(np.zeros(4, np.float32), score=1.0)


def windows_from_means(
    windows: pd.DataFrame,
    gaps_s: Sequence[tuple[float, float]],
    stored: WindowSettings,
    wanted: WindowSettings,
    classes: Classes = EXPRESSIONS,
) -> pd.DataFrame:
    """Return the same windows with other results; one without a result stays without.

    Args:
        windows: The stored windows, in order of time.
        gaps_s: Start and end of each gap, in order: no window reaches back over one.
        stored: What they were made with.
        wanted: The other settings; `length_s` is no shorter and `step_s` the same.
        classes: What was told apart.
    """
    coverage = windows["coverage"].to_numpy(np.float64)
    known = windows["score"].notna().to_numpy() & (coverage >= wanted.min_coverage)
    stretches = np.searchsorted([start_s for start_s, _ in gaps_s], windows["start_s"], "right")
    anew = windows.copy()
    if (wanted.strategy, wanted.length_s) != (stored.strategy, stored.length_s):
        means, scores = _weighed_again(windows, stretches, wanted, stored.length_s, classes)
        anew[list(classes.names)], anew["score"] = means, scores
    anew.loc[~known, [*classes.names, "score"]] = np.nan
    anew["state"] = _states(anew["score"].to_numpy(np.float64), stretches, wanted)
    return anew


def _weighed_again(
    windows: pd.DataFrame,
    stretches: NDArray[np.intp],
    wanted: WindowSettings,
    stored_s: float,
    classes: Classes,
) -> tuple[Array, Array]:
    """(N, C) means and (N,) scores of the windows as long as wanted; NaN without any result."""
    ends_s = windows["end_s"].to_numpy(np.float64)
    held_s = spans_of(windows).lengths_s
    # A stored window lies within a longer one that ends as late, and begins as early.
    oldest_s = ends_s - (wanted.length_s - stored_s)
    mixes = windows[list(classes.names)].to_numpy(np.float32)
    means = np.full(mixes.shape, np.nan)
    scores = np.full(len(mixes), np.nan)
    strategy = make_strategy(wanted.strategy)
    inside: deque[int] = deque()
    for newest, mix in enumerate(mixes):
        while inside and (
            ends_s[inside[0]] < oldest_s[newest] or stretches[inside[0]] != stretches[newest]
        ):
            first = inside.popleft()
            strategy.remove(_as_reading(mixes[first], classes), held_s[first])
        if not np.isnan(mix).any():
            inside.append(newest)
            strategy.add(_as_reading(mix, classes), held_s[newest])
        mean = strategy.mean_probabilities(min_frames=0.0)
        if mean is not None:
            means[newest], scores[newest] = mean, score_of(mean, classes)
    return means, scores


def _as_reading(mix: FloatArray, classes: Classes) -> FrameReading:
    return FrameReading(0, 0.0, (FaceReading(0, _NOWHERE, mix),), classes=classes)


def _states(scores: Array, stretches: NDArray[np.intp], wanted: WindowSettings) -> list[str]:
    states = []
    keeper = StateKeeper(wanted.dead_band, wanted.hysteresis)
    for position, score in enumerate(scores):
        if position and stretches[position] != stretches[position - 1]:
            keeper.update(None)
        states.append(keeper.update(None if np.isnan(score) else float(score)).value)
    return states
