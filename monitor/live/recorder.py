"""Keeps a session's log going when the disk does not."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from monitor.config import StrategyName
from monitor.errors import StoreError
from monitor.i18n import tr
from monitor.live.updates import GapReason
from monitor.store import SessionRecord, SessionStore, SessionWriter
from monitor.types import SessionInfo
from monitor.window import ShownReading

RETRY_S = 5.0
"""Time between two tries to write what waits."""

READINGS_KEPT = 10_000
"""Frames whose rows per person may wait in memory: eleven minutes of video, some 200 MB.

All else that a session can hold fits into memory many times.
"""

LogEntry = Callable[[SessionWriter], object]


class SessionRecorder:
    """Writes a session's entries in their order; what cannot be written waits in memory.

    Attributes:
        info: The session.
        origin_s: The session's start in the source's time.
        begun_s: Since when it is recorded: its start, or when it went on.
        ended_s: When it ended last; its start, where it never did.
        strategy: The strategy that was chosen last.
        per_person: Whether a row per face and frame is kept too.
        trouble: One line for the user while entries wait; "" when all is written.
    """

    def __init__(self, writer: SessionWriter, info: SessionInfo, *, origin_s: float) -> None:
        self.info = info
        self.origin_s = self.begun_s = origin_s
        self.strategy = writer.so_far.strategy or info.strategy
        self.per_person = bool(info.settings.get("per_person"))
        self.trouble = ""
        self._writer = writer
        self._retry_at_s = 0.0
        self._entries: deque[LogEntry] = deque()
        self._readings: deque[ShownReading] = deque()
        self._readings_lost = 0
        self._end_s: float | None = None
        self.ended_s = origin_s

    def write(self, entry: LogEntry) -> None:
        """Write `entry`, or keep it and try again with a later one."""
        self._entries.append(entry)
        self.retry()

    def reading(self, reading: ShownReading) -> None:
        """Write a frame's rows per person, or keep them for a while."""
        self._readings.append(reading)
        if len(self._readings) > READINGS_KEPT:
            self._readings.popleft()
            self._readings_lost += 1
        self.retry()

    def end(self, time_s: float) -> bool:
        """End the session at `time_s` of the source's time; whether all of it is written.

        What is not can still be written by `retry`.
        """
        self._end_s = self.ended_s = time_s
        return self._write_waiting()

    def go_on(self, store: SessionStore) -> None:
        """Take back the end.

        Raises:
            StoreError: The log cannot be written; the session stays as it was.
        """
        if self._end_s is None:
            self._writer = store.go_on(self.info.session_id, origin_s=self.origin_s)
        self._end_s = None

    def begin_again(self, now_s: float, reason: GapReason) -> None:
        """Write on from now on, after a gap since the end."""
        ended_s, self.begun_s = self.ended_s, now_s
        self.write(lambda log: log.gap(ended_s, max(now_s, ended_s), reason))

    def use(self, strategy: StrategyName, now_s: float) -> None:
        """Write that another strategy was chosen."""
        self.strategy = strategy
        self.write(lambda log: log.setting(now_s, "strategy", strategy))

    def retry(self) -> bool:
        """Write what waits, unless that failed a moment ago; whether nothing waits any more."""
        if not self._is_waiting:
            return True
        # A try may take seconds, in the thread that reads the faces.
        return time.monotonic() >= self._retry_at_s and self._write_waiting()

    def give_up(self) -> None:
        """Let go of the log with a last try to write."""
        if not self._write_waiting():
            self._writer.close()
            self.trouble = tr(
                "{trouble}; they are lost, what was written before is safe", trouble=self.trouble
            )

    @property
    def _is_waiting(self) -> bool:
        return bool(self._entries or self._readings or self._end_s is not None)

    def _write_waiting(self) -> bool:
        try:
            while self._entries:
                self._entries[0](self._writer)
                self._entries.popleft()
            while self._readings:
                self._writer.reading(self._readings[0])
                self._readings.popleft()
            if self._end_s is not None:
                self._writer.end(self._end_s)
                self._end_s = None
        except StoreError as error:
            self.trouble = self._describe(error)
            self._retry_at_s = time.monotonic() + RETRY_S
            return False
        self.trouble = ""
        return True

    def _describe(self, error: StoreError) -> str:
        waiting = len(self._entries) + len(self._readings)
        lost = self._readings_lost
        more = (
            tr(", numbers of each face of {lost} pictures found no room", lost=lost) if lost else ""
        )
        return tr(
            "{error} ({waiting} entries wait in memory{more})",
            error=error,
            waiting=waiting,
            more=more,
        )


def gone_on(
    store: SessionStore, record: SessionRecord, now_s: float, session_s: float
) -> SessionRecorder:
    """Return the recorder of a session that another one ended, as yet without what lies between.

    Args:
        store: The log.
        record: The session.
        now_s: The time of now, as the source counts it.
        session_s: How long ago the session began.

    Raises:
        StoreError: The log cannot be written.
    """
    origin_s = now_s - max(session_s, record.length_s)
    writer = store.go_on(record.info.session_id, origin_s=origin_s)
    recorder = SessionRecorder(writer, record.info, origin_s=origin_s)
    recorder.ended_s = origin_s + record.length_s
    return recorder
