"""Which stretch of a session is in view, and how zooming and panning change it. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass, replace

SHORTEST_S = 10.0
"""Nobody needs to look closer than this: a window alone speaks for five seconds."""


@dataclass(frozen=True, slots=True)
class TimeView:
    """A stretch of a session, never beyond its ends.

    Attributes:
        length_s: Length of the whole session, > 0.
        start_s: Where the view begins, >= 0.
        end_s: Where it ends, <= `length_s`.
    """

    length_s: float
    start_s: float
    end_s: float

    @classmethod
    def whole(cls, length_s: float) -> TimeView:
        """All of a session; one without a length counts as a second."""
        length_s = max(length_s, 1.0)
        return cls(length_s, 0.0, length_s)

    @property
    def span_s(self) -> float:
        """Seconds in view."""
        return self.end_s - self.start_s

    @property
    def is_whole(self) -> bool:
        """Whether everything is in view."""
        return self.span_s >= self.length_s

    def share(self, time_s: float) -> float:
        """Where a time lies: 0 at the left edge of the view, 1 at the right."""
        return (time_s - self.start_s) / self.span_s

    def time_at(self, share: float) -> float:
        """The time at a place of the view, kept within the session."""
        return min(max(self.start_s + share * self.span_s, 0.0), self.length_s)

    def holds(self, time_s: float) -> bool:
        """Whether a time is in view."""
        return self.start_s <= time_s <= self.end_s

    def zoomed(self, factor: float, at_s: float) -> TimeView:
        """Closer by `factor` > 1, or further away below 1; `at_s` stays where it is."""
        span_s = min(max(self.span_s / factor, SHORTEST_S), self.length_s)
        return self._placed(at_s - self.share(at_s) * span_s, span_s)

    def panned(self, by_s: float) -> TimeView:
        """Moved by so many seconds, as far as the session reaches."""
        return self._placed(self.start_s + by_s, self.span_s)

    def following(self, time_s: float) -> TimeView:
        """Moved as little as needed to have a time in view, away from the edge."""
        margin_s = 0.08 * self.span_s
        if time_s < self.start_s + margin_s:
            return self._placed(time_s - margin_s, self.span_s)
        if time_s > self.end_s - margin_s:
            return self._placed(time_s + margin_s - self.span_s, self.span_s)
        return self

    def showing(self, start_s: float, end_s: float) -> TimeView:
        """Zoomed to a stretch, or around it where it is too short."""
        span_s = min(max(end_s - start_s, SHORTEST_S), self.length_s)
        return self._placed((start_s + end_s - span_s) / 2, span_s)

    def _placed(self, start_s: float, span_s: float) -> TimeView:
        span_s = min(span_s, self.length_s)
        start_s = min(max(start_s, 0.0), self.length_s - span_s)
        return replace(self, start_s=start_s, end_s=min(start_s + span_s, self.length_s))
