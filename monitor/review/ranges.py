"""What a stretch of a session amounts to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from monitor.classes import class_columns
from monitor.review.heads import HeadsSummary, summarise_heads
from monitor.tables.spans import SCORES, Array, Spans, mean_over_time, spans_of
from monitor.types import FloatArray, Scored, State

if TYPE_CHECKING:
    import pandas as pd

    from monitor.store import SessionRecord

SHORTEST_S = 30.0
"""The change to less time than this says more about chance than about the class."""

SHORTEST_TREND_S = 60.0
"""A trend is told per minute, and so of no less than a minute."""


_MOMENT_S = 1e-6
"""Sums of floats may lack so much."""


@dataclass(frozen=True, slots=True, eq=False)
class RangeSummary(Scored):
    """A stretch of a session; every second of it counts once.

    Attributes:
        start_s: Start, in seconds since the session's start.
        end_s: End.
        state_s: Seconds in each state, 'no data' too.
        gap_s: Seconds that no window speaks for: a pause, a sleeping computer.
        score: Mean score over the time with a result, -1..1; None without any.
        score_low: Mean of the lower ends of its windows' intervals, which holds as if neighbouring
            windows erred alike; None where a window with a result has no interval.
        score_high: The same of the upper ends.
        mean_probabilities: (C,) float32, mean mix of classes over that time; None likewise.
        coverage: Mean share of the people seen who were readable, 0..1, over the time of all
            windows; None without any.
        trend_per_min: Points of the gauge (0..100) by which it rose in each minute with a result,
            as the slope of a straight line; None over less than `SHORTEST_TREND_S` of them.
        heads: Where people were turned, and how much they moved; None where nothing is known.
    """

    start_s: float
    end_s: float
    state_s: Mapping[State, float]
    gap_s: float
    score: float | None
    mean_probabilities: FloatArray | None
    coverage: float | None
    trend_per_min: float | None
    score_low: float | None = None
    score_high: float | None = None
    heads: HeadsSummary | None = None

    @property
    def length_s(self) -> float:
        """Seconds from start to end."""
        return self.end_s - self.start_s

    @property
    def no_data_s(self) -> float:
        """Seconds without a result, gaps included."""
        return self.state_s[State.NO_DATA] + self.gap_s

    @property
    def scored_s(self) -> float:
        """Seconds with a result."""
        return sum(seconds for state, seconds in self.state_s.items() if state != State.NO_DATA)

    def share(self, state: State) -> float:
        """Share of the time of all windows that the gauge was in a state, 0..1."""
        known_s = sum(self.state_s.values())
        return self.state_s[state] / known_s if known_s else 0.0


def summarise_range(windows: pd.DataFrame, start_s: float, end_s: float) -> RangeSummary:
    """Return what the windows say between two times.

    Args:
        windows: All windows of the session (columns of DESIGN 5), in order of time.
        start_s: Start, in seconds since the session's start.
        end_s: End.

    Raises:
        ValueError: The end is before the start.
    """
    if end_s < start_s:
        raise ValueError(f"a range from {start_s} to {end_s} s ends before it starts")
    spans = spans_of(windows).within(start_s, end_s)
    inside = spans.lengths_s > 0.0
    table, spans = windows[inside], spans.selected(inside)
    known = table["score"].notna().to_numpy()
    scored, scored_spans = table[known], spans.selected(known)
    score = mean_over_time(scored[SCORES].to_numpy(np.float64), scored_spans)
    low, high = (None, None) if score is None or np.isnan(score[1:]).any() else score[1:].tolist()
    coverage = mean_over_time(table[["coverage"]].to_numpy(np.float64), spans)
    mixes = scored[class_columns(windows.columns)]
    mixed = mixes.notna().all(axis="columns").to_numpy()
    mix = mean_over_time(mixes[mixed].to_numpy(np.float64), scored_spans.selected(mixed))
    return RangeSummary(
        start_s=start_s,
        end_s=end_s,
        state_s=_seconds_by_state(table, spans),
        gap_s=max(end_s - start_s - float(spans.lengths_s.sum()), 0.0),
        score=None if score is None else float(score[0]),
        mean_probabilities=None if mix is None else mix.astype(np.float32),
        coverage=None if coverage is None else float(coverage[0]),
        trend_per_min=_slope_per_min(scored["score"].to_numpy(np.float64), scored_spans),
        score_low=low,
        score_high=high,
        heads=summarise_heads(table, spans),
    )


def summarise_session(record: SessionRecord, windows: pd.DataFrame) -> RangeSummary:
    """Return what a whole session amounts to, all of its windows counted.

    Its gauge and coverage are those of its record, which sums the same windows up in the log.

    Args:
        record: The session.
        windows: Its windows in order of time, as stored or scored anew.
    """
    newest_s = float(windows["end_s"].max()) if len(windows) else 0.0
    return summarise_range(windows, 0.0, max(record.length_s, newest_s))


def _seconds_by_state(table: pd.DataFrame, spans: Spans) -> dict[State, float]:
    states = table["state"].to_numpy()
    return {state: float(spans.lengths_s[states == state.value].sum()) for state in State}


def _slope_per_min(score: Array, spans: Spans) -> float | None:
    """The slope of the gauge over the time with a result; each window has the weight of its span.

    What lies between is left out: over a pause of an hour nobody saw the gauge rise.
    """
    weights = spans.lengths_s
    if weights.sum() < SHORTEST_TREND_S - _MOMENT_S:
        return None
    minutes, gauge = (np.cumsum(weights) - weights / 2) / 60.0, 50.0 * (1.0 + score)
    minutes = minutes - np.average(minutes, weights=weights)
    spread = float(np.sum(weights * minutes**2))
    return float(np.sum(weights * minutes * gauge)) / spread if spread > 0.0 else None
