"""One size of the picture, and the first network for it."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from monitor.config import EngineSettings
from monitor.detection.cascade.pyramid import WINDOW_PX, level_size, pyramid_level
from monitor.engine import load_network
from monitor.types import FloatArray

STRIDE_PX = 2
"""Step of the first network's window."""

STRIP_ROWS = 64
"""Rows of windows that are looked at in one go: what lies between the network's layers, fifty
times the picture, then takes some megabytes instead of some forty for a large level."""


class Level:
    """The picture at `scale`, whose windows the first network looks at in strips.

    Raises:
        EngineError: The network is missing or broken.
    """

    def __init__(
        self, size_wh: tuple[int, int], engine: EngineSettings, scale: float, threads: int
    ) -> None:
        self.scale = scale
        width, height = level_size(size_wh, scale)
        # The network halves the picture by rounding up: with an odd height, the last row of
        # windows lacks the pixels beyond the edge. Only the last strip may end like that.
        is_odd = height % STRIDE_PX
        self._rows = _windows(height)
        count = math.ceil(self._rows / STRIP_ROWS)
        self._step = math.ceil((self._rows - is_odd) / count)
        self._strip_rows = self._step + is_odd
        self._strip_px = WINDOW_PX + STRIDE_PX * (self._strip_rows - 1) - is_odd
        # Kept from picture to picture: large arrays that come and go leave holes in the memory.
        self._pixels: FloatArray = np.empty((height, width, 3), np.float32)
        self._output: FloatArray = np.empty((5, self._rows, _windows(width)), np.float32)
        shape = (1, self._strip_px, width, 3)
        self._pnet = load_network("pnet", replace(engine, threads=threads), input_shape=shape)

    def propose(self, pixels: FloatArray) -> FloatArray:
        """Return what the network says of each window of `pixels` (H, W, 3) at this scale.

        Returns:
            (5, rows, columns) float32: offsets of the window's sides, and a logit; valid until
            the next call.
        """
        pyramid_level(pixels, self._pixels)
        last = self._rows - self._strip_rows  # ends with the picture
        for first in range(0, last + self._step, self._step):
            start = min(first, last)
            strip = self._pixels[None, STRIDE_PX * start :][:, : self._strip_px]
            self._output[:, start : start + self._strip_rows] = self._pnet.run(strip)[0]
        return self._output


def _windows(length_px: int) -> int:
    return math.ceil((length_px - WINDOW_PX) / STRIDE_PX) + 1
