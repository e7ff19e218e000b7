"""The minimum group for recordings: readings in, readings that may be kept and shown out."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import replace

from monitor.classes import Classes
from monitor.config import WindowSettings
from monitor.types import FrameReading
from monitor.window import MinimumGroup, ReadingGate, ShownReading, WindowSteps


class RecordingGate:
    """Lets the readings of a recording through, in their order, as their windows allow.

    Args:
        settings: How windows are made.
        group: The rule.
        origin_s: Where the time line starts.
        classes: What the readings are of.
    """

    def __init__(
        self, settings: WindowSettings, group: MinimumGroup, origin_s: float, classes: Classes
    ) -> None:
        self._group = group
        self._gate = ReadingGate(group)
        # How many people there are is all that is asked of these windows: a sum costs least.
        self._steps = WindowSteps(replace(settings, strategy="sum"), group, origin_s, classes)
        self._last_s = origin_s

    def through(self, readings: Iterable[FrameReading]) -> Iterator[ShownReading]:
        """Yield all readings of a recording as they may be shown."""
        for reading in readings:
            yield from self.add(reading)
        yield from self.finish()

    def add(self, reading: FrameReading) -> Iterator[ShownReading]:
        """Take in the next reading; yield those that may leave."""
        if self._group.people <= 1:
            yield self._group.reading(reading, None)
            return
        self._last_s = reading.time_s
        yield from self._gate.decide(self._steps.add(reading))
        self._gate.add(reading)

    def finish(self) -> Iterator[ShownReading]:
        """Yield those that wait: no reading comes any more."""
        windows = self._steps.finish(math.nextafter(self._last_s, math.inf))
        yield from self._gate.decide(windows)
        yield from self._gate.close(windows[-1] if windows else None)
