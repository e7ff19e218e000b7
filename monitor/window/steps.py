"""Windows at fixed steps of the time line: what the log and the tables hold.

A step's window ends exactly on the step, whatever the frame rate, so that windows as long
as their step lie one after another without a frame lost or counted twice.
"""

from __future__ import annotations

import math
from dataclasses import replace

from monitor.classes import Classes
from monitor.config import StrategyName, WindowSettings
from monitor.types import EXPRESSIONS, FrameReading, WindowSummary
from monitor.window.heads.learning import FrontLearner, KnowsFront
from monitor.window.minimum_group import MinimumGroup
from monitor.window.rolling import RollingWindow
from monitor.window.rosters import Rosters

PAUSE_S = 60.0
"""Where nothing comes for so long, one window without data stands for all of them."""


class WindowSteps:
    """Asks a rolling window at `origin_s + step_s`, `origin_s + 2 step_s`, and so on.

    The arguments are those of `RollingWindow`.

    Attributes:
        rosters: Who counts, to be shared with other windows of the same people.
        counted: The newest reading, with the expressions that count.
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
        self.rosters = rosters or Rosters(group)
        self._settings = settings
        self._group = group
        self._front: KnowsFront = front or FrontLearner()
        self._classes = classes
        self._origin_s = origin_s
        self._done = 0
        self.counted = FrameReading(0, origin_s, (), classes=classes)
        self._window = self._new_window(origin_s)

    def use(self, strategy: StrategyName) -> None:
        """Change the strategy from the next step on."""
        self._settings = replace(self._settings, strategy=strategy)
        self._window.use(strategy)

    def add(self, reading: FrameReading) -> list[WindowSummary]:
        """Take in the newest reading; return the steps that were complete before it."""
        complete = self.advance(reading.time_s)
        self.counted = self._window.add(reading)
        return complete

    def advance(self, now_s: float) -> list[WindowSummary]:
        """Return the steps that became complete until `now_s`."""
        complete = []
        while (end_s := self._end_s(self._done + 1)) <= now_s:
            window = self._window.summary(end_s)
            self._done += 1
            if not window.frame_count:
                window = self._without_pause(window, now_s)
            complete.append(window)
        return complete

    def finish(self, end_s: float) -> list[WindowSummary]:
        """Return the steps until the recording's end, the last one cut off there."""
        complete = self.advance(end_s)
        next_s = self._end_s(self._done + 1)
        if end_s > max(next_s - self._settings.step_s, next_s - self._settings.length_s):
            complete.append(replace(self._window.summary(next_s), end_s=end_s))
            self._done += 1
        return complete

    def restart(self, at_s: float) -> None:
        """Forget all readings; the time line goes on with the first step after `at_s`.

        The steps before it are left out: a gap stays a gap.
        """
        origin_s = max(at_s, self._origin_s)
        self.rosters.restart()
        self._window = self._new_window(origin_s)
        steps_s = (at_s - self._origin_s) / self._settings.step_s
        self._done = max(self._done, math.floor(steps_s))

    def _end_s(self, number: int) -> float:
        return self._origin_s + number * self._settings.step_s

    def _without_pause(self, empty: WindowSummary, now_s: float) -> WindowSummary:
        """Let an empty window reach over all the empty ones after it, where they are many."""
        last = math.floor((now_s - self._origin_s) / self._settings.step_s)
        if (last - self._done) * self._settings.step_s < PAUSE_S:
            return empty
        self._done = last if self._end_s(last) <= now_s else last - 1
        return replace(self._window.summary(self._end_s(self._done)), start_s=empty.start_s)

    def _new_window(self, origin_s: float) -> RollingWindow:
        return RollingWindow(
            self._settings,
            self._group,
            origin_s,
            self._classes,
            self._front,
            rosters=self.rosters,
        )
