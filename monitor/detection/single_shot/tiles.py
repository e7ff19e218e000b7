"""How a picture is cut up for a network that takes no larger one.

Faces that a cut would halve lie whole in the next tile, as far as they are smaller than the tiles'
overlap. Larger ones are found in the whole picture, scaled down to one tile.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

STEP_PX = 32
"""Sides of what a network takes are multiples of this."""

MOST_PX = 1920 * 1088
"""Pixels of the largest tile: its layers take some hundreds of megabytes in between."""

OVERLAP_PX = 192
"""Shared by neighbouring tiles."""

AT_CUT_PX = 2.0
"""A box that comes so near to a cut is half a face."""

LEAST_INTERPOLATED = 0.5
"""From this scale on, means of whole areas take four times as long and find no more."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A part of a picture that was scaled first.

    Attributes:
        scale: Size of the scaled picture as a share of the picture.
        left: Where the part begins in the scaled picture, in its pixels.
        top: The same, downwards.
        width: Of the part.
        height: Of the part.
        at_edges: Whether the part's left, top, right and bottom are the picture's own.
    """

    scale: float
    left: int
    top: int
    width: int
    height: int
    at_edges: tuple[bool, bool, bool, bool] = (True, True, True, True)


def tiles_of(size_wh: tuple[int, int], scale: float) -> list[Tile]:
    """Return the parts in which a picture of `size_wh` is looked at, at `scale` of its size.

    One if that is small enough; else tiles of one size, and last the whole scaled down.
    """
    width, height = scaled_size(size_wh, scale)
    if padded(width) * padded(height) <= MOST_PX:
        return [Tile(scale, 0, 0, width, height)]
    columns, rows = 1, 1
    while padded(_part(width, columns)) * padded(_part(height, rows)) > MOST_PX:
        if _part(width, columns) >= _part(height, rows):
            columns += 1
        else:
            rows += 1
    tiles = [
        Tile(scale, left, top, part_width, part_height, edges)
        for top, part_height, above, below in _cuts(height, rows)
        for left, part_width, before, after in _cuts(width, columns)
        for edges in [(before, above, after, below)]
    ]
    return [*tiles, *tiles_of(size_wh, scale * _scale_to_fit(width, height))]


def scaled_size(size_wh: tuple[int, int], scale: float) -> tuple[int, int]:
    """Return width and height of a picture of `size_wh` at `scale`, in whole pixels."""
    width, height = size_wh
    return max(round(width * scale), 1), max(round(height * scale), 1)


def resized(image: NDArray[np.uint8], size_wh: tuple[int, int]) -> NDArray[np.uint8]:
    """Return a picture (H, W, 3) or a part of one in another size; itself where it has that."""
    if size_wh == (image.shape[1], image.shape[0]):
        return image
    way = cv2.INTER_AREA if size_wh[0] < LEAST_INTERPOLATED * image.shape[1] else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(image, size_wh, interpolation=way), np.uint8)


def padded(side: int) -> int:
    """Return the next length that networks take."""
    return math.ceil(side / STEP_PX) * STEP_PX


def _part(side: int, count: int) -> int:
    """The length of each of `count` overlapping parts."""
    return math.ceil((side + (count - 1) * OVERLAP_PX) / count)


def _cuts(side: int, count: int) -> list[tuple[int, int, bool, bool]]:
    """Begin and length of `count` parts, and whether each begins and ends with the side."""
    length = _part(side, count)
    begins = [min(number * (length - OVERLAP_PX), side - length) for number in range(count)]
    return [(begin, length, begin == 0, begin + length == side) for begin in begins]


def _scale_to_fit(width: int, height: int) -> float:
    """The scale at which all of it, with what is added to reach whole steps, is one tile."""
    scale = math.sqrt(MOST_PX / (width * height))
    while padded(round(width * scale)) * padded(round(height * scale)) > MOST_PX:
        scale *= 0.99
    return scale
