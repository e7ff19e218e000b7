"""Makes probabilities mean what they say, and the commonest answer the likeliest one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from monitor.training.data.dataset import Labels
from monitor.training.evaluation.measures import log_loss, softmax
from monitor.types import FloatArray

_HELD_BACK = 1e-4
"""So that a class which no label names is not ruled out for ever."""


@dataclass(frozen=True, slots=True, eq=False)
class Calibration:
    """What is done to the logits of a network after its training.

    Attributes:
        temperature: They are divided by this.
        shift: (C,) is added to them then: a class that the training showed oftener than it is
            seen, or that wins the ties of a vote, is off by a constant.
    """

    temperature: float
    shift: FloatArray

    def probabilities(self, logits: FloatArray) -> FloatArray:
        """Return (N, C) probabilities of (N, C) logits."""
        return softmax(logits / self.temperature + self.shift)


def best_calibration(logits: FloatArray, labels: Labels) -> Calibration:
    """Return the calibration with the least log loss.

    See Alexandari et al. 2020, Maximum Likelihood with Bias-Corrected Calibration is Hard-To-Beat
    at Label Shift Adaptation.

    Args:
        logits: (N, C), up to a constant per row; the logarithm of probabilities will do.
        labels: (N,) places of classes, all known.
    """

    def loss(numbers: NDArray[np.float64]) -> float:
        sharpness, shift = np.exp(numbers[0]), numbers[1:]
        return log_loss(logits * sharpness + shift, labels) + _HELD_BACK * float(shift @ shift)

    best = minimize(loss, np.zeros(1 + logits.shape[1])).x
    shift = best[1:] - best[1:].mean()
    return Calibration(float(np.exp(-best[0])), shift.astype(np.float32))
