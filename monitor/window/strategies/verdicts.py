"""The strategy that was learnt from what the users of a room said about their gauge."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np

from monitor.window.strategies.base import WindowContext, WindowResult
from monitor.window.strategies.trained import OnPersonMean
from monitor.window.strategies.trained_folder import read_strategy_description


class VerdictsStrategy(OnPersonMean):
    """A logistic regression on the mix of `person_mean` and on the coverage.

    Its score is 2p - 1, where p is how likely the room's people would call it interesting.

    Args:
        folder: As training leaves it.

    Raises:
        EngineError: The folder holds no such strategy, or one that may not be used.
    """

    name = "verdicts"

    def __init__(self, folder: Path) -> None:
        learned = read_strategy_description(folder, "verdicts")
        super().__init__(folder, learned)
        assert learned.line is not None  # noqa: S101 - `read_strategy_description` has checked it
        self._weights = np.array(learned.line.weights)
        self._offset = learned.line.offset

    def score(self, mix: WindowResult, context: WindowContext) -> float:
        """Weigh the mix; see `OnPersonMean.score`."""
        assert mix.mean_probabilities is not None  # noqa: S101 - it is a mean of probabilities
        features = np.append(mix.mean_probabilities, context.coverage)
        # 2 sigmoid(x) - 1, which does not overflow like this.
        return math.tanh((float(features @ self._weights) + self._offset) / 2)
