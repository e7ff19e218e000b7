"""Where the school has set for how long sessions are kept, it is not asked and not got around."""

from __future__ import annotations

from pathlib import Path

from monitor.store import SessionStore
from tests.store.retention.test_retention import ids, record, start


def school_keeps(folder: Path, days: int) -> None:
    folder.mkdir()
    (folder / "settings.toml").write_text(f"[session]\nretention_days = {days}\n", encoding="utf-8")


def test_nobody_is_asked_the_first_time(school_folder: Path) -> None:
    school_keeps(school_folder, 30)
    store = SessionStore()
    record(store, "a", 0)
    record(store, "b", 20)
    tidied = start(store, 40, 30)
    assert tidied.question == ""
    assert tidied.trashed == ("a",)


def test_a_doubtful_clock_is_asked_about_all_the_same(school_folder: Path) -> None:
    school_keeps(school_folder, 30)
    store = SessionStore()
    record(store, "a", 0)
    start(store, 1, 30)
    tidied = start(store, 300, 30)
    assert tidied.question
    assert tidied.trashed == ()
    assert ids(store.sessions()) == ["a"]


def test_what_is_taken_out_of_the_trash_goes_again(school_folder: Path) -> None:
    school_keeps(school_folder, 30)
    store = SessionStore()
    record(store, "a", 0)
    record(store, "b", 20)
    start(store, 40, 30)
    store.restore("a")
    assert start(store, 41, 30).trashed == ("a",)


def test_a_longer_time_of_the_schools_lets_it_stay(school_folder: Path) -> None:
    school_keeps(school_folder, 60)
    store = SessionStore()
    record(store, "a", 0)
    record(store, "b", 20)
    start(store, 40, 30, confirmed=True)
    store.restore("a")
    assert start(store, 41, 60).trashed == ()
