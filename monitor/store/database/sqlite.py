"""A log in an SQLite file: its pragmas, its copies, its compaction."""

from __future__ import annotations

import sqlite3
import stat
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from functools import partial
from glob import escape
from pathlib import Path

from sqlalchemy import Connection, Engine, NullPool, create_engine, event

from monitor.errors import StoreError
from monitor.files.atomic_write import atomic_write
from monitor.files.privacy import make_folder, new_file
from monitor.i18n import tr
from monitor.store.database import lock_files
from monitor.store.database.sqlite_errors import error_kind, file_errors

# Why these: docs/decisions/log-survival.md
_PRAGMAS = (
    "synchronous = FULL",  # a committed row survives a power cut
    "foreign_keys = ON",
    "secure_delete = ON",  # what is deleted is overwritten, not only forgotten
    "temp_store = MEMORY",  # no copy of the log in the system's temporary folder
)


class SqliteFile:
    """The `Database` that is a file.

    Connections are opened only when asked for and none is kept: a file that nobody writes
    can be copied or moved away.
    """

    def __init__(self, path: Path, busy_timeout_s: float) -> None:
        self.path = path
        self.name = str(path)
        self.reading = _make_engine(path, busy_timeout_s)
        # A transaction that reads first and writes later fails where another one wrote in
        # between, so one that writes takes the write lock at once.
        self.writing: Engine = self.reading.execution_options(sqlite_begin="IMMEDIATE")

    @property
    def files(self) -> tuple[Path, ...]:
        """The log, what SQLite keeps beside it, and copies of older formats."""
        own = [self.path, self._beside("-wal"), self._beside("-shm")]
        return (*(file for file in own if file.exists()), *self._backups())

    @property
    def written_at(self) -> datetime | None:
        """When the log was last written, by the clock of that time."""
        times = [file.stat().st_mtime for file in self.files]
        return datetime.fromtimestamp(max(times), UTC) if times else None

    def faults(self) -> tuple[str, ...]:
        """What `integrity_check` finds, up to a hundred faults."""
        with closing(self.reading.raw_connection()) as connection:
            cursor = connection.cursor()
            try:
                cursor.execute("PRAGMA integrity_check")
                found = [str(row[0]).partition("\n")[0] for row in cursor.fetchall()]
            except sqlite3.DatabaseError as error:
                if error_kind(error) != sqlite3.SQLITE_CORRUPT:
                    raise
                found = [str(error)]
        return () if found == ["ok"] else tuple(found)

    def exists(self) -> bool:
        """Whether the file is there."""
        return self.path.exists()

    def prepare(self) -> None:
        """Make the folder and an empty file, for their owner alone, where they are missing."""
        make_folder(self.path.parent)
        with suppress(FileExistsError):
            new_file(self.path)

    @contextmanager
    def errors(self) -> Iterator[None]:
        """Turn what SQLite or the system says into a line for the user."""
        with file_errors(self.path):
            yield

    def hold_tables(self, connection: Connection) -> None:
        """Nothing to do: a transaction of `writing` holds the whole file."""

    @contextmanager
    def backed_up(self, version: int) -> Iterator[None]:
        """Copy the log beside itself, as it was before the running transaction."""
        copy = self._new_backup(version)
        try:
            with atomic_write(copy) as part:
                self._copy_to(part)
            copy.chmod(stat.S_IMODE(self.path.stat().st_mode))
            yield
        except BaseException:
            copy.unlink(missing_ok=True)
            raise

    def compact(self) -> None:
        """Rebuild the file without what was deleted, and empty the write-ahead log.

        Copies of older formats go too: they hold what was deleted.

        Raises:
            StoreError: Another program is reading the log, so that old pages had to stay.
        """
        for copy in self._backups():
            copy.unlink()
        with closing(self.reading.raw_connection()) as connection:
            cursor = connection.cursor()
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            is_emptied = cursor.fetchall()[0][0] == 0
        if not is_emptied:
            raise StoreError(
                tr(
                    "session log {path}: deleted, but another program is still reading "
                    "the file: close it so that the traces go too",
                    path=self.path,
                )
            )

    def lock(self, connection: Connection, session_id: str) -> lock_files.FileLock:  # noqa: ARG002
        """Take the lock of a session by its lock file."""
        return lock_files.FileLock(self.path, session_id)

    def is_running(self, connection: Connection, session_id: str) -> bool:  # noqa: ARG002
        """Whether a running program holds the session's lock file."""
        return lock_files.is_locked(self.path, session_id)

    def forget(self, session_id: str) -> None:
        """Remove the lock file that an interrupted session left behind."""
        lock_files.remove(self.path, session_id)

    def _copy_to(self, file: Path) -> None:
        with closing(sqlite3.connect(self.path)) as log, closing(sqlite3.connect(file)) as to:
            log.backup(to)
            to.execute("PRAGMA journal_mode = DELETE")  # one file, without any beside it

    def _beside(self, ending: str) -> Path:
        return self.path.with_name(self.path.name + ending)

    def _backups(self) -> list[Path]:
        # With parts that a program left when it was killed.
        return sorted(self.path.parent.glob(f"{escape(self.path.stem)}-format-*-backup*"))

    def _new_backup(self, version: int) -> Path:
        stem, number = f"{self.path.stem}-format-{version}-backup", 1
        copy = self.path.with_stem(stem)
        while copy.exists():
            number += 1
            copy = self.path.with_stem(f"{stem}-{number}")
        return copy


def _make_engine(path: Path, busy_timeout_s: float) -> Engine:
    engine = create_engine(
        "sqlite://", creator=partial(_connect, path, busy_timeout_s), poolclass=NullPool
    )
    event.listen(engine, "begin", _begin)
    return engine


def _connect(path: Path, busy_timeout_s: float) -> sqlite3.Connection:
    """Open the file as the log needs it; one in a read-only folder to be read only."""
    # Python's module would begin transactions by its own rules, none of them before a read.
    connect = partial(
        sqlite3.connect, timeout=busy_timeout_s, isolation_level=None, check_same_thread=False
    )
    connection = connect(path)
    connection.text_factory = _text
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        _use_write_ahead_log(connection, time.monotonic() + busy_timeout_s)
    except sqlite3.OperationalError as error:
        connection.close()
        # Without a write-ahead log nobody writes, and none can be made here.
        is_still = path.exists() and not path.with_name(f"{path.name}-wal").exists()
        if (
            error_kind(error) not in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY}
            or not is_still
        ):
            raise
        connection = connect(f"{path.as_uri()}?immutable=1", uri=True)
        connection.text_factory = _text
    return connection


def _text(stored: bytes) -> str:
    """A text as far as it can be read: one that is no UTF-8 hides no other row."""
    return stored.decode("utf-8", errors="replace")


def _use_write_ahead_log(connection: sqlite3.Connection, deadline_s: float) -> None:
    """Let readers read while the writer writes.

    SQLite does not wait here by itself where several programs make the file at once.
    """
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error_kind(error) != sqlite3.SQLITE_BUSY or time.monotonic() > deadline_s:
                raise
            time.sleep(0.01)
        else:
            return


def _begin(connection: Connection) -> None:
    mode = connection.get_execution_options().get("sqlite_begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {mode}")
