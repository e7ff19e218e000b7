"""From which size of text on a chart is higher than small screens have room for."""

from __future__ import annotations

from math import ceil

USUAL_LINE_PX = 24
"""Up to this height of a line all windows fit a small screen as they are."""


def least_height(usual_px: int, line_px: float, wanted_px: float) -> int:
    """Return how high a chart has to be at least: of large text, its words need room.

    Args:
        usual_px: As high with text of the usual size, so that small screens need not scroll.
        line_px: Height of a line of text.
        wanted_px: As high it has to be for its words not to lie over each other.
    """
    return usual_px if line_px <= USUAL_LINE_PX else max(ceil(wanted_px), usual_px)
