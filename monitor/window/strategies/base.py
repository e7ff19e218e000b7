"""The window strategies: how the readings of a time frame become one result.

Each is a weighted mean of the readings. What differs is the weight of a reading, what
it contributes, and whether everyone counts once or every reading counts once:

| strategy | a reading's weight | it contributes | counted once |
|---|---|---|---|
| sum | 1 | its probabilities | every reading |
| person_mean | 1 | its probabilities | every person |
| dominant | the time it held | its top expression alone | every second |
| confidence | lead of its first over its second expression | its probabilities | every person |

Their score is a ratio, (P - N) / (P + N). `balance`, the default, estimates shares of people
instead (`balance`). Two more are trained (`choice`): they show the mix of `person_mean` and take
their score from what they have learnt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from monitor.classes import Classes
from monitor.config import StrategyName, TrainedStrategyName
from monitor.types import EXPRESSIONS, FloatArray, FrameReading

_NOTHING = 1e-9
"""Below this a sum is what adding and subtracting floats left behind, not a reading."""


LEAST_COUNTED = 0.1
"""Where less of the mix counts at all, a ratio divides residues: the output says so."""


@dataclass(frozen=True, slots=True, eq=False)
class WindowContext:
    """What a window's result may be made from, besides the readings that a strategy holds.

    Attributes:
        coverage: Share of the people seen who are readable, 0..1.
        end_s: End of the window.
        min_frames: Who was read in fewer frames is not a person that counts once: a detector's
            rare false alarm is not a third of a class of three.
        classes: What the readings are of.
    """

    coverage: float
    end_s: float
    min_frames: float
    classes: Classes


@dataclass(frozen=True, slots=True, eq=False)
class WindowResult:
    """What a strategy makes of a window's readings.

    Attributes:
        mean_probabilities: (C,) float32, the window's mix of classes, sum 1.
        score: -1 bored .. 1 interested.
        score_low: Lower end of the score's 90 % interval; None for a strategy that knows none.
        score_high: Its upper end, likewise.
    """

    mean_probabilities: FloatArray
    score: float
    score_low: float | None = None
    score_high: float | None = None


class WindowStrategy(Protocol):
    """Holds the readings of a window as running sums: constant cost for each reading.

    Attributes:
        name: Its name in settings, log and command line.
    """

    name: str

    def add(self, reading: FrameReading, held_s: float) -> None:
        """Take in a frame that enters the window; `held_s` is how long its readings held."""

    def remove(self, reading: FrameReading, held_s: float) -> None:
        """Take out a frame that leaves the window, with the values that it was added with."""

    def frames_of(self) -> dict[int, int]:
        """Number of frames of the window that each person was read in, by track number."""

    def result(self, context: WindowContext) -> WindowResult | None:
        """Return the window's result; None without readings."""


@dataclass(slots=True)
class _Tally:
    """Running sums of one person's readings."""

    total: NDArray[np.float64]
    frames: int = 0
    weight: float = 0.0


_Weigh = Callable[[FloatArray, float], tuple[float, FloatArray]]


class _WeightedMean:
    """A strategy that is a weighted mean; see the table above."""

    def __init__(self, name: str, weigh: _Weigh, *, once_per_person: bool) -> None:
        self.name = name
        self._weigh = weigh
        self._once_per_person = once_per_person
        self._tallies: dict[int, _Tally] = {}

    def add(self, reading: FrameReading, held_s: float) -> None:
        for face in reading.faces:
            weight, value = self._weigh(face.probabilities, held_s)
            tally = self._tallies.setdefault(face.track_id, _Tally(np.zeros(len(value))))
            tally.frames += 1
            tally.weight += weight
            tally.total += weight * value

    def remove(self, reading: FrameReading, held_s: float) -> None:
        for face in reading.faces:
            weight, value = self._weigh(face.probabilities, held_s)
            tally = self._tallies[face.track_id]
            tally.frames -= 1
            tally.weight -= weight
            tally.total -= weight * value
            if tally.frames == 0:
                del self._tallies[face.track_id]

    def frames_of(self) -> dict[int, int]:
        return {track_id: tally.frames for track_id, tally in self._tallies.items()}

    def result(self, context: WindowContext) -> WindowResult | None:
        mean = self._mean_probabilities(context.min_frames)
        return None if mean is None else WindowResult(mean, score_of(mean, context.classes))

    def _mean_probabilities(self, min_frames: float) -> FloatArray | None:
        tallies = [tally for tally in self._tallies.values() if tally.weight > _NOTHING]
        if self._once_per_person:
            tallies = [tally for tally in tallies if tally.frames >= min_frames]
        if not tallies:
            return None
        totals = np.array([tally.total for tally in tallies])
        weights = np.array([tally.weight for tally in tallies])
        if self._once_per_person:
            mean = (totals / weights[:, None]).mean(axis=0)
        else:
            mean = totals.sum(axis=0) / weights.sum()
        return np.asarray(np.clip(mean, 0.0, 1.0), dtype=np.float32)


