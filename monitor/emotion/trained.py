"""A network for the user's own classes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from monitor.config import EngineSettings
from monitor.emotion.crops import CROPS
from monitor.emotion.folder import read_classes, read_description
from monitor.emotion.network import ExpressionNetwork
from monitor.engine.trained_file import checked_network
from monitor.types import Face, FloatArray


class TrainedEmotionModel:
    """Reads the classes of a folder's network, all faces of a picture at once.

    Args:
        folder: As `classroom-monitor train` leaves it.
        engine: Runtime and threads.

    Attributes:
        name: The folder's own name.
        classes: What the network tells apart.

    Raises:
        EngineError: The folder holds no network, or a broken one.
    """

    def __init__(self, folder: Path, engine: EngineSettings) -> None:
        self.network = load_trained(folder, engine)
        self.name, self.classes = self.network.name, self.network.classes
        self._crops = CROPS[read_description(folder).crop]

    def predict(self, image: NDArray[np.uint8], faces: Sequence[Face]) -> FloatArray:
        """Return (N, C) float32 in the order of `classes`; see `EmotionModel.predict`."""
        return self.network.read(self._crops(image, faces))


def load_trained(folder: Path, engine: EngineSettings) -> ExpressionNetwork:
    """Load the network alone.

    Raises:
        EngineError: The folder holds no network, or a broken one.
    """
    description = read_description(folder)
    return ExpressionNetwork(
        checked_network(folder, description.network_sha256),
        description.side_px,
        engine,
        classes=read_classes(folder),
        name=folder.resolve().name,
    )
