"""A log of the first version becomes one of today, with a copy of it beside."""

from __future__ import annotations

import math
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.errors import StoreError
from monitor.orientation.columns import POSE_COLUMNS, WINDOW_COLUMNS, orientation_of
from monitor.store import Reflection, SessionState, SessionStore
from monitor.store.database import migrations
from monitor.store.database.schema import REFLECTION, SCHEMA_VERSION
from monitor.store.files.export import plain_rows
from monitor.tables.cue import Cue
from tests.store.samples import ORIENTATION, START, info, reading, window
from tests.waiting import wait_until

FIRST_LOG = Path(__file__).with_name("log_of_version_1.sql")
"""Dumped from a log that version 0.1.0 wrote: a lecture, and one that was interrupted."""

BACKUP = "log-format-1-backup.sqlite"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "log.sqlite"
    with closing(sqlite3.connect(path)) as log:
        log.executescript(FIRST_LOG.read_text(encoding="utf-8"))
    return path


def drop_cues(log: sqlite3.Connection) -> None:
    """What format 7 did not have."""
    log.execute("DROP TABLE cues")


def drop_reflections(log: sqlite3.Connection) -> None:
    """What format 6 did not have."""
    drop_cues(log)
    for column in REFLECTION:
        log.execute(f"ALTER TABLE sessions DROP COLUMN {column}")


def drop_places(log: sqlite3.Connection) -> None:
    """What format 5 did not have."""
    drop_reflections(log)
    for column in ("sequence", "trashed_at", "kept"):
        log.execute(f"ALTER TABLE sessions DROP COLUMN {column}")
    log.execute("DROP TABLE moments")


def drop_orientation(log: sqlite3.Connection) -> None:
    """What format 4 did not have."""
    for table, columns in (("windows", WINDOW_COLUMNS), ("readings", POSE_COLUMNS)):
        for column in columns:
            log.execute(f"ALTER TABLE {table} DROP COLUMN {column}")


@pytest.fixture
def log(old: Path) -> SessionStore:
    return SessionStore(str(old))


