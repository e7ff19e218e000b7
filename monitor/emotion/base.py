"""What every emotion model promises."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from monitor.classes import Classes
from monitor.types import Face, FloatArray


class EmotionModel(Protocol):
    """Reads the expressions of faces, or what else it was trained to tell apart.

    Attributes:
        name: What it is called in the log.
        classes: What it tells apart.
    """

    name: str
    classes: Classes

    def predict(self, image: NDArray[np.uint8], faces: Sequence[Face]) -> FloatArray:
        """Return (N, C) float32 in the order of `classes`, rows sum to 1; (0, C) for no faces.

        Args:
            image: (H, W, 3) uint8 BGR, the picture that the faces were found in.
            faces: N faces.
        """
