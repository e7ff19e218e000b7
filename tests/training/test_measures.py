from __future__ import annotations

import numpy as np
import pytest

from monitor.classes import Classes
from monitor.training.evaluation.measures import (
    best_temperature,
    calibration_error,
    majority_share,
    measure,
    softmax,
)
from monitor.types import EMOTIONS

HAPPY, SURPRISE, SAD = (EMOTIONS.index(name) for name in ("happy", "surprise", "sad"))


def test_what_is_right_and_what_is_nearly_right() -> None:
    labels = np.array([HAPPY, HAPPY, SAD, -1])
    read = np.full((4, 7), 0.05, np.float32)
    read[[0, 1, 2, 3], [HAPPY, SURPRISE, SAD, SAD]] = 0.7
    figures = measure(read, labels)
    assert figures.count == 3
    assert figures.accuracy == pytest.approx(2 / 3)
    assert figures.polarity == 1.0  # surprise is as positive as happy
    assert figures.mean_recall == pytest.approx(0.75)
    assert figures.recall["happy"] == 0.5
    assert figures.recall["fear"] is None
    assert figures.precision["surprise"] == 0.0
    assert figures.precision["angry"] is None
    assert figures.confusion[HAPPY][SURPRISE] == 1
    assert figures.calibration_error == pytest.approx(0.7 - 2 / 3, abs=1e-6)


def test_calibration_error_of_honest_and_of_boastful_readings() -> None:
    rng = np.random.default_rng(0)
    read = softmax(rng.normal(0, 2, (20000, 7)))
    drawn = (read.cumsum(axis=1) > rng.random((20000, 1))).argmax(axis=1)
    assert calibration_error(read, drawn) < 0.015
    sharper = softmax(3 * np.log(read))
    assert calibration_error(sharper, drawn) > 0.1


def test_the_temperature_undoes_boasting() -> None:
    rng = np.random.default_rng(1)
    logits = rng.normal(0, 2, (20000, 7)).astype(np.float32)
    drawn = (softmax(logits).cumsum(axis=1) > rng.random((20000, 1))).argmax(axis=1)
    assert best_temperature(2 * logits, drawn) == pytest.approx(2.0, rel=0.05)


def test_own_classes_and_what_counts_of_them() -> None:
    read = np.array([[0.6, 0.3, 0.1], [0.2, 0.7, 0.1], [0.1, 0.6, 0.3]], np.float32)
    labels = np.array([0, 1, 2])
    mine = Classes(("calm", "away", "upset"), positive=("calm",), negative=("away", "upset"))
    figures = measure(read, labels, mine)
    assert figures.accuracy == pytest.approx(2 / 3)
    assert figures.polarity == 1.0
    assert figures.recall == {"calm": 1.0, "away": 1.0, "upset": 0.0}
    assert figures.confusion == [[1, 0, 0], [0, 1, 0], [0, 1, 0]]
    assert measure(read, labels, Classes(mine.names)).polarity is None
    assert majority_share(np.array([1, 1, 0, 2])) == 0.5
