"""Notices that the computer slept, or that the program was stopped for a while."""

from __future__ import annotations

ASLEEP_S = 30.0
"""Nothing else keeps the live thread from looking for so long: it looks ten times a second,
and reading one frame takes seconds at worst."""


class SleepWatch:
    """Given every moment that the live thread sees, it finds the gaps between them."""

    def __init__(self) -> None:
        self._last_s: float | None = None

    def gap_start(self, now_s: float) -> float | None:
        """Return the moment before `now_s` where that is long ago, else None."""
        last_s, self._last_s = self._last_s, now_s
        return last_s if last_s is not None and now_s - last_s > ASLEEP_S else None
