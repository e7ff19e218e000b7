"""How faces are cut out: what each network expects.

For fer's: the box, in whole pixels, is made square, widened by a margin, cut out of the grey
picture with a border around it, and resized. fer 25.10.3, `FER.detect_emotions`.

For the app's own: the frame of FER2013's pictures, which they are trained on. The cascade was
run on 250 of those, enlarged: its box is as high as 1.06 of their side in the median, and sits
in their middle within 1 %.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.types import Face

FER_SIDE_PX = 64
OWN_SIDE_PX = 48
OWN_SIDE_PER_HEIGHT = 0.95
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
    crops = np.empty((len(faces), FER_SIDE_PX, FER_SIDE_PX), np.uint8)
    for crop, face in zip(crops, faces, strict=True):
        cut = _cut(image, _square(fer_rectangle(face)), border)
        cv2.resize(cut, (FER_SIDE_PX, FER_SIDE_PX), dst=crop)
    return crops


def own_crops(image: NDArray[np.uint8], faces: Sequence[Face]) -> NDArray[np.uint8]:
    """Return (N, 48, 48) uint8 grey crops of `faces` in `image` (H, W, 3) uint8 BGR.

    Beyond the picture's edges its last pixels go on.
    """
    crops = np.empty((len(faces), OWN_SIDE_PX, OWN_SIDE_PX), np.uint8)
    for crop, face in zip(crops, faces, strict=True):
        left, top, right, bottom = (float(value) for value in face.box_xyxy)
        side = max(round(OWN_SIDE_PER_HEIGHT * max(bottom - top, right - left)), 1)
        x, y = round((left + right - side) / 2), round((top + bottom - side) / 2)
        cut = cv2.cvtColor(_with_edges(image, x, y, side), cv2.COLOR_BGR2GRAY)
        # As the small faces of the training are made: averaged down, enlarged in between.
        way = cv2.INTER_AREA if side > OWN_SIDE_PX else cv2.INTER_LINEAR
        cv2.resize(cut, (OWN_SIDE_PX, OWN_SIDE_PX), dst=crop, interpolation=way)
    return crops


def picture_crops(image: NDArray[np.uint8], faces: Sequence[Face]) -> NDArray[np.uint8]:
    """Return (N, 48, 48) uint8: the whole of `image` (H, W, 3) uint8 BGR, once for each face."""
    size = (OWN_SIDE_PX, OWN_SIDE_PX)
    grey = cv2.resize(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), size, interpolation=cv2.INTER_AREA)
    return np.repeat(np.asarray(grey, np.uint8)[None], len(faces), axis=0)


CROPS: Mapping[str, Callable[[NDArray[np.uint8], Sequence[Face]], NDArray[np.uint8]]] = {
    "face": own_crops,
    "fer": fer_crops,
    "picture": picture_crops,
}
"""What a network of the user's own may take; see `folder.Crop`."""


def _with_edges(image: NDArray[np.uint8], x: int, y: int, side: int) -> NDArray[np.uint8]:
    height, width = image.shape[:2]
    # At least a pixel lies inside: a box at the very edge may be nothing but a line there.
    x, y = min(max(x, 1 - side), width - 1), min(max(y, 1 - side), height - 1)
    inside = image[max(y, 0) : y + side, max(x, 0) : x + side]
    outside = (max(-y, 0), max(y + side - height, 0), max(-x, 0), max(x + side - width, 0))
    if not any(outside):
        return inside
    return np.asarray(cv2.copyMakeBorder(inside, *outside, cv2.BORDER_REPLICATE), np.uint8)


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
