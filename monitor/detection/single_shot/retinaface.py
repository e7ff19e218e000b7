"""RetinaFace with a MobileNetV2: the strong network.

Deng, Guo, Ververas, Kotsia, Zafeiriou: RetinaFace: Single-stage Dense Face Localisation in the
Wild, 2020. Weights of the retinaface package, from retinaface-tf2.
"""

from __future__ import annotations

import numpy as np

from monitor.detection.single_shot.candidates import Candidates
from monitor.detection.single_shot.detector import SingleShotDetector
from monitor.detection.single_shot.grid import grid
from monitor.types import FloatArray

CENTRE_STEP, SIZE_STEP = 0.1, 0.2
"""The 'variances' of its training: what its offsets and sizes are multiplied with."""


class RetinaFaceDetector(SingleShotDetector):
    """Finds faces with RetinaFace.

    Raises:
        EngineError: The network is missing or broken.
    """

    name = "retinaface"
    least_score = 0.4
    smallest_px = 24

    def places(self, size_wh: tuple[int, int]) -> FloatArray:
        """Return the squares, two to a cell, of which each output is told."""
        return grid(size_wh, (8, 16, 32), ((16, 32), (64, 128), (256, 512)))

    def decode(self, output: FloatArray, places: FloatArray) -> Candidates:
        """Return the faces of outputs (N, 15) at places (N, 4)."""
        centres, side = places[:, :2] + places[:, 2:3] / 2, places[:, 3:]
        step = CENTRE_STEP * side
        middles = centres + output[:, :2] * step
        halves = side * np.exp(SIZE_STEP * output[:, 2:4]) / 2
        boxes = np.concatenate([middles - halves, middles + halves], axis=1)
        landmarks = centres[:, None] + output[:, 4:14].reshape(-1, 5, 2) * step[:, None]
        return Candidates(boxes, np.asarray(landmarks, np.float32), output[:, 14])
