"""What every emotion model promises."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from monitor.types import Face, FloatArray


class EmotionModel(Protocol):
    """Reads the expressions of faces."""

    name: str

    def predict(self, image: NDArray[np.uint8], faces: Sequence[Face]) -> FloatArray:
        """Return (N, 7) float32 in the order of `EMOTIONS`, rows sum to 1; (0, 7) for no faces.

        Args:
            image: (H, W, 3) uint8 BGR, the picture that the faces were found in.
            faces: N faces.
        """
