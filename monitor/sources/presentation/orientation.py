"""How a picture is turned and mirrored before it is seen: eight ways, as EXIF counts them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Box = tuple[int, int, int, int]
"""Left, top, width and height in pixels."""

_TURNS = {1: cv2.ROTATE_90_CLOCKWISE, 2: cv2.ROTATE_180, 3: cv2.ROTATE_90_COUNTERCLOCKWISE}


@dataclass(frozen=True, slots=True)
class Orientation:
    """A turn, then a mirror.

    Attributes:
        quarter_turns: Clockwise, 0 to 3.
        mirrored: Whether left and right are exchanged after the turn.
    """

    quarter_turns: int = 0
    mirrored: bool = False

    def __post_init__(self) -> None:
        if self.quarter_turns not in range(4):
            raise ValueError(f"a picture is turned 0 to 3 quarters, not {self.quarter_turns}")

    @classmethod
    def of_display_matrix(cls, matrix: Sequence[float]) -> Orientation:
        """Return what a container's display matrix asks for, to the nearest quarter turn.

        Args:
            matrix: Nine numbers a, b, u, c, d, v, x, y, w: a pixel at (p, q) is shown at
                (a p + c q, b p + d q), with p to the right and q down. Scale and place of the
                picture do not matter.
        """
        a, b, _, c, d = matrix[:5]
        area = a * d - b * c
        if area == 0:  # it would show nothing
            return UPRIGHT
        mirrored = area < 0
        angle = math.atan2(b, -a if mirrored else a)
        return cls(round(angle / (math.pi / 2)) % 4, mirrored)

    def then(self, other: Orientation) -> Orientation:
        """Return the one way that does both, this one first."""
        turns = -other.quarter_turns if self.mirrored else other.quarter_turns
        return Orientation((self.quarter_turns + turns) % 4, self.mirrored != other.mirrored)

    @property
    def inverse(self) -> Orientation:
        """The way that undoes this one."""
        # Who mirrors after a turn undoes both by the same again.
        return self if self.mirrored else Orientation(-self.quarter_turns % 4)

    def apply(self, image: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Return a picture (H, W, 3) uint8 as it is seen; the same array where it is upright."""
        if self.quarter_turns:
            image = np.asarray(cv2.rotate(image, _TURNS[self.quarter_turns]), np.uint8)
        if self.mirrored:
            image = np.asarray(cv2.flip(image, 1), np.uint8)
        return image

    def move(self, box: Box, size_wh: tuple[int, int]) -> Box:
        """Return where a box of a picture of `size_wh` is once that is turned."""
        left, top, width, height = box
        for _ in range(self.quarter_turns):
            left, top, width, height = size_wh[1] - top - height, left, height, width
            size_wh = size_wh[1], size_wh[0]
        if self.mirrored:
            left = size_wh[0] - left - width
        return left, top, width, height


UPRIGHT = Orientation()
"""A picture that is shown as it is stored."""
