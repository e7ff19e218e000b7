"""The running session of a live monitor, and what is left of those before it."""

from __future__ import annotations

from monitor.classes import Classes
from monitor.errors import MonitorError
from monitor.i18n import tr
from monitor.live.recorder import LogEntry, SessionRecorder, gone_on
from monitor.live.updates import GapReason
from monitor.signals import Signal
from monitor.store import SessionRecord, SessionStore
from monitor.types import SessionInfo
from monitor.window.rosters import Rosters

_RUNS_ALREADY = tr("a session is running already: stop it first")


class SessionLog:
    """Begins, ends and goes on with sessions; what cannot be written waits.

    Attributes:
        recorder: The running session, or None.
        lost: One line on entries that `close` could not write; "" where none was lost.
    """

    def __init__(self) -> None:
        self.recorder: SessionRecorder | None = None
        self.lost = ""
        self._unwritten: list[SessionRecorder] = []  # of sessions that have ended
        self._stopped: tuple[SessionRecorder, Rosters] | None = None  # the session that ended last

    @property
    def trouble(self) -> str:
        """One line for the user while a session's entries wait for room; else ""."""
        recorders = (self.recorder, *self._unwritten)  # asked from the window's thread
        return next((one.trouble for one in recorders if one and one.trouble), "")

    def begin(
        self, store: SessionStore, info: SessionInfo, origin_s: float, min_people: int
    ) -> None:
        """Start logging.

        Raises:
            MonitorError: A session is running already, or the log cannot be written.
        """
        self._require_none()
        writer = store.begin(info, origin_s=origin_s, min_people=min_people)
        self.recorder = SessionRecorder(writer, info, origin_s=origin_s)

    def go_on(
        self,
        store: SessionStore,
        record: SessionRecord,
        now_s: float,
        *,
        session_s: float,
        reason: GapReason,
        source: str,
    ) -> Rosters | None:
        """Go on with a session that has ended; what lies between is a gap in it.

        Args:
            store: The log.
            record: The session.
            now_s: The time of now.
            session_s: How long ago the session began, where another monitor recorded it.
            reason: Why it had ended.
            source: What is watched now, in words.

        Returns:
            Who counted, where this monitor recorded it; None where another did.

        Raises:
            MonitorError: A session is running already, or the log cannot be written.
        """
        self._require_none()
        rosters = None
        if self._stopped and self._stopped[0].info.session_id == record.info.session_id:
            recorder, rosters = self._stopped
            recorder.go_on(store)
            self._unwritten = [one for one in self._unwritten if one is not recorder]
        else:
            recorder = gone_on(store, record, now_s, session_s)
        recorder.begin_again(now_s, reason)
        if rosters is None:
            recorder.write(lambda log: log.setting(now_s, "source", source))
        self.recorder = recorder
        return rosters

    def end(self, end_s: float, rosters: Rosters) -> None:
        """End the running session; `rosters` are kept, should it go on."""
        if self.recorder is not None:
            recorder, self.recorder = self.recorder, None
            self._stopped = recorder, rosters
            if not recorder.end(end_s):
                self._unwritten.append(recorder)

    def write(self, entry: LogEntry) -> None:
        """Log something, in a running session."""
        if self.recorder is not None:
            self.recorder.write(entry)

    def gap(self, start_s: float, end_s: float, reason: GapReason) -> None:
        """Log what of a gap is in the running session."""
        if self.recorder is not None:
            from_s = max(start_s, self.recorder.begun_s)
            self.write(lambda log: log.gap(from_s, end_s, reason))

    def retry(self) -> None:
        """Try to write what is left of sessions that have ended."""
        self._unwritten = [recorder for recorder in self._unwritten if not recorder.retry()]

    def close(self) -> None:
        """Try a last time; `lost` says what could not be written."""
        for recorder in self._unwritten:
            recorder.give_up()
            self.lost = recorder.trouble
        self._unwritten = []

    def _require_none(self) -> None:
        if self.recorder is not None:
            raise MonitorError(_RUNS_ALREADY)


def require_alike(record: SessionRecord, model: str, signal: Signal, classes: Classes) -> None:
    """Refuse to go on with a session that was read in another way.

    Raises:
        MonitorError: It was.
    """
    is_alike = record.info.model == model and record.signal is signal
    if not is_alike or record.info.classes.names != classes.names:
        raise MonitorError(tr("it is read in another way now: start a new session"))
