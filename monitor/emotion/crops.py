"""How fer cuts out a face: what its network expects.

The box, in whole pixels, is made square, widened by a margin, cut out of the grey picture
with a border around it, and resized. fer 25.10.3, `FER.detect_emotions`.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.types import Face

SIDE_PX = 64
MARGIN_PX = 10
BORDER_PX = 40

Rectangle = tuple[int, int, int, int]


def fer_rectangle(face: Face) -> Rectangle:
    """Return x, y, width and height of the face's box in whole pixels, at least 1 wide."""
    left, top, right, bottom = (int(value) for value in face.box_xyxy)
    return left, top, max(right - left, 1), max(bottom - top, 1)


def fer_crops(image: NDArray[np.uint8], faces: Sequence[Face]) -> NDArray[np.uint8]:
    """Return (N, 64, 64) uint8 grey crops of `faces` in `image` (H, W, 3) uint8 BGR."""
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    bordered = _with_border(grey)
    crops = np.empty((len(faces), SIDE_PX, SIDE_PX), np.uint8)
    for crop, face in zip(crops, faces, strict=True):
        x, y, side = _square(fer_rectangle(face))
        left, top = max(0, x + BORDER_PX), max(0, y + BORDER_PX)
        cut = bordered[top : y + side + BORDER_PX, left : x + side + BORDER_PX]
        cv2.resize(cut, (SIDE_PX, SIDE_PX), dst=crop)
    return crops


def _with_border(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The picture in a border of the mean of its last two rows."""
    mean = cv2.mean(grey[-2:])[0]
    return np.asarray(
        cv2.copyMakeBorder(
            grey, *(BORDER_PX,) * 4, borderType=cv2.BORDER_CONSTANT, value=(mean, mean, mean)
        ),
        dtype=np.uint8,
    )


def _square(rectangle: Rectangle) -> tuple[int, int, int]:
    """Left, top and side of the square with its margin; may reach over the picture's edges."""
    x, y, width, height = rectangle
    side = max(width, height)
    x -= (side - width) // 2
    y -= (side - height) // 2
    return x - MARGIN_PX, y - MARGIN_PX, side + 2 * MARGIN_PX
