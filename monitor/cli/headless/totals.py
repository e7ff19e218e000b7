"""What the windows of a headless session amount to."""

from __future__ import annotations

from collections import Counter

import numpy as np
from numpy.typing import NDArray

from monitor.types import EXPRESSIONS, WindowSummary
from monitor.window.strategies.base import WindowResult, note_on


class Totals:
    """What the windows of a session amount to; its memory does not grow with them.

    Attributes:
        states: How many windows were in each state.
    """

    def __init__(self) -> None:
        self.states: Counter[str] = Counter()
        self._scored = 0
        self._scores = np.zeros(3)
        self._mix: NDArray[np.float64] | None = None
        self._classes = EXPRESSIONS

    def add(self, window: WindowSummary) -> None:
        """Take in the next window."""
        self.states[window.state.value] += 1
        if window.score is None:
            return
        self._scored += 1
        # None becomes NaN, and so does a sum with it: not all windows have an interval then.
        self._scores += np.array([window.score, window.score_low, window.score_high], np.float64)
        mix = window.mean_probabilities
        if mix is not None:
            self._mix = np.add(mix, 0.0 if self._mix is None else self._mix, dtype=np.float64)
        self._classes = window.classes

    @property
    def mean_scores(self) -> tuple[float | None, float | None, float | None]:
        """The mean score and the means of the ends of its intervals; None where one is missing."""
        if not self._scored:
            return None, None, None
        score, low, high = (
            None if np.isnan(sum_) else sum_ / self._scored for sum_ in self._scores.tolist()
        )
        return score, low, high

    @property
    def note(self) -> str:
        """One line where the scores divide what little of the mix counts at all; else ""."""
        score, low, high = self.mean_scores
        if self._mix is None or score is None:
            return ""
        mix = (self._mix / self._scored).astype(np.float32)
        return note_on(WindowResult(mix, score, low, high), self._classes)
