"""The rolling window: readings go in as they come, a summary comes out at any time.

The cost of a reading does not grow with the window: strategies hold running sums, and
each reading enters and leaves them once.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace

from monitor.classes import Classes
from monitor.config import StrategyName, WindowSettings
from monitor.types import EXPRESSIONS, FrameReading, WindowSummary
from monitor.window.heads.learning import FrontLearner, KnowsFront
from monitor.window.heads.tally import HeadTally
from monitor.window.looked_up import LookedUp
from monitor.window.minimum_group import MinimumGroup
from monitor.window.people import People
from monitor.window.roster import Standing
from monitor.window.rosters import Counted, Rosters
from monitor.window.state import StateKeeper
from monitor.window.strategies.base import WindowContext, WindowStrategy
from monitor.window.strategies.choice import strategy_for

MAX_HELD_S = 1.0
"""A reading holds since the frame before it, but never longer than this: a gap is a gap."""

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


@dataclass(frozen=True, slots=True, eq=False)
class _Held:
    """A frame of the window: what was found and read, what counts of it, and for how long."""

    reading: FrameReading
    counted: Counted
    held_s: float


class RollingWindow:
    """The readings of the last `length_s` seconds, and what they say of a group that may be shown.

    It never reads a clock: time comes with the readings and the question. Before
    `origin_s` there is nothing: the first windows start there. All readings are of `classes`.
    Where the front is outlives a window: `front` learns it from the readings, and may be shared;
    so may be who counts, as `rosters` know.
    """

    def __init__(
        self,
        settings: WindowSettings,
        group: MinimumGroup,
        origin_s: float = 0.0,
        classes: Classes = EXPRESSIONS,
        front: KnowsFront | None = None,
        *,
        rosters: Rosters | None = None,
    ) -> None:
        self._settings = settings
        self._group = group
        self._classes = classes
        self._origin_s = origin_s
        self._strategy: WindowStrategy = strategy_for(settings)
        self._state = StateKeeper(settings)
        self._frames: deque[_Held] = deque()
        self._people = People()
        self._rosters = rosters or Rosters(group)
        self._looked_up = LookedUp()  # all who are seen
        self._counted_up = LookedUp()  # those whose expressions count
        self._front: KnowsFront = front or FrontLearner()
        self._heads = HeadTally(self._front)
        self._last_time_s: float | None = None
        nobody = None if group.people <= 1 else Standing()
        self._of_expressions = self._of_heads = nobody

    def use(self, strategy: StrategyName) -> None:
        """Change the strategy; the readings of the window are weighed again."""
        self._settings = replace(self._settings, strategy=strategy)
        self._strategy = strategy_for(self._settings)
        for frame in self._frames:
            self._strategy.add(frame.counted.expressions, frame.held_s)

    def add(self, reading: FrameReading) -> FrameReading:
        """Take in the newest reading, and return it with the expressions that count.

        Raises:
            ValueError: The reading is older than the one before it.
        """
        held_s = held_since(self._last_time_s, reading.time_s)
        self._last_time_s = reading.time_s
        self._forget_until(reading.time_s - self._settings.length_s)
        self._people.add(reading)
        self._looked_up.add(reading)
        self._front.add(reading)
        count = len(self._frames) + 1
        read, directed = self._people.read(count), self._people.directed(FALSE_ALARM * count)
        counted = self._rosters.count(reading, read, directed, self._unreadable())
        self._of_expressions, self._of_heads = counted.of_expressions, counted.of_heads
        self._frames.append(_Held(reading, counted, held_s))
        self._heads.add(reading, counted.heads)
        self._counted_up.add(counted.expressions)
        self._strategy.add(counted.expressions, held_s)
        return counted.expressions

    def summary(self, end_s: float) -> WindowSummary:
        """Return what the window that ends at `end_s` says; call it with growing times."""
        start_s = end_s - self._settings.length_s
        self._forget_until(start_s)
        is_facing = self._settings.strategy == "facing"
        unreadable = self._unreadable()
        count = self._people.count(end_s, len(self._frames), unreadable)
        coverage = count.readable / count.seen if count.seen else 0.0
        min_frames = FALSE_ALARM * len(self._frames)
        mine, heads = self._of_expressions, self._of_heads
        directed = self._people.distinct(self._people.directed(min_frames))
        orientation = None
        if directed and (heads is None or heads.is_told(end_s)):
            orientation = replace(self._heads.orientation(min_frames), people=directed)

        result = None
        # One whose face was found and never read hides nobody.
        is_readable = self._group.admits(count.read) and coverage >= self._settings.min_coverage
        is_readable = is_readable and (mine is None or mine.is_told(end_s))
        # Who cannot be read may still be seen not to face the front.
        if is_readable or is_facing:
            people = self._people.presence.people(min_frames) - unreadable
            if mine is not None:
                people = mine.people
            context = WindowContext(
                coverage, end_s, people, self._classes, orientation, self._counted_up
            )
            result = self._strategy.result(context)
        if result is not None and not is_readable:
            result = replace(result, mean_probabilities=None)
        summary = WindowSummary(
            start_s=min(max(start_s, self._origin_s), end_s),
            end_s=end_s,
            frame_count=len(self._frames),
            person_count=count.readable,
            seen_count=count.seen,
            coverage=coverage,
            mean_probabilities=None if result is None else result.mean_probabilities,
            score=None if result is None else result.score,
            score_low=None if result is None else result.score_low,
            score_high=None if result is None else result.score_high,
            state=self._state.update(result),
            classes=self._classes,
            orientation=orientation,
            read_count=count.read,
            directed_count=directed,
            now_count=count.now,
            roster=mine.counted if mine else frozenset(),
            head_roster=heads.counted if heads else frozenset(),
        )
        shown = self._group.window(summary)
        self._rosters.tell(shown)
        return shown

    def _unreadable(self) -> frozenset[int]:
        """Of expressions nothing is read in who looks up; which way they are turned counts."""
        if self._settings.strategy == "facing":
            return frozenset()
        return self._looked_up.unreadable()

    def _forget_until(self, start_s: float) -> None:
        while self._frames and self._frames[0].reading.time_s < start_s:
            frame = self._frames.popleft()
            self._people.remove(frame.reading)
            self._looked_up.remove(frame.reading)
            self._counted_up.remove(frame.counted.expressions)
            self._heads.remove_first()
            self._strategy.remove(frame.counted.expressions, frame.held_s)
