"""The newest windows of zones, while somebody looks at them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from monitor.types import FrameReading
from monitor.window.zones.assignment import people_places
from monitor.window.zones.steps import ZoneSteps, ZoneWindow
from monitor.zones import Zone, ZonePlan

LOOK_S = 2.0
"""So long it is looked where people sit before a grid is cut."""

MakeSteps = Callable[[Sequence[Zone], float], ZoneSteps]
"""Makes the windows of zones from a time on."""


class LatestZones:
    """Cuts the room when it is asked for zones, and from then on tells what they show.

    Attributes:
        shown: The newest window of each zone; empty while nobody asks, and until there are any.
    """

    def __init__(self) -> None:
        self.shown: tuple[ZoneWindow, ...] = ()
        self._plan: ZonePlan | None = None
        self._zones: tuple[Zone, ...] = ()
        self._seen: list[FrameReading] = []
        self._steps: ZoneSteps | None = None

    def ask(self, plan: ZonePlan | None) -> None:
        """Show these zones from now on; None shows none. Where people sit is looked at anew."""
        self._plan, self._zones, self._seen = plan, (), []
        self.restart()

    def restart(self) -> None:
        """Forget all readings: after a gap, or when a session begins or ends."""
        self._steps, self.shown = None, ()

    def add(self, reading: FrameReading, make_steps: MakeSteps) -> None:
        """Take in the newest reading, which the room's windows know."""
        if self._plan is None or not (self._zones or self._cut(reading, self._plan)):
            return
        if self._steps is None:
            self._steps = make_steps(self._zones, reading.time_s)
        found = self._steps.add(reading)
        if found:
            self.shown = tuple(found[-len(self._zones) :])

    def _cut(self, reading: FrameReading, plan: ZonePlan) -> bool:
        """Whether there are zones: once somebody was seen for a while."""
        self._seen = [one for one in self._seen if one.time_s >= reading.time_s - LOOK_S]
        self._seen.append(reading)
        first_s = self._seen[0].time_s
        places = people_places(self._seen)
        if not plan.drawn and (not len(places) or reading.time_s - first_s < 0.8 * LOOK_S):
            return False
        self._zones, self._seen = plan.zones(places), []
        return True
