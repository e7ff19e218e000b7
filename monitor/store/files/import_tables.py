"""Writes an export that was checked into the log."""

from __future__ import annotations

from itertools import islice

from sqlalchemy import Connection, insert
from sqlalchemy.exc import IntegrityError

from monitor.errors import StoreError
from monitor.store.database.schema import events, readings, sessions, windows
from monitor.store.edits import insert_rows
from monitor.store.files.import_files import RawSession
from monitor.store.files.import_rows import ExportedSession, checked_rows
from monitor.store.retention.order import number_sessions, place_of

_ROWS_AT_ONCE = 5_000


def insert_export(connection: Connection, raw: RawSession, session: ExportedSession) -> None:
    """Write a session and all its rows.

    Raises:
        StoreError: The log knows the session already, or a row cannot be. The caller's
            transaction must not be committed then.
    """
    try:
        number_sessions(connection)
        place = place_of(connection, session.started_at)
        connection.execute(insert(sessions).values(session.row() | {"sequence": place}))
    except IntegrityError:
        raise StoreError(
            f"session {session.id} is already in the log: delete it there first if the file is"
            " to take its place"
        ) from None
    for table in (windows, events, readings):
        if table.name in raw.tables:
            rows = checked_rows(table, raw.tables[table.name], session)
            while part := list(islice(rows, _ROWS_AT_ONCE)):
                insert_rows(connection, table, session.id, part)
