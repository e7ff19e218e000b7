"""The rolling window: readings go in as they come, a summary comes out at any time.

The cost of a reading does not grow with the window: strategies hold running sums, and
each reading enters and leaves them once.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace

from monitor.classes import Classes
from monitor.config import StrategyName, WindowSettings
from monitor.types import EXPRESSIONS, FrameReading, WindowSummary
from monitor.window.heads.learning import FrontLearner, KnowsFront
from monitor.window.heads.tally import HeadTally
from monitor.window.presence import Presence
from monitor.window.state import StateKeeper
from monitor.window.strategies.base import WindowContext, WindowStrategy
from monitor.window.strategies.choice import strategy_for

SEEN_S = 60.0
"""How long somebody counts as seen after being readable."""

MAX_HELD_S = 1.0
"""A reading holds since the frame before it, but never longer than this: a gap is a gap."""

MIN_PRESENCE = 0.2
"""Somebody is readable who was found in this share of the window's frames.

A detector's rare false alarm would otherwise count as a person for a minute.
"""

FALSE_ALARM = 0.05
"""Who was found in a smaller share of the window's frames is nobody who counts once.

A false alarm of one frame would otherwise be half of a class of one. It is less than what makes
a person readable: somebody who has just turned away still counts.
"""


def held_since(previous_s: float | None, time_s: float) -> float:
    """How long the readings at `time_s` hold: since the frame at `previous_s`, None for none.

    Raises:
        ValueError: Time went back.
    """
    if previous_s is None:
        return 0.0
    if time_s < previous_s:
        raise ValueError(f"time went back from {previous_s} to {time_s} s")
    return min(time_s - previous_s, MAX_HELD_S)


class RollingWindow:
    """The readings of the last `length_s` seconds, and what they say.

    It never reads a clock: time comes with the readings and the question. Before
    `origin_s` there is nothing: the first windows start there. All readings are of `classes`.
    Where the front is outlives a window: `front` learns it from the readings, and may be shared.
    """

    def __init__(
        self,
        settings: WindowSettings,
        origin_s: float = 0.0,
        classes: Classes = EXPRESSIONS,
        front: KnowsFront | None = None,
    ) -> None:
        self._settings = settings
        self._classes = classes
        self._origin_s = origin_s
        self._strategy: WindowStrategy = strategy_for(settings)
        self._state = StateKeeper(settings)
        self._frames: deque[tuple[FrameReading, float]] = deque()
        self._presence = Presence()
        self._front: KnowsFront = front or FrontLearner()
        self._heads = HeadTally(self._front)
        self._last_readable_s: dict[int, float] = {}
        self._last_time_s: float | None = None

    def use(self, strategy: StrategyName) -> None:
        """Change the strategy; the readings of the window are weighed again."""
        self._settings = replace(self._settings, strategy=strategy)
        self._strategy = strategy_for(self._settings)
        for reading, held_s in self._frames:
            self._strategy.add(reading, held_s)

    def add(self, reading: FrameReading) -> None:
        """Take in the newest reading.

        Raises:
            ValueError: The reading is older than the one before it.
        """
        held_s = held_since(self._last_time_s, reading.time_s)
        self._last_time_s = reading.time_s
        self._frames.append((reading, held_s))
        self._presence.add(reading)
        self._front.add(reading)
        self._heads.add(reading)
        self._strategy.add(reading, held_s)
        self._forget_until(reading.time_s - self._settings.length_s)

    def summary(self, end_s: float) -> WindowSummary:
        """Return what the window that ends at `end_s` says; call it with growing times."""
        start_s = end_s - self._settings.length_s
        self._forget_until(start_s)
        person_count, seen_count = self._count_people(end_s)
        coverage = person_count / seen_count if seen_count else 0.0
        min_frames = FALSE_ALARM * len(self._frames)
        orientation = self._heads.orientation(min_frames)

        result = None
        if person_count and coverage >= self._settings.min_coverage:
            people = self._presence.people(min_frames)
            context = WindowContext(coverage, end_s, people, self._classes)
            result = self._strategy.result(context)
        return WindowSummary(
            start_s=min(max(start_s, self._origin_s), end_s),
            end_s=end_s,
            frame_count=len(self._frames),
            person_count=person_count,
            seen_count=seen_count,
            coverage=coverage,
            mean_probabilities=None if result is None else result.mean_probabilities,
            score=None if result is None else result.score,
            score_low=None if result is None else result.score_low,
            score_high=None if result is None else result.score_high,
            state=self._state.update(result),
            classes=self._classes,
            orientation=orientation if orientation.people else None,
        )

    def _forget_until(self, start_s: float) -> None:
        while self._frames and self._frames[0][0].time_s < start_s:
            reading, held_s = self._frames.popleft()
            self._presence.remove(reading)
            self._heads.remove_first()
            self._strategy.remove(reading, held_s)

    def _count_people(self, now_s: float) -> tuple[int, int]:
        readable = self._presence.people(MIN_PRESENCE * len(self._frames))
        self._last_readable_s.update(dict.fromkeys(readable, now_s))
        for track, last_s in list(self._last_readable_s.items()):
            if last_s <= now_s - SEEN_S:
                del self._last_readable_s[track]
        return len(readable), len(self._last_readable_s)