def dump(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as log:
        return log.execute(query).fetchall()


def version_of(path: Path) -> int:
    ((version,),) = dump(path, "SELECT version FROM schema_version")
    assert isinstance(version, int)
    return version


def all_rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """The rows of all tables, in the columns that the first version knew."""
    first = {
        table: ", ".join(column for _, column, *_ in dump(path, f"PRAGMA table_info({table})"))
        for table in ("sessions", "windows", "events", "readings")
    }
    return {table: dump(path, f"SELECT {columns} FROM {table}") for table, columns in first.items()}  # noqa: S608


def test_every_row_is_as_it_was(old: Path, log: SessionStore) -> None:
    before = all_rows(old)
    assert [len(rows) for rows in before.values()] == [2, 5, 5, 4]

    lecture = log.session("lecture")

    assert version_of(old) == SCHEMA_VERSION
    assert lecture.state is SessionState.ENDED
    assert (lecture.length_s, lecture.window_count, lecture.app_version) == (10.5, 4, "0.1.0")
    assert (lecture.info.title, lecture.info.room, lecture.info.consent_note) == ("", "", "")
    assert log.events("lecture")["gauge"].isna().all()
    assert log.session("interrupted").length_s == 6.5
    windows = log.windows("lecture")
    assert [name for name in windows.columns if name not in WINDOW_COLUMNS][-4:] == [
        *("score", "score_low", "score_high", "state"),
    ]
    assert windows["score"].notna().any()
    assert windows[list(WINDOW_COLUMNS)].isna().all(axis=None)
    assert windows[["score_low", "score_high"]].isna().all(axis=None)
    after = all_rows(old)
    for table, rows in before.items():
        assert [row[: len(rows[0])] for row in after[table]] == rows


def test_the_copy_is_the_old_log(old: Path, log: SessionStore) -> None:
    before = all_rows(old)
    log.sessions()
    copy = old.with_name(BACKUP)
    assert (version_of(copy), all_rows(copy)) == (1, before)
    assert copy.stat().st_mode == old.stat().st_mode
    assert sorted(file.name for file in old.parent.iterdir()) == [BACKUP, "log.sqlite"]


def test_a_migrated_log_has_the_tables_of_a_new_one(
    old: Path, log: SessionStore, tmp_path: Path
) -> None:
    log.sessions()
    new = tmp_path / "new.sqlite"
    SessionStore(str(new)).begin(info(), origin_s=0.0, min_people=3).end(1.0)
    for table in ("sessions", "windows", "events", "readings", "moments", "cues"):
        # By name: what came later stands last in a table that was migrated.
        columns = f"SELECT name, upper(substr(type, 1, 6)), [notnull], dflt_value FROM pragma_table_info('{table}') ORDER BY name"  # noqa: E501, S608
        assert dump(old, columns) == dump(new, columns)


def test_the_migrated_log_is_used_on(old: Path, log: SessionStore) -> None:
    log.begin(info("next"), origin_s=0.0, min_people=3).end(1.0)
    assert log.session("interrupted").ended_at is not None
    log.update("lecture", room="5")
    assert log.session("lecture").info.room == "5"


def test_a_copy_that_is_there_stays(old: Path, log: SessionStore) -> None:
    copy = old.with_name(BACKUP)
    copy.write_text("of another time")
    log.sessions()
    assert copy.read_text() == "of another time"
    assert version_of(old.with_name("log-format-1-backup-2.sqlite")) == 1


def test_what_is_deleted_goes_from_the_copy_too(old: Path, log: SessionStore) -> None:
    log.delete("lecture")
    assert b"really" not in b"".join(file.read_bytes() for file in old.parent.glob("log*"))


@pytest.fixture
def failing_step(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = (*migrations._STEPS[1], "ALTER TABLE lost ADD COLUMN x TEXT")
    monkeypatch.setitem(migrations._STEPS, 1, broken)


@pytest.mark.usefixtures("failing_step")
def test_a_failed_migration_leaves_the_log_as_it_was(old: Path, log: SessionStore) -> None:
    before = old.read_bytes()
    with pytest.raises(StoreError, match="no such table"):
        log.sessions()
    assert version_of(old) == 1
    assert not list(old.parent.glob("*backup*"))
    with closing(sqlite3.connect(old)) as mended:
        mended.execute("PRAGMA journal_mode = DELETE")
    unused = slice(18, 20)  # of the header: whether a write-ahead log is used
    after = old.read_bytes()
    assert after[100:] == before[100:]
    assert after[unused] == before[unused]


def test_a_log_that_cannot_be_copied_is_not_touched(old: Path) -> None:
    long = old.rename(old.with_name("log" * 80 + ".sqlite"))  # no room for the copy's name
    with pytest.raises(StoreError, match=r"loglog.*: name a file"):
        SessionStore(str(long)).sessions()
    assert version_of(long) == 1


def test_a_program_that_is_killed_on_the_way_changes_nothing(old: Path, log: SessionStore) -> None:
    before = all_rows(old)
    code = """
import sys
from monitor.store import SessionStore
from monitor.store.database import migrations
endless = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c"
migrations._STEPS[1] += (endless,)
SessionStore(sys.argv[1]).sessions()
"""
    with subprocess.Popen([sys.executable, "-c", code, str(old)]) as program:
        wait_until(old.with_name(BACKUP).exists, "the copy")
        time.sleep(0.1)
        program.kill()
    assert (version_of(old), all_rows(old)) == (1, before)
    assert len(log.sessions()) == 2
    assert version_of(old) == SCHEMA_VERSION


@pytest.mark.slow
def test_programs_that_start_at_once_migrate_once(old: Path) -> None:
    code = "import sys; from monitor.store import SessionStore as S; print(len(S(sys.argv[1], busy_timeout_s=20).sessions()))"  # noqa: E501
    start = [sys.executable, "-c", code, str(old)]
    programs = [subprocess.Popen(start, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    assert [program.communicate()[0] for program in programs] == ["2\n"] * 4
    assert len(list(old.parent.glob("*backup*"))) == 1


def test_a_program_of_the_old_version_that_records_goes_on(old: Path, log: SessionStore) -> None:
    with closing(sqlite3.connect(old, isolation_level=None)) as recording:
        insert = "INSERT INTO events (session_id, time_s, kind, label, detail) VALUES ('interrupted', ?, 'marker', 'x', '')"  # noqa: E501
        recording.execute(insert, (7.0,))
        log.sessions()
        recording.execute(insert, (8.0,))
    assert log.events("interrupted")["time_s"].tolist() == [6.5, 7.0, 8.0]


@pytest.fixture
def of_format_3(tmp_path: Path) -> Path:
    """A log without intervals, as the version before them kept it: own columns and a mix."""
    path = tmp_path / "log.sqlite"
    store = SessionStore(str(path))
    writer = store.begin(info("lecture"), origin_s=0.0, min_people=3)
    writer.window(window(5.0, score=0.25))
    writer.window(window(6.0, score=None))
    writer.end(7.0)
    with closing(sqlite3.connect(path)) as log, log:
        log.execute("ALTER TABLE windows DROP COLUMN score_low")
        log.execute("ALTER TABLE windows DROP COLUMN score_high")
        drop_orientation(log)
        drop_places(log)
        log.execute("UPDATE schema_version SET version = 3")
    return path


def test_a_log_without_transcripts_gets_room_for_them(tmp_path: Path) -> None:
    path = tmp_path / "log.sqlite"
    SessionStore(str(path)).begin(info("old"), origin_s=0.0, min_people=3).end(6.0)
    with closing(sqlite3.connect(path)) as rows, rows:
        drop_cues(rows)
        rows.execute("UPDATE schema_version SET version = 7")
    log = SessionStore(str(path))
    assert len(log.cues("old")) == 0
    log.add_cues("old", [Cue(1.001, 2.5, "Hello")])
    log.delete("old")
    assert dump(path, "SELECT * FROM cues") == []
    indexes = "SELECT name, tbl_name FROM sqlite_master WHERE name LIKE '%cues%' ORDER BY name"
    new = tmp_path / "new.sqlite"
    SessionStore(str(new)).begin(info(), origin_s=0.0, min_people=3).end(1.0)
    assert dump(path, indexes) == dump(new, indexes)


def test_a_log_without_orientation_gets_room_for_it(tmp_path: Path) -> None:
    path = tmp_path / "log.sqlite"
    writer = SessionStore(str(path)).begin(info("old", per_person=True), origin_s=0.0, min_people=3)
    writer.window(window(5.0))
    writer.reading(reading(1.0, 3))
    writer.end(6.0)
    with closing(sqlite3.connect(path)) as rows, rows:
        drop_orientation(rows)
        drop_places(rows)
        rows.execute("UPDATE schema_version SET version = 4")

    log = SessionStore(str(path))
    assert log.windows("old")[list(WINDOW_COLUMNS)].isna().all(axis=None)
    assert log.windows("old")["score"].tolist() == [0.25]
    assert log.readings("old")[list(POSE_COLUMNS)].isna().all(axis=None)
    writer = log.begin(info("new"), origin_s=0.0, min_people=3)
    writer.window(window(5.0))
    writer.end(6.0)
    assert orientation_of(plain_rows(log.windows("new"))[0]) == ORIENTATION


def test_a_log_without_intervals_gets_room_for_them(of_format_3: Path) -> None:
    before = all_rows(of_format_3)
    log = SessionStore(str(of_format_3))
    old = log.windows("lecture")
    assert old["score"].tolist() == pytest.approx([0.25, math.nan], nan_ok=True)
    assert old[["score_low", "score_high"]].isna().all(axis=None)
    assert version_of(of_format_3) == SCHEMA_VERSION
    copy = of_format_3.with_name("log-format-3-backup.sqlite")
    assert (version_of(copy), all_rows(copy)) == (3, before)
    after = all_rows(of_format_3)
    for table, rows in before.items():
        assert [row[: len(rows[0])] for row in after[table]] == rows

    writer = log.begin(info("next"), origin_s=0.0, min_people=3)
    writer.window(window(5.0, score=0.25, interval=(0.125, 0.5)))
    writer.end(6.0)
    new = log.windows("next")[["score_low", "score", "score_high"]]
    assert new.to_numpy().tolist() == [[0.125, 0.25, 0.5]]
    # Made today, a table has its columns in another order: none is mistaken for another.
    assert log.windows("lecture").equals(old)


def test_sessions_of_a_log_without_places_come_by_date(tmp_path: Path) -> None:
    path = tmp_path / "log.sqlite"
    for name, day in (("second", 2), ("first", 1), ("third", 3)):
        at = START + timedelta(days=day)
        SessionStore(str(path)).begin(info(name, started_at=at), origin_s=0.0, min_people=3).end(1)
    with closing(sqlite3.connect(path)) as rows, rows:
        drop_places(rows)
        rows.execute("UPDATE schema_version SET version = 5")
    log = SessionStore(str(path))
    assert [record.info.session_id for record in log.sessions()] == ["third", "second", "first"]
    assert [record.sequence for record in log.sessions()] == [3.0, 2.0, 1.0]
    assert log.trash() == ()


def test_a_log_without_reflections_gets_room_for_them(tmp_path: Path) -> None:
    path = tmp_path / "log.sqlite"
    SessionStore(str(path)).begin(info("old"), origin_s=0.0, min_people=3).end(6.0)
    with closing(sqlite3.connect(path)) as rows, rows:
        drop_reflections(rows)
        rows.execute("UPDATE schema_version SET version = 6")
    log = SessionStore(str(path))
    assert not log.session("old").reflection
    log.reflect("old", Reflection(goal="more questions"))
    assert log.session("old").reflection == Reflection("more questions", "", "")
    assert version_of(path.with_name("log-format-6-backup.sqlite")) == 6
