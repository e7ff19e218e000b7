"""Old sessions go to the trash, by a clock that is believed where nothing speaks against it."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from monitor.errors import SessionNotFoundError
from monitor.store import SessionRecord, SessionStore, Tidied
from tests.store.samples import START, info, window

DAYS = timedelta(days=1)


def record(store: SessionStore, name: str, day: float) -> None:
    """Record a session that the clock says is of that day, and leave the file as old as it."""
    moment = START + day * DAYS
    writer = store.begin(info(name, started_at=moment), origin_s=0.0, min_people=3)
    writer.window(window(5.0))
    writer.end(60.0)
    written(store, moment)


def written(store: SessionStore, moment: datetime) -> None:
    """Let the files of a log have been written at that moment."""
    for file in store.files():
        os.utime(file, (moment.timestamp(), moment.timestamp()))


def start(store: SessionStore, day: float, days: int = 90, *, confirmed: bool = False) -> Tidied:
    """Do what a start of the app on that day does."""
    moment = START + day * DAYS
    tidied = store.tidy(days, moment, confirmed=confirmed)
    if not tidied.question:
        written(store, moment)
    return tidied


def ids(records: tuple[SessionRecord, ...]) -> list[str]:
    return [one.info.session_id for one in records]


@pytest.fixture
def lectures(store: SessionStore) -> SessionStore:
    """Four sessions, a day apart."""
    for day in range(4):
        record(store, f"day-{day}", day)
    return store


def test_what_is_older_expires(lectures: SessionStore) -> None:
    now = START + 3 * DAYS
    assert ids(lectures.expired(2, now)) == ["day-0"]
    assert ids(lectures.expired(1, now)) == ["day-1", "day-0"]
    assert lectures.expired(0, START + 9999 * DAYS) == ()


def test_a_running_session_is_left_alone(lectures: SessionStore) -> None:
    running = lectures.begin(info("running", started_at=START), origin_s=0.0, min_people=3)
    start(lectures, 10, days=1, confirmed=True)
    assert ids(lectures.sessions()) == ["running"]
    running.end(1.0)


def test_an_empty_log_has_nothing_to_tidy(store: SessionStore) -> None:
    assert not store.tidy(90, START).trashed
    assert store.trash() == ()
    assert store.files() == ()


def test_the_first_time_it_asks(lectures: SessionStore) -> None:
    asked = start(lectures, 4, days=2)
    assert (asked.waiting, asked.question) == (2, "it is the first time")
    assert len(lectures.sessions()) == 4
    assert start(lectures, 4, days=2).question
    assert start(lectures, 4, days=2, confirmed=True).trashed == ("day-1", "day-0")
    assert ids(lectures.sessions()) == ["day-3", "day-2"]
    # From then on it is known.
    assert start(lectures, 5, days=2).trashed == ("day-2",)


def test_seven_days_in_the_trash(lectures: SessionStore) -> None:
    start(lectures, 4, days=3, confirmed=True)
    assert ids(lectures.trash()) == ["day-0"]
    with pytest.raises(SessionNotFoundError):
        lectures.session("day-0")
    assert start(lectures, 10.9, days=90).deleted == ()
    assert start(lectures, 11, days=90).deleted == ("day-0",)
    assert lectures.trash() == ()
    with pytest.raises(SessionNotFoundError):
        lectures.restore("day-0")


def test_what_is_taken_out_of_the_trash_stays(lectures: SessionStore) -> None:
    start(lectures, 6, days=3, confirmed=True)
    assert lectures.restore("day-0", "day-1") == ("day-0", "day-1")
    assert ids(lectures.sessions()) == ["day-3", "day-1", "day-0"]
    start(lectures, 12, days=3)
    start(lectures, 20, days=3)
    assert {"day-0", "day-1"} <= set(ids(lectures.sessions()))
    assert len(lectures.windows("day-0")) == 1


def test_what_is_in_the_trash_can_be_deleted(lectures: SessionStore) -> None:
    start(lectures, 4, days=3, confirmed=True)
    lectures.delete("day-0")
    assert lectures.trash() == ()


class TestWrongClock:
    @pytest.fixture
    def agreed(self, lectures: SessionStore) -> SessionStore:
        """A log whose user has agreed that old sessions go, of which none is there yet."""
        start(lectures, 4, confirmed=True)
        return lectures

    def test_a_clock_200_days_ahead(self, agreed: SessionStore) -> None:
        for _ in range(2):
            tidied = start(agreed, 204)
            assert tidied.waiting == 4
            assert "200 days after the last start" in tidied.question
        # What was recorded by that clock does not make it right.
        record(agreed, "by-a-wrong-clock", 204)
        assert start(agreed, 205).question
        assert len(agreed.sessions()) == 5

    def test_nothing_leaves_the_trash_by_a_clock_ahead(self, agreed: SessionStore) -> None:
        start(agreed, 5, days=2)
        assert len(agreed.trash()) == 3
        assert start(agreed, 60, days=0).question
        assert len(agreed.trash()) == 3

    def test_a_battery_that_is_empty(self, agreed: SessionStore) -> None:
        record(agreed, "of-2020", -2000)
        assert ids(agreed.sessions())[0] == "of-2020"
        assert agreed.session("last").info.session_id == "of-2020"
        # The clock is right again: the session is as old as those before it.
        record(agreed, "day-5", 5)
        assert start(agreed, 6).trashed == ()
        assert ids(agreed.sessions()) == ["day-5", "of-2020", "day-3", "day-2", "day-1", "day-0"]

    def test_a_clock_that_was_set_back(self, agreed: SessionStore) -> None:
        start(agreed, 5, days=2)
        written(agreed, START + 5 * DAYS)
        assert "but the last start was" in agreed.clock_doubt(START - 2000 * DAYS)
        assert agreed.clock_doubt(START + 5 * DAYS) == ""

    def test_a_session_of_the_future_never_makes_others_old(self, store: SessionStore) -> None:
        record(store, "of-2100", 27_000)
        record(store, "today", 0)
        assert ids(store.expired(90, START + DAYS)) == []
        assert ids(store.expired(90, START + 200 * DAYS)) == ["today"]

    def test_file_times_speak_against_it(self, file_store: SessionStore) -> None:
        record(file_store, "old", -100)
        written(file_store, START + 50 * DAYS)
        assert "the log was written" in file_store.clock_doubt(START + 20 * DAYS)
        assert file_store.clock_doubt(START + 50 * DAYS) == ""

    def test_the_user_may_say_that_the_clock_is_right(self, agreed: SessionStore) -> None:
        assert start(agreed, 204).question
        assert len(start(agreed, 204, confirmed=True).trashed) == 4
        assert not start(agreed, 205).question


def test_an_import_takes_its_place_by_date(lectures: SessionStore, tmp_path: Path) -> None:
    other = SessionStore(str(tmp_path / "other.sqlite"))
    for name, day in (("between", 1.5), ("first", -5), ("newest", 9)):
        record(other, name, day)
        other.export(name, tmp_path / f"{name}.json")
        lectures.import_session(tmp_path / f"{name}.json")
    assert ids(lectures.sessions()) == [
        *("newest", "day-3", "day-2", "between", "day-1", "day-0", "first")
    ]


def test_sessions_of_an_older_program_come_last(file_store: SessionStore) -> None:
    record(file_store, "before", 0)
    with closing(sqlite3.connect(file_store.name)) as log, log:
        log.execute("UPDATE sessions SET sequence = NULL, started_at = '2020-01-01 00:00:00'")
    record(file_store, "after", 1)
    record(file_store, "then", 2)
    assert ids(file_store.sessions()) == ["then", "after", "before"]
