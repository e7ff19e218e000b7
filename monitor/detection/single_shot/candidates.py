"""What a network proposes before overlapping boxes are removed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from monitor.types import FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """N faces, in any order.

    Attributes:
        boxes: (N, 4) float32, left, top, right, bottom in pixels, not clipped.
        landmarks: (N, 5, 2) float32 in pixels, in the order of `Face.landmarks_xy`.
        scores: (N,) float32, 0..1.
    """

    boxes: FloatArray
    landmarks: FloatArray
    scores: FloatArray

    def taken(self, chosen: NDArray[np.intp] | NDArray[np.bool_]) -> Candidates:
        """Return some of them, by index or by mask."""
        return Candidates(self.boxes[chosen], self.landmarks[chosen], self.scores[chosen])

    def moved(self, x: float, y: float) -> Candidates:
        """Return them moved by (`x`, `y`) pixels."""
        shift = np.array([x, y], np.float32)
        return Candidates(self.boxes + np.tile(shift, 2), self.landmarks + shift, self.scores)

    def enlarged(self, x: float, y: float) -> Candidates:
        """Return them in a picture that is `x` times as wide and `y` times as high."""
        times = np.array([x, y], np.float32)
        return Candidates(self.boxes * np.tile(times, 2), self.landmarks * times, self.scores)


NONE = Candidates(
    np.empty((0, 4), np.float32), np.empty((0, 5, 2), np.float32), np.empty(0, np.float32)
)


def joined(parts: Sequence[Candidates]) -> Candidates:
    """Return all candidates of at least one part."""
    return Candidates(
        np.concatenate([part.boxes for part in parts]),
        np.concatenate([part.landmarks for part in parts]),
        np.concatenate([part.scores for part in parts]),
    )
