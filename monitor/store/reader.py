"""Reads the session log: lists of sessions, and the tables of one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, Table

from monitor.errors import SessionNotFoundError
from monitor.store.access import LogAccess
from monitor.store.contents import StoredTable, stored_tables
from monitor.store.database.schema import cues, events, readings, windows
from monitor.store.queries import IN_TRASH, NOT_IN_TRASH, find_info, find_session, select_sessions
from monitor.store.record import SessionRecord

if TYPE_CHECKING:
    import pandas as pd


class SessionReader(LogAccess):
    """What can be asked of the log; nothing here changes it."""

    def sessions(self) -> tuple[SessionRecord, ...]:
        """All sessions but those in the trash, the one that was made last first."""
        return self._sessions(NOT_IN_TRASH)

    def trash(self) -> tuple[SessionRecord, ...]:
        """The sessions in the trash, in the same order."""
        return self._sessions(IN_TRASH)

    def session(self, name: str) -> SessionRecord:
        """The session of that name.

        Raises:
            SessionNotFoundError: There is none.
            StoreError: The name fits more than one.
        """
        with self._read() as connection:
            return find_session(connection, self._database, name)

    def damage(self, name: str) -> str:
        """What of a session cannot be read, in a line, after a look at all of its rows.

        "" for a sound session. The tables below leave out what cannot be read.
        """
        from monitor.store.tables import damage_of

        with self._read() as connection:
            return damage_of(connection, find_session(connection, self._database, name))

    def windows(self, name: str) -> pd.DataFrame:
        """The session's windows, one per row: `start_s, end_s, frames, people, ...`."""
        return self._table(windows, name)

    def readings(self, name: str) -> pd.DataFrame:
        """The rows per face, `frame, time_s, track, x, y, ...`; empty where none were kept."""
        return self._table(readings, name)

    def events(self, name: str) -> pd.DataFrame:
        """What happened, by time: `event, time_s, end_s, kind, label, detail, gauge`.

        `event` is the number by which an event is edited or deleted; it holds in this log
        only. `kind` is an `EventKind`. `gauge`, 0..100, is known for opinions where the
        gauge showed something.
        """
        return self._table(events, name, numbered=True)

    def cues(self, name: str) -> pd.DataFrame:
        """What was said, by time: `start_s, end_s, speaker, text`; empty without a transcript.

        Times are seconds since the session's start; what was said before it is negative.
        """
        return self._table(cues, name)

    def stored(self) -> tuple[StoredTable, ...]:
        """All tables with their row count, oldest entry, and what their columns can hold."""
        try:
            with self._read() as connection:
                return stored_tables(connection)
        except SessionNotFoundError:
            return ()

    def files(self) -> tuple[Path, ...]:
        """The log's files, with copies from before a migration; () on a server."""
        return self._database.files

    def _sessions(self, condition: ColumnElement[bool]) -> tuple[SessionRecord, ...]:
        try:
            with self._read() as connection:
                return select_sessions(connection, self._database, condition)
        except SessionNotFoundError:
            return ()

    def _table(self, table: Table, name: str, *, numbered: bool = False) -> pd.DataFrame:
        from monitor.store.tables import read_table

        with self._read() as connection:
            info = find_info(connection, name)
            return read_table(connection, table, info.session_id, info.classes, numbered=numbered)
