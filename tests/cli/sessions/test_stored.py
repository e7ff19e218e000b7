from __future__ import annotations

import json

from monitor.store import SessionStore
from tests.cli.sessions.calls import lines, sessions
from tests.store.samples import START


def test_tables_rows_and_files(log: SessionStore) -> None:
    shown = lines("stored")
    windows = next(line for line in shown if line.startswith("results of the class"))
    assert windows.removeprefix("results of the class").split()[0] == "60"
    assert f"{START.astimezone():%d %b %Y}" in windows
    assert any(line.startswith("There are no pictures: no column can hold one") for line in shown)
    assert shown[-1].startswith(f"{log.name}, ")


def test_json(log: SessionStore) -> None:
    stored = json.loads(sessions("stored", "--json").stdout)
    assert stored["files"] == [log.name]
    tables = {table["name"]: table for table in stored["tables"]}
    assert tables["events"]["row_count"] == 3
    assert tables["events"]["oldest"] == START.isoformat()
    assert not any(table["can_hold_pictures"] for table in tables.values())


def test_an_empty_log() -> None:
    assert lines("stored") == ["Nothing is stored yet."]
    assert json.loads(sessions("stored", "--json").stdout) == {"tables": [], "files": []}
