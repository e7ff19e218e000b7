"""The picture in many sizes, so that a network of one window size finds faces of all sizes."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.types import FloatArray

WINDOW_PX = 12
"""Side of the first network's window."""

ROUNDING = 1e-6
"""Lengths this little below a whole number are that number, but for float rounding."""


def pyramid_scales(
    size_wh: tuple[int, int], min_face_px: int, factor: float
) -> NDArray[np.float64]:
    """Return the scales of all levels, largest first, (L,) float64.

    The first makes a face of `min_face_px` as large as the network's window; the last still
    has room for one window. Empty where the picture is smaller than `min_face_px`.
    """
    room = min(size_wh) / min_face_px
    if room < 1.0:
        return np.empty(0)
    count = math.floor(math.log(room) / -math.log(factor) + ROUNDING) + 1
    return np.asarray(WINDOW_PX / min_face_px * factor ** np.arange(count), dtype=np.float64)


def level_size(size_wh: tuple[int, int], scale: float) -> tuple[int, int]:
    """Return width and height of a picture of `size_wh` at `scale`, in whole pixels."""
    width, height = size_wh
    return int(width * scale + ROUNDING), int(height * scale + ROUNDING)


def pyramid_level(pixels: FloatArray, level: FloatArray) -> None:
    """Fill `level` (H, W, 3) float32 with a smaller `pixels`, by area averaging.

    Each level comes from the full picture (docs/decisions/cascade-parity.md).
    """
    size_wh = level.shape[1], level.shape[0]
    cv2.resize(pixels, size_wh, dst=level, interpolation=cv2.INTER_AREA)
