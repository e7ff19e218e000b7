"""What the app puts in order in the log when it starts, and how it says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from monitor.store import SessionStore


@dataclass(frozen=True, slots=True)
class CleanupReport:
    """What was done.

    Attributes:
        interrupted: Number of sessions that were closed because their program had died.
        deleted: Number of sessions that were older than they are kept.
        days: How long sessions are kept.
    """

    interrupted: int
    deleted: int
    days: int

    @property
    def line(self) -> str:
        """It in a line; "" where there was nothing to do."""
        parts = []
        if self.interrupted:
            were = "session was" if self.interrupted == 1 else "sessions were"
            parts.append(f"{self.interrupted} {were} interrupted and kept up to then")
        if self.deleted:
            were = "session was" if self.deleted == 1 else "sessions were"
            parts.append(f"{self.deleted} {were} older than {self.days} days and deleted")
        return "; ".join(parts)


def clean_up(store: SessionStore, days: int, now: datetime) -> CleanupReport:
    """Close interrupted sessions, then delete those that began more than `days` days ago.

    Raises:
        StoreError: The log cannot be read or written.
    """
    interrupted = store.close_interrupted()
    return CleanupReport(len(interrupted), len(store.delete_older_than(days, now)), days)
