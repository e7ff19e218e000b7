"""What the app puts in order in the log when it starts, and how it says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from monitor.i18n import tr
from monitor.store import DAYS_IN_TRASH, SessionStore, Tidied


@dataclass(frozen=True, slots=True)
class CleanupReport:
    """What was done.

    Attributes:
        interrupted: Number of sessions that were closed because their program had died.
        tidied: What became of sessions that were older than they are kept.
        days: How long sessions are kept.
        faults: What is damaged in the log's file, in a line; "" where nothing is known to be.
    """

    interrupted: int
    tidied: Tidied
    days: int
    faults: str = ""

    @property
    def line(self) -> str:
        """It in a line; "" where there was nothing to do."""
        parts = [self.faults] if self.faults else []
        if self.interrupted:
            parts.append(
                tr(
                    "{count} session was interrupted and kept up to then",
                    "{count} sessions were interrupted and kept up to then",
                    count=self.interrupted,
                )
            )
        if trashed := len(self.tidied.trashed):
            parts.append(
                tr(
                    "{count} session was older than {days} days and moved to the trash for "
                    "{days_in_trash} days",
                    "{count} sessions were older than {days} days and moved to the trash for "
                    "{days_in_trash} days",
                    count=trashed,
                    days=self.days,
                    days_in_trash=DAYS_IN_TRASH,
                )
            )
        if deleted := len(self.tidied.deleted):
            parts.append(
                tr(
                    "{count} session was deleted from the trash",
                    "{count} sessions were deleted from the trash",
                    count=deleted,
                )
            )
        return "; ".join(parts)

    @property
    def question(self) -> str:
        """What the user is asked before anything is moved or deleted; "" where nothing is."""
        if not self.tidied.waiting:
            return ""
        reason = self.tidied.question
        return tr(
            "{count} session was older than {days} days: move to the trash? "
            "You are asked because {reason}",
            "{count} sessions were older than {days} days: move to the trash? "
            "You are asked because {reason}",
            count=self.tidied.waiting,
            days=self.days,
            reason=reason,
        )


def clean_up(
    store: SessionStore, days: int, now: datetime, *, confirmed: bool = False
) -> CleanupReport:
    """Put away sessions that were made more than `days` days ago; close interrupted ones.

    Raises:
        StoreError: The log cannot be read or written.
    """
    # First, since it looks at when the log was written last.
    tidied = store.tidy(days, now, confirmed=confirmed)
    return CleanupReport(len(store.close_interrupted()), tidied, days, store.check(now))
