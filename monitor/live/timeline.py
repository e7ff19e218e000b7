"""The live time line: windows for the gauge and the trend, and the session that keeps them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from monitor.classes import Classes
from monitor.config import Settings, StrategyName
from monitor.errors import MonitorError
from monitor.i18n import tr
from monitor.live.front import KeptFronts, LiveFront
from monitor.live.recorder import LogEntry, SessionRecorder
from monitor.live.session_log import SessionLog
from monitor.live.updates import GapReason
from monitor.store import SessionRecord, SessionStore, SessionWriter
from monitor.types import EXPRESSIONS, FrameReading, SessionInfo, WindowSummary
from monitor.window import (
    ANY_GROUP,
    MinimumGroup,
    ReadingGate,
    RollingWindow,
    ShownReading,
    WindowSteps,
)
from monitor.window.rosters import Rosters
from monitor.window.zones import LatestZones, ZoneSteps
from monitor.zones import Zone, ZonePlan

TREND_S = 600.0
"""How much of the past the trend holds."""

_TIME_GOES_ON = (GapReason.CAMERA_LOST, GapReason.NO_PICTURE, GapReason.PICTURES_LOST)
"""In other gaps, pauses and sleep, no windows are missing."""


class LiveTimeline:
    """Everything that the readings of the inference thread flow into. Owned by that thread.

    The gauge asks its window at every frame; log and trend have one on the time line's
    steps, so that what is stored does not depend on how often the gauge was looked at.

    Attributes:
        trend: The windows of the last ten minutes, one per step, oldest first.
        notice: One line for the user about the last command or session; "" when all is well.
        front: Where the front is, and how it is learned.
        zones: What parts of the room show, while somebody looks at them; never logged.
    """

    def __init__(self, settings: Settings, kept_fronts: KeptFronts | None = None) -> None:
        self.trend: deque[WindowSummary] = deque(maxlen=round(TREND_S / settings.window.step_s))
        self.notice = ""
        self._log = SessionLog()
        self._min_people = settings.session.min_people
        self._group = ANY_GROUP
        self._settings = settings.window
        self._classes = EXPRESSIONS
        self.front = LiveFront(kept_fronts)
        self.zones = LatestZones()
        if settings.window.zones:
            self.zones.ask(ZonePlan.parse(settings.window.zones))
        self._gap: tuple[float, GapReason] | None = None
        self._steps = self._new_steps(0.0)
        self._window = self._new_window(0.0)
        self._gate = ReadingGate(self._group)

    @property
    def recorder(self) -> SessionRecorder | None:
        """The running session, or None in the preview, which stores nothing."""
        return self._log.recorder

    @property
    def trouble(self) -> str:
        """One line for the user while a session's entries wait for room; else ""."""
        return self._log.trouble

    @property
    def lost(self) -> str:
        """One line on entries that `close` could not write; "" where none was lost."""
        return self._log.lost

    @property
    def strategy(self) -> StrategyName:
        """Name of the window strategy in force."""
        return self._settings.strategy

    def set_classes(self, classes: Classes) -> None:
        """Take readings of these classes; none was taken before."""
        self._classes = classes
        self._begin(0.0)

    def summary(self, now_s: float) -> WindowSummary:
        """Return what the gauge shows at `now_s`."""
        return self._window.summary(now_s)

    def shown(self, reading: FrameReading, window: WindowSummary) -> ShownReading:
        """Return a reading as it may be seen beside what the gauge shows."""
        return self._group.reading(reading, window)

    def add(self, reading: FrameReading) -> None:
        """Take in the newest reading."""
        self._keep(self._steps.add(reading))
        if self.recorder is not None and self.recorder.per_person:
            self._gate.add(reading)
        self._window.add(reading)
        self.zones.add(reading, self._new_zones)
        if self.front.changed(reading) is not None:
            self._log_front(reading.time_s)

    def advance(self, now_s: float) -> None:
        """Let time pass without a reading."""
        self._keep(self._steps.advance(now_s))

    @property
    def gap_start_s(self) -> float | None:
        """Since when there is no picture, where that is known to be a gap; else None."""
        return None if self._gap is None else self._gap[0]

    def begin_gap(self, at_s: float, start_s: float, reason: GapReason) -> None:
        """Forget the readings before a gap: nothing may show them after it.

        Args:
            at_s: When it is noticed.
            start_s: The time of the last picture.
            reason: Why there is none.
        """
        is_known = self._gap is not None
        self._gap = (start_s if self._gap is None else self._gap[0]), reason
        if not is_known:
            self.advance(at_s)  # a step since the last reading is one of before the gap
            self._record(self._gate.close(self._window.summary(at_s)))
            self._window = self._new_window(at_s)
            self._steps.restart(at_s)
            self.zones.restart()

    def end_gap(self, start_s: float, end_s: float, reason: GapReason) -> None:
        """Go on after a gap, and log it.

        Where pictures are lost time goes on, as windows of no data; in a pause and while
        the computer sleeps it does not.
        """
        self.begin_gap(start_s, start_s, reason)
        if reason in _TIME_GOES_ON:
            self.advance(end_s)
        else:
            self._steps.restart(end_s)
        self._window = self._new_window(end_s)
        self._gap = None
        self._log.gap(start_s, end_s, reason)

    def begin_session(self, store: SessionStore, info: SessionInfo, origin_s: float) -> None:
        """Start logging; what was read before is not part of the session.

        Raises:
            MonitorError: A session is running already, or the log cannot be written.
        """
        self._log.begin(store, info, origin_s, self._min_people)
        self.front.use_room(info.room)
        self._log_front(origin_s)
        self._group = MinimumGroup(self._min_people)
        self._begin(origin_s)
        self.trend.clear()

    def go_on(
        self,
        store: SessionStore,
        record: SessionRecord,
        now_s: float,
        *,
        session_s: float,
        reason: GapReason,
        source: str,
    ) -> None:
        """Go on with a session that has ended; see `SessionLog.go_on`.

        Where this monitor recorded it, of whom results were is remembered, as over any gap. Where
        another did, nobody is taken for somebody of before.
        """
        rosters = self._log.go_on(
            store, record, now_s, session_s=session_s, reason=reason, source=source
        )
        recorder = self._session()
        if recorder.strategy != self.strategy:
            recorder.use(self.strategy, now_s)
        self.front.use_room(record.info.room)
        self._log_front(now_s)
        self._group = MinimumGroup(record.min_people)
        self._begin(recorder.origin_s, rosters)
        self._steps.restart(now_s)
        self._window = self._new_window(now_s)
        while self.trend and self.trend[-1].end_s > recorder.ended_s:
            self.trend.pop()  # of the preview

    def end_session(self, end_s: float) -> None:
        """End the running session, if there is one; the preview shows nothing of it."""
        if self.recorder is not None:
            if self._gap is not None:
                self._log.gap(self._gap[0], end_s, self._gap[1])
            self._record(self._gate.close(self._window.summary(end_s)))
            self._log.end(end_s, self._steps.rosters)
            self._group = ANY_GROUP
            self._begin(end_s)

    def retry(self) -> None:
        """Try to write what is left of sessions that have ended."""
        self._log.retry()

    def close(self) -> None:
        """Try a last time; `lost` says what could not be written."""
        self._log.close()
        self.notice = self.lost or self.notice

    def write(self, entry: LogEntry) -> None:
        """Log what the user writes, or takes back.

        Raises:
            MonitorError: No session is running.
        """
        self._session().write(entry)

    def judge(self, time_s: float, shown: WindowSummary, *, agrees: bool) -> None:
        """Log whether the user agrees with what the gauge showed.

        Raises:
            MonitorError: No session is running.
        """
        session = self._session()
        logged = self._group.window(shown)  # it may be of the preview before
        session.write(
            lambda log: log.opinion(time_s, agrees=agrees, state=logged.state, gauge=logged.gauge)
        )

    def use(self, strategy: StrategyName, now_s: float) -> None:
        """Change the strategy, and log the change."""
        self._settings = replace(self._settings, strategy=strategy)
        self._window.use(strategy)
        self._steps.use(strategy)
        self.zones.restart()
        if self.recorder is not None:
            self.recorder.use(strategy, now_s)

    def _log_front(self, now_s: float) -> None:
        front = self.front.learner.front
        if front is not None:
            self._log.write(lambda log: log.front(now_s, front))

    def _session(self) -> SessionRecorder:
        if self.recorder is None:
            raise MonitorError(tr("no session is running: start one to keep markers and notes"))
        return self.recorder

    def _keep(self, windows: list[WindowSummary]) -> None:
        for window in windows:
            self.trend.append(window)
            self._log.write(partial(SessionWriter.window, summary=window))
        self._record(self._gate.decide(windows))

    def _record(self, readings: Iterable[ShownReading]) -> None:
        for reading in readings:
            if self.recorder is not None:
                self.recorder.reading(reading)

    def _begin(self, origin_s: float, rosters: Rosters | None = None) -> None:
        """Begin the time line anew, without readings."""
        self._steps = self._new_steps(origin_s, rosters)
        self._window = self._new_window(origin_s)
        self._gate = ReadingGate(self._group)
        self.zones.restart()

    def _new_zones(self, zones: Sequence[Zone], origin_s: float) -> ZoneSteps:
        return ZoneSteps(
            zones,
            self._settings,
            self._group,
            origin_s=origin_s,
            classes=self._classes,
            front=self.front.learner,
            rosters=self._steps.rosters,
        )

    def _new_steps(self, origin_s: float, rosters: Rosters | None = None) -> WindowSteps:
        learner, group = self.front.learner, self._group
        return WindowSteps(self._settings, group, origin_s, self._classes, learner, rosters=rosters)

    def _new_window(self, origin_s: float) -> RollingWindow:
        return RollingWindow(
            self._settings,
            self._group,
            origin_s,
            self._classes,
            self.front.learner,
            rosters=self._steps.rosters,
        )
