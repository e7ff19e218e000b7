"""Notices that a live source that is open gives no picture, and that the computer slept."""

from __future__ import annotations

from collections import deque

SHORTEST_S = 2.0
LONGEST_S = 20.0
_STEPS = 5
_SILENT_STEPS = 3.0

ASLEEP_S = 30.0
"""Nothing else keeps the live thread from looking for so long: it looks ten times a second,
and reading one frame takes seconds at worst."""


class Silence:
    """Knows how far apart a source's pictures come.

    Times are in the source's time, which begins with its opening.
    """

    def __init__(self) -> None:
        self._last_s = 0.0
        self._steps_s: deque[float] = deque(maxlen=_STEPS)

    def end(self, time_s: float, *, is_new: bool) -> None:
        """Take in a picture; `is_new` says that the source was opened again before it."""
        if is_new:
            self._steps_s.clear()
        else:
            self._steps_s.append(time_s - self._last_s)
        self._last_s = time_s

    def restart(self, time_s: float) -> None:
        """Wait from now on: while the computer slept, nothing could come."""
        self._last_s = time_s

    def start_s(self, now_s: float) -> float | None:
        """Return since when there should have been a picture, or None."""
        silent_s = _SILENT_STEPS * max(self._steps_s, default=0.0)
        longest_s = min(max(SHORTEST_S, silent_s), LONGEST_S)
        return self._last_s if now_s - self._last_s > longest_s else None


class SleepWatch:
    """Given every moment that the live thread sees, it finds the gaps between them."""

    def __init__(self) -> None:
        self._last_s: float | None = None

    def gap_start(self, now_s: float) -> float | None:
        """Return the moment before `now_s` where that is long ago, else None."""
        last_s, self._last_s = self._last_s, now_s
        return last_s if last_s is not None and now_s - last_s > ASLEEP_S else None
