"""The session log: begins, lists, changes, exports, imports and deletes sessions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, Table, delete, insert, true
from sqlalchemy.exc import IntegrityError

from monitor.errors import SessionNotFoundError, StoreError
from monitor.store.contents import StoredTable, stored_tables
from monitor.store.database.address import open_database
from monitor.store.database.migrations import create_or_migrate, migrate
from monitor.store.database.schema import EventKind, events, readings, sessions, windows
from monitor.store.edits import change_event, change_labels, insert_event, remove_event
from monitor.store.ids import checked_id
from monitor.store.queries import end_interrupted, find_session, select_sessions
from monitor.store.record import SessionRecord, SessionState
from monitor.store.writer import SessionWriter
from monitor.types import EXPRESSIONS, SessionInfo

if TYPE_CHECKING:
    import pandas as pd

    from monitor.store.files.export import ExportFormat


class SessionStore:
    """The log of all sessions.

    Making one opens nothing; the file and its folder are made when the first session
    begins. Every method may be called from any thread, also while a writer writes, and
    raises `StoreError` where the log cannot be read or written. Where a method takes the
    `name` of a session, the beginning of its id will do, and `last` is the newest.

    A log of an older version is brought up to date when it is first used.

    Args:
        url: `sqlite:///FILE` or a path, or `postgresql://USER@HOST/DATABASE`; empty for
            the file in the app's data folder.
        busy_timeout_s: How long to wait for another program that locks the log.

    Attributes:
        name: The log in words, for messages: its file, or its URL without the password.

    Raises:
        StoreError: `url` names no such file or database.
    """

    def __init__(self, url: str = "", *, busy_timeout_s: float = 2.0) -> None:
        self._database = open_database(url, busy_timeout_s)
        self.name = self._database.name

    def begin(self, info: SessionInfo, *, origin_s: float, min_people: int) -> SessionWriter:
        """Begin a session, after closing those that were interrupted.

        Args:
            info: Rows per person may be written only if `info.settings["per_person"]` is true.
            origin_s: Start of the session in the source's time.
            min_people: Windows with fewer readable people are stored without class result.

        Raises:
            StoreError: The log cannot be written, or knows a session of this name.
        """
        per_person = bool(info.settings.get("per_person"))
        row = insert(sessions).values(
            id=checked_id(info.session_id),
            started_at=info.started_at,
            source=info.source,
            model=info.model,
            strategy=info.strategy,
            min_people=min_people,
            per_person=per_person,
            settings=_without_address(info.settings),
            app_version=version("classroom-monitor"),
            title=info.title,
            room=info.room,
            course=info.course,
            consent_note=info.consent_note,
            classes=None if info.classes == EXPRESSIONS else info.classes.as_dict(),
        )
        self._create()
        self.close_interrupted()
        with self._database.errors(), ExitStack() as undo:
            connection = undo.enter_context(self._database.writing.connect())
            # The lock comes first: a row without one would count as interrupted.
            lock = self._database.lock(connection, info.session_id)
            undo.callback(lock.release)
            try:
                with connection.begin():
                    connection.execute(row)
            except IntegrityError:
                raise StoreError(f"session {info.session_id} is already in the log") from None
            undo.pop_all()
        return SessionWriter(
            self._database,
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
            with self._open(self._database.writing) as connection:
                return end_interrupted(connection, self._database)
        except SessionNotFoundError:
            return ()

    def sessions(self) -> tuple[SessionRecord, ...]:
        """All sessions, newest first."""
        try:
            with self._open(self._database.reading) as connection:
                return select_sessions(connection, self._database, true())
        except SessionNotFoundError:
            return ()

    def session(self, name: str) -> SessionRecord:
        """The session of that name.

        Raises:
            SessionNotFoundError: There is none.
            StoreError: The name fits more than one.
        """
        with self._open(self._database.reading) as connection:
            return find_session(connection, self._database, name)

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

    def update(
        self,
        name: str,
        *,
        title: str | None = None,
        room: str | None = None,
        course: str | None = None,
        consent_note: str | None = None,
    ) -> None:
        """Give a session other labels; None leaves one as it is, "" clears it.

        Raises:
            SessionNotFoundError: There is no such session.
        """
        labels = {"title": title, "room": room, "course": course, "consent_note": consent_note}
        given = {column: text for column, text in labels.items() if text is not None}
        with self._open(self._database.writing) as connection:
            change_labels(connection, self._id(connection, name), given)

    def add_event(
        self,
        name: str,
        kind: EventKind,
        time_s: float,
        label: str = "",
        detail: str = "",
        *,
        end_s: float | None = None,
        gauge: float | None = None,
    ) -> int:
        """Add a marker, note or opinion to a session and return its number, as in `events`.

        Args:
            name: The session.
            kind: One of `USER_KINDS`.
            time_s: Seconds since the session's start.
            label: Name of a marker; for opinions the gauge's state in words.
            detail: More words.
            end_s: End of what takes time.
            gauge: 0..100, what the gauge showed, for opinions.

        Raises:
            SessionNotFoundError: There is no such session.
            StoreError: Events of this kind are the program's own, or the times cannot be.
        """
        with self._open(self._database.writing) as connection:
            return insert_event(
                connection,
                self._id(connection, name),
                kind,
                time_s=time_s,
                end_s=end_s,
                label=label,
                detail=detail,
                gauge=gauge,
            )

    def edit_event(
        self,
        event: int,
        *,
        time_s: float | None = None,
        end_s: float | None = None,
        label: str | None = None,
        detail: str | None = None,
    ) -> None:
        """Change an event of the user; None leaves a value as it is.

        Raises:
            StoreError: There is no such event, it is the program's own, or the times cannot be.
        """
        values = {"time_s": time_s, "end_s": end_s, "label": label, "detail": detail}
        given = {column: value for column, value in values.items() if value is not None}
        with self._open(self._database.writing) as connection:
            change_event(connection, event, given)

    def delete_event(self, event: int) -> None:
        """Delete an event of the user.

        Raises:
            StoreError: There is no such event, or it is the program's own.
        """
        with self._open(self._database.writing) as connection:
            remove_event(connection, event)

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
        from monitor.store.files.export import SessionTables, export_session, format_of
        from monitor.store.tables import read_table

        export_format = export_format or format_of(path)
        with self._open(self._database.reading) as connection:
            record = find_session(connection, self._database, name)
            session_id, classes = record.info.session_id, record.info.classes
            tables = SessionTables(
                record,
                read_table(connection, windows, session_id, classes),
                read_table(connection, events, session_id),
                read_table(connection, readings, session_id, classes)
                if record.per_person
                else None,
            )
        return export_session(tables, path, export_format, overwrite=overwrite)

    def import_session(self, path: Path) -> str:
        """Take in a session that `export` wrote, as it was; return its id.

        Args:
            path: The JSON file, or the CSV or Parquet file of the windows with the others
                beside it.

        Raises:
            StoreError: The log knows the session already; or a file is missing, damaged or
                of a newer version. Nothing is stored then.
        """
        from monitor.store.files.import_files import read_export
        from monitor.store.files.import_rows import checked_session
        from monitor.store.files.import_tables import insert_export

        raw = read_export(path)
        session = checked_session(raw)
        self._create()
        with self._database.errors(), self._database.writing.begin() as connection:
            insert_export(connection, raw, session)
        return session.id

    def stored(self) -> tuple[StoredTable, ...]:
        """All tables with their row count, oldest entry, and what their columns can hold."""
        try:
            with self._open(self._database.reading) as connection:
                return stored_tables(connection)
        except SessionNotFoundError:
            return ()

    def files(self) -> tuple[Path, ...]:
        """The log's files, with copies from before a migration; () on a server."""
        return self._database.files

    def expired(self, days: int, now: datetime) -> tuple[SessionRecord, ...]:
        """The sessions that began more than `days` days before `now`, but for running ones.

        With 0 days nothing ever expires.
        """
        if days == 0:
            return ()
        oldest = now - timedelta(days=days)
        return tuple(
            record
            for record in self.sessions()
            if record.info.started_at < oldest and record.state is not SessionState.RUNNING
        )

    def delete_older_than(self, days: int, now: datetime) -> tuple[str, ...]:
        """Delete the sessions that `expired` names, as the app does when it starts.

        Returns their ids.

        Raises:
            StoreError: The file cannot be rebuilt now.
        """
        ids = tuple(record.info.session_id for record in self.expired(days, now))
        if ids:
            self.delete(*ids)
        return ids

    def delete(self, *names: str) -> None:
        """Delete sessions with all their rows, and remove every trace from the file.

        All of them are deleted, or none.

        Raises:
            SessionNotFoundError: One of them does not exist.
            StoreError: One of them is running, or the file cannot be rebuilt now.
        """
        with self._open(self._database.writing) as connection:
            end_interrupted(connection, self._database)
            for name in names:
                record = find_session(connection, self._database, name)
                if record.state is SessionState.RUNNING:
                    raise StoreError(
                        f"session {record.info.session_id} is still running: end it first"
                    )
                connection.execute(delete(sessions).where(sessions.c.id == record.info.session_id))
                self._database.forget(record.info.session_id)
        with self._database.errors():
            self._database.compact()

    def _create(self) -> None:
        with self._database.errors():
            self._database.prepare()
            create_or_migrate(self._database)

    @contextmanager
    def _open(self, engine: Engine) -> Iterator[Connection]:
        with self._database.errors():
            if not (self._database.exists() and migrate(self._database)):
                raise SessionNotFoundError("no session has been recorded yet")
            with engine.begin() as connection:
                yield connection

    def _id(self, connection: Connection, name: str) -> str:
        return find_session(connection, self._database, name).info.session_id

    def _table(self, table: Table, name: str, *, numbered: bool = False) -> pd.DataFrame:
        from monitor.store.tables import read_table

        with self._open(self._database.reading) as connection:
            info = find_session(connection, self._database, name).info
            return read_table(connection, table, info.session_id, info.classes, numbered=numbered)


def _without_address(settings: Mapping[str, object]) -> dict[str, object]:
    """The settings without the log's own address, which may hold a password."""
    session = settings.get("session")
    if not isinstance(session, Mapping):
        return dict(settings)
    return {**settings, "session": {k: v for k, v in session.items() if k != "store"}}
