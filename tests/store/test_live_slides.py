"""Slides that come up in class, by key."""

from __future__ import annotations

from monitor.store import EventKind, SessionStore
from monitor.tables.slide import Slide
from tests.store.samples import info


def slides(store: SessionStore) -> list[tuple[float, str]]:
    events = store.events("last")
    found = events[events["kind"] == EventKind.SLIDE.value]
    return [(row.time_s, row.label) for row in found.itertuples()]


def test_the_next_number_comes_up_and_is_taken_back() -> None:
    store = SessionStore()
    writer = store.begin(info("lecture"), origin_s=100.0, min_people=3)
    writer.slide(101.0)
    writer.marker(102.0, "quiz")
    writer.slide(103.5)
    assert slides(store) == [(1.0, "1"), (3.5, "2")]
    writer.take_back()
    writer.slide(104.0)
    assert slides(store) == [(1.0, "1"), (4.0, "2")]
    writer.take_back()
    writer.take_back()
    writer.take_back()
    assert len(store.events("last")) == 0
    writer.slide(105.0)
    assert slides(store) == [(5.0, "1")]
    writer.end(6.0)


def test_a_session_that_goes_on_counts_on_from_the_slide_that_is_up() -> None:
    store = SessionStore()
    writer = store.begin(info("lecture"), origin_s=0.0, min_people=3)
    writer.slide(1.0)
    writer.slide(2.0)
    writer.end(3.0)
    writer = store.go_on("lecture", origin_s=0.0)
    writer.slide(4.0)
    writer.end(5.0)
    assert slides(store) == [(1.0, "1"), (2.0, "2"), (4.0, "3")]
    store.add_slides("lecture", [Slide(0.0, "Title")], replace=True)
    writer = store.go_on("lecture", origin_s=0.0)
    writer.slide(6.0)
    writer.end(7.0)
    assert slides(store) == [(0.0, "Title"), (6.0, "1")]
