from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import monitor.review.ranges
from monitor.review.agreement import agreement_of
from monitor.review.lesson.slides import slides_in
from monitor.review.segments import Segment, segments_of
from monitor.store import EventKind
from monitor.ui.review.document.derived import Derived
from monitor.ui.review.document.events import SessionEvent, table_of
from tests.review.material import windows_of

LENGTH_S = 40.0
WINDOWS = windows_of([None if n % 9 == 0 else float(np.sin(n)) for n in range(40)])
KINDS = (EventKind.MARKER, EventKind.SLIDE, EventKind.AGREE, EventKind.NOTE)


def events_at(*times_s: float, kind: EventKind = EventKind.MARKER) -> tuple[SessionEvent, ...]:
    return tuple(SessionEvent(n, kind, t, None, f"part {n}") for n, t in enumerate(times_s))


def as_words(segments: tuple[Segment, ...]) -> list[str]:
    """All that a part says; its numbers as they are written."""
    return [str([getattr(one, field.name) for field in fields(one)]) for one in segments]


@given(
    st.lists(
        st.lists(st.tuples(st.sampled_from(KINDS), st.floats(0.0, LENGTH_S)), max_size=5),
        max_size=4,
    )
)
def test_what_is_remembered_is_what_would_be_computed(
    states: list[list[tuple[EventKind, float]]],
) -> None:
    derived = Derived(WINDOWS, LENGTH_S)
    for state in states:
        ordered = sorted(enumerate(state), key=lambda one: (one[1][1], one[0]))
        events = tuple(
            SessionEvent(n, kind, time_s, None, kind.value, "", 40.0)
            for n, (kind, time_s) in ordered
        )
        table = table_of(events)
        anew = segments_of(WINDOWS, table, LENGTH_S)
        assert as_words(derived.segments(events)) == as_words(anew)
        assert derived.slides(events) == slides_in(WINDOWS, table, LENGTH_S)
        assert derived.agreement(events) == agreement_of(table).overall


def test_a_marker_sums_up_the_two_parts_that_it_makes_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    derived = Derived(WINDOWS, LENGTH_S)
    derived.segments(events_at(10.0, 20.0, 30.0))
    asked: list[tuple[float, float]] = []
    summarise = monitor.review.ranges.summarise_range

    def watched(windows: object, start_s: float, end_s: float) -> object:
        asked.append((start_s, end_s))
        return summarise(windows, start_s, end_s)  # type: ignore[arg-type]

    monkeypatch.setattr(monitor.review.ranges, "summarise_range", watched)
    derived.segments(events_at(10.0, 15.0, 20.0, 30.0))
    assert asked == [(10.0, 15.0), (15.0, 20.0)]


def test_a_note_leaves_all_as_it_was() -> None:
    derived = Derived(WINDOWS, LENGTH_S)
    markers = events_at(10.0)
    before = derived.segments(markers)
    note = SessionEvent(9, EventKind.NOTE, 12.0, None, "", "late bus")
    assert derived.segments((*markers, note)) is before
