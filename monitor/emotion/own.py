"""The app's own networks: trained by scripts/train_emotion_network.py on the crowd's votes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from monitor.config import EngineSettings
from monitor.emotion.crops import OWN_SIDE_PX, own_crops
from monitor.emotion.network import ExpressionNetwork
from monitor.emotion.training_shares import expressions_of
from monitor.engine import precision_of
from monitor.types import Face, FloatArray


class OwnEmotionModel:
    """Reads expressions with a network of our own, all faces of a picture at once.

    Args:
        network: Name of the network in assets/models.
        engine: Runtime, threads and precision.

    Raises:
        EngineError: The network is missing or broken.
    """

    def __init__(self, network: str, engine: EngineSettings) -> None:
        self.name = network
        self.classes = expressions_of(network)
        self._network = ExpressionNetwork(
            network,
            OWN_SIDE_PX,
            engine,
            classes=self.classes,
            precision=precision_of(engine),
        )

    def predict(self, image: NDArray[np.uint8], faces: Sequence[Face]) -> FloatArray:
        """Return (N, 7) float32 in the order of `EMOTIONS`; see `EmotionModel.predict`."""
        return self._network.read(own_crops(image, faces))
