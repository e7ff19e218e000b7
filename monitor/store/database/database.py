"""What the log asks of the database that keeps it: a file, or one on a server."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection, Engine


class SessionLock(Protocol):
    """Says that this process writes a session, until `release` or its end."""

    def renew(self) -> bool:
        """Take the lock again where it was lost with its connection; whether it was.

        Raises:
            StoreError: It cannot be taken, or the log is no longer where it was.
        """

    def release(self) -> None:
        """Let go; harmless when done before."""


class Database(Protocol):
    """Where the log is kept.

    Attributes:
        name: It in words, without a password, for messages.
        reading: Engine for transactions that only read.
        writing: Engine for transactions that write.
    """

    name: str
    reading: Engine
    writing: Engine

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that are its own, copies of older formats among them; () on a server."""

    @property
    def written_at(self) -> datetime | None:
        """When a file of it was last written, by the clock of that time; None on a server."""

    def faults(self) -> tuple[str, ...]:
        """What is damaged, a few words each; () where nothing is, or on a server."""

    def exists(self) -> bool:
        """Whether there is anything to open; nothing is made by asking."""

    def prepare(self) -> None:
        """Make what must be there before the first connection."""

    def errors(self) -> AbstractContextManager[None]:
        """Turn what the database or the system says into a `StoreError` with a line to act on."""

    def hold_tables(self, connection: Connection) -> None:
        """Let no other program make or change tables until the transaction ends."""

    def backed_up(self, version: int) -> AbstractContextManager[None]:
        """Keep a copy of the log in the format `version`; it goes where the body fails."""

    def compact(self) -> None:
        """Remove the traces of what was deleted."""

    def lock(self, connection: Connection, session_id: str) -> SessionLock:
        """Take the lock of a session for the writer that owns the connection.

        Raises:
            StoreError: Another program writes a session of this name.
        """

    def is_running(self, connection: Connection, session_id: str) -> bool:
        """Whether a running program writes the session."""

    def forget(self, session_id: str) -> None:
        """Remove what the lock of an interrupted session left behind."""
