"""The parts of a lecture: markers cut a session into named stretches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from statistics import fmean
from typing import TYPE_CHECKING

from monitor.i18n import shown
from monitor.review.ranges import SHORTEST_S, RangeSummary, summarise_range
from monitor.store import EventKind
from monitor.store.files.export import plain_rows

if TYPE_CHECKING:
    import pandas as pd

BEFORE_FIRST = "start"
"""Name of the part before the first marker."""

UNNAMED = "unnamed"
"""Name of a part whose marker has none."""


MIN_CHANGE = 0.5
"""Points of the gauge below which a part has neither risen nor fallen: it would be told as 0."""


@dataclass(frozen=True, slots=True, eq=False)
class Segment:
    """From one marker to the next.

    Attributes:
        number: From 1, in order of time.
        name: Label of the marker that begins it.
        detail: What else the user wrote to that marker.
        summary: What the gauge said in it; gaps count for nothing.
        change: Points of the gauge (0..100) above the last part before it; None where there is
            none. Parts with a result for less than `SHORTEST_S` are not compared.
    """

    number: int
    name: str
    detail: str
    summary: RangeSummary
    change: float | None

    @property
    def shown_name(self) -> str:
        """Its name as people read it."""
        return part_name(self.name)


def part_name(name: str) -> str:
    """Return a part's name as people read it: what no marker has named, in their language."""
    return shown(name) if name in (BEFORE_FIRST, UNNAMED) else name


def segments_of(
    windows: pd.DataFrame, events: pd.DataFrame, length_s: float | None = None
) -> tuple[Segment, ...]:
    """Cut a session at its markers.

    The parts cover the session from 0 to its end, one after another. Of two markers at the
    same moment the later one in the table names the part.

    Args:
        windows: All windows of the session, in order of time.
        events: What happened, as `SessionStore.events` gives it; markers count alone.
        length_s: Where the session ends; by default with its last window or event.
    """
    end_s = end_of(windows, events) if length_s is None else length_s
    return segments_between(segment_starts(events, end_s), end_s, partial(summarise_range, windows))


def segments_between(
    starts: Sequence[SegmentStart], end_s: float, summarise: Callable[[float, float], RangeSummary]
) -> tuple[Segment, ...]:
    """Return the parts that begin at `starts`, the last of which ends at `end_s`.

    Args:
        starts: See `segment_starts`.
        end_s: Where the session ends.
        summarise: Tells what the windows say between two times, as `summarise_range` does.
    """
    borders_s = [start.time_s for start in starts] + [end_s]
    segments: list[Segment] = []
    gauge_before: float | None = None
    for start, (start_s, next_s) in zip(starts, pairwise(borders_s), strict=True):
        summary = summarise(start_s, next_s)
        gauge = summary.gauge if summary.scored_s >= SHORTEST_S else None
        change = None if gauge is None or gauge_before is None else gauge - gauge_before
        segments.append(Segment(len(segments) + 1, start.name, start.detail, summary, change))
        gauge_before = gauge_before if gauge is None else gauge
    return tuple(segments)


def end_of(windows: pd.DataFrame, events: pd.DataFrame) -> float:
    """Return the time of the last window or event of a session; 0 where there is none."""
    columns = (windows["end_s"], events["time_s"], events["end_s"])
    return max((float(column.max()) for column in columns if column.notna().any()), default=0.0)


def rose_most(segments: Sequence[Segment]) -> Segment | None:
    """Return the part that lies highest above the one before it; None where none rose."""
    rises = [one for one in segments if one.change is not None and one.change >= MIN_CHANGE]
    return max(rises, key=_change, default=None)


def fell_most(segments: Sequence[Segment]) -> Segment | None:
    """Return the part that lies lowest below the one before it; None where none fell."""
    falls = [one for one in segments if one.change is not None and one.change <= -MIN_CHANGE]
    return min(falls, key=_change, default=None)


@dataclass(frozen=True, slots=True)
class SegmentGroup:
    """All parts of one name.

    Attributes:
        name: What the teacher called them.
        count: How many there are.
        length_s: How long they are together.
        gauge: Mean over all their time with a result, 0..100; None without any.
        gauge_interval: The same of both ends of its interval; None where a part with a result has
            none.
    """

    name: str
    count: int
    length_s: float
    gauge: float | None
    gauge_interval: tuple[float, float] | None = None


def by_name(segments: Sequence[Segment]) -> tuple[SegmentGroup, ...]:
    """Return what the parts of each name amount to, in the order in which the names came."""
    groups: dict[str, list[RangeSummary]] = {}
    for one in segments:
        groups.setdefault(one.name, []).append(one.summary)
    return tuple(_segment_group(name, parts) for name, parts in groups.items())


def _segment_group(name: str, parts: Sequence[RangeSummary]) -> SegmentGroup:
    scored = [part for part in parts if part.gauge is not None]
    weights = [part.scored_s for part in scored]
    intervals = [part.gauge_interval for part in scored if part.gauge_interval is not None]
    interval = None
    if scored and len(intervals) == len(scored):
        low, high = (fmean(ends, weights) for ends in zip(*intervals, strict=True))
        interval = (low, high)
    return SegmentGroup(
        name,
        len(parts),
        sum(part.length_s for part in parts),
        fmean([part.gauge for part in scored if part.gauge is not None], weights)
        if scored
        else None,
        interval,
    )


@dataclass(frozen=True, slots=True)
class SegmentStart:
    """Where a part begins, and what it is called; see `Segment`."""

    time_s: float
    name: str
    detail: str


def segment_starts(events: pd.DataFrame, end_s: float) -> list[SegmentStart]:
    """Return where each part of a session begins that lasts until `end_s`; see `segments_of`."""
    if end_s <= 0.0:
        return []
    markers = events[(events["kind"] == EventKind.MARKER.value) & (events["time_s"] < end_s)]
    starts = {0.0: SegmentStart(0.0, BEFORE_FIRST, "")}
    for row in plain_rows(markers.sort_values("time_s", kind="stable")):
        time_s = max(float(row["time_s"]), 0.0)
        starts[time_s] = SegmentStart(
            time_s, row["label"].strip() or UNNAMED, row["detail"].strip()
        )
    return list(starts.values())


def _change(segment: Segment) -> float:
    return segment.change or 0.0
