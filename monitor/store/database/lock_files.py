"""Which sessions are being written by a running program, told by lock files.

The system lets go of a lock when its process ends, however it ends. So an unfinished
session whose lock is free was interrupted, whatever the clock or process numbers say
(docs/decisions/session-ownership.md).
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from monitor.errors import StoreError
from monitor.files.lock import try_lock
from monitor.i18n import tr
from monitor.store.ids import can_be_id


class FileLock:
    """The `SessionLock` of a log in a file."""

    def __init__(self, log: Path, session_id: str) -> None:
        """Take the lock of a session of the file `log`.

        Raises:
            StoreError: Another program writes a session of this name.
            OSError: The lock file cannot be made.
        """
        self._log = log
        self._log_file = _identity(log)
        self._path = _lock_path(log, session_id)
        self._file = self._path.open("ab")
        if not try_lock(self._file):
            self._file.close()
            raise StoreError(
                tr(
                    "session {session_id} is being written by another program",
                    session_id=session_id,
                )
            )

    def renew(self) -> bool:
        """The system holds the lock as long as this process lives, so it never has to be taken.

        Raises:
            StoreError: The log was moved or deleted: what is written now would be lost.
        """
        if _identity(self._log) != self._log_file:
            raise StoreError(
                tr("session log {log}: the file is gone: bring it back", log=self._log)
            )
        return False

    def release(self) -> None:
        """Let go; harmless when done before."""
        self._file.close()
        _unlink(self._path)


def is_locked(log: Path, session_id: str) -> bool:
    """Whether a running program writes the session."""
    if not can_be_id(session_id):  # so no program of ours began it
        return False
    try:
        with _lock_path(log, session_id).open("rb") as file:
            return not try_lock(file)
    except FileNotFoundError:
        return False


def remove(log: Path, session_id: str) -> None:
    """Remove the lock file that an interrupted session left behind."""
    if can_be_id(session_id):
        _unlink(_lock_path(log, session_id))


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from another one of its name; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _lock_path(log: Path, session_id: str) -> Path:
    return log.with_name(f"{log.name}-{session_id}.lock")


def _unlink(path: Path) -> None:
    # A free lock file says nothing, so it may stay in a folder that became read-only.
    with suppress(OSError):
        path.unlink()
