"""One result for a whole recording, by the same strategies as the gauge."""

from __future__ import annotations

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from monitor.classes import Classes
from monitor.config import FACING_BAND, StrategyName
from monitor.types import EXPRESSIONS, FrameReading
from monitor.window.looked_up import LookedUp
from monitor.window.presence import Presence
from monitor.window.rolling import held_since
from monitor.window.strategies.base import WindowContext, WindowResult
from monitor.window.strategies.registry import make_strategy


class Verdict(StrEnum):
    """What a whole recording says."""

    INTERESTED = "interested"
    NOT_INTERESTED = "not interested"
    NEUTRAL = "neutral"
    MOST = "most face the front"
    HALF = "half face the front"
    FEW = "few face the front"
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
        self._classes = classes
        self._presence = Presence()
        self._looked_up = LookedUp()
        self._last_time_s: float | None = None

    def add(self, reading: FrameReading) -> None:
        """Take in the next reading."""
        self._strategy.add(reading, held_since(self._last_time_s, reading.time_s))
        self._last_time_s = reading.time_s
        self._looked_up.add(reading)
        self._presence.add(face.track_id for face in reading.faces)
        for _, probabilities in reading.expressions():
            self.sums += probabilities

    def result(self, end_s: float, min_frames: float = 0.0) -> WindowResult | None:
        """Return what the strategy makes of all readings, or None without any.

        Args:
            end_s: End of the recording.
            min_frames: Frames in which a person who counts once must have been found.
        """
        people = self._presence.people(min_frames)
        context = WindowContext(1.0, end_s, people, self._classes, looked_up=self._looked_up)
        return self._strategy.result(context)


def verdict_of(result: WindowResult | None, share_band: float) -> Verdict:
    """Return the verdict of a whole recording; None is no data.

    A score alone counts by its side of 0, as in the tutorial; one with an interval only where all
    of that lies beyond `share_band`.
    """
    if result is None:
        return Verdict.NO_DATA
    if result.of_facing:
        if abs(result.score) <= FACING_BAND:
            return Verdict.HALF
        return Verdict.MOST if result.score > 0.0 else Verdict.FEW
    low, high, band = result.score, result.score, 0.0
    if result.score_low is not None and result.score_high is not None:
        low, high, band = result.score_low, result.score_high, share_band
    if low > band:
        return Verdict.INTERESTED
    return Verdict.NOT_INTERESTED if high < -band else Verdict.NEUTRAL
