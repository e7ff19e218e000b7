"""What a picture shows that the last look at the same place did not.

A camera on a stand shows the same from frame to frame but for those who move, and for its noise.
Compared are small grey pictures with what each place showed when it was looked at: what changes
slowly adds up.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.types import FloatArray

CELL_PX = 8
"""Side of the squares of the picture that are compared, by their means."""

LEAST_CHANGE = 3.0
"""In grey levels. A head of 24 px that moves by a pixel changes squares by more."""

NOISE_TIMES = 5.0
"""What changes by no more than so many times the picture's usual change is noise."""

MOST_NOISE = 2.0
"""In grey levels. A picture that usually changes by more is another, or in another light."""

_SAMPLES = 2  # in each direction for every square: quick, and little noise

Mask = NDArray[np.bool_]


class Changes:
    """Holds what each square of the picture showed when it was last looked at."""

    def __init__(self) -> None:
        self._seen: FloatArray = np.empty((0, 0), np.float32)
        self._now = self._seen

    def update(self, image: NDArray[np.uint8]) -> Mask | None:
        """Take in the next picture (H, W, 3) uint8 BGR.

        Returns:
            Which squares have changed since they were looked at, (h, w); None where it is another
            picture altogether.
        """
        self._now = _small(image)
        if self._now.shape != self._seen.shape:
            return None
        change = np.abs(self._now - self._seen)
        usual = float(np.median(change))
        if usual > MOST_NOISE:
            return None
        changed = change > max(LEAST_CHANGE, NOISE_TIMES * usual)
        return np.asarray(cv2.dilate(changed.view(np.uint8), np.ones((3, 3), np.uint8)), np.bool_)

    def looked(self, where: Mask | None = None) -> None:
        """Remember that the last picture's squares in `where` were looked at; None for all."""
        if where is None:
            self._seen = self._now
        else:
            self._seen = np.where(where, self._now, self._seen)


def _small(image: NDArray[np.uint8]) -> FloatArray:
    """The means of the picture's squares, (h, w) float32 grey."""
    height, width = (max(side // CELL_PX, 1) for side in image.shape[:2])
    samples = (_SAMPLES * width, _SAMPLES * height)
    grey = cv2.cvtColor(cv2.resize(image, samples), cv2.COLOR_BGR2GRAY)
    small = cv2.resize(grey, (width, height), interpolation=cv2.INTER_AREA)
    return small.astype(np.float32)
