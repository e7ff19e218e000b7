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
    border = cv2.mean(cv2.cvtColor(image[-2:], cv2.COLOR_BGR2GRAY))[0]
    crops = np.empty((len(faces), SIDE_PX, SIDE_PX), np.uint8)
    for crop, face in zip(crops, faces, strict=True):
        cut = _cut(image, _square(fer_rectangle(face)), border)
        cv2.resize(cut, (SIDE_PX, SIDE_PX), dst=crop)
    return crops


def _square(rectangle: Rectangle) -> tuple[int, int, int]:
    """Left, top and side of the square with its margin; may reach over the picture's edges."""
    x, y, width, height = rectangle
    side = max(width, height)
    x -= (side - width) // 2
    y -= (side - height) // 2
    return x - MARGIN_PX, y - MARGIN_PX, side + 2 * MARGIN_PX


def _cut(
    image: NDArray[np.uint8], square: tuple[int, int, int], border: float
) -> NDArray[np.uint8]:
    """The square (left, top, side) in grey; beyond the picture's edges in the border's grey.

    The border is `BORDER_PX` wide: what reaches farther is cut off, and no longer square.
    """
    height, width = image.shape[:2]
    left, top, side = square
    right, bottom = min(left + side, width + BORDER_PX), min(top + side, height + BORDER_PX)
    left, top = max(left, -BORDER_PX), max(top, -BORDER_PX)
    grey = cv2.cvtColor(image[max(top, 0) : bottom, max(left, 0) : right], cv2.COLOR_BGR2GRAY)
    outside = (max(-top, 0), max(bottom - height, 0), max(-left, 0), max(right - width, 0))
    if any(outside):
        grey = cv2.copyMakeBorder(grey, *outside, borderType=cv2.BORDER_CONSTANT, value=(border,))
    return np.asarray(grey, dtype=np.uint8)
