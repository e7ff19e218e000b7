"""A logistic regression on what the people of a room said about its windows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import compress
from typing import Any

import numpy as np
from numpy.typing import NDArray

from monitor.errors import DataSetError
from monitor.i18n import tr
from monitor.intervals import wilson_interval
from monitor.orientation.columns import MEASURES
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
        return tr(
            "no better than guessing: on sessions that it had not seen it got "
            "{right} of {value} windows right, always the commoner verdict "
            "{majority}: mark more sessions and train again",
            right=self.right,
            value=self.count,
            majority=self.majority,
        )


@dataclass(frozen=True, slots=True)
class HeadsFit:
    """What where heads are turned adds, on the windows in which it is known.

    Attributes:
        line: The regression on the mix, the coverage and `MEASURES`.
        count: Those windows.
        right_without: Of those of sessions left out, how many the mix and the coverage get right.
        right: How many with all measures.
        right_with: How many with one measure alone beside the mix and the coverage, by its name.
        majority: How many always saying the commoner verdict gets right.
    """

    line: Line
    count: int
    right_without: int
    right: int
    right_with: Mapping[str, int]
    majority: int

    @property
    def beats_guessing(self) -> bool:
        """Whether it is clearly better than always saying the commoner verdict."""
        low, _ = wilson_interval(self.right, self.count) or (0.0, 1.0)
        return low > self.majority / self.count

    @property
    def adds(self) -> bool:
        """Whether more is right with it."""
        return self.right > self.right_without


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
    _refuse_too_few(interesting, sessions)
    logits = _left_out_logits(features, interesting, sessions)
    temperature = _temperature(logits, interesting)
    both = _both(logits)
    return VerdictsFit(
        line=_honest(_fit(features, interesting), temperature),
        count=len(interesting),
        sessions=len(set(sessions)),
        right=_right(logits, interesting),
        majority=int(np.bincount(interesting).max()),
        calibration_error=calibration_error(softmax(both / temperature), interesting),
    )


def fit_heads(
    features: FloatArray,
    heads: FloatArray,
    interesting: NDArray[np.int64],
    sessions: Sequence[str],
) -> HeadsFit | None:
    """Fit the same with where heads are turned, and test how much that adds.

    Args:
        features: As those of `fit_verdicts`.
        heads: (N, 5) `MEASURES` of each window, NaN where they are not known.
        interesting: As there.
        sessions: As there.

    Returns:
        None where too few windows know them.
    """
    known = np.asarray(np.isfinite(heads).all(axis=1), np.bool_)
    said, whose = interesting[known], list(compress(sessions, known))
    plain, all_measures = features[known], np.hstack([features, heads])[known]
    try:
        _refuse_too_few(said, whose)
        logits = _left_out_logits(all_measures, said, whose)
        without = _right(_left_out_logits(plain, said, whose), said)
    except DataSetError:
        return None
    by_measure = {
        name: _right(_left_out_logits(np.hstack([plain, column[:, None]]), said, whose), said)
        for name, column in zip(MEASURES, heads[known].T, strict=True)
    }
    return HeadsFit(
        line=_honest(_fit(all_measures, said), _temperature(logits, said)),
        count=len(said),
        right_without=without,
        right=_right(logits, said),
        right_with=by_measure,
        majority=int(np.bincount(said).max()),
    )


def _left_out_logits(
    features: FloatArray, interesting: NDArray[np.int64], sessions: Sequence[str]
) -> NDArray[np.float64]:
    """What is said of each window by what was learnt from other sessions."""
    from sklearn.model_selection import GroupKFold

    logits = np.empty(len(interesting))
    folds = GroupKFold(min(_FOLDS, len(set(sessions))))
    for learnt, left_out in folds.split(features, interesting, sessions):
        if len(set(interesting[learnt].tolist())) < 2:
            raise DataSetError(
                tr(
                    "all interesting windows, or all boring ones, are of one session: "
                    "mark both in several"
                )
            )
        line = _fit(features[learnt], interesting[learnt])
        logits[left_out] = features[left_out] @ np.array(line.weights) + line.offset
    return logits


def _right(logits: NDArray[np.float64], interesting: NDArray[np.int64]) -> int:
    return int(((logits > 0.0) == interesting).sum())


def _both(logits: NDArray[np.float64]) -> FloatArray:
    return np.stack([np.zeros(len(logits)), logits], axis=1).astype(np.float32)


def _temperature(logits: NDArray[np.float64], interesting: NDArray[np.int64]) -> float:
    """What left-out sessions ask for makes the probabilities honest; never surer than learnt."""
    return max(best_temperature(_both(logits), interesting), 1.0)


def _honest(line: Line, temperature: float) -> Line:
    return Line(tuple(weight / temperature for weight in line.weights), line.offset / temperature)


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
            tr(
                "no window was called {names}: mark both, by agreeing and disagreeing "
                "with the gauge or by naming parts",
                names=names[int(counts.argmin())],
            )
        )
    if counts.min() < LEAST_OF_A_KIND:
        raise DataSetError(
            tr(
                "{min} windows were called {names}: at least {least_of_a_kind} are "
                "needed, better 100",
                min=counts.min(),
                names=names[int(counts.argmin())],
                least_of_a_kind=LEAST_OF_A_KIND,
            )
        )
    if (count := len(set(sessions))) < LEAST_SESSIONS:
        raise DataSetError(
            tr(
                "verdicts of {value} sessions: at least {least_sessions} are needed, "
                "since nothing is tested on a session that it was learnt from",
                value=count,
                least_sessions=LEAST_SESSIONS,
            )
        )
