"""When the strong network looks at a live picture: as often as the machine allows."""

from __future__ import annotations

import math
from collections import deque
from statistics import median

SEE_AGAIN_S = 1.0
"""The strong network looks after so long at the latest: what it alone finds is lost till then."""

OFTEN_S = 0.2
"""And no sooner than after so long, however quick the machine: it would find the same."""

BUSY = 0.75
"""Share of the time between two frames that may be spent on one; the rest is the window's."""

_FIRST = 6
"""Frames between two scans until the machine is known."""

_SETTLE_FRAMES = 20
"""Frames that are measured before anything changes again."""


class ScanSchedule:
    """Decides for each frame; made for one source, used by one thread.

    Args:
        every: Frames from one scan to the next; 0 decides by what they cost.

    Attributes:
        is_fixed: Whether that is given: the frames that are scanned are always the same then.
    """

    def __init__(self, every: int = 0) -> None:
        self._every = every or _FIRST
        self.is_fixed = every > 0
        self._since_scan = math.inf
        self._is_scan = False
        self._since_change = 0
        self._scans_s: deque[float] = deque(maxlen=5)
        self._others_s: deque[float] = deque(maxlen=15)

    @property
    def every(self) -> int | None:
        """Frames from one scan to the next at present; None where nobody asks for scans."""
        return None if self._since_scan == math.inf else self._every

    def begins_scan(self) -> bool:
        """Whether the next frame is scanned; ask once for each frame."""
        self._since_scan += 1
        self._is_scan = self._since_scan >= self._every
        if self._is_scan:
            self._since_scan = 0
        return self._is_scan

    def spent(self, inference_s: float, frames_per_s: float | None) -> None:
        """Learn from the frame that was just read.

        Args:
            inference_s: How long it took.
            frames_per_s: How many frames come in a second, or None while unknown.
        """
        (self._scans_s if self._is_scan else self._others_s).append(inference_s)
        self._since_change += 1
        if self.is_fixed or not frames_per_s or self._since_change < _SETTLE_FRAMES:
            return
        if self._scans_s and self._others_s:
            self._every = self._affordable(1.0 / frames_per_s)
            self._since_change = 0

    def _affordable(self, period_s: float) -> int:
        """The smallest distance of scans that the time between the frames pays for."""
        scan_s, other_s = median(self._scans_s), median(self._others_s)
        spare_s = BUSY * period_s - other_s
        needed = (scan_s - other_s) / spare_s if spare_s > 0 else math.inf
        # Frames that take longer than a period come as they are read.
        seconds = max(period_s, other_s)
        soonest, latest = math.ceil(OFTEN_S / seconds), math.floor(SEE_AGAIN_S / seconds)
        return int(max(min(max(needed, soonest), latest), 1))
