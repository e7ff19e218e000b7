"""A log on a PostgreSQL server, for a school that keeps those of its rooms together."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from hashlib import blake2b
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, text
from sqlalchemy.exc import DBAPIError

from monitor.config.extras import extra_hint
from monitor.errors import StoreError
from monitor.i18n import tr

# Why these: docs/decisions/log-survival.md
_SERVER_SETTINGS = {
    "synchronous_commit": "on",  # a committed row survives a power cut of the server
    # A computer that loses power lets go of its sessions after 35 s, not after two hours.
    "tcp_keepalives_idle": "20",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
}

_ADVICE = {
    "25006": tr("the server only allows reading: ask its administrator"),
    "42501": tr("this user may not do that: ask the administrator for the right to make tables"),
    "53100": tr("the server's disk is full: ask its administrator for room"),
    "55P03": tr("another program keeps it locked: try again"),
}


class PostgresServer:
    """The `Database` that is one on a server.

    A connection is opened for each question and none is kept, so that many rooms share a
    server; only a writer holds its own.
    """

    files: tuple[Path, ...] = ()
    written_at: datetime | None = None

    def __init__(self, url: URL, busy_timeout_s: float) -> None:
        """Open nothing yet.

        Raises:
            StoreError: The package that speaks with the server is not installed.
        """
        self.name = _name(url)
        settings = {**_SERVER_SETTINGS, "lock_timeout": f"{1000 * busy_timeout_s:.0f}"}
        given = url.normalized_query.get("options", ())
        options = (*given, *(f"-c {name}={value}" for name, value in settings.items()))
        try:
            engine = create_engine(
                url.set(drivername="postgresql+psycopg"),
                poolclass=NullPool,
                connect_args={
                    "application_name": "Classroom Monitor",
                    "connect_timeout": 5,
                    "tcp_user_timeout": 10_000,  # ms that a write may go unanswered
                    "options": " ".join(options),
                },
            )
        except ModuleNotFoundError:
            raise StoreError(
                tr(
                    "session log {name}: a server needs psycopg: {extra_hint}",
                    name=self.name,
                    extra_hint=extra_hint("postgres"),
                )
            ) from None
        self.reading: Engine = engine
        self.writing: Engine = engine

    def faults(self) -> tuple[str, ...]:
        """The server looks after its files."""
        return ()

    def exists(self) -> bool:
        """Only the server can tell."""
        return True

    def prepare(self) -> None:
        """Nothing to do: the administrator makes the database."""

    @contextmanager
    def errors(self) -> Iterator[None]:
        """Turn what the server says into a line for the user."""
        try:
            yield
        except DBAPIError as error:
            raise StoreError(
                tr("session log {name}: {orig}", name=self.name, orig=_reason(error.orig))
            ) from error

    def hold_tables(self, connection: Connection) -> None:
        """Wait for another program that makes or changes tables, and let none begin."""
        connection.execute(
            text("SELECT pg_advisory_xact_lock(:key)"), {"key": _lock_number("tables")}
        )

    @contextmanager
    def backed_up(self, version: int) -> Iterator[None]:  # noqa: ARG002
        """Nothing is copied: the server's backups are its administrator's."""
        yield

    def compact(self) -> None:
        """Let the server use the room of deleted rows again."""
        with self.writing.connect() as connection:
            alone = connection.execution_options(isolation_level="AUTOCOMMIT")
            alone.execute(text("VACUUM sessions, windows, events, readings, cues"))

    def lock(self, connection: Connection, session_id: str) -> ServerLock:
        """Take the lock of a session on its writer's connection."""
        lock = ServerLock(connection, session_id)
        with connection.begin():
            lock.renew()
        return lock

    def is_running(self, connection: Connection, session_id: str) -> bool:
        """Whether a running program holds the session's lock."""
        return bool(connection.scalar(_IS_LOCKED, {"key": _lock_number(session_id)}))

    def forget(self, session_id: str) -> None:
        """Nothing to do: the server forgets a lock with its connection."""


class ServerLock:
    """The `SessionLock` of a log on a server: it lives as long as the writer's connection."""

    def __init__(self, connection: Connection, session_id: str) -> None:
        self._connection = connection
        self._session_id = session_id

    def renew(self) -> bool:
        """Take the lock unless this connection holds it; whether it had to be taken.

        Raises:
            StoreError: Another program writes a session of this name.
        """
        held = self._connection.info.setdefault("sessions", set())
        if self._session_id in held:
            return False
        key = {"key": _lock_number(self._session_id)}
        if not self._connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), key):
            raise StoreError(
                tr(
                    "session {session_id} is being written by another program",
                    session_id=self._session_id,
                )
            )
        held.add(self._session_id)
        return True

    def release(self) -> None:
        """Nothing to do: the writer closes its connection."""


_IS_LOCKED = text(
    "SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 1"
    " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    " AND (classid::bigint << 32 | objid::bigint) = :key)"
)


def _lock_number(what: str) -> int:
    digest = blake2b(f"classroom-monitor {what}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)


def _name(url: URL) -> str:
    """The address without what may be secret: the password, and all options."""
    bare = URL.create("postgresql", url.username, None, url.host, url.port, url.database)
    return bare.render_as_string()


def _reason(error: BaseException | None) -> str:
    advice = _ADVICE.get(str(getattr(error, "sqlstate", None)))
    words = " ".join(str(error).split())
    return advice or tr("{words} (check its address, and that the server runs)", words=words)
