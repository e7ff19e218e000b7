"""How the session log is reached: opened, brought up to date, read and written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine

from monitor.errors import SessionNotFoundError, StoreError
from monitor.i18n import tr
from monitor.store.database.address import open_database
from monitor.store.database.migrations import create_or_migrate, migrate
from monitor.store.queries import find_info


class LogAccess:
    """The log's database, and the transactions in which it is read and written.

    What each part of `SessionStore` works on; its arguments and attributes are described there.
    """

    def __init__(self, url: str = "", *, busy_timeout_s: float = 2.0) -> None:
        self._database = open_database(url, busy_timeout_s)
        self.name = self._database.name

    def faults(self) -> str:
        """What is damaged in the log's file, in a line; "" where nothing is, or on a server."""
        with self._database.errors():
            found = self._database.faults() if self._database.exists() else ()
        if not found:
            return ""
        more = tr(", and {found} more", found=len(found) - 1) if len(found) > 1 else ""
        return tr(
            "session log {name}: it is damaged ({found}{more}): save what can be "
            "read of it with `classroom-monitor sessions salvage --out NEW.sqlite`",
            name=self.name,
            found=found[0],
            more=more,
        )

    def make(self) -> None:
        """Make a new log, where there is none yet.

        Raises:
            StoreError: There is one of that name, or it cannot be written.
        """
        if self._database.exists():
            raise StoreError(tr("{name} is already there: name another file", name=self.name))
        self._create()

    def _create(self) -> None:
        """Make the log where there is none."""
        with self._database.errors():
            self._database.prepare()
            create_or_migrate(self._database)

    @contextmanager
    def _read(self) -> Iterator[Connection]:
        """Read in one transaction.

        Raises:
            SessionNotFoundError: There is no log yet.
        """
        with self._transaction(self._database.reading) as connection:
            yield connection

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        """Write in one transaction.

        Raises:
            SessionNotFoundError: There is no log yet.
        """
        with self._transaction(self._database.writing) as connection:
            yield connection

    def _id(self, connection: Connection, name: str) -> str:
        return find_info(connection, name).session_id

    @contextmanager
    def _transaction(self, engine: Engine) -> Iterator[Connection]:
        with self._database.errors():
            if not (self._database.exists() and migrate(self._database)):
                raise SessionNotFoundError(tr("no session has been recorded yet"))
            with engine.begin() as connection:
                yield connection