def score_of(mean_probabilities: FloatArray, classes: Classes = EXPRESSIONS) -> float:
    """Return (P - N) / (P + N) of (C,) probabilities: -1 bored .. 1 interested.

    P sums the positive classes, N the negative ones; 0 where there is neither.
    """
    positive = float(mean_probabilities[classes.is_positive].sum(dtype=np.float64))
    negative = float(mean_probabilities[classes.is_negative].sum(dtype=np.float64))
    both = positive + negative
    return (positive - negative) / both if both > _NOTHING else 0.0


def counted_share(mean_probabilities: FloatArray, classes: Classes) -> float:
    """Return how much of (C,) probabilities counts at all, P + N: 0..1."""
    return float(mean_probabilities[classes.counts_as != 0].sum(dtype=np.float64))


def note_on(result: WindowResult, classes: Classes) -> str:
    """Return one line for the user where a ratio rests on a small part of the mix; else ""."""
    counted = counted_share(result.mean_probabilities, classes)
    if result.score_low is not None or counted >= LEAST_COUNTED:
        return ""
    return (
        f"this score divides what is left of a mix of which {100 * (1 - counted):.0f} % count for "
        "neither: the strategy 'balance' shows how little that is"
    )


def _equally(probabilities: FloatArray, _held_s: float) -> tuple[float, FloatArray]:
    return 1.0, probabilities


def _by_time_on_top(probabilities: FloatArray, held_s: float) -> tuple[float, FloatArray]:
    top = np.zeros_like(probabilities)
    top[np.argmax(probabilities)] = 1.0
    return held_s, top


def _by_lead(probabilities: FloatArray, _held_s: float) -> tuple[float, FloatArray]:
    second, first = np.partition(probabilities, -2)[-2:]
    return float(first) - float(second), probabilities


STRATEGIES: dict[StrategyName, str] = {
    "balance": "estimated shares of people: everyone once, with how sure that is",
    "person_mean": "everyone counts once: the mean of each person's mean",
    "sum": "every reading counts: sums over all readings of the window",
    "dominant": "time counts: for how long each expression was on top",
    "confidence": "clear readings count more; everyone counts once",
}
"""The strategies' names, the default first, each with one line for the user."""

TRAINED: dict[TrainedStrategyName, str] = {
    "temporal": "order in time: a trained network reads how expressions change",
    "verdicts": "learnt from this room's own verdicts: the marks and parts of its sessions",
}
"""The same of those that need a folder of what they have learnt."""

STRATEGY_LINES: dict[StrategyName, str] = dict([*STRATEGIES.items(), *TRAINED.items()])
"""All of them."""


def strategies_beside(name: str) -> dict[StrategyName, str]:
    """Return the strategies that can be chosen where `name` is in use, with their lines.

    A trained one is among them only where it is the one in use: nobody else names its folder.
    """
    return {n: text for n, text in STRATEGY_LINES.items() if n in STRATEGIES or n == name}


def make_strategy(name: StrategyName) -> WindowStrategy:
    """Return a new, empty strategy; for a trained one, that whose mix it shows."""
    match name:
        case "balance":
            from monitor.window.strategies.balance import BalanceStrategy

            return BalanceStrategy()
        case "sum":
            return _WeightedMean(name, _equally, once_per_person=False)
        case "person_mean" | "temporal" | "verdicts":
            return _WeightedMean("person_mean", _equally, once_per_person=True)
        case "dominant":
            return _WeightedMean(name, _by_time_on_top, once_per_person=False)
        case "confidence":
            return _WeightedMean(name, _by_lead, once_per_person=True)
