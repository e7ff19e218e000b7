"""How many of the people face the front; no expression counts."""

from __future__ import annotations

from monitor.types import FrameReading
from monitor.window.strategies.base import WindowContext, WindowResult
from monitor.window.strategies.means import WeightedMean


class FacingStrategy:
    """Twice the share of people who face the front, less 1; see `WindowStrategy`.

    The mix that is shown beside it is that of `person_mean`, where expressions were read.
    """

    name = "facing"

    def __init__(self) -> None:
        self._mix = WeightedMean("person_mean")

    def add(self, reading: FrameReading, held_s: float) -> None:
        """Take in a frame; see `WindowStrategy.add`."""
        self._mix.add(reading, held_s)

    def remove(self, reading: FrameReading, held_s: float) -> None:
        """Take out a frame; see `WindowStrategy.remove`."""
        self._mix.remove(reading, held_s)

    def result(self, context: WindowContext) -> WindowResult | None:
        """Return the score; None where nobody is seen, or it is not known where the front is."""
        facing = context.orientation.facing if context.orientation else None
        if facing is None:
            return None
        mix = self._mix.result(context)
        return WindowResult(
            None if mix is None else mix.mean_probabilities,
            score_of_share(facing.share),
            score_of_share(facing.low),
            score_of_share(facing.high),
            of_facing=True,
        )


def score_of_share(share: float) -> float:
    """Return a share of people who face the front as a score, -1..1."""
    return 2.0 * share - 1.0
