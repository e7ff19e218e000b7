"""What a window strategy is: readings go in and leave, a result comes out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from monitor.classes import Classes
from monitor.i18n import tr
from monitor.orientation import Orientation
from monitor.types import EXPRESSIONS, FloatArray, FrameReading
from monitor.window.looked_up import LookedUp

NOTHING = 1e-9
"""Below this a sum is what adding and subtracting floats left behind, not a reading."""


LEAST_COUNTED = 0.1
"""Where less of the mix counts at all, a ratio divides residues: the output says so."""


@dataclass(frozen=True, slots=True, eq=False)
class WindowContext:
    """What a window's result may be made from, besides the readings that a strategy holds.

    Attributes:
        coverage: Share of the people seen who are readable, 0..1.
        end_s: End of the window.
        people: Track numbers of those who count once, None for everybody: a detector's rare false
            alarm is not a third of a class of three.
        classes: What the readings are of.
        orientation: Where the people were turned; None where that is not known.
        looked_up: How likely each looked up; None where nothing is known of heads.
    """

    coverage: float
    end_s: float
    people: frozenset[int] | None
    classes: Classes
    orientation: Orientation | None = None
    looked_up: LookedUp | None = None


@dataclass(frozen=True, slots=True, eq=False)
class WindowResult:
    """What a strategy makes of a window's readings.

    Attributes:
        mean_probabilities: (C,) float32, the window's mix of classes, sum 1.
        score: -1 bored .. 1 interested.
        score_low: Lower end of the score's 90 % interval; None for a strategy that knows none.
        score_high: Its upper end, likewise.
        of_facing: Whether the score says how many people face the front; there may be no mix then.
    """

    mean_probabilities: FloatArray | None
    score: float
    score_low: float | None = None
    score_high: float | None = None
    of_facing: bool = False


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

    def result(self, context: WindowContext) -> WindowResult | None:
        """Return the window's result; None without readings."""


def score_of(mean_probabilities: FloatArray, classes: Classes = EXPRESSIONS) -> float:
    """Return (P - N) / (P + N) of (C,) probabilities: -1 bored .. 1 interested.

    P sums the positive classes, N the negative ones; 0 where there is neither.
    """
    positive = float(mean_probabilities[classes.is_positive].sum(dtype=np.float64))
    negative = float(mean_probabilities[classes.is_negative].sum(dtype=np.float64))
    both = positive + negative
    return (positive - negative) / both if both > NOTHING else 0.0


def counted_share(mean_probabilities: FloatArray, classes: Classes) -> float:
    """Return how much of (C,) probabilities counts at all, P + N: 0..1."""
    return float(mean_probabilities[classes.counts_as != 0].sum(dtype=np.float64))


def note_on(result: WindowResult, classes: Classes) -> str:
    """Return one line for the user where a ratio rests on a small part of the mix; else ""."""
    mix = result.mean_probabilities
    if mix is None or result.score_low is not None or counted_share(mix, classes) >= LEAST_COUNTED:
        return ""
    return tr(
        "this score divides what is left of a mix of which more than nine "
        "tenths count for neither: estimated shares of people show how little that is"
    )
