"""How a figure is rounded wherever it is shown, so that one figure never reads as two.

The same mean comes about by sums in another order, which differ in their last digits: where it lies
on a half, these would decide how it is rounded.
"""

from __future__ import annotations

from monitor.i18n import percent, tr

_DIGITS = 4
"""Sums of floats are alike to so many."""


def whole(value: float) -> str:
    """Return a number without decimals, e.g. '58' for a gauge of 0..100."""
    return f"{round(value, _DIGITS):.0f}"


def per_cent(share: float) -> str:
    """Return a share of 0..1, e.g. '58 %'."""
    return percent(whole(100 * share))


def in_brackets(ends: tuple[float, float] | None) -> str:
    """Return both ends of a range behind a figure, e.g. ' (52 to 64)'; "" where there is none."""
    if ends is None:
        return ""
    return " ({})".format(tr("{low} to {high}", low=whole(ends[0]), high=whole(ends[1])))


def both_ends(ends: tuple[float, float], dash: str = "\N{EN DASH}") -> str:
    """Return both ends of a range, e.g. '52\N{EN DASH}64'."""
    return f"{whole(ends[0])}{dash}{whole(ends[1])}"
