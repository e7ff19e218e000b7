"""After class: labels of a session, and what the user says about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.errors import SessionNotFoundError, StoreError
from monitor.store import LONGEST_REFLECTION, EventKind, Reflection, SessionStore
from monitor.tables.code import Code
from tests.store.samples import info


@pytest.fixture
def lecture(store: SessionStore) -> SessionStore:
    writer = store.begin(info("lecture"), origin_s=0.0, min_people=3)
    writer.marker(10.0, "question")
    writer.gap(20.0, 25.0, "camera lost")
    writer.setting(30.0, "strategy", "sum")
    writer.end(60.0)
    return store


def rows(store: SessionStore) -> list[tuple[object, ...]]:
    table = store.events("lecture")[["time_s", "kind", "label", "detail"]]
    return list(table.itertuples(index=False, name=None))


def number_of(store: SessionStore, kind: EventKind) -> int:
    events = store.events("lecture")
    return int(events.loc[events["kind"] == kind, "event"].iloc[0])


def test_labels_are_given_one_by_one(lecture: SessionStore) -> None:
    lecture.update("last", room="A 12", consent_note="asked at the start")
    lecture.update("lecture", title="Optics", course="Physics 1")
    labels = lecture.session("lecture").info
    assert (labels.title, labels.room, labels.course) == ("Optics", "A 12", "Physics 1")
    assert labels.consent_note == "asked at the start"
    lecture.update("lecture", room="")
    assert lecture.session("lecture").info.room == ""
    assert lecture.session("lecture").as_dict()["title"] == "Optics"
    with pytest.raises(SessionNotFoundError):
        lecture.update("other", room="B 1")


def test_an_added_event_stands_where_it_belongs(lecture: SessionStore) -> None:
    number = lecture.add_event("last", EventKind.MARKER, 12.0, "break", "coffee")
    assert [row[1:] for row in rows(lecture)[:2]] == [
        ("marker", "question", ""),
        ("marker", "break", "coffee"),
    ]
    assert lecture.events("last")["event"][1] == number


def test_an_opinion_holds_the_gauge(lecture: SessionStore) -> None:
    lecture.add_event("last", EventKind.AGREE, 11.0, "interested", gauge=71.5)
    opinion = lecture.events("last").iloc[1]
    assert (opinion["kind"], opinion["label"], opinion["gauge"]) == ("agree", "interested", 71.5)


def test_an_event_is_moved_and_named(lecture: SessionStore) -> None:
    marker = number_of(lecture, EventKind.MARKER)
    lecture.edit_event(marker, time_s=40.0, label="exercise")
    assert rows(lecture)[-1] == (40.0, "marker", "exercise", "")
    lecture.edit_event(marker, detail="in pairs", end_s=45.0)
    assert rows(lecture)[-1] == (40.0, "marker", "exercise", "in pairs")
    assert lecture.events("last")["end_s"].iloc[-1] == 45.0


def test_an_event_is_deleted_once(lecture: SessionStore) -> None:
    marker = number_of(lecture, EventKind.MARKER)
    lecture.delete_event(marker)
    assert "marker" not in lecture.events("last")["kind"].tolist()
    for use in (lecture.delete_event, lecture.edit_event):
        with pytest.raises(StoreError, match=f"no event {marker} in the log"):
            use(marker)


@pytest.mark.parametrize("kind", [EventKind.GAP, EventKind.SETTING])
def test_what_happened_is_not_rewritten(lecture: SessionStore, kind: EventKind) -> None:
    number = number_of(lecture, kind)
    for use in (
        lambda: lecture.delete_event(number),
        lambda: lecture.edit_event(number, label="x"),
        lambda: lecture.add_event("last", kind, 1.0),
    ):
        with pytest.raises(StoreError, match="a record of what happened"):
            use()
    assert len(lecture.events("last")) == 3


@pytest.mark.parametrize(
    ("time_s", "end_s"), [(-1.0, None), (float("nan"), None), (5.0, 4.0), (5.0, float("inf"))]
)
def test_times_that_cannot_be(lecture: SessionStore, time_s: float, end_s: float | None) -> None:
    with pytest.raises(StoreError, match="an event cannot"):
        lecture.add_event("last", EventKind.MARKER, time_s, "x", end_s=end_s)
    with pytest.raises(StoreError, match="an event cannot"):
        lecture.edit_event(number_of(lecture, EventKind.MARKER), time_s=time_s, end_s=end_s)


def test_a_reflection_is_kept_and_taken_along(lecture: SessionStore, tmp_path: Path) -> None:
    first = Reflection("ask more", "pairs \N{EN DASH} and a drawing", "start with a question")
    lecture.reflect("lecture", first)
    assert lecture.session("lecture").reflection == first
    second = Reflection(goal="ask more")
    lecture.reflect("lecture", second)
    assert lecture.session("lecture").reflection == second
    lecture.reflect("lecture", first)
    (file,) = lecture.export("lecture", tmp_path / "lecture.json")
    other = SessionStore(str(tmp_path / "other.sqlite"))
    other.import_session(file)
    assert other.session("lecture").reflection == first


def test_a_reflection_is_no_book(lecture: SessionStore) -> None:
    with pytest.raises(StoreError, match="too long"):
        lecture.reflect("lecture", Reflection(worked="x" * (LONGEST_REFLECTION + 1)))
    with pytest.raises(SessionNotFoundError):
        lecture.reflect("nothing", Reflection())


def test_codes_of_an_observer_come_once_all_or_none(lecture: SessionStore) -> None:
    codes = [Code(1.0, 2.5, "on task", "Anna"), Code(3.0, 3.0, "question", "Anna")]
    lecture.add_codes("lecture", [*codes, Code(2.0, 4.0, "mixed", "Ben")])
    with pytest.raises(StoreError, match="has codes of 'Anna' already: use --force"):
        lecture.add_codes("lecture", codes)
    with pytest.raises(StoreError, match="cannot end before it begins"):
        lecture.add_codes("lecture", [Code(1.0, 0.5, "off", "Anna")], replace=True)
    lecture.add_codes("lecture", [Code(5.0, 6.0, "off", "Anna")], replace=True)
    found = [row for row in rows(lecture) if row[1] == EventKind.CODE]
    assert found == [(2.0, "code", "mixed", "Ben"), (5.0, "code", "off", "Anna")]
    with pytest.raises(SessionNotFoundError):
        lecture.add_codes("other", codes)
