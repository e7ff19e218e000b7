"""A real face that comes with scikit-image, for tests without the clips."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np
from skimage.data import astronaut

FACE_XYXY = (180, 62, 265, 172)
"""Where the face is, roughly."""


@cache
def portrait() -> np.ndarray:
    """NASA's portrait of Eileen Collins, smiling: (512, 512, 3) uint8 BGR, read-only."""
    image = cv2.cvtColor(astronaut(), cv2.COLOR_RGB2BGR)
    image.flags.writeable = False
    return image


def class_of(count: int) -> np.ndarray:
    """`count` heads of falling size side by side, (H, W, 3) uint8 BGR, read-only."""
    head = portrait()[0:195, 100:350]
    heads = []
    for i in range(count):
        small = cv2.resize(head, None, fx=0.9**i, fy=0.9**i, interpolation=cv2.INTER_AREA)
        bottom = head.shape[0] - small.shape[0]
        heads.append(cv2.copyMakeBorder(small, 0, bottom, 0, 20, cv2.BORDER_REPLICATE))
    image = np.hstack(heads)
    image.flags.writeable = False
    return image
