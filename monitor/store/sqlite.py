"""All that is particular to SQLite: the file, its pragmas, its errors, its compaction."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from monitor.errors import StoreError
from monitor.folders import data_folder

FILE_NAME = "sessions.sqlite"

_PRAGMAS = (
    "synchronous = FULL",  # a committed row survives a power cut
    "foreign_keys = ON",
    "secure_delete = ON",  # what is deleted is overwritten, not only forgotten
    "temp_store = MEMORY",  # no copy of the log in the system's temporary folder
)

_ADVICE = {
    sqlite3.SQLITE_FULL: "the disk is full: free some space",
    sqlite3.SQLITE_READONLY: "it is read-only: allow writing to the file and its folder",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened: check that the folder exists and allows writing",
    sqlite3.SQLITE_PERM: "access is denied: allow writing to the file and its folder",
    sqlite3.SQLITE_BUSY: "another program keeps it locked: close that program and try again",
    sqlite3.SQLITE_IOERR: "the disk fails to read or write: check the disk and its free space",
    sqlite3.SQLITE_CORRUPT: "it is damaged: move it away and a new log is begun",
    sqlite3.SQLITE_NOTADB: "it is no session log: move it away or name another file",
}


def file_of(url: str) -> Path:
    """The log's file: the default one, a path, or the file of an `sqlite:///` URL.

    Raises:
        StoreError: `url` names another database, or none.
    """
    if not url:
        return data_folder() / FILE_NAME
    if "://" not in url:
        return Path(url).expanduser().absolute()
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise StoreError("the log's URL cannot be read: write sqlite:///FILE") from None
    if parsed.get_backend_name() != "sqlite" or parsed.database in (None, "", ":memory:"):
        raise StoreError(
            f"the log cannot be kept in {parsed.render_as_string()}: write sqlite:///FILE"
        )
    return Path(str(parsed.database)).expanduser().absolute()


def make_engine(path: Path, busy_timeout_s: float) -> Engine:
    """An engine for `path` that opens a connection only when asked and keeps none.

    `writing(engine)` gives its variant for transactions that write.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        poolclass=NullPool,
        connect_args={"timeout": busy_timeout_s},
    )
    event.listen(engine, "connect", partial(_prepare_connection, busy_timeout_s))
    event.listen(engine, "begin", _begin)
    return engine


def writing(engine: Engine) -> Engine:
    """The engine whose transactions take the write lock at once.

    A transaction that reads first and writes later fails where another one wrote in between.
    """
    return engine.execution_options(sqlite_begin="IMMEDIATE")


@contextmanager
def log_errors(path: Path) -> Iterator[None]:
    """Turn what the database or the system says about `path` into a line for the user."""
    try:
        yield
    except DBAPIError as error:
        raise _store_error(path, error.orig) from error
    except (sqlite3.Error, OSError) as error:
        raise _store_error(path, error) from error


def compact(engine: Engine, path: Path) -> None:
    """Rebuild the file without what was deleted, and empty the write-ahead log.

    Raises:
        StoreError: Another program is reading the log, so that old pages had to stay.
    """
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        is_emptied = cursor.fetchall()[0][0] == 0
    finally:
        connection.close()
    if not is_emptied:
        raise StoreError(
            f"session log {path}: deleted, but another program is still reading the file:"
            " close it so that the traces go too"
        )


def _prepare_connection(
    busy_timeout_s: float, connection: sqlite3.Connection, _record: object
) -> None:
    # Python's module would begin transactions by its own rules, none of them before a read.
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    _use_write_ahead_log(connection, time.monotonic() + busy_timeout_s)


def _use_write_ahead_log(connection: sqlite3.Connection, deadline_s: float) -> None:
    """Let readers read while the writer writes.

    SQLite does not wait here by itself where several programs make the file at once.
    """
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if _kind(error) != sqlite3.SQLITE_BUSY or time.monotonic() > deadline_s:
                raise
            time.sleep(0.01)
        else:
            return


def _begin(connection: Connection) -> None:
    mode = connection.get_execution_options().get("sqlite_begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {mode}")


def _store_error(path: Path, error: BaseException | None) -> StoreError:
    if isinstance(error, OSError):
        reason = f"{error.strerror}: name a file in a folder that allows writing"
        return StoreError(f"session log {path}: {reason}")
    return StoreError(f"session log {path}: {_ADVICE.get(_kind(error), str(error))}")


def _kind(error: BaseException | None) -> int:
    # The bytes above the lowest say more about the error, which nobody needs here.
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
