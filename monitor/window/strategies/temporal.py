"""The strategy that reads the order of expressions: a recurrent network over everyone's course."""

from __future__ import annotations

from collections import deque
from pathlib import Path

import numpy as np

from monitor.config import EngineSettings
from monitor.engine import load_network
from monitor.engine.trained_file import checked_network
from monitor.types import FrameReading
from monitor.window.strategies.base import WindowContext, WindowResult, score_of
from monitor.window.strategies.sequence import Snapshot, sequences_of
from monitor.window.strategies.trained import OnPersonMean
from monitor.window.strategies.trained_folder import read_strategy_description

_ENGINE = EngineSettings(threads=1)
"""On the processor by one thread: handing the few numbers around would take longer."""


class TemporalStrategy(OnPersonMean):
    """Holds the readings of a window as numbers and asks a network about them.

    The network gives logits for each person, whose mean is the class's; the score is
    (P - N) / (P + N) of its probabilities.

    Args:
        folder: As training leaves it.

    Raises:
        EngineError: The folder holds no such network, or a broken one.
    """

    name = "temporal"

    def __init__(self, folder: Path) -> None:
        learned = read_strategy_description(folder, "temporal")
        super().__init__(folder, learned)
        self._classes = learned.classes
        self._with_heads = learned.takes_heads
        self._network = load_network(checked_network(folder, learned.network_sha256), _ENGINE)
        self._frames: deque[Snapshot] = deque()

    def add(self, reading: FrameReading, held_s: float) -> None:
        """Take in a frame; see `OnPersonMean.add`."""
        super().add(reading, held_s)
        self._frames.append(Snapshot.of(reading))

    def remove(self, reading: FrameReading, held_s: float) -> None:
        """Take out the oldest frame; see `WindowStrategy.remove`."""
        super().remove(reading, held_s)
        self._frames.popleft()

    def score(self, mix: WindowResult, context: WindowContext) -> float:  # noqa: ARG002
        """Ask the network; see `OnPersonMean.score`."""
        start_s = context.end_s - self.length_s
        sequences = sequences_of(
            self._frames, start_s, context.end_s, context.people, with_heads=self._with_heads
        )
        logits = self._network.run(sequences).mean(axis=0)
        shares = np.exp(logits - logits.max())
        return score_of(shares / shares.sum(), self._classes)
