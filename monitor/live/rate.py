"""How often something happens, over the last seconds."""

from __future__ import annotations

from collections import deque


class RateMeter:
    """Events per second over the last `span_s` seconds. Written by one thread, read by any."""

    def __init__(self, span_s: float = 3.0) -> None:
        self._span_s = span_s
        self._times_s: deque[float] = deque()
        self.per_s: float | None = None

    def tick(self, now_s: float) -> None:
        """Count an event at `now_s` (monotonic)."""
        times_s = self._times_s
        times_s.append(now_s)
        while times_s[0] < now_s - self._span_s:
            times_s.popleft()
        passed_s = now_s - times_s[0]
        self.per_s = (len(times_s) - 1) / passed_s if passed_s > 0 else None

    def reset(self) -> None:
        """Forget all events."""
        self._times_s.clear()
        self.per_s = None
