"""A picture in floats, as the networks take it, made only where they look."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from monitor.types import FloatArray


class FloatPicture:
    """One picture on its way through the networks.

    As floats: rounding to whole grey values in between would change which proposals win. To
    convert all of 1920x1080 takes as long as to look at ten known faces, so only what is looked
    at is converted.

    Args:
        image: (H, W, 3) uint8 BGR.
        pixels: (H, W, 3) float32 that is written over. One for all frames: a new one for each,
            25 MB at 1920x1080, would leave holes in the memory that add up to more than twice
            its size.
    """

    def __init__(self, image: NDArray[np.uint8], pixels: FloatArray) -> None:
        self._image = image
        self._pixels = pixels
        self._is_whole = False

    @property
    def size_wh(self) -> tuple[int, int]:
        """Width and height."""
        height, width = self._image.shape[:2]
        return width, height

    def whole(self) -> FloatArray:
        """Return the picture, (H, W, 3) float32."""
        if not self._is_whole:
            np.copyto(self._pixels, self._image)
            self._is_whole = True
        return self._pixels

    def around(self, boxes: FloatArray) -> FloatArray:
        """Return (H, W, 3) float32 that is the picture within boxes (N, 4) and a pixel more."""
        width, height = self.size_wh
        first = np.floor(boxes[:, :2] - 1).astype(np.int64).clip(0)
        beyond = np.ceil(boxes[:, 2:] + 2).astype(np.int64).clip(0)
        covered = np.prod(np.minimum(beyond, (width, height)) - first, axis=1).sum()
        if self._is_whole or covered > width * height:
            return self.whole()
        for (left, top), (right, bottom) in zip(first.tolist(), beyond.tolist(), strict=True):
            self._pixels[top:bottom, left:right] = self._image[top:bottom, left:right]
        return self._pixels
