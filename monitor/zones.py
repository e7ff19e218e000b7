"""The room in zones: front and back, left and right, or as somebody draws them.

Plain geometry on the picture, as it is shown: left is left in the picture, and the front is below,
where the camera is that looks at a class.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from monitor.i18n import tr

FEWEST, MOST = 2, 6
"""How many zones there may be."""

_COLUMNS = {1: ("",), 2: ("left", "right"), 3: ("left", "middle", "right")}
_ROWS = {1: ("",), 2: ("back", "front"), 3: ("back", "centre", "front")}

_GRID = re.compile(r"([123])x([123])")
_NUMBERS = re.compile(r"\d+,\d+,\d+,\d+")
LONGEST_NAME = 30

_SWING = 0.25
"""How far around an even cut the widest gap between people is looked for, in shares of a part."""

_WIDE = 0.9
"""Gaps that are so wide, in shares of the widest, are as good; the most even cut is taken."""

HOW_TO = tr(
    "give columns and rows of a grid, such as 2x2 (2 to 6 zones, at most 3 each "
    "way), or rectangles as NAME=X,Y,W,H;NAME=X,Y,W,H"
)


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of the picture, in pixels; edges of a grid may be infinitely far away."""

    name: str
    left: float
    top: float
    right: float
    bottom: float

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it; its right and lower edges are another's."""
        return self.left <= x < self.right and self.top <= y < self.bottom

    def reaches(self, x: float, y: float, margin: float) -> bool:
        """Whether a point lies no further outside than a margin."""
        across = self.left - margin <= x < self.right + margin
        return across and self.top - margin <= y < self.bottom + margin


@dataclass(frozen=True, slots=True)
class ZonePlan:
    """Which zones are wanted: a grid, to be cut by where people are, or rectangles.

    Attributes:
        columns: Of the grid; 0 for rectangles.
        rows: Likewise.
        drawn: The rectangles; empty for a grid.
    """

    columns: int = 0
    rows: int = 0
    drawn: tuple[Zone, ...] = ()

    @staticmethod
    def parse(text: str) -> ZonePlan:
        """Return the plan of e.g. '2x2' or 'door=0,0,640,720;window=640,0,640,720'.

        Raises:
            ValueError: It is none.
        """
        if grid := _GRID.fullmatch(text.strip()):
            columns, rows = int(grid[1]), int(grid[2])
            if not FEWEST <= columns * rows <= MOST:
                raise ValueError(tr("{words!r} are no zones: {how_to}", words=text, how_to=HOW_TO))
            return ZonePlan(columns, rows)
        drawn = tuple(_drawn(part) for part in text.split(";"))
        if not FEWEST <= len(drawn) <= MOST or len({one.name for one in drawn}) < len(drawn):
            raise ValueError(
                tr(
                    "{words!r} are no zones: {how_to}; each has a name of its own",
                    words=text,
                    how_to=HOW_TO,
                )
            )
        return ZonePlan(drawn=drawn)

    @property
    def text(self) -> str:
        """What `parse` makes the same plan of."""
        if not self.drawn:
            return f"{self.columns}x{self.rows}"
        return ";".join(
            f"{one.name}={one.left:.0f},{one.top:.0f},"
            f"{one.right - one.left:.0f},{one.bottom - one.top:.0f}"
            for one in self.drawn
        )

    @property
    def count(self) -> int:
        """How many zones it has."""
        return len(self.drawn) or self.columns * self.rows

    def zones(self, places_xy: NDArray[np.floating]) -> tuple[Zone, ...]:
        """Return the zones of a room in which people sit at these places.

        A grid is cut so that about as many people are in each column, and in each row, and where
        the gap between them is widest.

        Args:
            places_xy: (N, 2) one for each person, in pixels; not needed for rectangles.
        """
        if self.drawn:
            return self.drawn
        across, down = (
            _cuts(places_xy[:, axis], parts) for axis, parts in enumerate((self.columns, self.rows))
        )
        rows, columns = _ROWS[self.rows], _COLUMNS[self.columns]
        return tuple(
            Zone(f"{row} {column}".strip(), left, top, right, bottom)
            for row, (top, bottom) in zip(rows, pairwise(down), strict=True)
            for column, (left, right) in zip(columns, pairwise(across), strict=True)
        )


def checked_zones(text: str) -> str:
    """Return what `ZonePlan.parse` takes, or "" for no zones.

    Raises:
        ValueError: It is neither.
    """
    if text:
        ZonePlan.parse(text)
    return text


def zone_at(zones: Sequence[Zone], x: float, y: float) -> int | None:
    """Return the place of the first zone that holds a point, or None outside of all."""
    return next((place for place, zone in enumerate(zones) if zone.holds(x, y)), None)


def _drawn(text: str) -> Zone:
    name, _, numbers = text.partition("=")
    name = name.strip()
    numbers = numbers.replace(" ", "")
    if not name.isprintable() or not 0 < len(name) <= LONGEST_NAME:
        raise ValueError(tr("{words!r} is no zone: {how_to}", words=text, how_to=HOW_TO))
    if not _NUMBERS.fullmatch(numbers):
        raise ValueError(tr("{words!r} is no zone: {how_to}", words=text, how_to=HOW_TO))
    left, top, width, height = (float(one) for one in numbers.split(","))
    if not width or not height:
        raise ValueError(tr("{words!r} is no zone: it has no width or no height", words=text))
    return Zone(name, left, top, left + width, top + height)


def _cuts(values: NDArray[np.floating], parts: int) -> list[float]:
    """The edges of so many parts of a line: infinite at both ends."""
    known = np.asarray(values, np.float64)
    ordered = np.sort(known[np.isfinite(known)])  # a damaged log may not know where somebody sat
    inner: list[float] = []
    for number in range(1, parts):
        even = number * len(ordered) / parts
        swing = _SWING * len(ordered) / parts
        first = max(int(np.ceil(even - swing)), 1)
        last = min(int(np.floor(even + swing)), len(ordered) - 1)
        if first > last:
            first = last = min(max(round(even), 1), len(ordered) - 1)
        if last < 1:  # nobody to cut by, or one person alone
            inner.append(float(ordered[0]) if len(ordered) else 0.0)
            continue
        gaps = ordered[first : last + 1] - ordered[first - 1 : last]
        wide = first + np.flatnonzero(gaps >= _WIDE * gaps.max())
        widest = int(wide[np.argmin(np.abs(wide - even))])
        inner.append(float((ordered[widest - 1] + ordered[widest]) / 2.0))
    return [-np.inf, *inner, np.inf]
