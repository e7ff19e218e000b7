"""The one live monitor of the window, and how it is exchanged for another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial

from PyQt5.QtCore import QObject

from monitor.clock import monotonic_s
from monitor.config import Rectangle, Settings
from monitor.errors import SourceNotFoundError
from monitor.i18n import tr
from monitor.live import GapReason, LiveMonitor, LiveState, LiveStatus, LiveUpdate
from monitor.pipeline import face_counter
from monitor.sources import FrameSource, list_cameras, make_source
from monitor.types import SessionInfo, WindowSummary
from monitor.ui.widgets.background_task import Background

_OVER = (LiveState.ENDED, LiveState.FAILED, LiveState.STOPPED)

MakeSource = Callable[[str, Settings], FrameSource]
MakeMonitor = Callable[[FrameSource, Settings], LiveMonitor]


def source_with(spec: str, settings: Settings) -> FrameSource:
    """Make the source that `spec` names, seen as the settings say; see `make_source`."""
    return make_source(spec, settings.picture, face_counter(settings))


@dataclass(frozen=True, slots=True)
class HeldSession:
    """A session that has ended and goes on as soon as something can be read.

    Attributes:
        info: The session.
        zero_s: When it began, on `monitor.clock`.
        reason: Why it had ended.
    """

    info: SessionInfo
    zero_s: float
    reason: GapReason = GapReason.STOPPED


class MonitorController(QObject):
    """Holds the monitor of the chosen source.

    A session that runs when another source is opened goes on with that.

    Opening and stopping a source may wait for a camera: both are done in a thread, and
    the old monitor has stopped before the next source is opened, since both may be the
    same camera.

    Attributes:
        monitor: The monitor that runs; None while another is being made or none could be.
        spec: What is being watched, as `make_source` takes it.
        update: The newest update as of the last `poll`: what the window shows.
    """

    def __init__(
        self,
        make_monitor: MakeMonitor,
        make_source: MakeSource = source_with,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.monitor: LiveMonitor | None = None
        self.spec = ""
        self._wanted_name = ""
        self._make_monitor = make_monitor
        self._make_source = make_source
        self._status = LiveStatus(LiveState.STOPPED)
        self.update = LiveUpdate(self._status)
        self._newest_request = 0
        self._running: LiveMonitor | None = None  # known to the thread alone, until it has ended
        self._held: HeldSession | None = None
        self._going_on: Future[None] | None = None
        self._ending: Future[None] | None = None
        self._earlier: tuple[WindowSummary, ...] = ()  # of sources before, in the session's time
        self._background = Background(self)

    @property
    def source_name(self) -> str:
        """The source in words."""
        return self.monitor.source_name if self.monitor else self._wanted_name

    @property
    def in_session(self) -> bool:
        """Whether a session runs, as far as the window shows."""
        return self.update.session is not None

    @property
    def recording(self) -> LiveMonitor | None:
        """The monitor while a session runs; None otherwise."""
        return self.monitor if self.in_session else None

    def open(self, spec: str, settings_for: Callable[[str], Settings]) -> None:
        """Watch `spec` from now on; "" takes the first camera. Returns at once.

        `settings_for` is asked, in a thread, once it is known which source that is.
        """
        if self.update.session is not None and self._held is None:
            zero_s = monotonic_s() - (self.update.session_s or 0.0)
            origin_s = self.update.origin_s or 0.0
            self._earlier = tuple(_moved(window, -origin_s) for window in self.trend())
            self._held = HeldSession(self.update.session, zero_s, GapReason.SOURCE_CHANGED)
        self.monitor = self._going_on = self._ending = None
        self.spec = self._wanted_name = spec
        self._status = LiveStatus(LiveState.OPENING)
        self._newest_request += 1
        self._background.run(
            partial(self._exchange, spec, settings_for),
            partial(self._adopt, self._newest_request),
            partial(self._fail, self._newest_request),
        )

    def latest(self) -> LiveUpdate:
        """Return the newest update; never waits."""
        return self.monitor.latest() if self.monitor else LiveUpdate(self._status)

    def poll(self) -> LiveUpdate:
        """Take the newest update as the one that the window shows; never waits."""
        update = self.latest()
        self.update = update if self._held is None else self._with_held(self._held, update)
        if self.update.session is None:
            self._earlier = ()
        return self.update

    def go_on(self, session: HeldSession) -> None:
        """Go on with a session, now or with the source that is being opened."""
        self._held, self._ending = session, None
        if self.monitor is not None:
            self._send_held(self.monitor, session)

    def end_session(self) -> None:
        """End the running session, also one that waits for its source; the preview goes on."""
        if self._held is not None and (self._going_on is None or self._going_on.cancel()):
            self._held = None  # it had ended, and does not go on
        elif self.monitor is not None:
            self._ending = self.monitor.end_session()
            self.monitor.resume()

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Read nothing for a while: something else needs the whole processor."""
        monitor = self.monitor
        is_running = self.update.status.state in (LiveState.RUNNING, LiveState.WAITING)
        if monitor is None or not is_running:
            yield
            return
        monitor.pause()
        try:
            yield
        finally:
            monitor.resume()

    @property
    def left_out(self) -> tuple[Rectangle, ...]:
        """The places of the picture that are left out now."""
        return self.monitor.left_out if self.monitor else ()

    def trend(self) -> tuple[WindowSummary, ...]:
        """Return the last ten minutes, oldest first, also of a source before in the session."""
        newest = self.monitor.trend() if self.monitor and self._held is None else ()
        origin_s = self.update.origin_s or 0.0
        return (*(_moved(window, origin_s) for window in self._earlier), *newest)

    def close(self) -> None:
        """End the monitor and with it a running session; returns when it has ended.

        Harmless when closed.
        """
        self.monitor = None
        self._newest_request += 1
        self._background.close()
        self._stop()

    def _adopt(self, request: int, made: tuple[str, LiveMonitor]) -> None:
        if request == self._newest_request:
            self.spec, self.monitor = made
            if self._held is not None:
                self._send_held(made[1], self._held)

    def _fail(self, request: int, message: str) -> None:
        if request == self._newest_request:
            self._status = LiveStatus(LiveState.FAILED, message)

    def _send_held(self, monitor: LiveMonitor, held: HeldSession) -> None:
        self._going_on = monitor.go_on(held.info.session_id, held.zero_s, held.reason)

    def _with_held(self, held: HeldSession, update: LiveUpdate) -> LiveUpdate:
        """The update with the session that waits, until it runs, or cannot."""
        sent = self._going_on
        has_failed = sent is not None and sent.done() and sent.exception() is not None
        has_ended = self._ending is not None and self._ending.done()
        is_over = has_failed or has_ended or update.status.state in _OVER
        if update.session is not None or is_over:
            self._held = None
            return update
        return replace(update, session=held.info, session_s=monotonic_s() - held.zero_s)

    # Below: in the thread.

    def _exchange(
        self, spec: str, settings_for: Callable[[str], Settings]
    ) -> tuple[str, LiveMonitor]:
        self._stop()
        spec = spec or _first_camera()
        settings = settings_for(spec)
        source = self._make_source(spec, settings)
        monitor = self._make_monitor(source, settings)
        monitor.start()
        self._running = monitor
        return spec, monitor

    def _stop(self) -> None:
        if self._running is not None:
            self._running.stop()
            self._running = None


def _moved(window: WindowSummary, by_s: float) -> WindowSummary:
    return replace(window, start_s=window.start_s + by_s, end_s=window.end_s + by_s)


def _first_camera() -> str:
    cameras = list_cameras()
    if not cameras:
        raise SourceNotFoundError(
            tr("no camera found: connect one and try again, or choose a file or the demo (O)")
        )
    return str(cameras[0].index)
