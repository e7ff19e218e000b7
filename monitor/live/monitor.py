"""The live monitor: an inference thread behind a capture thread, and the commands to both.

The window (UI) gives commands, which return at once, and asks for the newest update.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace

from monitor.config import Rectangle, Settings, StrategyName
from monitor.i18n import tr
from monitor.live.capture import Capture
from monitor.live.inference import InferenceThread
from monitor.live.updates import GapReason, LiveState, LiveUpdate
from monitor.pipeline import Pipeline, Progress
from monitor.sound.records import SoundStretch
from monitor.sound.room_listening import RoomListening
from monitor.sources.base import FrameSource
from monitor.store import SessionStore, SessionWriter
from monitor.types import WindowSummary
from monitor.zones import ZonePlan

JOIN_S = 20.0


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
        self._left_out = settings.detection.leave_out
        self._capture = Capture(source, every_frame=every_frame)
        self._inference = InferenceThread(self._capture, load_pipeline, settings, store)
        self._timeline = self._inference.timeline
        self._settings = settings
        self._heard: deque[SoundStretch] = deque()
        self._may_listen = settings.sound.agreed
        self._listening: RoomListening | None = None
        if settings.sound.listen and source.is_live:
            self._listening = RoomListening(
                settings.sound.microphone,
                self._inference.clock.now_s,
                lambda: self._timeline.recorder is not None,
                self._keep_sound,
            )

    @property
    def source_name(self) -> str:
        """The source in words; it may know better once it is open."""
        return self._capture.source.name

    @property
    def left_out(self) -> tuple[Rectangle, ...]:
        """The places of the picture in which no face counts."""
        return self._left_out

    @property
    def asks_to_listen(self) -> bool:
        """Whether the microphone is wanted, and nobody has said that the room has agreed."""
        return self._listening is not None and not self._may_listen

    def allow_listening(self) -> None:
        """Listen in sessions that begin from now on: everybody in the room has agreed."""
        self._may_listen = True

    def start(self) -> None:
        """Load the models and open the source, each in its own thread.

        A recording waits for the models, so that its beginning is not lost.
        """
        if self._capture.source.is_live:
            self._capture.start()
        self._inference.start()

    def stop(self) -> None:
        """End the session and all threads; returns when they have ended."""
        self._stop_listening()
        self._inference.stop()
        self._capture.stop()
        self._inference.join(JOIN_S)
        self._capture.join(JOIN_S)
        if self._listening is not None:
            self._listening.end()

    def pause(self) -> None:
        """Let go of the source; the pause is a gap in the session."""
        self._stop_listening()
        self._capture.pause()

    def resume(self) -> None:
        """Go on after `pause`."""
        self._capture.resume()
        if self._timeline.recorder is not None:
            self._begin_listening()

    def begin_session(
        self,
        *,
        per_person: bool = False,
        title: str = "",
        room: str = "",
        course: str = "",
        consent_note: str = "",
    ) -> Future[None]:
        """Start logging. `per_person` keeps a row per face and frame too; the log says so.

        The labels are kept with the session (`SessionInfo`); all can be changed later. The result
        comes once the session has begun; its error is the `MonitorError` for which it could not.
        """
        labels = {"title": title, "room": room, "course": course, "consent_note": consent_note}
        return self._listen_from(
            self._inference.send(
                lambda: self._inference.begin_session(labels, per_person=per_person)
            )
        )

    def go_on(
        self, session_id: str, zero_s: float, reason: GapReason = GapReason.STOPPED
    ) -> Future[None]:
        """Go on with a session that has ended, of this monitor or of another of this program.

        Args:
            session_id: The session.
            zero_s: When it began, on `monitor.clock`.
            reason: Why it had ended: what the time between is called in the log.

        Returns:
            What comes once it goes on; its error is the `MonitorError` for which it cannot.
        """
        going_on = self._inference.send(lambda: self._inference.go_on(session_id, zero_s, reason))
        return self._listen_from(going_on)

    def end_session(self) -> Future[None]:
        """End logging; the preview goes on. The result comes once it has ended."""
        self._stop_listening()
        return self._inference.send(self._inference.end_session)

    def mark(self, label: str) -> None:
        """Put a marker into the running session, at the time of the call."""
        time_s = self._inference.clock.now_s()
        self._inference.send(lambda: self._timeline.write(lambda log: log.marker(time_s, label)))

    def note(self, text: str) -> None:
        """Write a note into the running session, at the time of the call."""
        time_s = self._inference.clock.now_s()
        self._inference.send(lambda: self._timeline.write(lambda log: log.note(time_s, text)))

    def slide(self, name: str = "", *, ago_s: float = 0.0) -> None:
        """Write that a slide came up, so long before the call; the next one without a name."""
        time_s = self._inference.clock.now_s() - ago_s
        self._inference.send(lambda: self._timeline.write(lambda log: log.slide(time_s, name)))

    def take_back(self) -> None:
        """Remove the newest marker, note, opinion or slide of the running session."""
        self._inference.send(lambda: self._timeline.write(SessionWriter.take_back))

    def judge(self, *, agrees: bool) -> bool:
        """Log whether the user agrees with what the gauge shows at the time of the call.

        Returns:
            Whether it shows anything.
        """
        time_s, shown = self._inference.clock.now_s(), self._inference.newest.summary
        if shown is not None:
            self._inference.send(lambda: self._timeline.judge(time_s, shown, agrees=agrees))
        return shown is not None

    def tell_front(self) -> None:
        """Say that everybody looks to the front from now on, for five seconds.

        From then on it is known where the front is, seen from each place. With a room's name it
        is kept for that room and camera.
        """
        time_s = self._inference.clock.now_s()
        self._inference.send(lambda: self._timeline.front.tell(time_s))

    def use_room(self, room: str) -> None:
        """Say which room this is, before a session: where the front is may be known from then."""
        self._inference.send(lambda: self._timeline.front.use_room(room))

    def show_zones(self, zones: str) -> None:
        """Tell what zones show from now on (`LiveUpdate.zones`); "" tells none.

        A grid is cut by where people sit now.

        Raises:
            ValueError: `ZonePlan.parse` does not take them.
        """
        plan = ZonePlan.parse(zones) if zones else None
        self._inference.send(lambda: self._timeline.zones.ask(plan))

    def set_strategy(self, name: StrategyName) -> None:
        """Change the window strategy."""
        self._inference.send(lambda: self._timeline.use(name, self._inference.clock.now_s()))

    def latest(self) -> LiveUpdate:
        """Return the newest update; never waits."""
        newest = self._inference.newest
        status = self._inference.status()
        if status.state is LiveState.RUNNING:
            notices = filter(None, (status.message, self._sound_notice))
            status = replace(status, message="; ".join(notices))
        if status.state is LiveState.RUNNING:
            return replace(newest, status=status)
        return replace(
            newest, status=status, frame=None, reading=None, summary=None, zones=(), at_s=None
        )

    @property
    def _sound_notice(self) -> str:
        """That the microphone is on, or why it is not; "" where nobody wants to listen."""
        if self.asks_to_listen and self._timeline.recorder is not None:
            return tr("the microphone is off: nobody has said yet that the room has agreed")
        if self._listening is not None:
            return self._listening.notice
        if self._settings.sound.listen:
            return tr("a recording is not listened to live: analyse it with --sound")
        return ""

    @property
    def lost(self) -> str:
        """One line on entries of a session that could not be written, after `stop`; else ""."""
        return self._timeline.lost

    def trend(self) -> tuple[WindowSummary, ...]:
        """Return the last ten minutes, one window per step, oldest first."""
        return tuple(self._timeline.trend)

    def _listen_from(self, begun: Future[None]) -> Future[None]:
        """Listen to the room once a session has begun, where that is asked for."""
        begun.add_done_callback(
            lambda done: None if done.cancelled() or done.exception() else self._begin_listening()
        )
        return begun

    def _begin_listening(self) -> None:
        if self._listening is not None and self._may_listen:
            self._listening.begin()

    def _stop_listening(self) -> None:
        if self._listening is not None:
            self._inference.send(self._end_listening)

    def _keep_sound(self, stretches: Sequence[SoundStretch]) -> None:
        self._heard += stretches
        self._inference.send(self._write_sound)

    # Below: in the inference thread, between two frames.

    def _end_listening(self) -> None:
        if self._listening is not None:
            self._listening.end()
            self._write_sound()

    def _write_sound(self) -> None:
        stretches = [self._heard.popleft() for _ in range(len(self._heard))]
        if stretches and self._timeline.recorder is not None:
            self._timeline.recorder.write(lambda log: log.sound(stretches))
