"""Geometry of boxes: arrays (N, 4) float32 of left, top, right, bottom in pixels."""

from __future__ import annotations

import numpy as np

from monitor.types import FloatArray


def sides(boxes: FloatArray) -> FloatArray:
    """Return (N, 2) width and height."""
    return boxes[:, 2:] - boxes[:, :2]


def squared(boxes: FloatArray) -> FloatArray:
    """Return the boxes with their shorter side made as long as the longer, same centre."""
    size = sides(boxes)
    side = size.max(axis=1, keepdims=True)
    corner = boxes[:, :2] + (size - side) / 2
    return np.concatenate([corner, corner + side], axis=1)


def moved(boxes: FloatArray, offsets: FloatArray) -> FloatArray:
    """Return the boxes moved by a network's `offsets` (N, 4), in shares of the box's sides.

    The sides count their last pixel (+1), as the networks were trained.
    """
    return boxes + offsets * np.tile(sides(boxes) + 1, 2)


def clipped(boxes: FloatArray, size_wh: tuple[int, int]) -> FloatArray:
    """Return the boxes cut off at the picture's edges, 0..width-1 and 0..height-1."""
    limit = np.array([*size_wh, *size_wh], np.float32) - 1
    return np.clip(boxes, 0, limit)
