"""From a network of the app's to one for other classes: a new last layer, then all of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import keras
import numpy as np
from keras import layers
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from monitor.i18n import tr
from monitor.training.classifier.base_networks import Base
from monitor.training.data.dataset import Labels
from monitor.training.evaluation.measures import log_loss
from monitor.training.networks.training_loop import Batches, fit, shown_shares, training_history
from monitor.training.networks.training_model import network_in, training_model
from monitor.training.networks.trunk import load_trunk
from monitor.training.options import TuningPlan
from monitor.training.progress import LAST_LAYER, TRAINING, Progress
from monitor.types import FloatArray

_BALANCE = 0.5
_FREEDOMS = (0.0003, 0.001, 0.003, 0.01, 0.03, 0.1)
_DROPOUT = 0.2
_Labelled = tuple[NDArray[np.uint8], Labels]

_START, _BEST = "start.keras", "best.keras"


@dataclass(frozen=True, slots=True)
class FineTuned:
    """A network that has learnt.

    Attributes:
        model: (N, side, side, 1) prepared pictures to (N, C) logits.
        epochs: How many epochs it was trained in all.
        best_epoch: The one it was best after; 0 where the new last layer alone was best.
        training_shares: C shares in which it was shown the classes, sum 1.
    """

    model: keras.Model
    epochs: int
    best_epoch: int
    training_shares: tuple[float, ...]


def tune(
    base: Base,
    pictures: tuple[NDArray[np.uint8], Labels],
    validation: tuple[NDArray[np.uint8], Labels],
    folder: Path,
    *,
    plan: TuningPlan,
    progress: Progress,
) -> FineTuned:
    """Train, or go on with what `folder` holds.

    First the new last layer alone is fitted to what the base sees in the pictures, which takes
    seconds. Then all of the network is trained with the pictures in disguise, until it no longer
    gets better on the validation set; what was best there is kept.

    Args:
        base: What it starts from.
        pictures: (N, side, side) uint8 grey and (N,) places of classes, all of them in both sets.
        validation: The same of pictures that are only looked at.
        folder: For the checkpoints.
        plan: How long and how fast.
        progress: Is told after each step how far it is, 0..1, and what is being done; what it
            raises ends the training, which can be gone on with.
    """
    count = int(pictures[1].max()) + 1
    targets, checked = (
        np.eye(count, dtype=np.float32)[labels] for _, labels in (pictures, validation)
    )
    batches = Batches(
        pictures[0],
        targets,
        batch=min(plan.batch, len(targets)),
        balance=_BALANCE,
        seed=plan.seed,
    )

    def new() -> keras.Model:
        keras.utils.set_random_seed(plan.seed)
        network = _with_new_layer(base, pictures, validation, progress)
        model = training_model(network, seed=plan.seed, standardise=base.standardise)
        _compile(model, plan, len(batches))
        model.save(folder / _START)
        return model

    watch = _Watch(folder, plan, len(batches), progress)
    if not _is_over(training_history(folder), plan):
        fit(new, batches, (validation[0], checked), folder, plan.epochs, watch, verbose=0)
    history = [epoch["val_loss"] for epoch in training_history(folder)]
    start, best = (
        keras.models.load_model(folder / name, compile=False) for name in (_START, _BEST)
    )
    shares = tuple(shown_shares(targets, _BALANCE).tolist())
    if log_loss(start.predict(validation[0], verbose=0), validation[1]) <= min(history):
        return FineTuned(network_in(start), len(history), 0, shares)
    return FineTuned(network_in(best), len(history), int(np.argmin(history)) + 1, shares)


class _Watch(keras.callbacks.Callback):  # type: ignore[misc]
    """Tells how far it is, keeps the best network, and ends the training in time."""

    def __init__(self, folder: Path, plan: TuningPlan, steps: int, progress: Progress) -> None:
        super().__init__()
        self._folder, self._plan, self._steps, self._progress = folder, plan, steps, progress
        self._epoch = 0

    def on_epoch_begin(self, epoch: int, logs: dict[str, float] | None = None) -> None:  # noqa: ARG002
        """Know which epoch it is."""
        self._epoch = epoch

    def on_train_batch_end(self, batch: int, logs: dict[str, float] | None = None) -> None:  # noqa: ARG002
        """Tell how far it is."""
        share = (self._epoch + (batch + 1) / self._steps) / self._plan.epochs
        self._progress(
            min(share, 1.0),
            tr("{training}, epoch {epoch}", training=TRAINING, epoch=self._epoch + 1),
        )

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        """Keep what was best; it is on the disk before the epoch counts as done."""
        before = training_history(self._folder) if epoch else []
        history = [*before, dict(logs or {})]
        if history[-1]["val_loss"] <= min(one["val_loss"] for one in history):
            part = self._folder / "new-best.keras"
            self.model.save(part)
            part.replace(self._folder / _BEST)
        self.model.stop_training = _is_over(history, self._plan)


def _is_over(history: list[dict[str, float]], plan: TuningPlan) -> bool:
    losses = [epoch["val_loss"] for epoch in history]
    return len(losses) >= plan.epochs or (
        len(losses) > plan.patience and min(losses[-plan.patience :]) > min(losses)
    )


def _with_new_layer(
    base: Base, learnt: _Labelled, watched: _Labelled, progress: Progress
) -> keras.Model:
    """The base with a new last layer: the logistic regression on its features.

    How firmly it is held back is chosen by what it reads in the validation set.
    """
    trunk = load_trunk(base.file)
    # Statistics of a few pictures would be worse than those of the base's many.
    for layer in trunk.layers:
        if isinstance(layer, layers.BatchNormalization):
            layer.trainable = False
    progress(0.0, LAST_LAYER)
    sees = training_model(trunk, seed=0, standardise=base.standardise)
    features, seen = (sees.predict(pictures, verbose=0) for pictures, _ in (learnt, watched))
    fitted = []
    for number, freedom in enumerate(_FREEDOMS, start=1):
        fitted.append(_fitted(features, learnt[1], freedom))
        progress(number / len(_FREEDOMS), LAST_LAYER)
    losses = [log_loss(seen @ kernel + bias, watched[1]) for kernel, bias in fitted]
    kernel, bias = fitted[int(np.argmin(losses))]
    last = layers.Dense(len(bias), dtype="float32", name="logits")
    logits = last(layers.Dropout(_DROPOUT)(trunk.output))
    last.set_weights([kernel, bias])
    return keras.Model(trunk.input, logits)


def _fitted(features: FloatArray, labels: Labels, freedom: float) -> tuple[FloatArray, FloatArray]:
    """Kernel (F, C) and bias (C,) of a logistic regression."""
    fitted = make_pipeline(StandardScaler(), LogisticRegression(C=freedom, max_iter=5000))
    scaler, regression = fitted.fit(features, labels)
    kernel, bias = regression.coef_.T, regression.intercept_
    if kernel.shape[1] == 1:  # of two classes it knows one
        kernel, bias = kernel * [[-0.5, 0.5]], bias * [-0.5, 0.5]
    kernel = kernel / scaler.scale_[:, None]
    return kernel.astype(np.float32), (bias - scaler.mean_ @ kernel).astype(np.float32)


def _compile(model: keras.Model, plan: TuningPlan, steps: int) -> None:
    model.compile(
        keras.optimizers.Adam(
            keras.optimizers.schedules.CosineDecay(plan.rate, plan.epochs * steps, 0.02)
        ),
        loss=keras.losses.CategoricalCrossentropy(from_logits=True),
        metrics=[keras.metrics.CategoricalAccuracy(name="accuracy")],
    )
