"""Keeps a session's log going when the disk does not."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from monitor.errors import StoreError
from monitor.store import SessionWriter
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
        per_person: Whether a row per face and frame is kept too.
        trouble: One line for the user while entries wait; "" when all is written.
    """

    def __init__(self, writer: SessionWriter, info: SessionInfo, *, origin_s: float) -> None:
        self.info = info
        self.origin_s = origin_s
        self.per_person = bool(info.settings.get("per_person"))
        self.trouble = ""
        self._writer = writer
        self._retry_at_s = 0.0
        self._entries: deque[LogEntry] = deque()
        self._readings: deque[ShownReading] = deque()
        self._readings_lost = 0
        self._end_s: float | None = None

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
        self._end_s = time_s
        return self._write_waiting()

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
            self.trouble = f"{self.trouble}; they are lost, what was written before is safe"

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
        more = f", rows per person of {lost} frames found no room" if lost else ""
        return f"{error} ({waiting} entries wait in memory{more})"
