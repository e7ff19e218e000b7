"""The picture in many sizes, so that a network of one window size finds faces of all sizes."""

from __future__ import annotations

import math
from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.types import FloatArray

WINDOW_PX = 12
"""Side of the first network's window."""


def pyramid_scales(
    size_wh: tuple[int, int], min_face_px: int, factor: float
) -> NDArray[np.float64]:
    """Return the scales of all levels, largest first, (L,) float64.

    The first makes a face of `min_face_px` as large as the network's window; the last still
    has room for one window. Empty where the picture is smaller than `min_face_px`.
    """
    first = WINDOW_PX / min_face_px
    room = min(size_wh) * first / WINDOW_PX
    if room < 1.0:
        return np.empty(0)
    count = math.floor(math.log(room) / -math.log(factor) + 1e-9) + 1
    return np.asarray(first * factor ** np.arange(count), dtype=np.float64)


def pyramid_levels(pixels: FloatArray, scales: NDArray[np.float64]) -> Iterator[FloatArray]:
    """Yield `pixels` (H, W, 3) float32 at each of `scales`, by area averaging.

    Each level comes from the full picture (docs/decisions/cascade-parity.md).
    """
    height, width = pixels.shape[:2]
    for scale in scales:
        size_wh = (int(width * scale), int(height * scale))
        level = cv2.resize(pixels, size_wh, interpolation=cv2.INTER_AREA)
        yield np.asarray(level, dtype=np.float32)
