"""One observer codes a session; each key is in the log at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import ReviewError, StoreError
from monitor.review.observers.coding import Coder, Coding
from monitor.review.observers.intervals import codes_in
from monitor.review.observers.scheme import Scheme, find_scheme
from monitor.store import SessionStore
from monitor.tables.code import Code
from tests.store.samples import info

ENGAGED = find_scheme("engagement")
ACTIVITIES = find_scheme("activities")


@pytest.fixture
def store() -> SessionStore:
    store = SessionStore()
    store.begin(info("lecture"), origin_s=0.0, min_people=3).end(130.0)
    return store


def _coding(
    store: SessionStore, scheme: Scheme = ENGAGED, observer: str = "Anna", **more: float
) -> Coding:
    coder = Coder(observer, scheme, more.pop("every_s", 20.0), more.pop("length_s", None))
    return Coding(store, "lecture", coder)


def _stored(store: SessionStore) -> list[tuple[float, float, str, str]]:
    codes = codes_in(store.events("lecture"))
    return sorted((code.start_s, code.end_s, code.label, code.observer) for code in codes)


def test_each_key_is_in_the_log_and_missed_intervals_are_not_coded(store: SessionStore) -> None:
    coding = _coding(store, length_s=130.0)
    coding.say("engaged", 3.0)
    assert _stored(store) == [(0.0, 20.0, "engaged", "Anna")]
    coding.say("mixed", 45.0)
    coding.say("disengaged", 130.0)
    assert _stored(store)[1:] == [
        (40.0, 60.0, "mixed", "Anna"),
        (120.0, 130.0, "disengaged", "Anna"),
    ]
    assert coding.said == {0: ("engaged",), 2: ("mixed",), 6: ("disengaged",)}


def test_another_key_takes_the_place_of_the_first_and_undo_brings_it_back(
    store: SessionStore,
) -> None:
    coding = _coding(store)
    for label in ("engaged", "mixed", "mixed", "disengaged"):
        coding.say(label, 21.0)
    assert _stored(store) == [(20.0, 40.0, "disengaged", "Anna")]
    shown = []
    while coding.undo() is not None:
        shown.append(_stored(store))
    assert [[row[2] for row in rows] for rows in shown] == [["mixed"], ["engaged"], []]


def test_several_at_once_are_added_and_taken_away(store: SessionStore) -> None:
    coding = _coding(store, ACTIVITIES, every_s=120.0)
    for label in ("lecturing", "listening", "lecturing", "writing"):
        coding.say(label, 100.0)
    assert coding.said == {0: ("listening", "writing")}
    coding.undo()
    coding.undo()
    assert coding.said == {0: ("listening", "lecturing")}
    assert [row[2] for row in _stored(store)] == ["lecturing", "listening"]


def test_the_same_observer_goes_on_and_others_are_not_seen(store: SessionStore) -> None:
    _coding(store).say("engaged", 3.0)
    _coding(store, observer="Ben").say("mixed", 3.0)
    again = _coding(store)
    assert again.said == {0: ("engaged",)}
    again.say("disengaged", 5.0)
    assert [row[2:] for row in _stored(store)] == [("disengaged", "Anna"), ("mixed", "Ben")]


def test_codes_that_do_not_fit_are_not_mixed_with_new_ones(store: SessionStore) -> None:
    store.add_codes("lecture", [Code(3.0, 9.0, "engaged", "Anna")])
    for scheme, every_s in ((ENGAGED, 20.0), (ACTIVITIES, 120.0)):
        with pytest.raises(ReviewError, match="other codes in this session"):
            _coding(store, scheme, every_s=every_s)
    for name in ("", "  ", "a" * 61):
        with pytest.raises(ReviewError, match="needs a name"):
            _coding(store, observer=name)


def test_what_could_not_be_kept_is_not_said(store: SessionStore) -> None:
    coding = _coding(store)
    coding.say("engaged", 3.0)
    store.delete("lecture")
    with pytest.raises(StoreError):
        coding.say("mixed", 3.0)
    with pytest.raises(StoreError):
        coding.say("mixed", 23.0)
    assert coding.said == {0: ("engaged",)}


@given(
    time_s=st.floats(0.0, 10_000.0),
    every_s=st.sampled_from([5.0, 20.0, 33.3, 120.0]),
    length_s=st.none() | st.floats(1.0, 10_000.0),
)
def test_every_moment_of_a_session_lies_in_its_interval(
    time_s: float, every_s: float, length_s: float | None
) -> None:
    time_s = time_s if length_s is None else min(time_s, length_s)
    found = Coder("A", ENGAGED, every_s, length_s).interval_at(time_s)
    assert found.start_s - 1e-6 <= time_s <= found.end_s + 1e-6
    assert 0.0 < found.end_s - found.start_s <= every_s + 1e-6
    assert found.start_s == found.place * every_s
