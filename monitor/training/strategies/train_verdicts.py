"""A logistic regression on what the people of a room said about its windows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from monitor.errors import DataSetError
from monitor.intervals import wilson_interval
from monitor.training.evaluation.measures import best_temperature, calibration_error, softmax
from monitor.types import FloatArray
from monitor.window.strategies.trained_folder import Line

LEAST_SESSIONS = 3
LEAST_OF_A_KIND = 10
"""Windows that were called interesting, and as many boring."""

_FOLDS = 5


@dataclass(frozen=True, slots=True)
class VerdictsFit:
    """What was learnt, and how far it can be trusted.

    Attributes:
        line: The regression, to be written as plain numbers.
        count: Windows with a verdict.
        sessions: Sessions that they come of.
        right: Windows of sessions left out that it gets right.
        majority: Windows that always saying the commoner verdict gets right.
        calibration_error: Expected gap between confidence and accuracy, on the same.
    """

    line: Line
    count: int
    sessions: int
    right: int
    majority: int
    calibration_error: float

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % interval of the share that it gets right, 0..1."""
        return wilson_interval(self.right, self.count) or (0.0, 1.0)

    @property
    def refusal(self) -> str:
        """Why it must not be used, a line; "" where it is clearly better than guessing."""
        low, _ = self.interval
        if low > self.majority / self.count:
            return ""
        return (
            f"no better than guessing: on sessions that it had not seen it got {self.right} of "
            f"{self.count} windows right, always the commoner verdict {self.majority}: mark more "
            "sessions and train again"
        )


def fit_verdicts(
    features: FloatArray, interesting: NDArray[np.int64], sessions: Sequence[str]
) -> VerdictsFit:
    """Fit the regression, and test it on sessions that were left out.

    Args:
        features: (N, C + 1) the mix and the coverage of each window.
        interesting: (N,) 1 or 0.
        sessions: (N,) which session each window is of.

    Raises:
        DataSetError: There are too few verdicts or sessions, or all say the same.
    """
    from sklearn.model_selection import GroupKFold

    _refuse_too_few(interesting, sessions)
    logits = np.empty(len(interesting))
    folds = GroupKFold(min(_FOLDS, len(set(sessions))))
    for learnt, left_out in folds.split(features, interesting, sessions):
        if len(set(interesting[learnt].tolist())) < 2:
            raise DataSetError(
                "all interesting windows, or all boring ones, are of one session: mark both in "
                "several"
            )
        line = _fit(features[learnt], interesting[learnt])
        logits[left_out] = features[left_out] @ np.array(line.weights) + line.offset
    both = np.stack([np.zeros(len(logits)), logits], axis=1).astype(np.float32)
    # What left-out sessions ask for makes the probabilities honest; never surer than was learnt.
    temperature = max(best_temperature(both, interesting), 1.0)
    line = _fit(features, interesting)
    return VerdictsFit(
        line=Line(
            tuple(weight / temperature for weight in line.weights), line.offset / temperature
        ),
        count=len(interesting),
        sessions=len(set(sessions)),
        right=int(((logits > 0.0) == interesting).sum()),
        majority=int(np.bincount(interesting).max()),
        calibration_error=calibration_error(softmax(both / temperature), interesting),
    )


def _fit(features: FloatArray, interesting: NDArray[np.int64]) -> Line:
    from sklearn.linear_model import LogisticRegression

    centre = features.mean(axis=0, dtype=np.float64)
    spread = features.std(axis=0, dtype=np.float64)
    spread = np.where(spread > 1e-6, spread, 1.0)
    model: Any = LogisticRegression(C=0.5, max_iter=1000)
    model.fit((features - centre) / spread, interesting)
    weights = model.coef_[0] / spread
    return Line(tuple(weights.tolist()), float(model.intercept_[0] - centre @ weights))


def _refuse_too_few(interesting: NDArray[np.int64], sessions: Sequence[str]) -> None:
    counts = np.bincount(interesting, minlength=2)
    names = ("boring", "interesting")
    if not counts.all():
        raise DataSetError(
            f"no window was called {names[int(counts.argmin())]}: mark both, by agreeing and "
            "disagreeing with the gauge or by naming parts"
        )
    if counts.min() < LEAST_OF_A_KIND:
        raise DataSetError(
            f"{counts.min()} windows were called {names[int(counts.argmin())]}: at least "
            f"{LEAST_OF_A_KIND} are needed, better 100"
        )
    if (count := len(set(sessions))) < LEAST_SESSIONS:
        raise DataSetError(
            f"verdicts of {count} sessions: at least {LEAST_SESSIONS} are needed, since nothing is "
            "tested on a session that it was learnt from"
        )
