"""The colours of what the gauge says, the same in the window, in plots and in videos.

Bored is orange and interested is blue: a pair that every common kind of colour blindness
tells apart. A colour never stands alone; side, number and word say the same.
"""

from __future__ import annotations

from dataclasses import dataclass

from monitor.types import State


@dataclass(frozen=True, slots=True)
class StateColours:
    """A colour per state, as '#rrggbb'."""

    bored: str
    interested: str
    neutral: str
    no_data: str

    def of(self, state: State) -> str:
        """The colour of a state."""
        by_level = {-1: self.bored, 1: self.interested, 0: self.neutral, None: self.no_data}
        return by_level[state.level]


ON_LIGHT = StateColours(bored="#b4540a", interested="#2a6fbb", neutral="#656e76", no_data="#84898e")
"""On paper and on a light window."""

ON_DARK = StateColours(bored="#f5a04b", interested="#6fb1f2", neutral="#a7b0b8", no_data="#626c75")
"""On a dark window and on pictures, where bright colours are seen best."""


def bgr(colour: str) -> tuple[int, int, int]:
    """Return '#rrggbb' as blue, green and red, 0..255."""
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return blue, green, red
