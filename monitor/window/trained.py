"""What the trained strategies have in common."""

from __future__ import annotations

from pathlib import Path

from monitor.types import FloatArray, FrameReading
from monitor.window.learned import Learned, require_inputs
from monitor.window.strategies import make_strategy


class OnPersonMean:
    """Shows the mix of `person_mean`, and refuses readings that it was not trained on.

    Args:
        folder: As training leaves it.
        learned: What it holds.

    Attributes:
        length_s: Length of the windows that it was trained on.
    """

    def __init__(self, folder: Path, learned: Learned) -> None:
        self.length_s = learned.length_s
        self._folder, self._learned = folder, learned
        self._mix = make_strategy("person_mean")

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

    def frames_of(self) -> dict[int, int]:
        """Number of frames by person; see `WindowStrategy.frames_of`."""
        return self._mix.frames_of()

    def mean_probabilities(self, min_frames: float) -> FloatArray | None:
        """Return the mix; see `WindowStrategy.mean_probabilities`."""
        return self._mix.mean_probabilities(min_frames)
