"""Several sessions on one picture, and next to each other in a table.

Each has the mean gauge and the coverage that it has everywhere else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from monitor.emotion.naming import network_words
from monitor.i18n import tr
from monitor.orientation.columns import SHARE_COLUMNS
from monitor.review.heads import HeadsSummary
from monitor.review.ranges import RangeSummary, summarise_session
from monitor.review.usual import scored_alike
from monitor.store import SessionRecord
from monitor.tables.spans import SCORES, Array, Spans, spans_of
from monitor.window import strategy_words

if TYPE_CHECKING:
    import pandas as pd

MIN_SHARE = 0.1
"""A step of a series needs a result in this share of its time."""

_BLOCK_S = 60.0
"""Neighbouring windows are alike, so an interval is drawn from whole minutes."""

_MOMENT_S = 1e-6
"""What sums of floats leave behind is no time."""

_MIN_BLOCKS = 5
_DRAWS = 2000
_SEED = 20261123

_HEADS = (*SHARE_COLUMNS, "movement")

_COLUMNS = (
    *("session", "title", "room", "course", "started_at", "length_s", "scored_s", "coverage"),
    *("gauge", "gauge_low", "gauge_high", "low", "high"),
    *_HEADS,
)


class Axis(StrEnum):
    """What sessions are laid over each other by."""

    RELATIVE = "share of the session"
    ABSOLUTE = "time since the start"


@dataclass(frozen=True, slots=True, eq=False)
class ComparedSession:
    """The gauge of one session in the steps of a comparison.

    Attributes:
        record: The session.
        gauge: (N,) mean gauge of each step, 0..100; NaN where too little is known.
        low: (N,) mean of the lower ends of its windows' intervals, 0..100; NaN where a window with
            a result has none.
        high: (N,) the same of the upper ends.
        coverage: (N,) mean coverage of each step, 0..1; NaN without windows.
        heads: Where people were turned over the whole session; None where nothing is known.
    """

    record: SessionRecord
    gauge: Array
    low: Array
    high: Array
    coverage: Array
    heads: HeadsSummary | None


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """Sessions next to each other.

    Attributes:
        axis: What they are laid over each other by.
        edges: (N + 1,) of the steps: shares 0..1 of each session, or seconds since its start.
        sessions: One per session, in the order in which they came.
        mean_gauge: (N,) mean of the sessions in each step, every session counted once; NaN
            where no session is known, and everywhere where they are not on one scale.
        warning: Why the sessions cannot be compared, in a line for the user; "" where they can.
        table: One row per session: `session, title, room, course, started_at, length_s,
            scored_s, coverage, gauge, gauge_low, gauge_high, low, high`. `gauge` is the mean over
            time, `gauge_low` and `gauge_high` are those of the ends of the windows' intervals: how
            sure the estimate is. `low` and `high` are the mean's 95 % interval by resampling
            minutes: how steady it is over time. Then where people were turned, as means over time:
            the columns of `SHARE_COLUMNS`, and `movement`. What is not known is empty.
    """

    axis: Axis
    edges: Array
    sessions: tuple[ComparedSession, ...]
    mean_gauge: Array
    warning: str
    table: pd.DataFrame


def compare(
    sessions: Sequence[tuple[SessionRecord, pd.DataFrame]],
    axis: Axis = Axis.RELATIVE,
    steps: int = 50,
) -> Comparison:
    """Lay sessions over each other.

    Args:
        sessions: Each with its windows, in order of time.
        axis: By the share of each session that has passed, or by time since its start.
        steps: Number of steps of each series; by time, the longest session has so many.
    """
    import pandas as pd

    longest_s = max((record.length_s for record, _ in sessions), default=0.0)
    edges = np.linspace(0.0, 1.0 if axis is Axis.RELATIVE else max(longest_s, 1.0), steps + 1)
    wholes = [summarise_session(record, windows) for record, windows in sessions]
    compared = tuple(
        _series_of(
            record, windows, edges * record.length_s if axis is Axis.RELATIVE else edges, whole
        )
        for (record, windows), whole in zip(sessions, wholes, strict=True)
    )
    warning = why_not_alike([record for record, _ in sessions])
    known = [] if warning else [one.gauge for one in compared]
    return Comparison(
        axis=axis,
        edges=edges,
        sessions=compared,
        mean_gauge=_mean_of_known(np.array(known).reshape(-1, steps)),
        warning=warning,
        table=pd.DataFrame(
            [
                _row(record, windows, whole)
                for (record, windows), whole in zip(sessions, wholes, strict=True)
            ],
            columns=list(_COLUMNS),
        ),
    )


def why_not_alike(records: Sequence[SessionRecord]) -> str:
    """Return why the gauges of sessions are not on one scale, for the user; "" where they are."""
    if all(scored_alike(records[0], other) for other in records[1:]):
        return ""
    strategies = sorted({record.info.strategy for record in records})
    if len(strategies) > 1:
        what = tr("a net share of people and a ratio") if "balance" in strategies else tr("they")
        return tr(
            "In these sessions the gauge counted in different ways "
            "({strategies}): {what} are not on one scale, so there is no mean of "
            "all.",
            strategies=", ".join(map(strategy_words, strategies)),
            what=what,
        )
    models = sorted({network_words(record.info.model) for record in records})
    which = f" ({', '.join(models)})" if len(models) > 1 else ""
    return tr(
        "In these sessions the faces were read in different ways{which}: they are not on one "
        "scale, so there is no mean of all.",
        which=which,
    )


def _series_of(
    record: SessionRecord, windows: pd.DataFrame, edges_s: Array, whole: RangeSummary
) -> ComparedSession:
    spans = spans_of(windows)
    coverage = windows["coverage"].to_numpy(np.float64)
    known = windows["score"].notna().to_numpy().astype(np.float64)
    known_s = spans.totals(known, edges_s)
    seen_s = spans.totals(np.ones(len(windows)), edges_s)
    too_little = known_s < MIN_SHARE * np.diff(edges_s)
    gauge, low, high = (
        np.where(too_little, np.nan, _ratio(*_sums(windows, spans, edges_s, column)))
        for column in SCORES
    )
    return ComparedSession(
        record, gauge, low, high, _ratio(spans.totals(coverage, edges_s), seen_s), whole.heads
    )


def _row(record: SessionRecord, windows: pd.DataFrame, whole: RangeSummary) -> tuple[object, ...]:
    info = record.info
    ends = whole.gauge_interval or (None, None)
    return (
        *(info.session_id, info.title, info.room, info.course, info.started_at),
        *(record.length_s, whole.scored_s, whole.coverage, whole.gauge),
        *(*ends, *_steadiness(windows, whole)),
        *(whole.heads.values() if whole.heads else dict.fromkeys(_HEADS)).values(),
    )


def _steadiness(windows: pd.DataFrame, whole: RangeSummary) -> tuple[float | None, float | None]:
    """The mean gauge's 95 % interval as other minutes would move it; None of too few minutes."""
    edges_s = np.arange(0.0, whole.end_s + _BLOCK_S, _BLOCK_S)
    sums, known_s = _sums(windows, spans_of(windows), edges_s)
    sums, known_s = sums[known_s > _MOMENT_S], known_s[known_s > _MOMENT_S]
    if len(sums) < _MIN_BLOCKS:
        return None, None
    drawn = np.random.default_rng(_SEED).integers(len(sums), size=(_DRAWS, len(sums)))
    means = sums[drawn].sum(axis=1) / known_s[drawn].sum(axis=1)
    low, high = np.percentile(means, [2.5, 97.5]).tolist()
    return low, high


def _sums(
    windows: pd.DataFrame, spans: Spans, edges_s: Array, column: str = "score"
) -> tuple[Array, Array]:
    """(M,) gauge times seconds and (M,) seconds, summed over the known time of each step.

    An end of an interval, as the `column`, is unknown where a window with a result has none.
    """
    score, values = (windows[name].to_numpy(np.float64) for name in ("score", column))
    known = (~np.isnan(score)).astype(np.float64)
    sums = spans.totals(50.0 * (1.0 + np.nan_to_num(values)) * known, edges_s)
    lacking = (np.isnan(values) & ~np.isnan(score)).astype(np.float64)
    sums[spans.totals(lacking, edges_s) > _MOMENT_S] = np.nan
    return sums, spans.totals(known, edges_s)


def _mean_of_known(gauges: Array) -> Array:
    known = np.isfinite(gauges)
    return _ratio(np.where(known, gauges, 0.0).sum(axis=0), known.sum(axis=0).astype(np.float64))


def _ratio(sums: Array, weights: Array) -> Array:
    unknown = np.full(len(sums), np.nan)
    return np.asarray(np.divide(sums, weights, out=unknown, where=weights > 0.0))
