"""How inference is doing: what it is loading, what failed, how fast it is."""

from __future__ import annotations

from collections import deque
from statistics import median

from monitor.detection import ScanSchedule
from monitor.i18n import tr
from monitor.live.capture import Capture
from monitor.live.rate import RateMeter
from monitor.live.updates import LiveState, LiveStatus


class InferenceStatus:
    """Written by the inference thread, read by any.

    Attributes:
        loading: Share of the models that is loaded and what is being loaded; None when all are.
        failure: Why the thread gave up; "" while it runs.
        is_silent: Whether the source is open and gives no picture.
        schedule: When pictures are scanned, or None where each is.
    """

    def __init__(self, min_face_px: int) -> None:
        self._min_face_px = min_face_px
        self.loading: tuple[float, str] | None = (0.0, "")
        self.failure = ""
        self.is_silent = False
        self.schedule: ScanSchedule | None = None
        self._rate = RateMeter()
        self._latencies_s: deque[float] = deque(maxlen=31)

    def report_progress(self, share: float, message: str) -> None:
        """Tell how much is loaded."""
        self.loading = (share, message)

    def fail_unforeseen(self, error: Exception) -> None:
        """Give up for an error that is a fault of the program."""
        self.failure = tr("reading failed: {error!r}; start again with --debug", error=error)

    def count_reading(self, now_s: float, captured_at_s: float) -> None:
        """Count a frame that has been read, captured and ready at those times."""
        self._rate.tick(now_s)
        self._latencies_s.append(now_s - captured_at_s)

    def reset_speed(self) -> None:
        """Forget how fast it was."""
        self._rate.reset()
        self._latencies_s.clear()

    def live_status(self, capture: Capture, notice: str, *, is_stopping: bool) -> LiveStatus:
        """Return how the whole monitor is doing; `notice` is said where there is nothing worse."""
        loading = self.loading
        state, message = capture.state
        if is_stopping:
            state, message = LiveState.STOPPED, ""
        elif self.failure:
            state, message = LiveState.FAILED, self.failure
        elif loading is not None and state is not LiveState.FAILED:
            state, message = LiveState.LOADING, loading[1]
        elif self.is_silent and state is LiveState.RUNNING:
            name = capture.source.name
            state, message = (
                LiveState.WAITING,
                tr("{name} gives no picture; waiting for the next", name=name),
            )
        latencies_s = self._latencies_s.copy()
        return LiveStatus(
            state=state,
            message=message or notice,
            progress=loading[0] if state is LiveState.LOADING and loading else None,
            camera_fps=capture.rate.per_s,
            readings_per_s=self._rate.per_s,
            latency_s=median(latencies_s) if latencies_s else None,
            captured=capture.captured,
            dropped=capture.dropped,
            scan_every=self.schedule.every if self.schedule else None,
            min_face_px=self._min_face_px,
        )
