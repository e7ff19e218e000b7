"""What can still be read of a damaged log in a file, row by row, into a new one.

SQLite gives up at the first page that it cannot read. Rows have numbers, so reading goes on behind
the damage: further and further ahead until a row can be read, then back to the first that can.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from monitor.i18n import tr
from monitor.store.access import LogAccess
from monitor.store.database.sqlite_errors import file_errors

_TABLES = {
    "sessions": "id",
    "windows": "session_id",
    "events": "session_id",
    "readings": "session_id",
    "cues": "session_id",
}
"""The tables of a log, and what names a row's session."""

_LAST_ROW = 2**40

_LOST_SESSION = (
    "INSERT INTO sessions (id, started_at, interrupted, source, model, strategy, min_people,"
    " per_person, settings, app_version) VALUES (?, '', 1, '', '', '', 3, 1, '', '')"
)
"""In the place of a session's own row: what cannot be read of it is told where it is listed."""


def salvage(log: Path, out: Path) -> list[str]:
    """Write to the new log `out` what can be read of `log`, and return what is missing.

    Returns:
        A line for each session that lost rows, as far as that can be told.

    Raises:
        StoreError: Nothing can be read, or the new log cannot be written.
    """
    LogAccess(str(out)).make()
    lines = []
    with file_errors(log), closing(sqlite3.connect(log)) as source:
        source.text_factory = lambda stored: stored.decode("utf-8", errors="replace")
        with file_errors(out), closing(sqlite3.connect(out)) as target, target:
            for table in _TABLES:
                lines += _copy(source, target, table)
    return lines


def _copy(source: sqlite3.Connection, target: sqlite3.Connection, table: str) -> list[str]:
    """Copy a table; return what of it is missing."""
    key = _TABLES[table]
    known = [row[1] for row in target.execute(f"PRAGMA table_info({table})")]
    names = [row[1] for row in source.execute(f"PRAGMA table_info({table})") if row[1] in known]
    if not names:  # a log of an earlier version
        return []
    kept: Counter[str] = Counter()
    lost_sessions = set()
    fields = ", ".join(f'"{name}"' for name in names)
    places = ", ".join("?" * len(names))
    there = {row[0] for row in target.execute("SELECT id FROM sessions")}
    for row in _rows(source, table, fields):
        session_id = str(row[names.index(key)])
        if table != "sessions" and session_id not in there:
            target.execute(_LOST_SESSION, (session_id,))
            there.add(session_id)
            lost_sessions.add(session_id)
        with suppress(sqlite3.IntegrityError):  # a row that no log can hold
            target.execute(f"INSERT INTO {table} ({fields}) VALUES ({places})", row)  # noqa: S608
            kept[session_id] += 1
    lines = [
        tr("session {session_id}: its own row is lost", session_id=session_id)
        for session_id in sorted(lost_sessions)
    ]
    if table == "sessions":
        return lines
    for session_id, count in _counts(source, table).items():
        if kept[session_id] < count:
            lines.append(
                tr(
                    "session {session_id}: {kept:,} of {value:,} rows of {table}",
                    session_id=session_id,
                    kept=kept[session_id],
                    value=count,
                    table=table,
                )
            )
    return lines


def _counts(source: sqlite3.Connection, table: str) -> dict[str, int]:
    """Rows of each session, as the table's index tells; {} where that cannot be read either."""
    query = f"SELECT session_id, count(*) FROM {table} GROUP BY session_id"  # noqa: S608
    try:
        return {str(name): count for name, count in source.execute(query)}
    except sqlite3.DatabaseError:
        return {}


def _rows(source: sqlite3.Connection, table: str, fields: str) -> Iterator[tuple[object, ...]]:
    """All rows that can be read, in their order."""
    query = (
        f"SELECT rowid, {fields} FROM {table} NOT INDEXED"  # noqa: S608
        " WHERE rowid > ? ORDER BY rowid"
    )
    last = -1
    while True:
        try:
            for number, *row in source.execute(query, (last,)):
                if not last < number < _LAST_ROW:
                    break  # a page that is not what it was
                last = number
                yield tuple(row)
            else:
                return
        except sqlite3.DatabaseError:
            pass
        behind = _behind_damage(source, query, last)
        if behind is None:
            return
        last = behind


def _behind_damage(source: sqlite3.Connection, query: str, last: int) -> int | None:
    """The number after which rows can be read again; None where there are none."""
    step = 1
    while not _can_read(source, query, last + step):
        step *= 2
        if step > _LAST_ROW:
            return None
    low, high = last + step // 2, last + step
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if _can_read(source, query, middle) else (middle, high)
    return high


def _can_read(source: sqlite3.Connection, query: str, after: int) -> bool:
    try:
        row = source.execute(f"{query} LIMIT 1", (after,)).fetchone()
    except sqlite3.DatabaseError:
        return False
    return row is not None and after < row[0] < _LAST_ROW
