"""The time of now, as the source counts it."""

from __future__ import annotations

from monitor.clock import monotonic_s
from monitor.live.capture import CapturedFrame


class SourceClock:
    """Counts on from the newest frame; a recording's time stands still without frames.

    Set by the inference thread, read by any.

    Attributes:
        newest: The newest frame that was taken for inference, or None.
    """

    def __init__(self, *, is_live: bool) -> None:
        self.newest: CapturedFrame | None = None
        self._is_live = is_live

    def now_s(self) -> float:
        """Seconds in the source's time; 0 before the first frame."""
        newest = self.newest
        if newest is None:
            return 0.0
        if not self._is_live:
            return newest.frame.time_s
        return newest.frame.time_s + monotonic_s() - newest.captured_at_s
