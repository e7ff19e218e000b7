"""What SQLite and the system say about a log's file, as a line for the user."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from monitor.errors import StoreError
from monitor.i18n import tr

_ADVICE = {
    sqlite3.SQLITE_FULL: tr("the disk is full: free some space"),
    sqlite3.SQLITE_READONLY: tr("it is read-only: allow writing to the file and its folder"),
    sqlite3.SQLITE_CANTOPEN: tr(
        "it cannot be opened: check that the folder exists and allows writing"
    ),
    sqlite3.SQLITE_PERM: tr("access is denied: allow writing to the file and its folder"),
    sqlite3.SQLITE_BUSY: tr("another program keeps it locked: close that program and try again"),
    sqlite3.SQLITE_IOERR: tr("the disk fails to read or write: check the disk and its free space"),
    sqlite3.SQLITE_CORRUPT: tr(
        "it is damaged: move it away and a new log is begun; `classroom-monitor "
        "sessions salvage` saves what can be read of it"
    ),
    sqlite3.SQLITE_NOTADB: tr("it is no session log: move it away or name another file"),
}


@contextmanager
def file_errors(path: Path) -> Iterator[None]:
    """Raise a `StoreError` about `path` for every error of SQLite or the system."""
    try:
        yield
    except DBAPIError as error:
        raise _store_error(path, error.orig) from error
    except (sqlite3.Error, OSError) as error:
        raise _store_error(path, error) from error


def error_kind(error: BaseException | None) -> int:
    """The kind of error, one of `sqlite3.SQLITE_...`; 0 for an error of something else."""
    # The bytes above the lowest say more about the error, which nobody needs here.
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _store_error(path: Path, error: BaseException | None) -> StoreError:
    if isinstance(error, OSError):
        reason = tr(
            "{strerror}: name a file in a folder that allows writing", strerror=error.strerror
        )
    else:
        reason = _ADVICE.get(error_kind(error), str(error))
    return StoreError(tr("session log {path}: {reason}", path=path, reason=reason))
