"""How long sessions are kept: ends interrupted ones, deletes old ones."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Text, cast, delete

from monitor.errors import SessionNotFoundError, StoreError
from monitor.store.database.schema import sessions
from monitor.store.queries import end_interrupted, find_session
from monitor.store.reader import SessionReader
from monitor.store.record import SessionRecord, SessionState


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
        """The sessions that began more than `days` days before `now`, but for running ones.

        With 0 days nothing ever expires, nor does a session of which nobody knows when it began.
        """
        if days == 0:
            return ()
        oldest = now - timedelta(days=days)
        return tuple(
            record
            for record in self.sessions()
            if record.info.started_at < oldest
            and record.is_dated
            and record.state is not SessionState.RUNNING
        )

    def delete_older_than(self, days: int, now: datetime) -> tuple[str, ...]:
        """Delete the sessions that `expired` names, as the app does when it starts.

        Returns their ids.

        Raises:
            StoreError: The file cannot be rebuilt now.
        """
        ids = tuple(record.info.session_id for record in self.expired(days, now))
        if ids:
            self.delete(*ids)
        return ids

    def delete(self, *names: str) -> None:
        """Delete sessions with all their rows, and remove every trace from the file.

        All of them are deleted, or none.

        Raises:
            SessionNotFoundError: One of them does not exist.
            StoreError: One of them is running, or the file cannot be rebuilt now.
        """
        with self._write() as connection:
            end_interrupted(connection, self._database)
            for name in names:
                record = find_session(connection, self._database, name)
                if record.state is SessionState.RUNNING:
                    raise StoreError(
                        f"session {record.info.session_id} is still running: end it first"
                    )
                is_named = cast(sessions.c.id, Text) == record.info.session_id
                connection.execute(delete(sessions).where(is_named))
                self._database.forget(record.info.session_id)
        with self._database.errors():
            self._database.compact()
