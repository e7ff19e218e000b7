"""The strategy that was learnt from what the users of a room said about their gauge."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from monitor.orientation.columns import measures_of
from monitor.window.strategies.base import WindowContext, WindowResult
from monitor.window.strategies.trained import OnPersonMean
from monitor.window.strategies.trained_folder import Line, read_strategy_description


class VerdictsStrategy(OnPersonMean):
    """A logistic regression on the mix of `person_mean` and on the coverage.

    Where it has learnt that, and it is known of the window, also on where heads are turned.

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
        self._line = learned.line
        self._line_with_heads = learned.line_with_heads

    def score(self, mix: WindowResult, context: WindowContext) -> float | None:
        """Weigh the mix; see `OnPersonMean.score`."""
        assert mix.mean_probabilities is not None  # noqa: S101 - it is a mean of probabilities
        features = np.append(mix.mean_probabilities, context.coverage)
        heads = measures_of(context.orientation)
        if self._line_with_heads is not None and heads is not None:
            return _said(self._line_with_heads, np.append(features, heads))
        return None if self._line is None else _said(self._line, features)


def _said(line: Line, features: NDArray[np.float64]) -> float:
    """2p - 1 = 2 sigmoid(x) - 1, which does not overflow like this."""
    return math.tanh((float(features @ np.array(line.weights)) + line.offset) / 2)
