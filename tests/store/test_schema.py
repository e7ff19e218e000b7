from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import LargeBinary
from sqlalchemy.types import PickleType

from monitor.errors import StoreError
from monitor.store import SessionStore
from monitor.store.database.schema import SCHEMA_VERSION, metadata
from tests.store.samples import info, reading, window


def test_no_column_can_hold_a_picture() -> None:
    for table in metadata.tables.values():
        for column in table.columns:
            assert not isinstance(column.type, (LargeBinary, PickleType)), column


def test_a_full_log_holds_numbers_and_words_only(file_store: SessionStore) -> None:
    writer = file_store.begin(info(per_person=True), origin_s=0.0, min_people=1)
    for second in range(20):
        writer.window(window(5.0 + second))
        writer.reading(reading(float(second), 20))
    writer.marker(3.0, "question")
    writer.end(25.0)

    with closing(sqlite3.connect(Path(file_store.name))) as log:
        for name in metadata.tables:
            columns = [row[1] for row in log.execute(f"PRAGMA table_info({name})")]
            kinds = ", ".join(f"typeof({column})" for column in columns)
            for row in log.execute(f"SELECT DISTINCT {kinds} FROM {name}"):  # noqa: S608
                assert set(row) <= {"null", "integer", "real", "text"}


def test_the_bytes_of_a_face_are_not_in_the_file(file_store: SessionStore) -> None:
    face = np.random.default_rng(0).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    writer = file_store.begin(info(per_person=True), origin_s=0.0, min_people=1)
    writer.reading(reading(0.0, 1))
    writer.end(1.0)
    stored = Path(file_store.name).read_bytes()
    assert all(row.tobytes()[:8] not in stored for row in face)


def test_a_newer_log_is_refused(file_store: SessionStore) -> None:
    file_store.begin(info(), origin_s=0.0, min_people=3).end(1.0)
    with closing(sqlite3.connect(Path(file_store.name))) as log, log:
        log.execute("UPDATE schema_version SET version = ?", (SCHEMA_VERSION + 1,))

    for use in (
        file_store.sessions,
        file_store.close_interrupted,
        lambda: file_store.delete("last"),
        lambda: file_store.begin(info("later"), origin_s=0.0, min_people=3),
    ):
        with pytest.raises(StoreError, match=r"newer Classroom Monitor .*: update the program"):
            use()


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("CREATE TABLE photos (name TEXT)")
    store = SessionStore(str(path))
    for use in (store.sessions, lambda: store.begin(info(), origin_s=0.0, min_people=3)):
        with pytest.raises(StoreError, match="another program"):
            use()
    with closing(sqlite3.connect(path)) as other:
        assert [name for (name,) in other.execute("SELECT name FROM sqlite_master")] == ["photos"]


def test_an_empty_file_is_an_empty_log(file_store: SessionStore) -> None:
    Path(file_store.name).touch()
    assert file_store.sessions() == ()
    file_store.begin(info(), origin_s=0.0, min_people=3).end(1.0)
    assert len(file_store.sessions()) == 1
