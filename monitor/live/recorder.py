"""Keeps a session's log going when the disk does not."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from monitor.errors import StoreError
from monitor.store import SessionWriter
from monitor.types import SessionInfo, WindowSummary
from monitor.window import withhold_small_group

RETRY_S = 5.0
"""Time between two tries to write what waits."""

LogEntry = Callable[[SessionWriter], object]


class SessionRecorder:
    """Writes a session's entries in their order; what cannot be written waits in memory.

    Attributes:
        info: The session.
        origin_s: The session's start in the source's time.
        per_person: Whether a row per face and frame is kept too.
        trouble: One line for the user while entries wait; "" when all is written.
    """

    def __init__(
        self, writer: SessionWriter, info: SessionInfo, *, origin_s: float, min_people: int
    ) -> None:
        self.info = info
        self.origin_s = origin_s
        self.per_person = bool(info.settings.get("per_person"))
        self.trouble = ""
        self._writer = writer
        self._min_people = min_people
        self._retry_at_s = 0.0
        self._waiting: deque[LogEntry] = deque()

    def shown(self, summary: WindowSummary) -> WindowSummary:
        """Return `summary` as it may be shown and stored in this session."""
        return withhold_small_group(summary, self._min_people)

    def write(self, entry: LogEntry) -> None:
        """Write `entry`, or keep it and try again with a later one."""
        self._waiting.append(entry)
        if time.monotonic() >= self._retry_at_s:
            self._write_waiting()

    def end(self, time_s: float) -> None:
        """End the session at `time_s` of the source's time, with a last try to write."""
        self._waiting.append(lambda log: log.end(time_s))
        self._write_waiting()
        if self._waiting:
            self._writer.close()
            self.trouble = f"{self.trouble}; they are lost, what was written before is safe"

    def _write_waiting(self) -> None:
        while self._waiting:
            try:
                self._waiting[0](self._writer)
            except StoreError as error:
                self.trouble = f"{error} ({len(self._waiting)} entries wait in memory)"
                # A try may take seconds, in the thread that reads the faces.
                self._retry_at_s = time.monotonic() + RETRY_S
                return
            self._waiting.popleft()
        self.trouble = ""
