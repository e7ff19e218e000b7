"""The demo: a painted lecture room whose expressions follow a written schedule."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.types import State


@dataclass(frozen=True, slots=True)
class DemoPart:
    """One part of the demo clip and what the gauge should say in it.

    Attributes:
        start_s: Start in the clip, inclusive.
        end_s: End in the clip, exclusive.
        state: What the gauge shows once the window holds this part only.
    """

    start_s: float
    end_s: float
    state: State


DEMO_SCHEDULE: tuple[DemoPart, ...] = (
    DemoPart(0.0, 8.0, State.INTERESTED),
    DemoPart(8.0, 16.0, State.BORED),
    DemoPart(16.0, 24.0, State.NEUTRAL),  # a mixed room: half of each
    DemoPart(24.0, 32.0, State.NO_DATA),  # an empty room
    DemoPart(32.0, 40.0, State.INTERESTED),
)
"""Without gaps, from 0 to the clip's length; `scripts/make_demo_clip.py` paints it."""
