"""One result for a whole recording, by the same strategies as the gauge."""

from __future__ import annotations

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from monitor.classes import Classes
from monitor.config import StrategyName
from monitor.types import EXPRESSIONS, FloatArray, FrameReading
from monitor.window.rolling import held_since
from monitor.window.strategies import make_strategy


class Verdict(StrEnum):
    """What a whole recording says: positive against negative expressions, no dead band."""

    INTERESTED = "interested"
    NOT_INTERESTED = "not interested"
    NEUTRAL = "neutral"
    NO_DATA = "no data"


class WholeRecording:
    """Weighs all readings of a recording; its memory grows with the people, not the length.

    Attributes:
        sums: (C,) float64, each class summed over all readings, whatever the strategy: what the
            tutorial compares.
    """

    def __init__(self, strategy: StrategyName, classes: Classes = EXPRESSIONS) -> None:
        self.sums: NDArray[np.float64] = np.zeros(len(classes))
        self._strategy = make_strategy(strategy)
        self._last_time_s: float | None = None

    def add(self, reading: FrameReading) -> None:
        """Take in the next reading."""
        self._strategy.add(reading, held_since(self._last_time_s, reading.time_s))
        self._last_time_s = reading.time_s
        for face in reading.faces:
            self.sums += face.probabilities

    def mean_probabilities(self, min_frames: float = 0.0) -> FloatArray | None:
        """Return the mix of classes as the strategy weighs them, or None without any.

        Args:
            min_frames: Frames in which a person who counts once must have been read.
        """
        return self._strategy.mean_probabilities(min_frames)


def verdict_of(score: float | None) -> Verdict:
    """Return on which side of 0 the score of a whole recording lies; None is no data."""
    if score is None:
        return Verdict.NO_DATA
    if score == 0.0:
        return Verdict.NEUTRAL
    return Verdict.INTERESTED if score > 0.0 else Verdict.NOT_INTERESTED
