"""The training itself: batches, schedule, checkpoints."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from monitor.training.augmentation import augmented, standardised
from monitor.training.job import PROGRESS_FILE
from monitor.training.networks import Architecture, build_network
from monitor.types import FloatArray
from monitor.whole_file import whole_file

_WARM_UP_STEPS = 300


@dataclass(frozen=True, slots=True)
class Plan:
    """How a network is trained.

    Attributes:
        architecture: Its shape.
        epochs: Times that every face is seen, each time in another disguise.
        batch: Faces per step.
        rate: Highest learning rate; it rises in the first steps and falls along a cosine.
        balance: How much oftener faces of rare classes are seen: 0 for as often as they are
            there, 1 for each class alike.
        seed: Of the first weights, the order and the disguises.
    """

    architecture: Architecture
    epochs: int
    batch: int = 128
    rate: float = 0.1
    balance: float = 0.0
    seed: int = 1


def train(
    plan: Plan,
    images: NDArray[np.uint8],
    targets: FloatArray,
    validation: tuple[NDArray[np.uint8], FloatArray],
    folder: Path,
    *,
    start: Path | None = None,
) -> keras.Model:
    """Train a network, or go on with the one that `folder` holds.

    A checkpoint is written after each epoch, with the course so far in progress.json; a
    training that was cut off goes on from there, with the same faces in the same disguises.

    Args:
        plan: How.
        images: (N, side, side) uint8 grey faces.
        targets: (N, 7) shares of the votes, or what another network reads there.
        validation: The same of faces that are only looked at, once an epoch.
        folder: For the checkpoints and the course of the training.
        start: A network of the same shape, as a training leaves it, to begin from.

    Returns:
        The network with the running mean of its weights.
    """

    def new() -> keras.Model:
        keras.utils.set_random_seed(plan.seed)
        model = build_network(plan.architecture, images.shape[1])
        if start is not None:
            model.set_weights(keras.models.load_model(start, compile=False).get_weights())
        return _compiled(model, plan, len(batches))

    batches = Batches(images, targets, batch=plan.batch, balance=plan.balance, seed=plan.seed)
    checked = (standardised(validation[0]), validation[1])
    model = fit(new, batches, checked, folder, plan.epochs, keras.callbacks.SwapEMAWeights())
    model.optimizer.finalize_variable_values(model.trainable_variables)
    model.save(folder / "network.keras", include_optimizer=False)
    return model


def fit(
    new: Callable[[], keras.Model],
    batches: Batches,
    validation: tuple[FloatArray, FloatArray],
    folder: Path,
    epochs: int,
    *callbacks: keras.callbacks.Callback,
    verbose: int = 2,
) -> keras.Model:
    """Train the network that `folder` holds further, or a new one; see `train`.

    Args:
        new: Makes a compiled network.
        batches: What it is trained on.
        validation: (N, side, side, 1) prepared pictures and (N, C) targets, to look at.
        folder: For the checkpoints and the course of the training.
        epochs: When it has seen enough; a callback may end it earlier.
        callbacks: Called before the checkpoint is written.
        verbose: What Keras prints.
    """
    folder.mkdir(parents=True, exist_ok=True)
    checkpoint, progress = folder / "checkpoint.keras", folder / PROGRESS_FILE
    course = course_of(folder)
    model = keras.models.load_model(checkpoint) if course else new()
    batches.epoch = len(course)
    if len(course) < epochs:
        model.fit(
            batches,
            epochs=epochs,
            initial_epoch=len(course),
            validation_data=validation,
            validation_batch_size=256,
            verbose=verbose,
            callbacks=[*callbacks, _Checkpoint(checkpoint, progress)],
        )
    return model


def course_of(folder: Path) -> list[dict[str, float]]:
    """What a training in `folder` has come to, epoch by epoch; empty before the first is over."""
    progress = folder / PROGRESS_FILE
    if not progress.is_file():
        return []
    course: list[dict[str, float]] = json.loads(progress.read_text(encoding="utf-8"))
    return course


class Batches(keras.utils.PyDataset):  # type: ignore[misc]
    """Batches of disguised faces; the same in every run with the same seed.

    Args:
        images: (N, side, side) uint8 grey.
        targets: (N, C).
        batch: Faces per step.
        balance: See `Plan`.
        seed: Of the order and the disguises.
        prepare: What the network wants done with the faces.

    Attributes:
        epoch: Number of the epoch that batches are made for.
    """

    def __init__(
        self,
        images: NDArray[np.uint8],
        targets: FloatArray,
        *,
        batch: int,
        balance: float,
        seed: int,
        prepare: Callable[[FloatArray], FloatArray] = standardised,
    ) -> None:
        super().__init__(workers=2, use_multiprocessing=False, max_queue_size=8)
        self._images, self._targets, self._prepare = images, targets, prepare
        self._batch, self._seed = batch, seed
        self._times = _times_an_epoch(targets, balance)
        self.epoch = 0

    def __len__(self) -> int:
        return max(len(self._images) // self._batch, 1)

    def __getitem__(self, step: int) -> tuple[FloatArray, FloatArray]:
        """Return (batch, side, side, 1) faces and their (batch, C) targets."""
        size = self._batch
        chosen = self._order()[step * size : (step + 1) * size]
        rng = np.random.default_rng((self._seed, self.epoch, step))
        faces = np.stack([augmented(self._images[i], rng) for i in chosen])
        return self._prepare(faces), self._targets[chosen]

    def on_epoch_end(self) -> None:
        """Other disguises for the next epoch."""
        self.epoch += 1

    def _order(self) -> NDArray[np.int64]:
        """The faces of this epoch, each about as often as its share says, in any order."""
        rng = np.random.default_rng((self._seed, self.epoch))
        ends = np.cumsum(self._times) + rng.random()
        seen = np.diff(np.floor(ends), prepend=np.floor(ends[0] - self._times[0]))
        return rng.permutation(np.repeat(np.arange(len(seen)), seen.astype(np.int64)))


def _times_an_epoch(targets: FloatArray, balance: float) -> NDArray[np.float64]:
    """How often each face is seen in an epoch: 1 in the mean, more for rare classes."""
    common = targets.mean(axis=0, dtype=np.float64)
    weight = np.where(common > 0, np.maximum(common, 1e-9) ** -balance, 0.0)
    times = targets.astype(np.float64) @ weight
    return np.asarray(times * (len(times) / times.sum()))


class _Checkpoint(keras.callbacks.Callback):  # type: ignore[misc]
    """Keeps the whole state, and which epoch it is after; the old one until the new is whole."""

    def __init__(self, checkpoint: Path, progress: Path) -> None:
        super().__init__()
        self._checkpoint, self._progress = checkpoint, progress

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        new = self._checkpoint.with_stem("new")
        self.model.save(new)
        new.replace(self._checkpoint)
        course = course_of(self._progress.parent) if epoch else []
        text = json.dumps([*course, {"epoch": epoch, **(logs or {})}], indent=1)
        with whole_file(self._progress) as part:
            part.write_text(text, encoding="utf-8")


def _compiled(model: keras.Model, plan: Plan, steps: int) -> keras.Model:
    warm_up = min(_WARM_UP_STEPS, plan.epochs * steps // 4)
    schedule: Any = keras.optimizers.schedules.CosineDecay(
        1e-4, plan.epochs * steps - warm_up, 1e-3, warmup_target=plan.rate, warmup_steps=warm_up
    )
    model.compile(
        keras.optimizers.SGD(
            schedule, momentum=0.9, nesterov=True, use_ema=True, ema_momentum=0.998
        ),
        loss=keras.losses.CategoricalCrossentropy(from_logits=True),
        metrics=[keras.metrics.CategoricalAccuracy(name="accuracy")],
    )
    return model
