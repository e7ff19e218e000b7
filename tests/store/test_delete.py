from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from monitor.errors import SessionNotFoundError, StoreError
from monitor.store import SessionStore
from tests.store.samples import info, reading, window

SECRET = "Anna asked about the exam"  # noqa: S105


def write(store: SessionStore, session_id: str, marker: str) -> None:
    writer = store.begin(info(session_id, per_person=True), origin_s=0.0, min_people=3)
    for second in range(50):
        writer.window(window(float(second)))
        writer.reading(reading(float(second), 5))
    writer.marker(3.0, marker)
    writer.end(60.0)


def bytes_of_log(log: Path) -> bytes:
    return b"".join(file.read_bytes() for file in log.parent.glob(f"{log.name}*"))


def test_every_trace_goes_and_the_others_stay(file_store: SessionStore) -> None:
    write(file_store, "deleted", SECRET)
    write(file_store, "kept", "bell")
    size = Path(file_store.name).stat().st_size
    assert SECRET.encode() in bytes_of_log(Path(file_store.name))

    file_store.delete("deleted")

    assert SECRET.encode() not in bytes_of_log(Path(file_store.name))
    assert b"deleted" not in bytes_of_log(Path(file_store.name))
    assert Path(file_store.name).stat().st_size < 0.7 * size
    assert [session.info.session_id for session in file_store.sessions()] == ["kept"]
    assert len(file_store.windows("kept")) == 50
    with closing(sqlite3.connect(Path(file_store.name))) as log:
        for table in ("windows", "events", "readings"):
            query = f"SELECT DISTINCT session_id FROM {table}"  # noqa: S608
            assert log.execute(query).fetchall() == [("kept",)]


def test_traces_go_while_another_session_runs(file_store: SessionStore) -> None:
    write(file_store, "deleted", SECRET)
    writer = file_store.begin(info("running"), origin_s=0.0, min_people=3)
    writer.window(window(5.0))
    file_store.delete("deleted")
    assert SECRET.encode() not in bytes_of_log(Path(file_store.name))
    writer.window(window(6.0))
    writer.end(7.0)
    assert len(file_store.windows("running")) == 2


def test_a_running_session_is_not_deleted(store: SessionStore) -> None:
    write(store, "old", "bell")
    writer = store.begin(info("running"), origin_s=0.0, min_people=3)
    with pytest.raises(StoreError, match="still running: end it first"):
        store.delete("old", "running")
    assert len(store.sessions()) == 2
    writer.end(1.0)
    store.delete("old", "running")
    assert store.sessions() == ()


def test_an_interrupted_session_can_be_deleted(store: SessionStore) -> None:
    store.begin(info(), origin_s=0.0, min_people=3).close()
    store.delete("last")
    assert store.sessions() == ()


def test_an_unknown_session(file_store: SessionStore) -> None:
    with pytest.raises(SessionNotFoundError):
        file_store.delete("last")
    assert not Path(file_store.name).exists()
    write(file_store, "kept", "bell")
    with pytest.raises(SessionNotFoundError):
        file_store.delete("kept", "unknown")
    assert len(file_store.sessions()) == 1


def test_a_reader_that_holds_old_pages_is_reported(file_store: SessionStore) -> None:
    write(file_store, "deleted", SECRET)
    with closing(sqlite3.connect(Path(file_store.name), isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM events").fetchone()
        with pytest.raises(StoreError, match="deleted, but another program is still reading"):
            file_store.delete("deleted")
    assert file_store.sessions() == ()
    assert SECRET.encode() not in bytes_of_log(Path(file_store.name))
