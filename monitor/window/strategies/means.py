"""The strategies that are weighted means of readings.

What differs is the weight of a reading, what
it contributes, and whether everyone counts once or every reading counts once:

| strategy | a reading's weight | it contributes | counted once |
|---|---|---|---|
| sum | 1 | its probabilities | every reading |
| person_mean | 1 | its probabilities | every person |
| dominant | the time it held | its top expression alone | every second |
| confidence | lead of its first over its second expression | its probabilities | every person |

Their score is a ratio, (P - N) / (P + N).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from monitor.types import FloatArray, FrameReading
from monitor.window.strategies.base import NOTHING, WindowContext, WindowResult, score_of

MeanName = Literal["sum", "person_mean", "dominant", "confidence"]


@dataclass(slots=True)
class _Tally:
    """Running sums of one person's readings."""

    total: NDArray[np.float64]
    frames: int = 0
    weight: float = 0.0


_Weigh = Callable[[FloatArray, float], tuple[float, FloatArray]]


class WeightedMean:
    """A strategy that is a weighted mean; see the table above and `WindowStrategy`."""

    def __init__(self, name: MeanName) -> None:
        self.name: str = name
        self._weigh = _WEIGHTS[name]
        self._once_per_person = name in ("person_mean", "confidence")
        self._tallies: dict[int, _Tally] = {}

    def add(self, reading: FrameReading, held_s: float) -> None:
        """Take in a frame; see `WindowStrategy.add`."""
        for track_id, probabilities in reading.expressions():
            weight, value = self._weigh(probabilities, held_s)
            tally = self._tallies.setdefault(track_id, _Tally(np.zeros(len(value))))
            tally.frames += 1
            tally.weight += weight
            tally.total += weight * value

    def remove(self, reading: FrameReading, held_s: float) -> None:
        """Take out a frame; see `WindowStrategy.remove`."""
        for track_id, probabilities in reading.expressions():
            weight, value = self._weigh(probabilities, held_s)
            tally = self._tallies[track_id]
            tally.frames -= 1
            tally.weight -= weight
            tally.total -= weight * value
            if tally.frames == 0:
                del self._tallies[track_id]

    def result(self, context: WindowContext) -> WindowResult | None:
        """Weigh the readings; see `WindowStrategy.result`."""
        mean = self._mean_probabilities(context.people)
        return None if mean is None else WindowResult(mean, score_of(mean, context.classes))

    def _mean_probabilities(self, people: frozenset[int] | None) -> FloatArray | None:
        if not self._once_per_person:
            people = None
        tallies = [
            tally
            for track_id, tally in self._tallies.items()
            if tally.weight > NOTHING and (people is None or track_id in people)
        ]
        if not tallies:
            return None
        totals = np.array([tally.total for tally in tallies])
        weights = np.array([tally.weight for tally in tallies])
        if self._once_per_person:
            mean = (totals / weights[:, None]).mean(axis=0)
        else:
            mean = totals.sum(axis=0) / weights.sum()
        return np.asarray(np.clip(mean, 0.0, 1.0), dtype=np.float32)


def _equally(probabilities: FloatArray, _held_s: float) -> tuple[float, FloatArray]:
    return 1.0, probabilities


def _by_time_on_top(probabilities: FloatArray, held_s: float) -> tuple[float, FloatArray]:
    top = np.zeros_like(probabilities)
    top[np.argmax(probabilities)] = 1.0
    return held_s, top


def _by_lead(probabilities: FloatArray, _held_s: float) -> tuple[float, FloatArray]:
    second, first = np.partition(probabilities, -2)[-2:]
    return float(first) - float(second), probabilities


_WEIGHTS: dict[MeanName, _Weigh] = {
    "sum": _equally,
    "person_mean": _equally,
    "dominant": _by_time_on_top,
    "confidence": _by_lead,
}
