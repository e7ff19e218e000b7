"""How long it will still take, from how fast it went until now."""

from __future__ import annotations

from collections.abc import Callable

ESTIMATE_AFTER_S = 2.0


class TimeLeft:
    """An estimate that counts only what was done since it began.

    What an earlier analysis had read, and the loading of networks, say nothing about the pace.

    Args:
        now: The clock, in seconds.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._first: tuple[float, float] | None = None

    def estimate_s(self, share: float) -> float | None:
        """Return the seconds that are left when `share` (0..1) is done, or None at the start."""
        if self._first is None:
            if share > 0.0:
                self._first = (self._now(), share)
            return None
        begun_s, before = self._first
        passed_s = self._now() - begun_s
        if passed_s < ESTIMATE_AFTER_S or share <= before:
            return None
        return passed_s * (1.0 - share) / (share - before)
