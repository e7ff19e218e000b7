"""Rubbish in a cell costs what stands there: no other row, no other session."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.classes import Classes
from monitor.orientation.columns import SHARE_COLUMNS
from monitor.store import SessionStore
from monitor.store.database.schema import events, readings, sessions, windows
from monitor.types import EMOTIONS
from monitor.window import MinimumGroup
from tests.store.samples import START, info, reading, window

RUBBISH = (b"\xff\xfe\x00", 1e300, "[" * 3000, "9999-12-31")

KEYS = {"id", "session_id"}

OTHER_TABLES = [
    (table.name, column.name)
    for table in (windows, events, readings)
    for column in table.columns
    if column.name not in KEYS
]


@pytest.fixture
def log(file_store: SessionStore) -> SessionStore:
    """Three sessions; that in the middle will be damaged."""
    for name in ("before", "hit", "after"):
        writer = file_store.begin(info(name, per_person=True), origin_s=0.0, min_people=3)
        group = MinimumGroup(3)
        for second in range(4):
            summary = window(second + 5.0, interval=(0.0, 0.5))
            writer.window(summary)
            writer.reading(group.reading(reading(float(second), 4), summary))
        writer.marker(1.0, "question")
        writer.note(2.0, "a note")
        writer.end(10.0)
    return file_store


def spoil(log: SessionStore, table: str, column: str, value: object) -> None:
    """Write `value` into a cell of the session `hit`."""
    key = "id" if table == "sessions" else "session_id"
    with closing(sqlite3.connect(log.name)) as file, file:
        file.execute("PRAGMA foreign_keys = OFF")
        file.execute(  # the names are our own
            f'UPDATE "{table}" SET "{column}" = ? WHERE rowid ='  # noqa: S608
            f' (SELECT min(rowid) FROM "{table}" WHERE "{key}" = ?)',
            (value, "hit"),
        )


def check_all_reads(log: SessionStore) -> str:
    """Read from the log what can be read; return what is said to be damaged."""
    records = {record.info.session_id: record for record in log.sessions()}
    assert set(records) == {"before", "hit", "after"}
    for name in ("before", "after"):
        assert not records[name].damage
        assert records[name].window_count == 4
        assert not log.damage(name)
    assert log.stored()
    assert {record.info.session_id for record in log.expired(1, START + timedelta(days=400))} >= {
        "before",
        "after",
    }
    for read in (log.windows, log.events, log.readings):
        read("hit")
    return log.damage("hit")


def check_it_leaves(log: SessionStore, tmp_path: Path, damage: str) -> None:
    """Export the damaged session, take that in elsewhere, and delete it."""
    file = tmp_path / "hit.json"
    log.export("hit", file)
    exported = json.loads(file.read_text())
    assert exported["session"]["damage"] == damage
    other = SessionStore(str(tmp_path / "other.sqlite"))
    assert other.import_session(file) == "hit"
    assert len(other.windows("hit")) == len(exported["windows"])
    assert not other.damage("hit")
    log.delete("hit")
    assert {record.info.session_id for record in log.sessions()} == {"after", "before"}
    assert len(log.windows("before")) == len(log.windows("after")) == 4


@pytest.mark.slow
@pytest.mark.parametrize("value", RUBBISH, ids=lambda value: repr(value)[:12])
def test_rubbish_in_all_of_the_row_of_a_session(
    log: SessionStore, tmp_path: Path, value: object
) -> None:
    for column in sessions.columns:
        if column.name not in KEYS:
            spoil(log, "sessions", column.name, value)
    check_it_leaves(log, tmp_path, check_all_reads(log))


@pytest.mark.parametrize(
    "value",
    # What can be read but means nothing stands in all columns at once above.
    [RUBBISH[0], *(pytest.param(value, marks=pytest.mark.slow) for value in RUBBISH[1:])],
    ids=lambda value: repr(value)[:12],
)
def test_rubbish_in_the_row_of_a_session(log: SessionStore, value: object) -> None:
    """One column after another, each in a log of its own."""
    good = Path(log.name).read_bytes()
    for column in sessions.columns:
        if column.name in KEYS:
            continue
        Path(log.name).write_bytes(good)
        spoil(log, "sessions", column.name, value)
        damage = check_all_reads(log)
        if isinstance(value, bytes):
            assert damage == f"{column.name} cannot be read"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("table", "column"),
    [
        *(("windows", name) for name in ("frames", "people", "seen", "oriented")),
        *(("readings", name) for name in ("frame", "track")),
    ],
)
def test_a_part_of_a_person_is_none(
    log: SessionStore, tmp_path: Path, table: str, column: str
) -> None:
    spoil(log, table, column, 0.1)
    damage = check_all_reads(log)
    assert damage
    check_it_leaves(log, tmp_path, damage)


@pytest.mark.slow  # a part of a person is tried in each, above
@pytest.mark.parametrize("value", ["rubbish", b"\xff\xfe"], ids=repr)
def test_rubbish_in_another_row(log: SessionStore, tmp_path: Path, value: object) -> None:
    good = Path(log.name).read_bytes()
    for table, column in OTHER_TABLES:
        if isinstance(value, str | float) and column in (*EMOTIONS[1:], *SHARE_COLUMNS[1:]):
            continue  # they are like the first
        Path(log.name).write_bytes(good)
        spoil(log, table, column, value)
        damage = check_all_reads(log)
        if isinstance(value, bytes) and column != "mix":
            assert damage == f"1 row of {table} cannot be read", (table, column)
    check_it_leaves(log, tmp_path, damage)


def test_a_session_without_a_date_never_expires(log: SessionStore) -> None:
    spoil(log, "sessions", "started_at", "soon")
    expired = log.expired(1, START + timedelta(days=400))
    assert {record.info.session_id for record in expired} == {"after", "before"}


def test_an_id_that_is_a_blob_can_be_deleted(log: SessionStore) -> None:
    spoil(log, "sessions", "id", b"hit/../x")
    assert "hit/../x" in {record.info.session_id for record in log.sessions()}
    log.delete("hit/../x")
    assert len(log.sessions()) == 2


def test_shares_of_other_classes_that_are_none(file_store: SessionStore, tmp_path: Path) -> None:
    classes = Classes(("calm", "busy"), positive=("busy",))
    for name in ("hit", "other"):
        mine = info(name)
        object.__setattr__(mine, "classes", classes)
        file_store.begin(mine, origin_s=0.0, min_people=1).end(10.0)
    columns = "session_id, start_s, end_s, frames, people, seen, coverage, score, state, mix"
    mixes = ('{"calm": 0.5, "busy": 0.5}', "{", "[1]", '{"calm": 1}', '{"calm": "x", "busy": 0}')
    with closing(sqlite3.connect(file_store.name)) as file, file:
        for second, mix in enumerate(mixes):
            row = ("hit", second, second + 5, 9, 5, 5, 1.0, 0.5, "interested", mix)
            values = "(?,?,?,?,?,?,?,?,?,?)"
            file.execute(f"INSERT INTO windows ({columns}) VALUES {values}", row)  # noqa: S608
    assert file_store.windows("hit")["calm"].tolist() == [0.5]
    assert file_store.damage("hit") == "4 rows of windows cannot be read"
    spoil(file_store, "sessions", "classes", "{")
    assert file_store.session("hit").info.classes.names == ("calm", "busy")
    assert file_store.windows("hit")["busy"].tolist() == [0.5]
    file_store.export("hit", tmp_path / "hit.csv")


def test_what_the_front_is_cannot_be_read(log: SessionStore) -> None:
    with closing(sqlite3.connect(log.name)) as file, file:
        file.execute(
            "INSERT INTO events (session_id, time_s, kind, label, detail) VALUES"
            " ('hit', 1.0, 'front', 'told', '[')"
        )
    assert len(log.events("hit")) == 2
    assert log.damage("hit") == "1 row of events cannot be read"


def test_what_belongs_together_in_a_window(log: SessionStore) -> None:
    good = Path(log.name).read_bytes()
    for column, value in (
        ("score", None),
        ("state", "no data"),
        (EMOTIONS[2], None),
        ("score_low", None),
        ("score_high", -0.9),
        ("facing", None),
        ("facing_low", 0.9),
        ("oriented", None),
        ("end_s", -3.0),
    ):
        Path(log.name).write_bytes(good)
        spoil(log, "windows", column, value)
        assert log.damage("hit") == "1 row of windows cannot be read", column
