"""The session log: begins sessions, lists, exports and deletes them."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, Table, delete, insert, true
from sqlalchemy.exc import IntegrityError

from monitor.errors import SessionNotFoundError, StoreError
from monitor.store.ownership import SessionLock
from monitor.store.queries import LAST, end_interrupted, find_session, select_sessions
from monitor.store.record import SessionRecord, SessionState
from monitor.store.schema import create_schema, events, has_schema, readings, sessions, windows
from monitor.store.sqlite import compact, file_of, log_errors, make_engine, writing
from monitor.store.writer import SessionWriter
from monitor.types import SessionInfo

if TYPE_CHECKING:
    import pandas as pd

    from monitor.store.export import ExportFormat

_ID = re.compile(r"[\w-]+")  # it names a lock file too
_LETTERS = "bcdfghjkmnpqrstvwxz"  # no vowels: no words


def new_session_id(now: datetime) -> str:
    """A name for a session that begins `now`, in local time: `2026-11-23-0910-kdr`.

    The letters tell sessions of the same minute apart.
    """
    letters = "".join(secrets.choice(_LETTERS) for _ in range(3))
    return f"{now.astimezone():%Y-%m-%d-%H%M}-{letters}"


class SessionStore:
    """The log of all sessions.

    Making one opens nothing; the file and its folder are made when the first session
    begins. Every method may be called from any thread, also while a writer writes, and
    raises `StoreError` where the file cannot be read or written. Where a method takes the
    `name` of a session, the beginning of its id will do, and `last` is the newest.

    Args:
        url: `sqlite:///FILE` or a path; empty for the file in the app's data folder.
        busy_timeout_s: How long to wait for another program that locks the file.

    Attributes:
        path: The file.

    Raises:
        StoreError: `url` names no SQLite file.
    """

    def __init__(self, url: str = "", *, busy_timeout_s: float = 2.0) -> None:
        self.path = file_of(url)
        self._engine = make_engine(self.path, busy_timeout_s)

    def begin(self, info: SessionInfo, *, origin_s: float, min_people: int) -> SessionWriter:
        """Begin a session, after closing those that were interrupted.

        Args:
            info: Rows per person may be written only if `info.settings["per_person"]` is true.
            origin_s: Start of the session in the source's time.
            min_people: Windows with fewer readable people are stored without class result.

        Raises:
            StoreError: The log cannot be written, or knows a session of this name.
        """
        if not _ID.fullmatch(info.session_id) or info.session_id == LAST:
            raise ValueError(f"{info.session_id!r} cannot be a session id")
        per_person = bool(info.settings.get("per_person"))
        row = insert(sessions).values(
            id=info.session_id,
            started_at=info.started_at,
            source=info.source,
            model=info.model,
            strategy=info.strategy,
            min_people=min_people,
            per_person=per_person,
            settings=dict(info.settings),
            app_version=version("classroom-monitor"),
        )
        self._create()
        self.close_interrupted()
        with log_errors(self.path), ExitStack() as undo:
            # The lock comes first: a row without one would count as interrupted.
            lock = SessionLock(self.path, info.session_id)
            undo.callback(lock.release)
            connection = undo.enter_context(writing(self._engine).connect())
            try:
                with connection.begin():
                    connection.execute(row)
            except IntegrityError:
                raise StoreError(f"session {info.session_id} is already in the log") from None
            undo.pop_all()
        return SessionWriter(
            self.path,
            connection,
            lock,
            info,
            origin_s=origin_s,
            min_people=min_people,
            per_person=per_person,
        )

    def close_interrupted(self) -> tuple[str, ...]:
        """Give an end to sessions whose program died, and return their ids.

        They end with their last row. Sessions of programs that still run stay as they are.
        """
        try:
            with self._open(writing(self._engine)) as connection:
                return end_interrupted(connection, self.path)
        except SessionNotFoundError:
            return ()

    def sessions(self) -> tuple[SessionRecord, ...]:
        """All sessions, newest first."""
        try:
            with self._open(self._engine) as connection:
                return select_sessions(connection, self.path, true())
        except SessionNotFoundError:
            return ()

    def session(self, name: str) -> SessionRecord:
        """The session of that name.

        Raises:
            SessionNotFoundError: There is none.
            StoreError: The name fits more than one.
        """
        with self._open(self._engine) as connection:
            return find_session(connection, self.path, name)

    def windows(self, name: str) -> pd.DataFrame:
        """The session's windows, one per row: `start_s, end_s, frames, people, ...`."""
        return self._table(windows, name)

    def events(self, name: str) -> pd.DataFrame:
        """Markers, gaps, changed settings and notes: `time_s, end_s, kind, label, detail`."""
        return self._table(events, name)

    def readings(self, name: str) -> pd.DataFrame:
        """The rows per face, `frame, time_s, track, x, y, ...`; empty where none were kept."""
        return self._table(readings, name)

    def export(
        self,
        name: str,
        path: Path,
        *,
        export_format: ExportFormat | None = None,
        overwrite: bool = False,
    ) -> tuple[Path, ...]:
        """Write a session to a file, by default in the format of its suffix.

        Returns the files that were written: CSV and Parquet have one per table.

        Raises:
            SessionNotFoundError: There is no such session.
            StoreError: The file is there already, its suffix names no format, or it cannot
                be written.
        """
        from monitor.store.export import SessionTables, export_session, format_of
        from monitor.store.tables import read_table

        export_format = export_format or format_of(path)
        with self._open(self._engine) as connection:
            record = find_session(connection, self.path, name)
            session_id = record.info.session_id
            tables = SessionTables(
                record,
                read_table(connection, windows, session_id),
                read_table(connection, events, session_id),
                read_table(connection, readings, session_id) if record.per_person else None,
            )
        return export_session(tables, path, export_format, overwrite=overwrite)

    def delete(self, *names: str) -> None:
        """Delete sessions with all their rows, and remove every trace from the file.

        All of them are deleted, or none.

        Raises:
            SessionNotFoundError: One of them does not exist.
            StoreError: One of them is running, or the file cannot be rebuilt now.
        """
        with self._open(writing(self._engine)) as connection:
            end_interrupted(connection, self.path)
            for name in names:
                record = find_session(connection, self.path, name)
                if record.state is SessionState.RUNNING:
                    raise StoreError(
                        f"session {record.info.session_id} is still running: end it first"
                    )
                connection.execute(delete(sessions).where(sessions.c.id == record.info.session_id))
        with log_errors(self.path):
            compact(self._engine, self.path)

    def _create(self) -> None:
        with log_errors(self.path):
            # Only its owner looks into a folder that is made here.
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with writing(self._engine).begin() as connection:
                if not has_schema(connection, self.path):
                    create_schema(connection)

    @contextmanager
    def _open(self, engine: Engine) -> Iterator[Connection]:
        nothing = SessionNotFoundError("no session has been recorded yet")
        with log_errors(self.path):
            if not self.path.exists():
                raise nothing
            with engine.begin() as connection:
                if not has_schema(connection, self.path):
                    raise nothing
                yield connection

    def _table(self, table: Table, name: str) -> pd.DataFrame:
        from monitor.store.tables import read_table

        with self._open(self._engine) as connection:
            return read_table(
                connection, table, find_session(connection, self.path, name).info.session_id
            )
