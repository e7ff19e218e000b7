"""Some parts of a picture side by side, for one look of a network."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.detection.single_shot.candidates import NONE, Candidates, joined
from monitor.detection.single_shot.tiles import AT_CUT_PX, STEP_PX, padded
from monitor.types import FloatArray

WIDTH_PX = 512
HEIGHTS_PX = (160, 384)
"""The smallest of these that holds all parts is looked at."""

MARGIN_PX = 16
"""Shown around a part, so that a face at its edge is seen among what is beside it."""

MOST_PIXELS = 0.5
"""Of the whole picture's; a larger mosaic takes longer than it saves."""

_INTERPOLATED = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP


class Part(NamedTuple):
    """A part of a scaled picture, in its pixels; whole steps of the network's grid."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """In pixels."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """In pixels."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Placed:
    """A part, and where its left upper corner lies in the mosaic."""

    part: Part
    left: int
    top: int


@dataclass(frozen=True, slots=True)
class Mosaic:
    """Parts of a scaled picture, none on another.

    Attributes:
        parts: What lies where.
        height: How high they lie together, one of `HEIGHTS_PX`.
        scaled_wh: Width and height of the scaled picture.
    """

    parts: tuple[Placed, ...]
    height: int
    scaled_wh: tuple[int, int]

    def shown(self, image: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Return the parts as a picture (height, WIDTH_PX, 3), of a picture not scaled yet.

        What lies between them is black, as is what is beyond the picture's edges.
        """
        width, height = self.scaled_wh
        x, y = image.shape[1] / width, image.shape[0] / height
        canvas = np.zeros((self.height, WIDTH_PX, 3), np.uint8)
        for part, left, top in ((one.part, one.left, one.top) for one in self.parts):
            size_wh = min(part.right, width) - part.left, min(part.bottom, height) - part.top
            # The same pixels as of the whole picture, scaled by interpolating.
            begin_x, begin_y = (part.left + 0.5) * x - 0.5, (part.top + 0.5) * y - 0.5
            way = np.array([[x, 0.0, begin_x], [0.0, y, begin_y]])
            canvas[top : top + size_wh[1], left : left + size_wh[0]] = cv2.warpAffine(
                image, way, size_wh, flags=_INTERPOLATED, borderMode=cv2.BORDER_REPLICATE
            )
        return canvas

    def whole(self, found: Candidates) -> Candidates:
        """Return of what was found in the mosaic what no cut halves, in the scaled picture."""
        middles = np.asarray((found.boxes[:, :2] + found.boxes[:, 2:]) / 2, np.float32)
        return joined([NONE, *(self._within(one, found, middles) for one in self.parts)])

    def _within(self, placed: Placed, found: Candidates, middles: FloatArray) -> Candidates:
        part = placed.part
        first = np.array([placed.left, placed.top], np.float32)
        size = np.array([part.width, part.height], np.float32)
        is_here = np.all((middles >= first) & (middles < first + size), axis=1)
        here = found.taken(is_here).moved(-placed.left, -placed.top)
        uncut = np.concatenate(
            [here.boxes[:, :2] > AT_CUT_PX, here.boxes[:, 2:] < size - AT_CUT_PX], axis=1
        )
        width, height = self.scaled_wh
        at_edges = (part.left == 0, part.top == 0, part.right >= width, part.bottom >= height)
        is_whole = np.asarray((uncut | np.array(at_edges)).all(axis=1), np.bool_)
        return here.taken(is_whole).moved(part.left, part.top)


def mosaic_of(boxes: FloatArray, scaled_wh: tuple[int, int]) -> Mosaic | None:
    """Lay what is around boxes (N, 4) into rows, the highest first.

    Args:
        boxes: In pixels of the scaled picture.
        scaled_wh: Its width and height.

    Returns:
        None where there is no room for all of them, or a look at the whole costs less.
    """
    least_px = float(np.prod(boxes[:, 2:] - boxes[:, :2], axis=1).sum())
    most_px = MOST_PIXELS * scaled_wh[0] * scaled_wh[1]
    if least_px > min(most_px, WIDTH_PX * HEIGHTS_PX[-1]):
        return None
    parts = [_part_around(box, scaled_wh) for box in boxes.tolist()]
    if any(part.width > WIDTH_PX for part in parts):
        return None
    placed = tuple(_rows(sorted(parts, key=lambda part: part.height, reverse=True)))
    needed = max((one.top + one.part.height for one in placed), default=0)
    height = next((height for height in HEIGHTS_PX if needed <= height), None)
    if height is None or WIDTH_PX * height > most_px:
        return None
    return Mosaic(placed, height, scaled_wh)


def _part_around(box: Sequence[float], size_wh: tuple[int, int]) -> Part:
    """The part that shows a box (left, top, right, bottom) and a margin around it.

    It begins and ends on the network's grid, so that it sees there what it sees in the whole.
    """
    left, top = (int(max(side - MARGIN_PX, 0.0)) // STEP_PX * STEP_PX for side in box[:2])
    right, bottom = (
        padded(math.ceil(min(side + MARGIN_PX, most)))
        for side, most in zip(box[2:], size_wh, strict=True)
    )
    return Part(left, top, max(right, left + STEP_PX), max(bottom, top + STEP_PX))


def _rows(parts: Sequence[Part]) -> Iterator[Placed]:
    left = top = row_px = 0
    for part in parts:
        if left + part.width > WIDTH_PX:
            left, top, row_px = 0, top + row_px, 0
        row_px = row_px or part.height
        yield Placed(part, left, top)
        left += part.width
