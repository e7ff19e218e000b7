"""What every face detector promises."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from monitor.types import Face


class FaceDetector(Protocol):
    """Finds the faces of a picture."""

    name: str

    def detect(self, image: NDArray[np.uint8]) -> tuple[Face, ...]:
        """Return all faces of `image` (H, W, 3) uint8 BGR, best first; () where there is none."""
