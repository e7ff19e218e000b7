"""The inference thread: takes the newest frame, reads it, and publishes what the gauge shows.

It owns the pipeline, the time line and the session log's writer. Other threads send it commands.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from dataclasses import asdict
from datetime import UTC, datetime
from queue import Empty, SimpleQueue

from monitor.clock import monotonic_s
from monitor.config import Settings
from monitor.detection.live.preparation import finish_all
from monitor.errors import MonitorError
from monitor.live.capture import Capture, CapturedFrame
from monitor.live.front import KeptFronts
from monitor.live.inference_status import InferenceStatus
from monitor.live.last_read import LastRead
from monitor.live.session_log import require_alike
from monitor.live.silence import Silence, SleepWatch
from monitor.live.source_clock import SourceClock, recording_place
from monitor.live.timeline import LiveTimeline
from monitor.live.updates import GapReason, LiveState, LiveStatus, LiveUpdate
from monitor.pipeline import Pipeline, Progress
from monitor.store import SessionStore, new_session_id
from monitor.types import EXPRESSIONS, Frame, FrameReading, SessionInfo

IDLE_S = 0.1
"""How often the windows move on while no frame comes."""

_log = logging.getLogger(__name__)


class InferenceThread:
    """Reads what the capture thread hands over.

    Attributes:
        timeline: Windows, trend and running session; changed by commands only.
        newest: The newest update, with an old status.
        clock: The time of now, in the source's time.
    """

    def __init__(
        self,
        capture: Capture,
        load_pipeline: Callable[[Progress], Pipeline],
        settings: Settings,
        store: SessionStore,
    ) -> None:
        source = capture.source
        kept_fronts = KeptFronts(source.name) if source.is_live else None
        self.timeline = LiveTimeline(settings, kept_fronts)
        self.newest = LiveUpdate(LiveStatus(LiveState.LOADING))
        self._settings = settings
        self._store = store
        self._capture = capture
        self._load_pipeline = load_pipeline
        self._thread = threading.Thread(target=self._run, name="monitor-inference", daemon=True)
        self._commands: SimpleQueue[tuple[Callable[[], None], Future[None]]] = SimpleQueue()
        self._stopping = threading.Event()
        self._status = InferenceStatus(settings.detection.min_face_px)
        self.clock = SourceClock(capture)
        self._silence = Silence()
        self._next: CapturedFrame | None = None  # taken, and read after the commands
        self._sleep = SleepWatch()
        self._last_read = LastRead()
        self._model_name = ""
        self._classes = EXPRESSIONS

    def start(self) -> None:
        """Start the thread; it loads the models first."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread; returns at once."""
        self._stopping.set()

    def join(self, timeout_s: float) -> None:
        """Wait for the thread to end."""
        if self._thread.ident is not None:
            self._thread.join(timeout_s)

    def send(self, command: Callable[[], None]) -> Future[None]:
        """Let the thread do something between two frames; a `MonitorError` becomes a notice.

        It is the result's error too, for whom the command is more than a wish. Where the thread
        ends before it comes to the command, the result never comes; until then it can be cancelled.
        """
        done: Future[None] = Future()
        self._commands.put((command, done))
        return done

    def status(self) -> LiveStatus:
        """Return how the monitor is doing now."""
        return self._status.live_status(
            self._capture,
            next(filter(None, self._notices()), ""),
            is_stopping=self._stopping.is_set(),
        )

    def _notices(self) -> Iterator[str]:
        yield self.timeline.trouble
        yield self.timeline.notice
        yield self.timeline.front.notice
        yield self._capture.note

    def begin_session(self, labels: Mapping[str, str], *, per_person: bool) -> None:
        """Start logging; a command, for this thread alone.

        Raises:
            MonitorError: A session is running already, there is nothing to read, or the log
                cannot be written.
        """
        state, message = self._capture.state
        if state is LiveState.FAILED:
            raise MonitorError(message)  # an empty session would be all that is kept
        origin_s = self._next_s()
        now = datetime.now(UTC)
        settings = {**asdict(self._settings), "per_person": per_person}
        if (place := recording_place(self._capture.source, origin_s)) is not None:
            settings["recording"] = place
        info = SessionInfo(
            session_id=new_session_id(now),
            started_at=now,
            source=self._capture.source.name,
            model=self._model_name,
            strategy=self.timeline.strategy,
            settings=settings,
            title=labels["title"],
            room=labels["room"],
            course=labels["course"],
            consent_note=labels["consent_note"],
            classes=self._classes,
        )
        self.timeline.begin_session(self._store, info, origin_s)

    def go_on(self, session_id: str, zero_s: float, reason: GapReason) -> None:
        """Go on with a session; a command, see `LiveMonitor.go_on`."""
        state, message = self._capture.state
        if state is LiveState.FAILED:
            raise MonitorError(message)
        record = self._store.session(session_id)
        require_alike(record, self._model_name, self._settings.signal, self._classes)
        self.timeline.go_on(
            self._store,
            record,
            self._next_s(),
            session_s=monotonic_s() - zero_s,
            reason=reason,
            source=self._capture.source.name,
        )

    def _next_s(self) -> float:
        """When a session begins or goes on: with the frame that is read next."""
        return self.clock.now_s() if self._next is None else self._next.frame.time_s

    def end_session(self) -> None:
        """End the running session, if there is one; a command, for this thread alone."""
        if self.timeline.recorder is not None:
            now_s = self.clock.now_s()
            self._begin_gap(now_s)  # it may be so short that no frame has told of it
            self.timeline.end_session(now_s)

    def _run(self) -> None:
        try:
            pipeline = self._load()
            while not self._stopping.is_set():
                captured = self._capture.take(IDLE_S)
                self._next = None if captured is None else self.clock.placed(captured)
                self._handle_commands()
                self.timeline.retry()
                if self._next is not None:
                    self._read(pipeline, self._next)
                else:
                    self._idle()
        except MonitorError as error:
            self._status.failure = str(error)
        except Exception as error:  # noqa: BLE001 - whatever fails must reach the user
            _log.exception("the inference thread failed")
            self._status.fail_unforeseen(error)
        finally:
            self._capture.stop()
            if self._status.loading is None:  # else nothing could be read in a session begun now
                self._handle_commands()
            self.end_session()
            self.timeline.close()
            self._publish(self.clock.now_s(), None, None)
            finish_all()

    def _load(self) -> Pipeline:
        pipeline = self._load_pipeline(self._status.report_progress)
        self._model_name = pipeline.network_name
        self._classes = pipeline.classes
        self.timeline.set_classes(self._classes)
        self._status.schedule = pipeline.schedule
        self._status.loading = None
        if not self._capture.source.is_live:
            self._capture.start()
        return pipeline

    def _handle_commands(self) -> None:
        while self._capture.state[0] is not LiveState.OPENING:
            try:
                command, done = self._commands.get_nowait()
            except Empty:
                return
            if not done.set_running_or_notify_cancel():
                continue
            self.timeline.notice = ""
            try:
                command()
            except MonitorError as error:
                self.timeline.notice = str(error)
                done.set_exception(error)
            else:
                done.set_result(None)

    def _read(self, pipeline: Pipeline, captured: CapturedFrame) -> None:
        before, self.clock.newest = self.clock.newest, captured
        time_s = captured.frame.time_s
        is_new = before is not None and captured.opening != before.opening
        self._silence.end(time_s, is_new=is_new)
        self._status.is_silent = False
        gap_start_s = self.timeline.gap_start_s
        if before is not None and is_new and captured.gap_reason:
            self._sleep.gap_start(time_s)
            self.timeline.end_gap(before.frame.time_s, time_s, captured.gap_reason)
        elif gap_start_s is not None:
            self._sleep.gap_start(time_s)
            reason = GapReason.NO_PICTURE if before is not None else captured.gap_reason
            self.timeline.end_gap(gap_start_s, time_s, reason or GapReason.NO_PICTURE)
        else:
            self._log_sleep(time_s)
        reading = pipeline.process(captured.frame)
        if pipeline.schedule is not None and reading.inference_s is not None:
            target_fps = self._settings.detection.target_fps or self._capture.rate.per_s
            pipeline.schedule.spent(reading.inference_s, target_fps)
        self.timeline.add(reading)
        self._status.count_reading(monotonic_s(), captured.captured_at_s)
        self._publish(reading.time_s, captured.frame, reading)

    def _idle(self) -> None:
        state, _ = self._capture.state
        now_s = self.clock.now_s()
        if state in (LiveState.LOST, LiveState.PAUSED):
            self._begin_gap(now_s)
            self._status.reset_speed()
        if state in (LiveState.RUNNING, LiveState.LOST):
            self._log_sleep(now_s)
        if state is LiveState.RUNNING and self._capture.source.is_live:
            self._wait_for_picture(now_s)
        if state in (LiveState.RUNNING, LiveState.LOST):
            self.timeline.advance(now_s)
        if state in (LiveState.ENDED, LiveState.FAILED):
            self.end_session()
        self._publish(now_s, self.newest.frame, self.newest.reading)

    def _begin_gap(self, now_s: float) -> None:
        """Begin the gap in which the source is, or was since the newest frame."""
        newest = self.clock.newest
        reason = self._capture.gap_after(0 if newest is None else newest.opening)
        if reason is not None:
            last_s = now_s if newest is None else newest.frame.time_s
            self.timeline.begin_gap(now_s, last_s, reason)

    def _wait_for_picture(self, now_s: float) -> None:
        start_s = self._silence.start_s(now_s)
        if start_s is not None:
            self._status.is_silent = True
            self.timeline.begin_gap(now_s, start_s, GapReason.NO_PICTURE)

    def _log_sleep(self, now_s: float) -> None:
        asleep_s = self._sleep.gap_start(now_s)
        if asleep_s is not None and self._capture.source.is_live:
            self._silence.restart(now_s)
            self.timeline.end_gap(asleep_s, now_s, GapReason.ASLEEP)

    def _publish(self, now_s: float, frame: Frame | None, reading: FrameReading | None) -> None:
        recorder = self.timeline.recorder
        summary = self.timeline.summary(now_s)
        shown = None if reading is None else self.timeline.shown(reading, summary)
        self.newest = LiveUpdate(
            status=self.newest.status,
            frame=frame,
            reading=shown,
            expressions={} if shown is None else self._last_read.update(shown),
            summary=summary,
            session=recorder.info if recorder else None,
            session_s=now_s - recorder.origin_s if recorder else None,
            origin_s=recorder.origin_s if recorder else None,
            front=self.timeline.front.learner.front,
            front_until_s=self.timeline.front.learner.learning_until_s,
            zones=self.timeline.zones.shown,
            at_s=self.clock.at_s(summary.end_s),
        )
