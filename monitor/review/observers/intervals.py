"""Codes of observers, and the gauge, laid on the same intervals."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from monitor.store import EventKind
from monitor.tables.code import Code
from monitor.tables.spans import spans_of
from monitor.types import State

if TYPE_CHECKING:
    import pandas as pd

USUAL_S = 20.0
"""Length of an interval where codes do not say one: those of another tool last as they like."""

_LEAST_SHARE = 0.5
"""Of less of an interval nobody says what it was."""

_A_WHILE_S = 1.0
"""What lasts so long, or is a moment, is in an interval of several codes."""


@dataclass(frozen=True, slots=True)
class Intervals:
    """Intervals of one length, one after another.

    Attributes:
        first_s: Where the first begins, in seconds since the session's start.
        every_s: Their length.
        count: How many there are.
    """

    first_s: float
    every_s: float
    count: int

    @property
    def edges_s(self) -> NDArray[np.float64]:
        """(N + 1,) where they begin and end."""
        return np.asarray(self.first_s + self.every_s * np.arange(self.count + 1), np.float64)

    def touched(self, code: Code) -> Iterable[tuple[int, float]]:
        """Yield the intervals that a code touches, and for how many seconds; 0 for a moment."""
        first = math.floor((code.start_s - self.first_s) / self.every_s)
        last = math.floor((code.end_s - self.first_s) / self.every_s)
        for place in range(max(first, 0), min(last, self.count - 1) + 1):
            begins_s = self.first_s + place * self.every_s
            time_s = min(code.end_s, begins_s + self.every_s) - max(code.start_s, begins_s)
            if time_s > 0.0 or code.start_s == code.end_s:
                yield place, time_s


def has_codes(events: pd.DataFrame) -> bool:
    """Whether somebody coded a session."""
    return bool((events["kind"] == EventKind.CODE.value).any())


def codes_in(events: pd.DataFrame) -> tuple[Code, ...]:
    """Return the codes among a session's events, in order of time."""
    rows = events[events["kind"] == EventKind.CODE.value]
    ends_s = rows["end_s"].fillna(rows["time_s"])  # none for a moment
    columns = zip(rows["time_s"], ends_s, rows["label"], rows["detail"], strict=True)
    return tuple(Code(*values) for values in columns)


def intervals_of(codes: Sequence[Code], length_s: float, every_s: float | None = None) -> Intervals:
    """Return the intervals in which codes were given, over the whole session.

    Args:
        codes: Of all observers.
        length_s: The session's length.
        every_s: Their length; None takes the longest one that an observer kept to, else
            `USUAL_S`.
    """
    if every_s is None:
        by_observer: dict[str, list[float]] = defaultdict(list)
        for code in codes:
            by_observer[code.observer].append(code.end_s - code.start_s)
        kept = [_usual(lengths, least_s=_A_WHILE_S) for lengths in by_observer.values()]
        every_s = max((one for one in kept if one is not None), default=USUAL_S)
    starts = [code.start_s % every_s for code in codes if code.end_s > code.start_s]
    # Intervals of a recording begin anywhere in a session that was made of a part of it.
    phase_s = (_usual(starts) or 0.0) % every_s
    first_s = phase_s - every_s if phase_s > every_s / 2 else phase_s
    return Intervals(first_s, every_s, max(math.ceil((length_s - first_s) / every_s - 1e-6), 1))


def single_codes(
    codes: Iterable[Code], intervals: Intervals, places: Mapping[str, int]
) -> NDArray[np.int64]:
    """Return what one observer said of each interval, (N,) by place; -1 where nothing.

    That is what holds for the longest time of it, if anything holds for half of it; of moments
    alone the commonest.
    """
    times_s = np.zeros((intervals.count, len(places)))
    moments = np.zeros((intervals.count, len(places)))
    for code in codes:
        for place, time_s in intervals.touched(code):
            times_s[place, places[code.label]] += time_s
            moments[place, places[code.label]] += code.start_s == code.end_s
    is_known = times_s.sum(axis=1) >= _LEAST_SHARE * intervals.every_s - 1e-6
    by_moment = (moments.sum(axis=1) > 0) & ~is_known
    said = np.where(is_known, times_s.argmax(axis=1), -1)
    return np.where(by_moment, moments.argmax(axis=1), said).astype(np.int64)


def several_codes(
    codes: Iterable[Code], intervals: Intervals, places: Mapping[str, int]
) -> NDArray[np.int64]:
    """Return (N, K) whether one observer gave each code, 1 or 0; -1 where they gave none at all."""
    said = np.zeros((intervals.count, len(places)), np.int64)
    for code in codes:
        for place, time_s in intervals.touched(code):
            if time_s >= _A_WHILE_S or code.start_s == code.end_s:
                said[place, places[code.label]] = 1
    said[~said.any(axis=1)] = -1
    return said


def gauge_means(windows: pd.DataFrame, intervals: Intervals) -> NDArray[np.float64]:
    """Return the gauge's mean over each interval, (N,) 0..100; NaN where half of it has none."""
    known = windows[windows["score"].notna()]
    spans, edges_s = spans_of(windows), intervals.edges_s
    spans = spans.selected(windows["score"].notna().to_numpy())
    lengths_s = spans.totals(np.ones(len(known)), edges_s)
    sums = spans.totals(known["score"].to_numpy(np.float64), edges_s)
    with np.errstate(invalid="ignore", divide="ignore"):
        means = 50.0 * (1.0 + sums / lengths_s)
    return np.where(lengths_s >= _LEAST_SHARE * intervals.every_s - 1e-6, means, np.nan)


def gauge_levels(windows: pd.DataFrame, intervals: Intervals) -> NDArray[np.int64]:
    """Return what the gauge mostly said, (N,) from 0 for low to 2 for high; -1 for no data."""
    spans, edges_s = spans_of(windows), intervals.edges_s
    levels = np.array([_level(state) for state in windows["state"]], np.int64)
    times_s = np.stack(
        [spans.totals((levels == level).astype(np.float64), edges_s) for level in range(3)], axis=1
    )
    is_known = times_s.sum(axis=1) >= _LEAST_SHARE * intervals.every_s - 1e-6
    return np.where(is_known, times_s.argmax(axis=1), -1).astype(np.int64)


def _level(state: str) -> int:
    level = State(state).level
    return -1 if level is None else level + 1


def _usual(values: Sequence[float], least_s: float = 0.0) -> float | None:
    """The commonest of them, if half of them are it."""
    counts = Counter(round(value, 2) for value in values if value >= least_s)
    if not counts:
        return None
    value, count = counts.most_common(1)[0]
    return value if 2 * count >= len(values) else None
