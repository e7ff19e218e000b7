"""Writes an export that was checked into the log."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from sqlalchemy import Connection, Table, insert
from sqlalchemy.exc import IntegrityError

from monitor.errors import StoreError
from monitor.i18n import tr
from monitor.store.database.schema import (
    MIX,
    cues,
    events,
    readings,
    sessions,
    visible_columns,
    windows,
)
from monitor.store.edits import insert_rows
from monitor.store.files.checksum import TableChecksum
from monitor.store.files.import_files import RawSession
from monitor.store.files.import_rows import ExportedSession, Row, checked_rows
from monitor.store.retention.order import number_sessions, place_of

_ROWS_AT_ONCE = 5_000
_END_S = 15.0
"""Rows per person may end this long before the last window that has frames."""


def insert_export(
    connection: Connection, raw: RawSession, session: ExportedSession, *, unchecked: bool
) -> None:
    """Write a session and all its rows.

    Args:
        connection: Its transaction must not be committed where this fails.
        raw: The export.
        session: Its session, checked.
        unchecked: Take rows that were changed since they were exported.

    Raises:
        StoreError: The log knows the session already, a row cannot be, or rows are missing or
            are others than were exported.
    """
    number_sessions(connection)
    place = place_of(connection, session.started_at)
    try:
        connection.execute(insert(sessions).values(session.row() | {"sequence": place}))
    except IntegrityError:
        raise StoreError(
            tr(
                "session {id} is already in the log: delete it there first if the file "
                "is to take its place",
                id=session.id,
            )
        ) from None
    last_s = dict.fromkeys(("windows", "readings"), 0.0)
    for table in (windows, events, readings, cues):
        if table.name not in raw.tables:
            continue
        in_order = raw.checksums is None and not unchecked
        rows = checked_rows(table, raw.tables[table.name], session, in_order=in_order)
        names = _names(table, session)
        checksum = TableChecksum(names)
        for part in _parts(rows):
            insert_rows(connection, table, session.id, part)
            checksum.add({name: [_cell(row, name) for row in part] for name in names})
            if table.name in last_s:
                last_s[table.name] = max(last_s[table.name], *map(_end_with_frames, part))
        if not unchecked:
            _require_sums(raw, table.name, checksum)
    if (
        not unchecked
        and "readings" in raw.tables
        and last_s["readings"] < last_s["windows"] - _END_S
    ):
        raise StoreError(
            tr(
                "{origin}: ends at {readings:.0f} s, the session at {windows:.0f} s: "
                "rows are missing, export the session again",
                origin=raw.tables["readings"].origin,
                readings=last_s["readings"],
                windows=last_s["windows"],
            )
        )


def _require_sums(raw: RawSession, table: str, checksum: TableChecksum) -> None:
    """Compare with what the export says of the table."""
    origin = raw.tables[table].origin
    if raw.counts is not None and raw.counts.get(table) != checksum.count:
        raise StoreError(
            tr(
                "{origin}: {value} rows, but {table} were exported: export the session again",
                origin=origin,
                value=checksum.count,
                table=raw.counts.get(table),
            )
        )
    if raw.checksums is not None and raw.checksums.get(table) != checksum.text:
        raise StoreError(
            tr(
                "{origin}: the rows are not those that were exported: export the "
                "session again, or take them as they are with --unchecked",
                origin=origin,
            )
        )


def _parts(rows: Iterator[Row]) -> Iterator[list[Row]]:
    while part := list(islice(rows, _ROWS_AT_ONCE)):
        yield part


def _names(table: Table, session: ExportedSession) -> list[str]:
    """The columns of a table as they are exported."""
    names: list[str] = []
    for column in visible_columns(table, session.classes):
        names += session.classes.names if column.name == MIX else (str(column.name),)
    return names


def _cell(row: Mapping[str, object], name: str) -> object:
    if name in row:
        return row[name]
    mix = row[MIX]
    return mix[name] if isinstance(mix, dict) else None


def _end_with_frames(row: Row) -> float:
    """When a window of frames ends, or a reading is of; 0 for a window without frames."""
    if "time_s" in row:
        return float(row["time_s"])
    return float(row["end_s"]) if row["frames"] else 0.0
