"""Blurring faces, so that nobody is recognised in a picture."""

from __future__ import annotations

from collections.abc import Iterable

import cv2
import numpy as np
from numpy.typing import NDArray

MARGIN = 0.35
"""How far beyond its box a face is blurred, in widths and heights of the box: hair and ears."""

_CELLS = 4
"""Width and height of what is left of a face, in mean colours."""


def blur_boxes(pixels: NDArray[np.uint8], boxes_xyxy: Iterable[NDArray[np.float32]]) -> None:
    """Replace each box of a picture, and some more around it, by a few mean colours.

    What was there cannot be computed back: `_CELLS` x `_CELLS` colours are all that is left.

    Args:
        pixels: (H, W, 3) uint8; changed in place.
        boxes_xyxy: (4,) each, in pixels.
    """
    height, width = pixels.shape[:2]
    for box in boxes_xyxy:
        left, top, right, bottom = (float(edge) for edge in box)
        across, down = MARGIN * (right - left), MARGIN * (bottom - top)
        x0, x1 = int(max(left - across, 0.0)), int(np.ceil(min(right + across, width)))
        y0, y1 = int(max(top - down, 0.0)), int(np.ceil(min(bottom + down, height)))
        if x0 >= x1 or y0 >= y1:
            continue
        area = pixels[y0:y1, x0:x1]
        cells = cv2.resize(area, (_CELLS, _CELLS), interpolation=cv2.INTER_AREA)
        smooth = cv2.resize(cells, (x1 - x0, y1 - y0), interpolation=cv2.INTER_CUBIC)
        mask = np.zeros((y1 - y0, x1 - x0), np.uint8)
        centre = round((left + right) / 2) - x0, round((top + bottom) / 2) - y0
        half = round((right - left) / 2 + across), round((bottom - top) / 2 + down)
        cv2.ellipse(mask, centre, half, 0, 0, 360, 255, -1)
        np.copyto(area, smooth, where=mask[..., None] > 0)
