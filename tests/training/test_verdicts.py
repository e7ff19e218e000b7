"""A regression on the room's verdicts, and when it must not be used."""

from __future__ import annotations

import numpy as np
import pytest

from monitor.errors import DataSetError
from monitor.training.strategies.train_verdicts import fit_verdicts


def examples(count: int, signal: float, seed: int = 1) -> tuple[np.ndarray, np.ndarray, list[str]]:
    """Windows of five sessions whose first feature says something, or nothing."""
    rng = np.random.default_rng(seed)
    interesting = np.arange(count) % 2
    features = rng.normal(0.3, 0.1, (count, 4)).astype(np.float32)
    features[:, 0] += signal * interesting
    return features, interesting, [f"s{i % 5}" for i in range(count)]


def test_what_tells_the_verdicts_apart_is_learnt() -> None:
    fit = fit_verdicts(*examples(100, signal=0.4))
    assert fit.right >= 90
    assert (fit.count, fit.sessions, fit.majority, fit.refusal) == (100, 5, 50, "")
    features, interesting, _ = examples(100, signal=0.4, seed=2)
    logits = features @ np.array(fit.line.weights) + fit.line.offset
    assert ((logits > 0) == interesting).mean() > 0.9
    assert fit.calibration_error < 0.2


def test_what_is_no_better_than_guessing_must_not_be_used() -> None:
    fit = fit_verdicts(*examples(60, signal=0.0))
    assert "no better than guessing" in fit.refusal


def test_a_session_that_says_it_all_is_not_trusted() -> None:
    # Within each session the feature is constant: by session, nothing can be known.
    features, interesting, sessions = examples(100, signal=0.0)
    features[:, 1] = [float(s[1]) for s in sessions]
    assert fit_verdicts(features, interesting, sessions).refusal


@pytest.mark.parametrize(
    ("interesting", "sessions", "message"),
    [
        ([1] * 30, ["a", "b", "c"] * 10, "no window was called boring"),
        ([1] * 25 + [0] * 5, ["a", "b", "c"] * 10, "5 windows were called boring: at least 10"),
        ([0, 1] * 15, ["a", "b", "b"] * 10, "verdicts of 2 sessions: at least 3"),
        ([0] * 10 + [1] * 20, ["a"] * 10 + ["b", "c"] * 10, "of one session"),
    ],
)
def test_too_little_is_refused(interesting: list[int], sessions: list[str], message: str) -> None:
    features = np.random.default_rng(1).random((30, 4), np.float32)
    with pytest.raises(DataSetError, match=message):
        fit_verdicts(features, np.array(interesting), sessions)
