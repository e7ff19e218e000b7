"""The session log: begins, lists, changes, exports, imports and deletes sessions."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from importlib.metadata import version

from sqlalchemy import insert, update
from sqlalchemy.exc import IntegrityError

from monitor.errors import StoreError
from monitor.i18n import tr
from monitor.store.database.schema import sessions
from monitor.store.editor import SessionEditor
from monitor.store.files.exchange import SessionExchange
from monitor.store.ids import checked_id
from monitor.store.queries import find_session, so_far
from monitor.store.retention.order import next_place, number_sessions
from monitor.store.retention.retention import SessionRetention
from monitor.store.writer import SessionWriter
from monitor.types import EXPRESSIONS, SessionInfo


class SessionStore(SessionRetention, SessionEditor, SessionExchange):
    """The log of all sessions: what its parts can do, and the beginning of a session.

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
            sequence=next_place(),
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
                    number_sessions(connection)
                    connection.execute(row)
            except IntegrityError:
                raise StoreError(
                    tr("session {session_id} is already in the log", session_id=info.session_id)
                ) from None
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

    def go_on(self, name: str, *, origin_s: float) -> SessionWriter:
        """Take back the end of a session: it is written again, after what it holds so far.

        What lies between is the caller's to store, as a gap. Until then, and whenever the program
        dies, the session ends with its last row.

        Args:
            name: The session.
            origin_s: Its start, in the time of the source that is read now.

        Raises:
            SessionNotFoundError: There is none.
            StoreError: Another program writes it, or the log cannot be written.
        """
        with self._read() as connection:
            name = self._id(connection, name)
        with self._database.errors(), ExitStack() as undo:
            connection = undo.enter_context(self._database.writing.connect())
            lock = self._database.lock(connection, name)
            undo.callback(lock.release)
            with connection.begin():
                record = find_session(connection, self._database, name)
                known = so_far(connection, name)
                row = update(sessions).where(sessions.c.id == name)
                connection.execute(row.values(ended_at=None, interrupted=False))
            undo.pop_all()
        return SessionWriter(
            self._database,
            connection,
            lock,
            record.info,
            origin_s=origin_s,
            min_people=record.min_people,
            per_person=record.per_person,
            so_far=known,
        )


def _without_address(settings: Mapping[str, object]) -> dict[str, object]:
    """The settings without the log's own address, which may hold a password."""
    session = settings.get("session")
    if not isinstance(session, Mapping):
        return dict(settings)
    return {**settings, "session": {k: v for k, v in session.items() if k != "store"}}
