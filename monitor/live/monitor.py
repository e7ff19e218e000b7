"""The live monitor: an inference thread behind a capture thread.

The inference thread owns the pipeline, the time line and the session log's writer. The
window (UI) gives commands, which return at once, and asks for the newest update.
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from datetime import UTC, datetime
from queue import Empty, SimpleQueue
from statistics import median

from monitor.clock import monotonic_s
from monitor.config import Settings, StrategyName
from monitor.detection import Effort
from monitor.errors import MonitorError
from monitor.live.capture import Capture, CapturedFrame
from monitor.live.rate import RateMeter
from monitor.live.sleep import SleepWatch
from monitor.live.timeline import LiveTimeline
from monitor.live.updates import GapReason, LiveState, LiveStatus, LiveUpdate
from monitor.pipeline import Pipeline, Progress
from monitor.sources.base import FrameSource
from monitor.store import SessionStore, new_session_id
from monitor.types import EXPRESSIONS, Frame, FrameReading, SessionInfo, WindowSummary

IDLE_S = 0.1
"""How often the windows move on while no frame comes."""

JOIN_S = 20.0

_log = logging.getLogger(__name__)


class LiveMonitor:
    """Reads a source live.

    All methods but `stop` return at once and may be called from any thread.

    Args:
        source: Where the frames come from.
        load_pipeline: Makes the pipeline; called in the inference thread.
        settings: All settings; `window` and `session` are used here.
        store: The log, for sessions.
        every_frame: Read every frame of a recording instead of always the newest.
    """

    def __init__(
        self,
        source: FrameSource,
        load_pipeline: Callable[[Progress], Pipeline],
        settings: Settings,
        store: SessionStore,
        *,
        every_frame: bool = False,
    ) -> None:
        self._settings = settings
        self._store = store
        self._load_pipeline = load_pipeline
        self._capture = Capture(source, every_frame=every_frame)
        self._thread = threading.Thread(target=self._run, name="monitor-inference", daemon=True)
        self._commands: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._stopping = threading.Event()

        self._loading: tuple[float, str] | None = (0.0, "")
        self._failure = ""
        self._rate = RateMeter()
        self._latencies_s: deque[float] = deque(maxlen=31)

        self._sleep = SleepWatch()
        self._timeline = LiveTimeline(settings)
        self._model_name = ""
        self._classes = EXPRESSIONS
        self._effort: Effort | None = None
        self._last: CapturedFrame | None = None
        self._newest = LiveUpdate(LiveStatus(LiveState.LOADING))

    def start(self) -> None:
        """Load the models and open the source, each in its own thread.

        A recording waits for the models, so that its beginning is not lost.
        """
        if self._capture.source.is_live:
            self._capture.start()
        self._thread.start()

    def stop(self) -> None:
        """End the session and both threads; returns when they have ended."""
        self._stopping.set()
        self._capture.stop()
        if self._thread.ident is not None:
            self._thread.join(JOIN_S)
        self._capture.join(JOIN_S)

    def pause(self) -> None:
        """Let go of the source; the pause is a gap in the session."""
        self._capture.pause()

    def resume(self) -> None:
        """Go on after `pause`."""
        self._capture.resume()

    def begin_session(
        self,
        *,
        per_person: bool = False,
        title: str = "",
        room: str = "",
        course: str = "",
        consent_note: str = "",
    ) -> None:
        """Start logging. `per_person` keeps a row per face and frame too; the log says so.

        The words are kept with the session (`SessionInfo`); all can be changed later.
        """
        words = {"title": title, "room": room, "course": course, "consent_note": consent_note}
        self._commands.put(lambda: self._begin_session(words, per_person=per_person))

    def end_session(self) -> None:
        """End logging; the preview goes on."""
        self._commands.put(lambda: self._timeline.end_session(self._now_s()))

    def mark(self, label: str) -> None:
        """Put a marker into the running session, at the time of the call."""
        time_s = self._now_s()
        self._commands.put(lambda: self._timeline.mark(time_s, label))

    def note(self, text: str) -> None:
        """Write a note into the running session, at the time of the call."""
        time_s = self._now_s()
        self._commands.put(lambda: self._timeline.note(time_s, text))

    def judge(self, *, agrees: bool) -> None:
        """Log whether the user agrees with what the gauge shows at the time of the call."""
        time_s, shown = self._now_s(), self._newest.summary
        if shown is not None:
            self._commands.put(lambda: self._timeline.judge(time_s, shown, agrees=agrees))

    def set_strategy(self, name: StrategyName) -> None:
        """Change the window strategy."""
        self._commands.put(lambda: self._timeline.use(name, self._now_s()))

    def latest(self) -> LiveUpdate:
        """Return the newest update; never waits."""
        newest = self._newest
        status = self._status()
        if status.state is LiveState.RUNNING:
            return replace(newest, status=status)
        return replace(newest, status=status, frame=None, reading=None, summary=None)

    def trend(self) -> tuple[WindowSummary, ...]:
        """Return the last ten minutes, one window per step, oldest first."""
        return tuple(self._timeline.trend)

    def _status(self) -> LiveStatus:
        loading = self._loading
        state, message = self._capture.state
        if self._stopping.is_set():
            state, message = LiveState.STOPPED, ""
        elif self._failure:
            state, message = LiveState.FAILED, self._failure
        elif loading is not None and state is not LiveState.FAILED:
            state, message = LiveState.LOADING, loading[1]
        latencies_s = self._latencies_s.copy()
        return LiveStatus(
            state=state,
            message=message or self._timeline.trouble or self._timeline.notice,
            progress=loading[0] if state is LiveState.LOADING and loading else None,
            camera_fps=self._capture.rate.per_s,
            readings_per_s=self._rate.per_s,
            latency_s=median(latencies_s) if latencies_s else None,
            captured=self._capture.captured,
            dropped=self._capture.dropped,
            scan_every=self._effort.scan_every if self._effort else None,
            min_face_px=self._effort.min_face_px if self._effort else None,
        )

    # Below: the inference thread.

    def _run(self) -> None:
        try:
            pipeline = self._load_pipeline(self._report_progress)
            self._model_name = pipeline.emotion_model.name
            self._classes = pipeline.emotion_model.classes
            self._timeline.tell_apart(self._classes)
            self._effort = pipeline.effort
            self._loading = None
            if not self._capture.source.is_live:
                self._capture.start()
            while not self._stopping.is_set():
                captured = self._capture.take(IDLE_S)
                self._handle_commands()
                self._timeline.retry()
                if captured is not None:
                    self._read(pipeline, captured)
                else:
                    self._idle()
        except MonitorError as error:
            self._failure = str(error)
        except Exception as error:  # noqa: BLE001 - whatever fails must reach the user
            _log.exception("the inference thread failed")
            self._failure = f"reading expressions failed: {error!r}; start again with --debug"
        finally:
            self._capture.stop()
            if self._loading is None:  # else a session would begin in which nothing can be read
                self._handle_commands()
            self._timeline.end_session(self._now_s())
            self._timeline.close()
            self._publish(self._now_s(), None, None)

    def _report_progress(self, share: float, message: str) -> None:
        self._loading = (share, message)

    def _handle_commands(self) -> None:
        while self._capture.state[0] is not LiveState.OPENING:
            try:
                command = self._commands.get_nowait()
            except Empty:
                return
            self._timeline.notice = ""
            try:
                command()
            except MonitorError as error:
                self._timeline.notice = str(error)

    def _read(self, pipeline: Pipeline, captured: CapturedFrame) -> None:
        last, self._last = self._last, captured
        if last is not None and captured.opening != last.opening and captured.gap_reason:
            self._sleep.begin_of_hole(captured.frame.time_s)
            self._timeline.end_gap(last.frame.time_s, captured.frame.time_s, captured.gap_reason)
        else:
            self._log_sleep(captured.frame.time_s)
        reading = pipeline.process(captured.frame)
        if pipeline.effort is not None and reading.inference_s is not None:
            target_fps = self._settings.detection.target_fps or self._capture.rate.per_s
            pipeline.effort.spent(reading.inference_s, target_fps)
        self._timeline.add(reading)

        now_s = monotonic_s()
        self._rate.tick(now_s)
        self._latencies_s.append(now_s - captured.captured_at_s)
        self._publish(reading.time_s, captured.frame, reading)

    def _idle(self) -> None:
        state, _ = self._capture.state
        now_s = self._now_s()
        if state in (LiveState.LOST, LiveState.PAUSED):
            self._timeline.begin_gap(now_s)
            self._rate.reset()
            self._latencies_s.clear()
        if state in (LiveState.RUNNING, LiveState.LOST):
            self._log_sleep(now_s)
            self._timeline.advance(now_s)
        if state in (LiveState.ENDED, LiveState.FAILED):
            self._timeline.end_session(now_s)
        self._publish(now_s, self._newest.frame, self._newest.reading)

    def _log_sleep(self, now_s: float) -> None:
        asleep_s = self._sleep.begin_of_hole(now_s)
        if asleep_s is not None and self._capture.source.is_live:
            self._timeline.end_gap(asleep_s, now_s, GapReason.ASLEEP)

    def _publish(self, now_s: float, frame: Frame | None, reading: FrameReading | None) -> None:
        recorder = self._timeline.recorder
        self._newest = LiveUpdate(
            status=self._newest.status,
            frame=frame,
            reading=reading,
            summary=self._timeline.summary(now_s),
            session=recorder.info if recorder else None,
            session_s=now_s - recorder.origin_s if recorder else None,
            origin_s=recorder.origin_s if recorder else None,
        )

    def _begin_session(self, words: Mapping[str, str], *, per_person: bool) -> None:
        state, message = self._capture.state
        if state is LiveState.FAILED:
            raise MonitorError(message)  # an empty session would be all that is kept
        now = datetime.now(UTC)
        info = SessionInfo(
            session_id=new_session_id(now),
            started_at=now,
            source=self._capture.source.name,
            model=self._model_name,
            strategy=self._timeline.strategy,
            settings={**asdict(self._settings), "per_person": per_person},
            title=words["title"],
            room=words["room"],
            course=words["course"],
            consent_note=words["consent_note"],
            classes=self._classes,
        )
        self._timeline.begin_session(self._store, info, self._now_s())

    def _now_s(self) -> float:
        """The time of now, in the source's time; a recording's stands still without frames."""
        last = self._last
        if last is None:
            return 0.0
        if not self._capture.source.is_live:
            return last.frame.time_s
        return last.frame.time_s + monotonic_s() - last.captured_at_s
