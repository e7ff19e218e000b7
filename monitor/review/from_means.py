"""A session's windows from its stored windows: what can be had without rows per person.

The score of a window follows from its mean mix of expressions, so a band, hysteresis or a higher
least coverage is exact. A mean does not tell people apart, so another strategy is applied to the
class as if it were one person who was read once a step; a longer window holds the stored ones that
lie within it. Shares of people are estimated from people, so 'balance' cannot be had from others'
windows; its own are put together by their means.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from monitor.classes import Classes
from monitor.config import StrategyName, WindowSettings
from monitor.tables.spans import SCORES, Array, spans_of
from monitor.types import EXPRESSIONS, Face, FaceReading, FloatArray, FrameReading
from monitor.window import make_strategy
from monitor.window.state import StateKeeper
from monitor.window.strategies.base import WindowContext, WindowResult

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
        wanted: The other settings; `length_s` is no shorter and `step_s` the same, and the
            strategy is 'balance' only where the stored one is.
        classes: What was told apart.
    """
    stretches = _stretches(windows, gaps_s)
    if wanted.strategy == "facing":
        return _of_facing(windows, stretches, wanted)
    coverage = windows["coverage"].to_numpy(np.float64)
    known = windows["score"].notna().to_numpy() & (coverage >= wanted.min_coverage)
    anew = windows.copy()
    if (wanted.strategy, wanted.length_s) != (stored.strategy, stored.length_s):
        means, scores = _weighed_again(windows, stretches, wanted, stored.length_s, classes)
        anew[list(classes.names)], anew[SCORES] = means, scores
    anew.loc[~known, [*classes.names, *SCORES]] = np.nan
    anew["state"] = _states(anew[SCORES].to_numpy(np.float64), stretches, wanted)
    return anew


def _of_facing(
    windows: pd.DataFrame, stretches: NDArray[np.intp], wanted: WindowSettings
) -> pd.DataFrame:
    """The windows scored by who faced the front, which each of them holds."""
    anew = windows.copy()
    shares = windows[["facing", "facing_low", "facing_high"]].to_numpy(np.float64)
    anew[SCORES] = 2.0 * shares - 1.0
    anew["state"] = _states(anew[SCORES].to_numpy(np.float64), stretches, wanted)
    return anew


def _stretches(windows: pd.DataFrame, gaps_s: Sequence[tuple[float, float]]) -> NDArray[np.intp]:
    return np.searchsorted([start_s for start_s, _ in gaps_s], windows["start_s"], "right")


def _weighed_again(
    windows: pd.DataFrame,
    stretches: NDArray[np.intp],
    wanted: WindowSettings,
    stored_s: float,
    classes: Classes,
) -> tuple[Array, Array]:
    """(N, C) means and (N, 3) `SCORES` of the windows as long as wanted; NaN without a result."""
    ends_s = windows["end_s"].to_numpy(np.float64)
    held_s = spans_of(windows).lengths_s
    # A stored window lies within a longer one that ends as late, and begins as early.
    oldest_s = ends_s - (wanted.length_s - stored_s)
    mixes = windows[list(classes.names)].to_numpy(np.float32)
    stored_scores = windows[SCORES].to_numpy(np.float64)
    means = np.full(mixes.shape, np.nan)
    scores = np.full((len(mixes), len(SCORES)), np.nan)
    strategy = make_strategy(_on_means(wanted.strategy))
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
        result = strategy.result(WindowContext(1.0, ends_s[newest], None, classes))
        if result is not None:
            means[newest], scores[newest, 0] = result.mean_probabilities, result.score
            if wanted.strategy == "balance":
                # Errors of neighbouring windows are those of the same people: they do not cancel.
                scores[newest] = stored_scores[list(inside)].mean(axis=0)
    return means, scores


def _on_means(strategy: StrategyName) -> StrategyName:
    """What puts stored windows together for a strategy."""
    return "person_mean" if strategy == "balance" else strategy


def _as_reading(mix: FloatArray, classes: Classes) -> FrameReading:
    return FrameReading(0, 0.0, (FaceReading(0, _NOWHERE, mix),), classes=classes)


def _states(scores: Array, stretches: NDArray[np.intp], wanted: WindowSettings) -> list[str]:
    states = []
    keeper = StateKeeper(wanted)
    for position, (score, low, high) in enumerate(scores.tolist()):
        if position and stretches[position] != stretches[position - 1]:
            keeper.update(None)
        result = _result(score, low, high, of_facing=wanted.strategy == "facing")
        states.append(keeper.update(result).value)
    return states


def _result(score: float, low: float, high: float, *, of_facing: bool) -> WindowResult | None:
    if np.isnan(score):
        return None
    nothing = np.empty(0, np.float32)
    if np.isnan(low):
        return WindowResult(nothing, score)
    return WindowResult(nothing, score, low, high, of_facing)
