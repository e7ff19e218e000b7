"""A strategy: the share of people whose likeliest class is a positive one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from monitor.config import WindowSettings
from monitor.types import FrameReading
from monitor.window.strategies.base import WindowContext, WindowResult


@dataclass(slots=True)
class _Person:
    """Running sums of one person's readings."""

    total: NDArray[np.float64]
    readings: int = 0


class SmilesStrategy:
    """Everyone counts once, as the class that is likeliest over the window.

    The gauge, 0 to 100, is the share of people in percent whose class is a positive one.
    """

    name = "smiles"

    def __init__(self) -> None:
        self._people: dict[int, _Person] = {}

    def add(self, reading: FrameReading, held_s: float) -> None:
        """Take in a frame that enters the window."""
        for track_id, probabilities in reading.expressions():
            person = self._people.setdefault(track_id, _Person(np.zeros(len(probabilities))))
            person.total += probabilities
            person.readings += 1

    def remove(self, reading: FrameReading, held_s: float) -> None:
        """Take out a frame that leaves it."""
        for track_id, probabilities in reading.expressions():
            person = self._people[track_id]
            person.total -= probabilities
            person.readings -= 1
            if not person.readings:
                del self._people[track_id]

    def result(self, context: WindowContext) -> WindowResult | None:
        """Count the people by their class; None without any."""
        counted = [
            person.total
            for track_id, person in self._people.items()
            if context.people is None or track_id in context.people
        ]
        if not counted:
            return None
        tops = np.argmax(counted, axis=1)
        shares = np.bincount(tops, minlength=len(context.classes)) / len(counted)
        smiling = float(shares[context.classes.is_positive].sum())
        return WindowResult(shares.astype(np.float32), score=2.0 * smiling - 1.0)


def make_smiles(settings: WindowSettings) -> SmilesStrategy:
    """Return a new strategy; nothing in the settings changes it."""
    return SmilesStrategy()
