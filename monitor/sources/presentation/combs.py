"""Interlaced pictures: two moments in one picture, a line of each in turn.

What moves has combs at its edges, and a face that moves is read as another. Lines of the second
moment that stand out from both their neighbours become the mean of these; all others stay, so that
what is at rest loses nothing. Only the picture itself is looked at: a frame is read the same
wherever reading starts.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

_STANDS_OUT = 12
"""By so many levels, brighter than both neighbours or darker than both, a line is a tooth."""

_AROUND = np.ones((3, 5), np.uint8)
"""Teeth are taken out with what is around them, in lines of their moment and columns."""


def without_combs(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return an interlaced picture, (H, W, 3) uint8 BGR, without its combs."""
    inner = (len(image) - 1) // 2 * 2
    if inner == 0:
        return image
    above, line, below = (_rows(image, first, inner) for first in range(3))
    a, b, c = (cv2.cvtColor(rows, cv2.COLOR_BGR2GRAY) for rows in (above, line, below))
    brighter = cv2.min(cv2.subtract(b, a), cv2.subtract(b, c))
    darker = cv2.min(cv2.subtract(a, b), cv2.subtract(c, b))
    _, teeth = cv2.threshold(cv2.max(brighter, darker), _STANDS_OUT, 1, cv2.THRESH_BINARY)
    between = cv2.addWeighted(above, 0.5, below, 0.5, 0.0)
    smooth = image.copy()
    smooth[1:inner:2] = cv2.copyTo(between, cv2.dilate(teeth, _AROUND), line)
    return smooth


def _rows(image: NDArray[np.uint8], first: int, inner: int) -> NDArray[np.uint8]:
    """Every other line, as many as there are between two of the first moment."""
    return np.ascontiguousarray(image[first : first + inner : 2])
