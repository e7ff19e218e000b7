"""A network from the grey crop of a face to the probabilities of its classes."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.classes import Classes
from monitor.config import EngineSettings
from monitor.engine import Precision, load_network
from monitor.engine.limited import within_limit
from monitor.errors import EngineError
from monitor.i18n import tr
from monitor.types import EXPRESSIONS, FloatArray


class ExpressionNetwork:
    """Reads grey crops of one size, many at a time.

    Args:
        network: Name of a network in assets/models, or a file.
        side_px: Side of the crops that it takes.
        engine: Runtime and threads.
        classes: What it tells apart.
        name: What it is called; by default as its file.
        precision: How finely it counts.

    Raises:
        EngineError: The network is missing, broken, or takes or gives something else.
    """

    def __init__(
        self,
        network: str | Path,
        side_px: int,
        engine: EngineSettings,
        *,
        classes: Classes = EXPRESSIONS,
        name: str = "",
        precision: Precision = "float32",
    ) -> None:
        self.name = name or (network if isinstance(network, str) else network.name)
        self.side_px = side_px
        self.classes = classes
        self._network = load_network(network, engine, precision=precision)
        self._check()

    def read(self, crops: NDArray[np.uint8]) -> FloatArray:
        """Return (N, C) float32 probabilities in the order of `classes`.

        Args:
            crops: (N, side, side) uint8 grey; another side than the network's is resized.
        """
        if not len(crops):
            return np.empty((0, len(self.classes)), np.float32)
        read = self._run(crops)
        if not np.isfinite(read).all():
            raise EngineError(
                tr("{name} gives no numbers for a face: train it again", name=self.name)
            )
        return read

    def _run(self, crops: NDArray[np.uint8]) -> FloatArray:
        if crops.shape[1] != self.side_px:
            side = (self.side_px, self.side_px)
            crops = np.stack([cv2.resize(crop, side) for crop in crops])
        # The copy outlives the network's next run.
        return self._network.run(crops[:, None]).copy()

    def _check(self) -> None:
        one = np.zeros((1, self.side_px, self.side_px), np.uint8)
        try:
            read = within_limit(lambda: self._run(one), self._network.cancel, self.name)
        except EngineError:
            raise
        except Exception as error:  # runtimes raise their own kinds; all mean the same here
            raise EngineError(
                tr(
                    "{name} takes no grey crops of {side_px} px: is it another network?",
                    name=self.name,
                    side_px=self.side_px,
                )
            ) from error
        if read.shape != (1, len(self.classes)):
            raise EngineError(
                tr(
                    "{name} gives {shape} numbers, not {classes}",
                    name=self.name,
                    shape=read.shape[1:],
                    classes=len(self.classes),
                )
            )
        if not np.isfinite(read).all():
            raise EngineError(tr("{name} gives no numbers: train it again", name=self.name))
