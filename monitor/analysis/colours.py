"""The colours of what analysis draws: those of the app's two themes.

Bored is orange and interested is blue: a pair that every common kind of colour blindness
tells apart. A colour never stands alone; a word or a place says the same.
"""

from __future__ import annotations

from dataclasses import dataclass

from monitor.types import NEGATIVE, POSITIVE, State


@dataclass(frozen=True, slots=True)
class Colours:
    """A set of colours, as '#rrggbb'."""

    ground: str
    line: str
    text: str
    muted: str
    faint: str
    band: str
    bored: str
    interested: str
    neutral: str

    def of_state(self, state: State) -> str:
        """The colour of what a gauge says."""
        return {
            State.BORED: self.bored,
            State.INTERESTED: self.interested,
            State.NEUTRAL: self.neutral,
            State.NO_DATA: self.muted,
        }[state]

    def of_expression(self, index: int) -> str:
        """The colour of what an expression, by its place in `EMOTIONS`, counts for."""
        if POSITIVE[index]:
            return self.interested
        return self.bored if NEGATIVE[index] else self.neutral


ON_VIDEO = Colours(
    ground="#131619",
    line="#2b3137",
    text="#eef1f3",
    muted="#9ba5ae",
    faint="#626c75",
    band="#3b434b",
    bored="#f5a04b",
    interested="#6fb1f2",
    neutral="#a7b0b8",
)

ON_PAPER = Colours(
    ground="#ffffff",
    line="#e4e1da",
    text="#1c2126",
    muted="#5e666e",
    faint="#a9aeb3",
    band="#dad7d0",
    bored="#b4540a",
    interested="#2a6fbb",
    neutral="#656e76",
)
