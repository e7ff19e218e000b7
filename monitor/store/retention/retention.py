"""How long sessions are kept: ends interrupted ones, puts old ones away, deletes.

The clock is asked and not trusted: docs/decisions/retention.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, Text, cast, delete, true, update

from monitor.config import load_managed
from monitor.errors import SessionNotFoundError, StoreError
from monitor.i18n import tr
from monitor.store.database.schema import sessions
from monitor.store.queries import IN_TRASH, end_interrupted, find_session
from monitor.store.reader import SessionReader
from monitor.store.record import SessionRecord, SessionState
from monitor.store.retention.clock_doubt import KnownTimes, clock_doubt
from monitor.store.retention.moments import Moment, moment_at, remember
from monitor.store.retention.order import number_sessions

DAYS_IN_TRASH = 7
"""For so long a session can be taken out of the trash."""

_CHECK_EVERY = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Tidied:
    """What was done with old sessions, or waits for the user's word.

    Attributes:
        trashed: Ids of the sessions that were moved to the trash.
        deleted: Ids of those that were in the trash for long enough.
        waiting: Number of sessions with which nothing was done, because of `question`.
        question: Why the user is asked first, in a line; "" where nobody need be.
    """

    trashed: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    waiting: int = 0
    question: str = ""


class SessionRetention(SessionReader):
    """Ends and deletes stored sessions; those of running programs stay as they are."""

    def close_interrupted(self) -> tuple[str, ...]:
        """Give an end to sessions whose program died, and return their ids.

        They end with their last row. Sessions of programs that still run stay as they are.
        """
        try:
            with self._write() as connection:
                return end_interrupted(connection, self._database)
        except SessionNotFoundError:
            return ()

    def expired(self, days: int, now: datetime) -> tuple[SessionRecord, ...]:
        """The sessions that were made more than `days` days before `now`, but for running ones.

        A session is not older than those that were made before it, whatever its date says. With
        0 days nothing ever expires, nor does a session of which nobody knows when it was made.
        What the user took out of the trash stays, unless the school has set the days.
        """
        if days == 0:
            return ()
        oldest = now - timedelta(days=days)
        made_at: datetime | None = None
        is_users = not _is_schools()
        found = []
        for record in reversed(self._sessions(true())):
            started_at = record.info.started_at
            if record.is_dated and started_at <= now:
                made_at = max(started_at, made_at or started_at)
            is_kept = record.kept and is_users
            can_go = record.is_dated and not is_kept and record.trashed_at is None
            if can_go and record.state is not SessionState.RUNNING and made_at and made_at < oldest:
                found.append(record)
        return tuple(reversed(found))

    def clock_doubt(self, now: datetime) -> str:
        """Return in a line why the clock may be wrong; "" where nothing speaks against it."""
        try:
            with self._read() as connection:
                last_start = moment_at(connection, Moment.LAST_START)
        except SessionNotFoundError:
            return ""
        made_last = next((record for record in self._sessions(true()) if record.is_dated), None)
        return clock_doubt(
            KnownTimes(
                last_start,
                None if made_last is None else made_last.info.started_at,
                self._database.written_at,
            ),
            now,
        )

    def tidy(self, days: int, now: datetime, *, confirmed: bool = False) -> Tidied:
        """Move expired sessions to the trash; delete what was there for `DAYS_IN_TRASH` days.

        Nothing is done, and why is said, where the clock may be wrong, and the first time that
        there is something to do, unless the school has set for how long sessions are kept; then
        call it again with `confirmed`, once the user said so.

        Raises:
            StoreError: The log cannot be written, or the file cannot be rebuilt now.
        """
        doubt = self.clock_doubt(now)
        expired = tuple(record.info.session_id for record in self.expired(days, now))
        long_ago = now - timedelta(days=DAYS_IN_TRASH)
        due = tuple(
            record.info.session_id
            for record in self.trash()
            if record.trashed_at is not None and record.trashed_at <= long_ago
        )
        try:
            with self._write() as connection:
                number_sessions(connection)
                agreed = moment_at(connection, Moment.RETENTION_AGREED)
                is_first = agreed is None and not _is_schools()
                reason = doubt or (tr("it is the first time") if expired and is_first else "")
                if reason and (expired or due) and not confirmed:
                    return Tidied(waiting=len({*expired, *due}), question=reason)
                if confirmed:
                    remember(connection, Moment.RETENTION_AGREED, now)
                if confirmed or not doubt:
                    remember(connection, Moment.LAST_START, now)
                self._move_to_trash(connection, expired, now)
        except SessionNotFoundError:
            return Tidied()
        if due:
            self.delete(*due)
        return Tidied(expired, due)

    def check(self, now: datetime) -> str:
        """Look once a week for damage in the log's file; what is wrong in a line, or "".

        Raises:
            StoreError: The log cannot be read or written.
        """
        try:
            with self._read() as connection:
                last = moment_at(connection, Moment.LAST_CHECK)
        except SessionNotFoundError:
            return ""
        if last is not None and abs(now - last) < _CHECK_EVERY:
            return ""
        if faults := self.faults():
            return faults
        with self._write() as connection:
            remember(connection, Moment.LAST_CHECK, now)
        return ""

    def restore(self, *names: str) -> tuple[str, ...]:
        """Take sessions out of the trash, to be kept until the user deletes them; their ids.

        Where the school has set for how long sessions are kept, they stay no longer than that.

        Raises:
            SessionNotFoundError: One of them is not in the trash; all stay there then.
        """
        with self._write() as connection:
            ids = [
                find_session(connection, self._database, name, IN_TRASH).info.session_id
                for name in names
            ]
            row = update(sessions).where(cast(sessions.c.id, Text).in_(ids))
            connection.execute(row.values(trashed_at=None, kept=True))
        return tuple(ids)

    def delete(self, *names: str) -> None:
        """Delete sessions with all their rows, and remove every trace from the file.

        All of them are deleted, or none; they may be in the trash.

        Raises:
            SessionNotFoundError: One of them does not exist.
            StoreError: One of them is running, or the file cannot be rebuilt now.
        """
        with self._write() as connection:
            end_interrupted(connection, self._database)
            for name in names:
                record = find_session(connection, self._database, name, true())
                if record.state is SessionState.RUNNING:
                    raise StoreError(
                        tr(
                            "session {session_id} is still running: end it first",
                            session_id=record.info.session_id,
                        )
                    )
                is_named = cast(sessions.c.id, Text) == record.info.session_id
                connection.execute(delete(sessions).where(is_named))
                self._database.forget(record.info.session_id)
        with self._database.errors():
            self._database.compact()

    def _move_to_trash(self, connection: Connection, ids: tuple[str, ...], now: datetime) -> None:
        rows = update(sessions).where(cast(sessions.c.id, Text).in_(ids))
        connection.execute(rows.values(trashed_at=now))


def _is_schools() -> bool:
    """Whether the school has set for how long sessions are kept."""
    return load_managed().has("session", "retention_days")
