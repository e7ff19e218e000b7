"""The recurrent network as ONNX, against the same written out step by step."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from monitor.config import EngineSettings
from monitor.engine import load_network
from monitor.training.networks.recurrent_onnx import write_recurrent
from monitor.window.strategies.sequence import STEPS

UNITS, FEATURES, CLASSES = 5, 8, 3


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1.0 / (1.0 + np.exp(-x))


@pytest.mark.parametrize("people", [1, 7])
def test_it_is_a_gru_over_each_persons_sequence(tmp_path: Path, people: int) -> None:
    rng = np.random.default_rng(people)
    shapes = ((FEATURES, 3 * UNITS), (UNITS, 3 * UNITS), (2, 3 * UNITS), (UNITS, CLASSES), (3,))
    kernel, recurrent, bias, weights, offset = (rng.normal(0.0, 0.5, one) for one in shapes)
    sequences = rng.random((people, STEPS, FEATURES)).astype(np.float32)

    state = np.zeros((people, UNITS))
    for step in range(STEPS):
        update_x, reset_x, new_x = np.split(sequences[:, step] @ kernel + bias[0], 3, axis=1)
        update_h, reset_h, new_h = np.split(state @ recurrent + bias[1], 3, axis=1)
        update = sigmoid(update_x + update_h)
        new = np.tanh(new_x + sigmoid(reset_x + reset_h) * new_h)
        state = update * state + (1.0 - update) * new

    file = tmp_path / "network.onnx"
    write_recurrent(file, (kernel, recurrent, bias), (weights, offset))
    found = load_network(file, EngineSettings(threads=1)).run(sequences)
    assert found == pytest.approx(state @ weights + offset, abs=1e-4)
