"""The app's own windows are no part of the picture: faces in them would count twice.

Windows and macOS leave them out by themselves once told to. Elsewhere the window says where they
are, and they are painted over.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from monitor.config import Rectangle

_GREY = 110

_areas: tuple[Rectangle, ...] = ()


def tell_own_windows(areas: tuple[Rectangle, ...]) -> None:
    """Say where the windows are: left, top, width, height in pixels of all screens together."""
    global _areas  # noqa: PLW0603 - one program, one set of windows
    _areas = areas


def paint_over(image: NDArray[np.uint8], left: int, top: int) -> None:
    """Paint the app's windows over in a picture whose corner is there on the screens."""
    height, width = image.shape[:2]
    for x, y, wide, high in _areas:
        first_x, first_y = max(x - left, 0), max(y - top, 0)
        last_x, last_y = min(x - left + wide, width), min(y - top + high, height)
        if first_x < last_x and first_y < last_y:
            image[first_y:last_y, first_x:last_x] = _GREY
