"""The colours of the window: one palette for light, one for dark."""

from __future__ import annotations

from dataclasses import dataclass

from PyQt5.QtGui import QColor

from monitor.colours import ON_DARK, ON_LIGHT
from monitor.types import State


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a theme, as '#rrggbb'.

    Attributes:
        line: Parts cards, which could do without.
        outline: Of what can be used or is measured by: it stands out on each ground.
    """

    is_dark: bool
    window: str
    card: str
    line: str
    outline: str
    text: str
    muted: str
    faint: str
    track: str
    band: str
    hover: str
    focus: str
    bored: str
    interested: str
    neutral: str

    def of_state(self, state: State) -> QColor:
        """The colour of a state."""
        names = {
            -1: self.bored,
            1: self.interested,
            0: self.neutral,
            None: self.faint,
        }
        return QColor(names[state.level])


LIGHT = Palette(
    is_dark=False,
    window="#f5f4f1",
    card="#ffffff",
    line="#e4e1da",
    outline="#85817a",
    text="#1c2126",
    muted="#5e666e",
    faint=ON_LIGHT.no_data,
    track="#ebe9e4",
    band="#dad7d0",
    hover="#efede8",
    focus="#2a6fbb",
    bored=ON_LIGHT.bored,
    interested=ON_LIGHT.interested,
    neutral=ON_LIGHT.neutral,
)

DARK = Palette(
    is_dark=True,
    window="#131619",
    card="#1b1f23",
    line="#2b3137",
    outline="#727c85",
    text="#eef1f3",
    muted="#9ba5ae",
    faint=ON_DARK.no_data,
    track="#2a3036",
    band="#3b434b",
    hover="#262c32",
    focus="#6fb1f2",
    bored=ON_DARK.bored,
    interested=ON_DARK.interested,
    neutral=ON_DARK.neutral,
)
