"""A log whose file is damaged: found, saved as far as it goes, and what is missing is said."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor.errors import StoreError
from monitor.store import SessionStore
from monitor.store.files.salvage import salvage
from monitor.tables.cue import Cue
from tests.store.samples import info, window

ROWS = 400
PAGE = 4096


@pytest.fixture
def log(tmp_path: Path) -> SessionStore:
    """Two sessions with many windows, all in one file."""
    store = SessionStore(str(tmp_path / "log.sqlite"))
    for name in ("one", "two"):
        writer = store.begin(info(name), origin_s=0.0, min_people=3)
        for second in range(ROWS):
            writer.window(window(float(second + 5)))
        writer.marker(3.0, "question")
        writer.end(ROWS + 5.0)
        store.add_cues(name, [Cue(-1.0, 0.5, "before"), Cue(1.001, 2.5, "Hello", "Ada")])
    return store


def pages_of(log: SessionStore, name: str) -> list[int]:
    """The leaf pages of a table or index, by number from 0."""
    with closing(sqlite3.connect(log.name)) as file:
        rows = file.execute(
            "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno",
            (name,),
        ).fetchall()
    return [row[0] - 1 for row in rows]


def damage(log: SessionStore, pages: list[int], filling: bytes) -> None:
    content = bytearray(Path(log.name).read_bytes())
    for page in pages:
        content[page * PAGE : (page + 1) * PAGE] = (filling * PAGE)[:PAGE]
    Path(log.name).write_bytes(content)


def test_a_sound_log_has_no_faults(log: SessionStore, tmp_path: Path) -> None:
    assert log.faults() == ""
    assert salvage(Path(log.name), tmp_path / "new.sqlite") == []
    new = SessionStore(str(tmp_path / "new.sqlite"))
    assert new.windows("one").equals(log.windows("one"))
    assert new.session("two").as_dict() == log.session("two").as_dict()
    assert new.cues("two").equals(log.cues("two"))


def test_a_log_of_before_transcripts_has_none_to_save(log: SessionStore, tmp_path: Path) -> None:
    with closing(sqlite3.connect(log.name)) as file, file:
        file.execute("DROP TABLE cues")
    assert salvage(Path(log.name), tmp_path / "new.sqlite") == []


@pytest.mark.slow
@pytest.mark.parametrize("filling", [b"\0", b"\xff", b"noise"], ids=repr)
def test_pages_in_the_middle(log: SessionStore, tmp_path: Path, filling: bytes) -> None:
    pages = pages_of(log, "windows")
    assert len(pages) > 10
    damage(log, pages[4:6], filling)
    with pytest.raises(StoreError, match=r"it is damaged .*sessions salvage"):
        log.export("one", tmp_path / "one.json")
    assert not (tmp_path / "one.json").exists()
    missing = salvage(Path(log.name), tmp_path / "new.sqlite")
    new = SessionStore(str(tmp_path / "new.sqlite"))
    saved = len(new.windows("one"))
    assert 0.7 * ROWS < saved < ROWS
    assert missing == [f"session one: {saved} of {ROWS} rows of windows"]
    assert new.windows("one")["end_s"].iloc[-1] == ROWS + 4.0
    assert len(new.windows("two")) == ROWS
    assert new.faults() == ""
    new.export("one", tmp_path / "one.json")


def test_an_index_alone(log: SessionStore, tmp_path: Path) -> None:
    damage(log, pages_of(log, "ix_windows_session_id"), b"\0")
    assert log.faults()
    salvage(Path(log.name), tmp_path / "new.sqlite")
    new = SessionStore(str(tmp_path / "new.sqlite"))
    assert len(new.windows("one")) == len(new.windows("two")) == ROWS


def test_the_table_of_sessions(log: SessionStore, tmp_path: Path) -> None:
    damage(log, pages_of(log, "sessions"), b"\0")
    missing = salvage(Path(log.name), tmp_path / "new.sqlite")
    assert missing == ["session one: its own row is lost", "session two: its own row is lost"]
    new = SessionStore(str(tmp_path / "new.sqlite"))
    assert {record.info.session_id for record in new.sessions()} == {"one", "two"}
    assert all(record.damage for record in new.sessions())
    assert len(new.windows("two")) == ROWS


def test_a_new_file_is_not_written_over_another(log: SessionStore) -> None:
    with pytest.raises(StoreError, match="already there"):
        salvage(Path(log.name), Path(log.name))


def test_the_file_is_looked_at_once_a_week(log: SessionStore) -> None:
    now = datetime.now(UTC)
    assert log.check(now) == ""
    damage(log, pages_of(log, "windows")[4:5], b"\0")
    assert log.check(now + timedelta(days=6)) == ""
    assert "it is damaged" in log.check(now + timedelta(days=7))
    assert "it is damaged" in log.check(now + timedelta(days=8))
