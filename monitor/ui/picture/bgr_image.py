"""Pictures as the rest of the program has them, for Qt."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PyQt5 import sip
from PyQt5.QtGui import QImage


def as_image(pixels: NDArray[np.uint8]) -> QImage:
    """Return a QImage that looks at `pixels`, (H, W, 3) BGR in one block; they must outlive it."""
    height, width = pixels.shape[:2]
    return QImage(sip.voidptr(pixels.data), width, height, 3 * width, QImage.Format_BGR888)
