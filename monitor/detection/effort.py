"""How much work each frame gets: how often the whole picture is scanned, and how finely.

What a frame may take follows from the rate at which frames come. Scans become rarer first, as
rare as new faces allow; when that is not enough, small faces are given up. On a machine with
time to spare it goes the other way.
"""

from __future__ import annotations

import math
from collections import deque
from statistics import median

from monitor.config import DetectionSettings

NEW_FACE_S = 0.45
"""A new face is seen after so long at the latest."""

BUSY = 0.85
"""Share of the time between two frames that may be spent on one."""

IDLE = 0.55
"""Below this share there is time for more."""

LONGEST_SCAN_S = 0.3
"""A frame that is scanned may be late by no more than this."""

STEP = 1.25
"""From one size of the smallest face to the next: a third of the work of a scan."""

COARSEST = 3
"""The smallest face may grow by so many steps."""

_FIRST_SCANS = 5
"""Frames between scans until the machine is known."""

_SETTLE_FRAMES = 30
"""Frames that are measured before anything changes again."""


class Effort:
    """Decides for each frame; made for one source, used by one thread.

    Args:
        settings: `scan_every` and `adaptive` pin what is decided here.

    Attributes:
        scan_every: Frames from one scan of the whole picture to the next.
        min_face_px: Side of the smallest face that is looked for, in pixels.
    """

    def __init__(self, settings: DetectionSettings) -> None:
        self.scan_every = settings.scan_every or _FIRST_SCANS
        self.min_face_px = settings.min_face_px
        self._settings = settings
        self._steps = 0
        self._since_scan = math.inf
        self._since_change = 0
        self._is_scan = False
        self._scans_s: deque[float] = deque(maxlen=5)
        self._follows_s: deque[float] = deque(maxlen=15)

    def begins_scan(self) -> bool:
        """Whether the next frame is scanned; ask once for each frame."""
        self._since_scan += 1
        self._is_scan = self._since_scan >= self.scan_every
        if self._is_scan:
            self._since_scan = 0
        return self._is_scan

    def spent(self, inference_s: float, frames_per_s: float | None) -> None:
        """Learn from the frame that was just read.

        Args:
            inference_s: How long it took.
            frames_per_s: How many frames come in a second, or None while unknown.
        """
        (self._scans_s if self._is_scan else self._follows_s).append(inference_s)
        self._since_change += 1
        if frames_per_s is None or not self._scans_s or self._since_change < _SETTLE_FRAMES:
            return
        if not self._settings.scan_every:
            self.scan_every = self._affordable(1.0 / frames_per_s)
        if self._settings.adaptive:
            self._choose_size(1.0 / frames_per_s)

    def _affordable(self, period_s: float) -> int:
        """The smallest distance of scans that the time between two frames pays for."""
        scan_s = median(self._scans_s)
        # Until something was followed, following is what it usually is: a quarter of a scan.
        follow_s = median(self._follows_s) if self._follows_s else scan_s / 4
        spare_s = BUSY * period_s - follow_s
        needed = math.ceil((scan_s - follow_s) / spare_s) if spare_s > 0 else math.inf
        longest = max(1, math.floor(NEW_FACE_S / max(period_s, follow_s)))
        return int(min(max(needed, 1), longest))

    def _choose_size(self, period_s: float) -> None:
        scan_s, follow_s = median(self._scans_s), median(self._follows_s or [0.0])
        share = (follow_s + max(scan_s - follow_s, 0.0) / self.scan_every) / period_s
        steps = self._steps
        if share > BUSY * 1.1 or scan_s > LONGEST_SCAN_S:
            steps = min(steps + 1, COARSEST)
        elif share < IDLE and scan_s * STEP**2 < LONGEST_SCAN_S:
            steps = max(steps - 1, 0)
        if steps != self._steps:
            self._steps = steps
            self.min_face_px = round(self._settings.min_face_px * STEP**steps)
            self._scans_s.clear()
            self._since_change = 0
