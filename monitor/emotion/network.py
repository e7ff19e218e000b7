"""A network from the grey crop of a face to the probabilities of its expressions."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.config import EngineSettings
from monitor.engine import load_network
from monitor.errors import EngineError
from monitor.types import EMOTIONS, FloatArray


class ExpressionNetwork:
    """Reads grey crops of one size, many at a time.

    Args:
        network: Name of a network in assets/models, or a file.
        side_px: Side of the crops that it takes.
        engine: Runtime and threads.

    Raises:
        EngineError: The network is missing, broken, or takes or gives something else.
    """

    def __init__(self, network: str | Path, side_px: int, engine: EngineSettings) -> None:
        self.name = network if isinstance(network, str) else network.name
        self.side_px = side_px
        self._network = load_network(network, engine)
        self._check()

    def read(self, crops: NDArray[np.uint8]) -> FloatArray:
        """Return (N, 7) float32 probabilities in the order of `EMOTIONS`.

        Args:
            crops: (N, side, side) uint8 grey; another side than the network's is resized.
        """
        if not len(crops):
            return np.empty((0, len(EMOTIONS)), np.float32)
        if crops.shape[1] != self.side_px:
            side = (self.side_px, self.side_px)
            crops = np.stack([cv2.resize(crop, side) for crop in crops])
        # The copy outlives the network's next run.
        return self._network.run(crops[:, None]).copy()

    def _check(self) -> None:
        one = np.zeros((1, self.side_px, self.side_px), np.uint8)
        try:
            shape = self.read(one).shape
        except Exception as error:  # runtimes raise their own kinds; all mean the same here
            raise EngineError(
                f"{self.name} takes no grey crops of {self.side_px} px: is it another network?"
            ) from error
        if shape != (1, len(EMOTIONS)):
            raise EngineError(f"{self.name} gives {shape[1:]} numbers, not {len(EMOTIONS)}")
