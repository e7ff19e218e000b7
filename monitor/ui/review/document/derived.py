"""What a session's windows and events amount to, computed where these have changed.

A marker changes two parts of a session and no opinion: to sum all up anew would take as long as
to open the session. No Qt here.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from monitor.store import EventKind
from monitor.ui.review.document.events import SessionEvent, table_of

if TYPE_CHECKING:
    import pandas as pd

    from monitor.review.agreement import Agreement
    from monitor.review.ranges import RangeSummary
    from monitor.review.segments import Segment, SegmentGroup

Events = tuple[SessionEvent, ...]
_Value = TypeVar("_Value")


class Derived:
    """Sums up a session's windows, of which none changes, by events that do.

    Args:
        windows: All windows of the session, in order of time.
        length_s: Where the session ends.
    """

    def __init__(self, windows: pd.DataFrame, length_s: float) -> None:
        self._windows = windows
        self._length_s = length_s
        self._ranges: dict[tuple[float, float], RangeSummary] = {}
        self._segments: _Newest[tuple[Segment, ...]] = _Newest()
        self._slides: _Newest[tuple[SegmentGroup, ...]] = _Newest()
        self._agreement: _Newest[Agreement] = _Newest()

    def segments(self, events: Events) -> tuple[Segment, ...]:
        """Return the parts between markers."""
        markers = tuple(one for one in events if one.kind is EventKind.MARKER)
        return self._segments.of(markers, lambda: self._cut(markers))

    def slides(self, events: Events) -> tuple[SegmentGroup, ...]:
        """Return what the gauge said to each slide."""
        from monitor.review.lesson.slides import slides_in

        changes = tuple(one for one in events if one.kind is EventKind.SLIDE)
        return self._slides.of(
            changes, lambda: slides_in(self._windows, table_of(changes), self._length_s)
        )

    def agreement(self, events: Events) -> Agreement:
        """Return how often the user agreed with the gauge."""
        from monitor.review.agreement import agreement_of

        opinions = tuple(one for one in events if one.is_opinion)
        return self._agreement.of(opinions, lambda: agreement_of(table_of(opinions)).overall)

    def _cut(self, markers: Events) -> tuple[Segment, ...]:
        from monitor.review.ranges import summarise_range
        from monitor.review.segments import segment_starts, segments_between

        ranges: dict[tuple[float, float], RangeSummary] = {}

        def summarise(start_s: float, end_s: float) -> RangeSummary:
            known = self._ranges.get((start_s, end_s))
            summary = summarise_range(self._windows, start_s, end_s) if known is None else known
            ranges[start_s, end_s] = summary
            return summary

        starts = segment_starts(table_of(markers), self._length_s)
        segments = segments_between(starts, self._length_s, summarise)
        self._ranges = ranges
        return segments


@dataclass
class _Newest(Generic[_Value]):
    """Remembers the last value, and what it was made of."""

    made_of: Hashable | None = None
    value: _Value | None = None

    def of(self, parts: Hashable, make: Callable[[], _Value]) -> _Value:
        if self.value is None or parts != self.made_of:
            self.made_of, self.value = parts, make()
        return self.value
