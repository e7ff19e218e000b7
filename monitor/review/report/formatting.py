"""Numbers of a report as text; what is not known is a dash."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.i18n import tr
from monitor.plots import rounding

UNKNOWN = "\N{EN DASH}"
SEPARATOR = "  \N{MIDDLE DOT}  "
SHORTEST_SHOWN_S = 1.0
"""Less time than this without data is not mentioned."""


@dataclass(frozen=True, slots=True)
class TableLine:
    """A row of a quiet table, as text; the `cells` stand below the table's headings."""

    number: str
    name: str
    cells: tuple[str, ...]


_MINUS = "\N{MINUS SIGN}"


def gauge_text(value: float | None, interval: tuple[float, float] | None) -> str:
    """Return e.g. '58 (52\N{EN DASH}64)'."""
    return f"{whole_number(value)}{'' if interval is None else f' ({range_text(interval)})'}"


def range_text(ends: tuple[float, float]) -> str:
    """Return e.g. '52\N{EN DASH}64'."""
    return rounding.both_ends(ends)


def interval_95(shares: tuple[float, float] | None) -> str:
    """Return e.g. '95 % interval 40\N{EN DASH}80 %' of shares 0..1; "" where there is none."""
    if shares is None:
        return ""
    low, high = (round(100 * share) for share in shares)
    return tr("95 % interval {low}\N{EN DASH}{high} %", low=low, high=high)


def whole_number(value: float | None) -> str:
    """Return e.g. '58'."""
    return UNKNOWN if value is None else rounding.whole(value)


def per_cent(share: float | None) -> str:
    """Return e.g. '58 %' of a share 0..1."""
    return UNKNOWN if share is None else rounding.per_cent(share)


def signed(points: float | None, digits: int = 0) -> str:
    """Return points of a change with their sign."""
    if points is None:
        return UNKNOWN
    rounded = round(points, digits) + 0.0  # no minus before a zero
    sign = "+" if rounded > 0 else _MINUS if rounded < 0 else ""
    return f"{sign}{abs(rounded):.{digits}f}"
