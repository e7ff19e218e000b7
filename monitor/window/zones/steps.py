"""Windows of each zone, at the same steps as the room's.

Each zone has a rolling window of its own, and so have those who are elsewhere; what of them may be
shown is decided together, in the minimum group's door: the rest of the room follows from the room
and its zones.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from monitor.classes import Classes
from monitor.config import WindowSettings
from monitor.types import EXPRESSIONS, FrameReading, WindowSummary
from monitor.window.heads.learning import FrontLearner, KnowsFront
from monitor.window.minimum_group import MinimumGroup
from monitor.window.rosters import Rosters
from monitor.window.steps import WindowSteps
from monitor.window.zones.assignment import ZoneAssignment
from monitor.zones import Zone


@dataclass(frozen=True, slots=True, eq=False)
class ZoneWindow:
    """A window of one zone, as it may be shown."""

    zone: str
    summary: WindowSummary


class ZoneSteps:
    """Windows of zones at steps; see `WindowSteps` for the arguments.

    Args:
        zones: The zones.
        rosters: Who counts in the room's windows.
    """

    def __init__(
        self,
        zones: Sequence[Zone],
        settings: WindowSettings,
        group: MinimumGroup,
        *,
        origin_s: float = 0.0,
        classes: Classes = EXPRESSIONS,
        front: KnowsFront | None = None,
        rosters: Rosters | None = None,
    ) -> None:
        self.zones = tuple(zones)
        self._group = group
        self._front = front or FrontLearner()
        self._assignment = ZoneAssignment(zones)
        # How many people there are is all that is asked of the room: a sum costs least.
        of_room = replace(settings, strategy="sum", model="")
        self._room = WindowSteps(of_room, group, origin_s, classes, self._front, rosters=rosters)
        self._parts = [
            WindowSteps(settings, group, origin_s, classes, self._front)
            for _ in range(len(self.zones) + 1)
        ]

    def add(self, reading: FrameReading) -> list[ZoneWindow]:
        """Take in the newest reading of the room; return the windows complete before it."""
        room = self._room.add(reading)  # first: the front is learnt from everybody
        parts = self._assignment.split(reading)
        found = [steps.add(part) for steps, part in zip(self._parts, parts, strict=True)]
        return self._shown(room, found)

    def advance(self, now_s: float) -> list[ZoneWindow]:
        """Return the windows that became complete; see `WindowSteps.advance`."""
        return self._shown(self._room.advance(now_s), [one.advance(now_s) for one in self._parts])

    def finish(self, end_s: float) -> list[ZoneWindow]:
        """Return the windows until the end; see `WindowSteps.finish`."""
        return self._shown(self._room.finish(end_s), [one.finish(end_s) for one in self._parts])

    def restart(self, at_s: float) -> None:
        """Forget all readings; see `WindowSteps.restart`."""
        for steps in (self._room, *self._parts):
            steps.restart(at_s)

    def _shown(
        self, room: Iterable[WindowSummary], parts: Sequence[Sequence[WindowSummary]]
    ) -> list[ZoneWindow]:
        return [
            ZoneWindow(zone.name, summary)
            for whole, *together in zip(room, *parts, strict=True)
            for zone, summary in zip(self.zones, self._group.zones(whole, together), strict=True)
        ]
