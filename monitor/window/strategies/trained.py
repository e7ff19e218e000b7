"""What the trained strategies have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import replace
from pathlib import Path

from monitor.types import FrameReading
from monitor.window.strategies.base import WindowContext, WindowResult
from monitor.window.strategies.means import WeightedMean
from monitor.window.strategies.trained_folder import StrategyDescription, require_inputs


class OnPersonMean(ABC):
    """Shows the mix of `person_mean`, and refuses readings that it was not trained on.

    Args:
        folder: As training leaves it.
        learned: What it holds.

    Attributes:
        length_s: Length of the windows that it was trained on.
    """

    def __init__(self, folder: Path, learned: StrategyDescription) -> None:
        self.length_s = learned.length_s
        self._folder, self._learned = folder, learned
        self._mix = WeightedMean("person_mean")

    def add(self, reading: FrameReading, held_s: float) -> None:
        """Take in a frame; see `WindowStrategy.add`.

        Raises:
            EngineError: It was trained on readings of other classes.
        """
        require_inputs(self._folder, self._learned, reading.classes)
        self._mix.add(reading, held_s)

    def remove(self, reading: FrameReading, held_s: float) -> None:
        """Take out a frame; see `WindowStrategy.remove`."""
        self._mix.remove(reading, held_s)

    def result(self, context: WindowContext) -> WindowResult | None:
        """Return the mix, with the score that was learnt; see `WindowStrategy.result`."""
        mix = self._mix.result(context)
        score = None if mix is None else self.score(mix, context)
        return None if mix is None or score is None else replace(mix, score=score)

    @abstractmethod
    def score(self, mix: WindowResult, context: WindowContext) -> float | None:
        """Return the window's score, -1 bored .. 1 interested, or None where it can say nothing.

        `mix` is that of `person_mean`.
        """
