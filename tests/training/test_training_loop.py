"""The training, two steps long, and what it leaves."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from monitor.config import EngineSettings
from monitor.emotion import make_expression_network
from tests.training.faces import some_faces
from tests.training.needs_keras import NEEDS_KERAS

if TYPE_CHECKING:
    import keras

pytestmark = NEEDS_KERAS


def train(folder: Path, data: Path, epochs: int) -> keras.Model:
    from monitor.training.networks.architectures import Architecture
    from monitor.training.networks.training_loop import Plan
    from monitor.training.networks.training_loop import train as train_network

    faces = some_faces(data)
    assert faces.votes is not None
    plan = Plan(Architecture((4, 2), ((4, 1), (6, 2)), 0.0), epochs, batch=8)
    return train_network(
        plan, faces.images, faces.votes, (faces.images[:5], faces.votes[:5]), folder
    )


def weights(model: keras.Model) -> list[np.ndarray]:
    return [np.asarray(value) for value in model.get_weights()]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> keras.Model:
    """What two epochs make of a network."""
    folder = tmp_path_factory.mktemp("whole")
    return train(folder / "run", folder, epochs=2)


@pytest.mark.slow
def test_the_file_reads_as_the_network_that_was_trained(whole: keras.Model, tmp_path: Path) -> None:
    import keras

    from monitor.training.networks.augmentation import standardised
    from monitor.training.networks.onnx_export import export

    faces = some_faces(tmp_path).images
    logits = keras.ops.convert_to_numpy(whole(standardised(faces)))
    shift = np.linspace(-1, 1, 7, dtype=np.float32)
    for temperature, shifted in ((1.0, None), (0.5, shift)):
        file = tmp_path / "made.onnx"
        export(whole, file, "made in a test", temperature=temperature, shift=shifted)
        read = make_expression_network(str(file), EngineSettings()).read(faces)
        powers = np.exp(logits / temperature + (0.0 if shifted is None else shifted))
        np.testing.assert_allclose(read, powers / powers.sum(axis=1, keepdims=True), atol=2e-3)


@pytest.mark.slow  # test_a_checkpoint_is_written... has what it goes on from
def test_a_training_that_was_cut_off_goes_on(
    whole: keras.Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class CutError(Exception):
        pass

    from monitor.training.networks import training_loop

    written = training_loop._Checkpoint.on_epoch_end

    def write_and_fail(self: training_loop._Checkpoint, epoch: int, logs: object = None) -> None:
        written(self, epoch, logs)
        raise CutError

    monkeypatch.setattr(training_loop._Checkpoint, "on_epoch_end", write_and_fail)
    with pytest.raises(CutError):
        train(tmp_path / "cut", tmp_path, epochs=2)
    monkeypatch.undo()
    assert len(json.loads((tmp_path / "cut" / "progress.json").read_text())) == 1
    resumed = train(tmp_path / "cut", tmp_path, epochs=2)
    for one, other in zip(weights(whole), weights(resumed), strict=True):
        np.testing.assert_allclose(one, other, atol=1e-4)


def test_balance_shows_rare_expressions_oftener_and_keeps_the_length_of_an_epoch() -> None:
    from monitor.training.networks.training_loop import Batches

    labels = np.array([3] * 90 + [1] * 10)
    images = np.zeros((100, 8, 8), np.uint8)
    images += labels[:, None, None].astype(np.uint8) * 20
    targets = np.eye(7, dtype=np.float32)[labels]
    seen = Batches(images, targets, batch=10, balance=0.5, seed=1)
    epoch = itertools.islice(seen.since(0), len(seen))
    rare = sum(int(wanted[:, 1].sum()) for _, wanted in epoch)
    assert len(seen) == 10
    assert 20 <= rare <= 30  # a quarter: 3 to 1 of the roots instead of 9 to 1


def test_the_shares_in_which_classes_are_shown_by_hand() -> None:
    from monitor.training.networks.training_loop import shown_shares

    targets = np.eye(2, dtype=np.float32)[[0] * 9 + [1]]
    assert shown_shares(targets, balance=0.0) == pytest.approx([0.9, 0.1])
    # By the roots: 9 / sqrt(0.9) to 1 / sqrt(0.1), 3 to 1.
    assert shown_shares(targets, balance=0.5) == pytest.approx([0.75, 0.25])
    assert shown_shares(targets, balance=1.0) == pytest.approx([0.5, 0.5])
    # Votes: a face of both counts for both, 1.5 to 0.5, and is seen by what it is of.
    votes = np.array([[1.0, 0.0], [0.5, 0.5]], np.float32)
    assert shown_shares(votes, balance=0.0) == pytest.approx([0.75, 0.25])
    # Seen 4 / 3 and (2 / 3 + 2) = 8 / 3 times: 4 / 3 + 4 / 3 to 4 / 3.
    assert shown_shares(votes, balance=1.0) == pytest.approx([2 / 3, 1 / 3])


def test_the_shares_are_those_of_what_is_shown() -> None:
    from monitor.training.networks.training_loop import Batches, shown_shares

    rng = np.random.default_rng(1)
    targets = rng.dirichlet([0.6, 0.3, 0.1], 400).astype(np.float32)
    images = np.zeros((400, 8, 8), np.uint8)
    for balance in (0.0, 0.5, 1.0):
        seen = Batches(images, targets, batch=400, balance=balance, mixed=0.5, seed=2)
        epochs = [wanted.mean(axis=0) for _, wanted in itertools.islice(seen.since(0), 10)]
        expected = shown_shares(targets, balance)
        assert expected.sum() == pytest.approx(1.0)
        assert np.mean(epochs, axis=0) == pytest.approx(expected, abs=0.01)


def test_a_mixed_face_is_of_both_in_picture_and_target() -> None:
    from monitor.training.networks.training_loop import Batches

    bright = np.arange(64) % 2
    images = np.repeat(200 * bright, 64).reshape(64, 8, 8).astype(np.uint8)
    targets = np.eye(2, dtype=np.float32)[bright]
    batches = Batches(images, targets, batch=64, balance=0.0, mixed=0.5, seed=1)
    (faces, wanted), (again, _) = next(batches.since(0)), next(batches.since(0))
    assert faces.dtype == np.uint8
    np.testing.assert_array_equal(faces, again)
    np.testing.assert_allclose(faces.mean(axis=(1, 2)) / 200, wanted[:, 1], atol=0.01)
    np.testing.assert_allclose(wanted.sum(axis=1), 1.0, atol=1e-6)
    assert wanted.max(axis=1).min() >= 0.5  # what is mixed in is the smaller part
    assert 6 < (wanted.max(axis=1) < 1).sum() < 30  # half of the half that met the other kind
    plain = Batches(images, targets, batch=64, balance=0.0, seed=1)
    assert set(next(plain.since(0))[0].ravel().tolist()) == {0, 200}


def test_a_checkpoint_is_written_when_it_is_time_and_at_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import keras

    from monitor.training.networks import training_loop

    monkeypatch.setattr(training_loop.time, "monotonic", lambda: now_s)
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
    callback = training_loop._Checkpoint(
        tmp_path / "one.keras", tmp_path / "progress.json", [], 60.0
    )
    model.stop_training = False  # as `fit` begins
    callback.set_model(model)
    callback.set_params({"epochs": 4})
    kept = []
    for epoch, now_s in enumerate((100.0, 130.0, 161.0, 170.0)):  # noqa: B007 - the clock's
        callback.on_epoch_end(epoch, {"loss": 1.0})
        kept.append(len(training_loop.training_history(tmp_path)))
    assert kept == [1, 1, 3, 4]
    keras.models.load_model(tmp_path / "one.keras")
