"""Where a window stands so that all of it is on a screen. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle in logical pixels of the desktop."""

    left: int
    top: int
    width: int
    height: int

    def shared_with(self, other: Box) -> int:
        """Area in pixels that lies in both."""
        wide = min(self.left + self.width, other.left + other.width) - max(self.left, other.left)
        tall = min(self.top + self.height, other.top + other.height) - max(self.top, other.top)
        return max(wide, 0) * max(tall, 0)


def fit(wanted: Box, screens: Sequence[Box]) -> Box:
    """Return `wanted` on the screen that it shares most with, no larger than it and inside it.

    Args:
        wanted: The window with its frame.
        screens: What windows may cover of each screen, at least one; the first is taken where
            the window is on none.
    """
    screen = max(screens, key=wanted.shared_with)
    width, height = min(wanted.width, screen.width), min(wanted.height, screen.height)
    left = min(max(wanted.left, screen.left), screen.left + screen.width - width)
    top = min(max(wanted.top, screen.top), screen.top + screen.height - height)
    return Box(left, top, width, height)
