"""Honest probabilities."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("scipy")


def drawn(rng: np.random.Generator, logits: np.ndarray) -> np.ndarray:
    """A label for each row, as likely as the logits say."""
    return (logits + rng.gumbel(size=logits.shape)).argmax(axis=1)


def test_a_calibration_undoes_boasting_and_favouring() -> None:
    from monitor.training.evaluation.calibration import best_calibration
    from monitor.training.evaluation.measures import log_loss, softmax

    rng = np.random.default_rng(4)
    honest = rng.normal(0, 2, (20_000, 3)).astype(np.float32)
    labels = drawn(rng, honest)
    favour = np.array([1.0, 0.0, -1.0], np.float32)
    best = best_calibration(2 * (honest + favour), labels)
    assert best.temperature == pytest.approx(2.0, rel=0.05)
    np.testing.assert_allclose(best.shift, -favour, atol=0.08)
    np.testing.assert_allclose(
        best.probabilities(2 * (honest + favour)), softmax(honest), atol=0.05
    )
    assert log_loss(honest, labels) == pytest.approx(
        log_loss(np.log(best.probabilities(2 * (honest + favour))), labels), abs=2e-3
    )


def test_a_class_that_no_label_names_is_not_ruled_out() -> None:
    from monitor.training.evaluation.calibration import best_calibration

    rng = np.random.default_rng(5)
    logits = rng.normal(0, 1, (200, 3)).astype(np.float32)
    best = best_calibration(logits, rng.integers(0, 2, 200))
    assert np.isfinite(best.shift).all()
    assert best.probabilities(logits).min() > 1e-6
