"""What only a log on a server has: its address, its faults, and a line that breaks."""

from __future__ import annotations

import math
import os
import subprocess
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.errors import StoreError
from monitor.orientation.columns import POSE_COLUMNS, WINDOW_COLUMNS
from monitor.store import Reflection, SessionState, SessionStore
from monitor.store.database.schema import REFLECTION, SCHEMA_VERSION
from tests.store.postgres_server import PASSWORD, PostgresServer
from tests.store.samples import info, reading, window

psycopg = pytest.importorskip("psycopg")


@pytest.fixture
def url(postgres: PostgresServer) -> Iterator[str]:
    with postgres.database() as url:
        yield url


def refused(url: str) -> str:
    with pytest.raises(StoreError) as caught:
        SessionStore(url).begin(info(), origin_s=0.0, min_people=3)
    told = "".join(traceback.format_exception(caught.value))
    assert PASSWORD not in told
    message = str(caught.value)
    assert "\n" not in message
    return message


def test_the_name_is_without_secrets() -> None:
    store = SessionStore("postgresql://anna:secret@db.school:5433/log?sslpassword=other")
    assert store.name == "postgresql://anna@db.school:5433/log"
    assert store.files() == ()
    assert SessionStore("postgres://db/log").name == "postgresql://db/log"


def test_a_server_that_is_not_there() -> None:
    message = refused(f"postgresql://anna:{PASSWORD}@127.0.0.1:1/log")
    assert message.startswith("session log postgresql://anna@127.0.0.1:1/log: ")
    assert "check its address, and that the server runs" in message


def test_a_wrong_password_an_unknown_user_and_database(postgres: PostgresServer, url: str) -> None:
    assert "password authentication failed" in refused(postgres.url("postgres", "wrong"))
    assert "password authentication failed" in refused(url.replace("monitor:", "nobody:"))
    assert 'database "none" does not exist' in refused(postgres.url("none"))


def test_an_option_that_is_none(url: str) -> None:
    assert "nonsense" in refused(f"{url}&nonsense=1")


def test_a_user_who_may_not_make_tables(postgres: PostgresServer, url: str) -> None:
    with psycopg.connect(url, autocommit=True) as administrator:
        administrator.execute(f"CREATE ROLE guest LOGIN PASSWORD '{PASSWORD}'")
    try:
        message = refused(url.replace("monitor:", "guest:"))
        assert "ask the administrator for the right to make tables" in message
    finally:
        postgres.run("DROP ROLE guest")


def test_a_server_that_only_allows_reading(url: str) -> None:
    store = SessionStore(url)
    store.begin(info("old"), origin_s=0.0, min_people=3).end(1.0)
    only_reading = f"{url}&options=-c%20default_transaction_read_only=on"
    assert "the server only allows reading" in refused(only_reading)
    assert len(SessionStore(only_reading).sessions()) == 1


def test_tables_that_another_program_locks(url: str) -> None:
    SessionStore(url).begin(info("old"), origin_s=0.0, min_people=3).end(1.0)
    with psycopg.connect(url) as other:
        other.execute("LOCK TABLE sessions")
        with pytest.raises(StoreError, match="another program keeps it locked"):
            SessionStore(url, busy_timeout_s=0.1).update("old", room="5")


def test_the_tables_of_another_program_are_left_alone(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as other:
        other.execute("CREATE TABLE photos (name TEXT)")
    assert "a database of another program" in refused(url)


def test_a_session_is_kept_changed_exported_and_deleted(url: str, tmp_path: Path) -> None:
    store = SessionStore(url)
    writer = store.begin(info(per_person=True), origin_s=0.0, min_people=3)
    writer.reading(reading(0.5, 4))
    writer.window(window(1.0, score=0.1))
    writer.marker(1.0, "question")
    writer.end(2.0)
    store.update("last", room="A12")
    name = store.session("last").info.session_id
    assert len(store.readings(name)) == 4
    assert store.windows(name)["score"].tolist() == pytest.approx([0.1])
    assert store.events(name)["label"].tolist() == ["question"]
    (file,) = store.export(name, tmp_path / "session.json")
    store.delete(name)
    assert store.sessions() == ()
    assert store.session(store.import_session(file)).info.room == "A12"


@pytest.mark.slow  # tests/store/test_faults.py loses the log in other ways
def test_a_session_survives_a_restart_of_the_server(postgres: PostgresServer, url: str) -> None:
    store = SessionStore(url)
    writer = store.begin(info(), origin_s=0.0, min_people=3)
    writer.window(window(1.0))
    postgres.stop()
    with pytest.raises(StoreError, match="check its address, and that the server runs"):
        writer.window(window(2.0))
    postgres.start()
    # Another room starts before this one has noticed.
    assert store.close_interrupted() == (writer.session_id,)
    writer.window(window(2.0))
    assert store.session("last").state is SessionState.RUNNING
    assert store.close_interrupted() == ()
    writer.end(3.0)
    assert store.session("last").state is SessionState.ENDED
    assert store.windows("last")["end_s"].tolist() == [1.0, 2.0]


def test_tables_of_the_first_version_are_migrated(url: str) -> None:
    store = SessionStore(url)
    writer = store.begin(info(), origin_s=0.0, min_people=3)
    writer.window(window(1.0, score=0.1))
    writer.end(1.0)
    with psycopg.connect(url, autocommit=True) as server:
        later = ("title", "room", "course", "consent_note", "classes")
        for column in (*later, *REFLECTION, "sequence", "trashed_at", "kept"):
            server.execute(f"ALTER TABLE sessions DROP COLUMN {column}")
        server.execute("DROP TABLE moments")
        server.execute("DROP TABLE cues")
        for table, column in (("events", "gauge"), ("windows", "mix"), ("readings", "mix")):
            server.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
        for column in POSE_COLUMNS:
            server.execute(f"ALTER TABLE readings DROP COLUMN {column}")
        for column in ("score_low", "score_high", *WINDOW_COLUMNS):
            server.execute(f"ALTER TABLE windows DROP COLUMN {column}")
        server.execute("UPDATE schema_version SET version = 1")
    store.update("last", room="A12")
    assert store.session("last").info.room == "A12"
    store.reflect("last", Reflection(worked="pairs", try_next="shorter"))
    assert store.session("last").reflection == Reflection("", "pairs", "shorter")
    (row,) = store.windows("last")[["score", "score_low", "score_high"]].to_numpy().tolist()
    assert row == pytest.approx([0.1, math.nan, math.nan], nan_ok=True)
    with psycopg.connect(url) as server:
        assert server.execute("SELECT version FROM schema_version").fetchall() == [
            (SCHEMA_VERSION,)
        ]


def test_the_package_is_named_where_it_is_missing(tmp_path: Path) -> None:
    (tmp_path / "psycopg.py").write_text("raise ModuleNotFoundError('psycopg')")
    code = "from monitor.store import SessionStore; SessionStore('postgresql://a:b@c/d')"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr.splitlines()[-1] == (
        "monitor.errors.StoreError: session log postgresql://a@c/d:"
        " a server needs psycopg: uv run --extra postgres classroom-monitor,"
        " or pip install 'WHEEL[postgres]'"
    )
