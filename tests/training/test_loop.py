"""The training, two steps long, and what it leaves."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from monitor.config import EngineSettings
from monitor.emotion import make_expression_network
from monitor.training.augmentation import standardised
from tests.training.faces import some_faces

if TYPE_CHECKING:
    import keras

BACKENDS = ("tensorflow", "torch", "jax")

pytestmark = [
    pytest.mark.skipif(
        find_spec("keras") is None or not any(map(find_spec, BACKENDS)),
        reason="needs the extra 'train' (Keras and one of its backends)",
    ),
    # The backends' and Keras' own.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::FutureWarning"),
]


def train(folder: Path, data: Path, epochs: int) -> keras.Model:
    from monitor.training.loop import Plan
    from monitor.training.loop import train as train_network
    from monitor.training.networks import Architecture

    faces = some_faces(data)
    assert faces.votes is not None
    plan = Plan(Architecture((4, 2), ((4, 1), (6, 2)), 0.0), epochs, batch=8)
    return train_network(
        plan, faces.images, faces.votes, (faces.images[:5], faces.votes[:5]), folder
    )


def weights(model: keras.Model) -> list[np.ndarray]:
    return [np.asarray(value) for value in model.get_weights()]


def test_the_file_reads_as_the_network_that_was_trained(tmp_path: Path) -> None:
    import keras

    from monitor.training.export import export

    model = train(tmp_path / "run", tmp_path, epochs=1)
    faces = some_faces(tmp_path).images
    logits = keras.ops.convert_to_numpy(model(standardised(faces)))
    for temperature in (1.0, 0.5):
        file = tmp_path / "made.onnx"
        export(model, file, "made in a test", temperature=temperature)
        read = make_expression_network(str(file), EngineSettings()).read(faces)
        powers = np.exp(logits / temperature)
        np.testing.assert_allclose(read, powers / powers.sum(axis=1, keepdims=True), atol=2e-3)


def test_a_training_that_was_cut_off_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class CutError(Exception):
        pass

    from monitor.training import loop

    whole = train(tmp_path / "whole", tmp_path, epochs=2)
    written = loop._Checkpoint.on_epoch_end

    def write_and_fail(self: loop._Checkpoint, epoch: int, logs: object = None) -> None:
        written(self, epoch, logs)
        raise CutError

    monkeypatch.setattr(loop._Checkpoint, "on_epoch_end", write_and_fail)
    with pytest.raises(CutError):
        train(tmp_path / "cut", tmp_path, epochs=2)
    monkeypatch.undo()
    assert len(json.loads((tmp_path / "cut" / "progress.json").read_text())) == 1
    resumed = train(tmp_path / "cut", tmp_path, epochs=2)
    for one, other in zip(weights(whole), weights(resumed), strict=True):
        np.testing.assert_allclose(one, other, atol=2e-2)


def test_balance_shows_rare_expressions_oftener_and_keeps_the_length_of_an_epoch() -> None:
    from monitor.training.loop import Batches

    labels = np.array([3] * 90 + [1] * 10)
    images = np.zeros((100, 8, 8), np.uint8)
    images += labels[:, None, None].astype(np.uint8) * 20
    targets = np.eye(7, dtype=np.float32)[labels]
    seen = Batches(images, targets, batch=10, balance=0.5, seed=1)
    rare = sum(int(seen[step][1][:, 1].sum()) for step in range(len(seen)))
    assert len(seen) == 10
    assert 20 <= rare <= 30  # a quarter: 3 to 1 of the roots instead of 9 to 1
