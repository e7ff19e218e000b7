"""The time of now, as the source counts it."""

from __future__ import annotations

from dataclasses import replace

from monitor.clock import monotonic_s
from monitor.live.capture import Capture, CapturedFrame
from monitor.sources import FrameSource

_LATE_S = 1.0


class SourceClock:
    """Runs from the moment a live source is open, with or without frames.

    A recording's time stands still without frames. Set by the inference thread, read by any.

    Attributes:
        newest: The newest frame that was taken for inference, or None.
    """

    def __init__(self, capture: Capture) -> None:
        self.newest: CapturedFrame | None = None
        self._capture = capture
        self._shift_s: float | None = None

    def now_s(self) -> float:
        """Seconds in the source's time; 0 before a live source is open or a recording begins."""
        newest = self.newest
        is_live = self._capture.source.is_live
        if newest is None:
            opened_at_s = self._capture.opened_at_s
            return monotonic_s() - opened_at_s if is_live and opened_at_s is not None else 0.0
        return newest.frame.time_s + (monotonic_s() - newest.captured_at_s if is_live else 0.0)

    def at_s(self, time_s: float) -> float:
        """Return when a moment of the source's time was, on `monitor.clock`."""
        newest = self.newest
        if newest is None:
            return monotonic_s() - self.now_s() + time_s
        return newest.captured_at_s + time_s - newest.frame.time_s

    def placed(self, captured: CapturedFrame) -> CapturedFrame:
        """Return the next frame with its place in that time.

        A source that begins to count with its first frame, not when it was opened, is late.
        """
        if self._shift_s is None:
            opened_at_s = self._capture.opened_at_s or captured.captured_at_s
            late_s = captured.captured_at_s - opened_at_s - captured.frame.time_s
            is_late = self._capture.source.is_live and late_s > _LATE_S
            self._shift_s = late_s if is_late else 0.0
        if self._shift_s:
            time_s = captured.frame.time_s + self._shift_s
            captured = replace(captured, frame=replace(captured.frame, time_s=time_s))
        return captured


def recording_place(source: FrameSource, origin_s: float) -> dict[str, object] | None:
    """Return where in a recording a session begins, for exports; None for a live source."""
    if source.is_live:
        return None
    return {"start_s": origin_s, "length_s": getattr(source, "length_s", None), "fps": source.fps}
