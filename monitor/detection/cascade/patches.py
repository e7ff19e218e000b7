"""Cutting boxes out of a picture at one size, all at once."""

from __future__ import annotations

import cv2
import numpy as np

from monitor.types import FloatArray

OUTSIDE = (127.5, 127.5, 127.5)
"""What lies outside the picture: the middle of the networks' input range."""

AT_ONCE = 512
"""Boxes that are cut out by one call; OpenCV takes pictures of at most 32,767 rows."""


def cut_patches(pixels: FloatArray, boxes: FloatArray, side: int) -> FloatArray:
    """Return (N, side, side, 3) float32: the boxes cut out of `pixels` (H, W, 3), bilinear.

    Sample points run from edge to edge of the box, on a picture whose last pixel is its
    edge: TensorFlow's `crop_and_resize`, which the networks' package uses.
    """
    height, width = pixels.shape[:2]
    shrink = np.array([(width - 1) / width, (height - 1) / height], np.float32)
    start = boxes[:, :2] * shrink
    step = (boxes[:, 2:] - boxes[:, :2]) * shrink / (side - 1)
    ticks = np.arange(side, dtype=np.float32)
    xs = start[:, :1] + step[:, :1] * ticks
    ys = start[:, 1:] + step[:, 1:] * ticks

    patches = np.empty((len(boxes), side, side, 3), np.float32)
    for i in range(0, len(boxes), AT_ONCE):
        part = slice(i, i + AT_ONCE)
        shape = (len(xs[part]), side, side)
        map_x = np.broadcast_to(xs[part, None, :], shape).reshape(-1, side)
        map_y = np.broadcast_to(ys[part, :, None], shape).reshape(-1, side)
        cv2.remap(
            pixels,
            map_x,
            map_y,
            interpolation=cv2.INTER_LINEAR,
            dst=patches[part].reshape(-1, side, 3),
            borderMode=cv2.BORDER_CONSTANT,
            borderValue=OUTSIDE,
        )
    return patches
