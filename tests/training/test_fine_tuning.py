"""A network of the app as a Keras network again, and what it learns."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from monitor.config import EngineSettings
from monitor.emotion import make_expression_network
from monitor.errors import EngineError
from monitor.training.classifier.base_networks import base_named
from monitor.training.options import TuningPlan
from tests.training.needs_keras import NEEDS_KERAS

pytestmark = NEEDS_KERAS


def prepared(images: np.ndarray, *, standardise: bool = True) -> np.ndarray:
    from monitor.training.networks.augmentation import standardised

    return np.asarray(standardised(images)) if standardise else images[..., None] * np.float32(1)


def bars(count: int, seed: int, side: int = 48) -> tuple[np.ndarray, np.ndarray]:
    """Noise with a bright bar at one of three heights: the class."""
    rng = np.random.default_rng(seed)
    images = rng.integers(0, 90, (count, side, side)).astype(np.uint8)
    labels = np.arange(count) % 3
    for image, label in zip(images, labels, strict=True):
        image[4 + 15 * label : 14 + 15 * label] = 230
    return images, labels


@pytest.mark.slow
@pytest.mark.parametrize("name", ["default", "accurate", "fer"])
def test_a_trunk_sees_what_the_file_sees(name: str, tmp_path: Path) -> None:
    import keras
    from keras import layers

    from monitor.training.networks.onnx_export import export
    from monitor.training.networks.trunk import load_trunk

    base = base_named(name)
    trunk = load_trunk(base.file)
    side = base.side_px
    faces = np.random.default_rng(2).integers(0, 255, (5, side, side), np.uint8)
    seen = prepared(faces, standardise=base.standardise)
    features = trunk.predict(seen, verbose=0)
    if name == "default":  # of fer's, the last layer comes before the mean and is left out
        read = make_expression_network(name, EngineSettings()).read(faces)
        # Probabilities of a linear layer on these features: their logarithms lie in its span.
        spread = np.log(read) - np.log(read).mean(axis=1, keepdims=True)
        whole = np.hstack([features, np.ones((5, 1), np.float32)])
        fitted = whole @ np.linalg.lstsq(whole, spread, rcond=None)[0]
        np.testing.assert_allclose(fitted, spread, atol=1e-3)
    logits = layers.Dense(3, dtype="float32")(trunk.output)
    model = keras.Model(trunk.input, logits)
    file = tmp_path / "out.onnx"
    export(model, file, "a test", standardise=base.standardise)
    from monitor.classes import Classes
    from monitor.emotion.network import ExpressionNetwork

    network = ExpressionNetwork(file, side, EngineSettings(), classes=Classes(("a", "b", "c")))
    wanted = keras.ops.convert_to_numpy(keras.ops.softmax(model.predict(seen, verbose=0)))
    np.testing.assert_allclose(network.read(faces), wanted, atol=3e-3)


def test_another_file_is_no_base(tmp_path: Path) -> None:
    from monitor.training.networks.trunk import load_trunk

    with pytest.raises(EngineError, match="no network to start from"):
        load_trunk(tmp_path / "nothing.onnx")


@pytest.mark.slow  # test_train_temporal.py trains on every run
def test_it_learns_goes_on_and_keeps_what_was_best(tmp_path: Path) -> None:
    from monitor.training.classifier.fine_tuning import FineTuned, tune
    from monitor.training.networks.training_loop import training_history

    class CutError(Exception):
        pass

    def learn(told: list[str], *, until: str = "") -> FineTuned:
        def progress(_share: float, doing: str) -> None:
            told.append(doing)
            if doing == until:
                raise CutError

        return tune(
            base_named("default"),
            bars(24, 1),
            bars(9, 2),
            tmp_path,
            plan=TuningPlan(epochs=2, batch=8),
            progress=progress,
        )

    steps: list[str] = []
    with pytest.raises(CutError):
        learn(steps, until="training, epoch 2")
    assert len(training_history(tmp_path)) == 1
    rest: list[str] = []
    tuned = learn(rest)
    images, labels = bars(30, 3)
    read = tuned.model.predict(prepared(images), verbose=0).argmax(axis=1)
    assert (read == labels).mean() > 0.9
    assert tuned.epochs == 2
    assert tuned.training_shares == pytest.approx([1 / 3] * 3)
    assert steps[0] == "fitting the last layer"
    assert steps[-1] == "training, epoch 2"
    assert set(rest) == {"training, epoch 2"}, "the first is not done twice"
    assert len(training_history(tmp_path)) == 2

    nothing: list[str] = []
    again = learn(nothing)
    assert nothing == [], "it was over"
    assert (again.epochs, again.best_epoch) == (2, tuned.best_epoch)
    assert again.training_shares == tuned.training_shares


@pytest.mark.slow  # the app's own learns above, and fer's is read right
def test_fers_network_learns_too(tmp_path: Path) -> None:
    from monitor.training.classifier.fine_tuning import tune

    tuned = tune(
        base_named("fer"),
        bars(24, 1, 64),
        bars(9, 2, 64),
        tmp_path,
        plan=TuningPlan(epochs=1, batch=12),
        progress=lambda _share, _doing: None,
    )
    assert tuned.model.output_shape == (None, 3)


def test_it_ends_when_it_gets_no_better() -> None:
    from monitor.training.classifier.fine_tuning import _is_over

    plan = TuningPlan(epochs=9, patience=2)
    assert not _is_over([], plan)
    assert not _is_over([{"val_loss": 1.0}, {"val_loss": 2.0}], plan)
    assert _is_over([{"val_loss": 1.0}, {"val_loss": 2.0}, {"val_loss": 1.5}], plan)
    assert not _is_over([{"val_loss": 1.0}, {"val_loss": 2.0}, {"val_loss": 0.5}], plan)
    assert _is_over([{"val_loss": 1.0 / n} for n in range(1, 10)], plan)
