"""The training itself: batches, schedule, checkpoints."""

from __future__ import annotations

import itertools
import json
import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from monitor.files.atomic_write import atomic_write
from monitor.files.privacy import make_folder
from monitor.training.networks.architectures import Architecture, build_network
from monitor.training.networks.training_model import network_in, training_model
from monitor.training.progress import PROGRESS_FILE
from monitor.types import FloatArray

_WARM_UP_STEPS = 300
_CHECKPOINT_S = 60.0

NETWORK_FILE = "network.keras"
"""What a training leaves in its folder."""


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
        mixed: Share of the faces that another one shines through, in picture and target (Zhang
            et al. 2018, mixup: Beyond Empirical Risk Minimization).
        seed: Of the first weights, the order and the disguises.
    """

    architecture: Architecture
    epochs: int
    batch: int = 128
    rate: float = 0.1
    balance: float = 0.0
    mixed: float = 0.0
    seed: int = 1


def train(
    plan: Plan,
    images: NDArray[np.uint8],
    targets: FloatArray,
    validation: tuple[NDArray[np.uint8], FloatArray],
    folder: Path,
    *,
    teachers: Sequence[Path] = (),
    teacher_share: float = 0.0,
) -> keras.Model:
    """Train a network, or go on with the one that `folder` holds.

    A checkpoint is written about once a minute, with the history so far in progress.json; a
    training that was cut off goes on from there, with the same faces augmented in the same way;
    only what dropout leaves out is drawn anew.

    Args:
        plan: How.
        images: (N, side, side) uint8 grey faces.
        targets: (N, 7) probabilities, such as the shares of votes.
        validation: The same of faces that are only looked at, once an epoch.
        folder: For the checkpoints and the history of the training.
        teachers: Networks, as a training leaves them, whose reading is learnt as well.
        teacher_share: How much of what is learnt that is; the rest are the targets.

    Returns:
        The network with the running mean of its weights.
    """

    def new() -> keras.Model:
        keras.utils.set_random_seed(plan.seed)
        network = build_network(plan.architecture, images.shape[1])
        model = training_model(
            network,
            seed=plan.seed,
            teachers=[keras.models.load_model(one, compile=False) for one in teachers],
            teacher_share=teacher_share,
        )
        return _compiled(model, plan, len(batches), share_of_targets=1 - teacher_share)

    batches = Batches(
        images, targets, batch=plan.batch, balance=plan.balance, mixed=plan.mixed, seed=plan.seed
    )
    model = fit(
        new,
        batches,
        validation,
        folder,
        plan.epochs,
        keras.callbacks.SwapEMAWeights(),
        checkpoint_s=_CHECKPOINT_S,
    )
    model.optimizer.finalize_variable_values(model.trainable_variables)
    network = network_in(model)
    network.save(folder / NETWORK_FILE)
    return network


def fit(
    new: Callable[[], keras.Model],
    batches: Batches,
    validation: tuple[NDArray[np.uint8], FloatArray],
    folder: Path,
    epochs: int,
    *callbacks: keras.callbacks.Callback,
    checkpoint_s: float = 0.0,
    verbose: int = 2,
) -> keras.Model:
    """Train the network that `folder` holds further, or a new one; see `train`.

    Args:
        new: Makes a compiled `training_model`.
        batches: What it is trained on.
        validation: (N, side, side) uint8 pictures and (N, C) targets, to look at.
        folder: For the checkpoints and the history of the training.
        epochs: When it has seen enough; a callback may end it earlier.
        callbacks: Called before the checkpoint is written.
        checkpoint_s: From one checkpoint to the next, at least; 0 for one after each epoch.
        verbose: What Keras prints.
    """
    make_folder(folder)
    checkpoint, progress = folder / "checkpoint.keras", folder / PROGRESS_FILE
    history = training_history(folder)
    model = keras.models.load_model(checkpoint) if history else new()
    if len(history) < epochs:
        model.fit(
            batches.since(len(history)),
            steps_per_epoch=len(batches),
            epochs=epochs,
            initial_epoch=len(history),
            validation_data=validation,
            validation_batch_size=256,
            verbose=verbose,
            callbacks=[*callbacks, _Checkpoint(checkpoint, progress, history, checkpoint_s)],
        )
    return model


def training_history(folder: Path) -> list[dict[str, float]]:
    """What a training in `folder` has come to, epoch by epoch; empty before the first is over."""
    progress = folder / PROGRESS_FILE
    if not progress.is_file():
        return []
    history: list[dict[str, float]] = json.loads(progress.read_text(encoding="utf-8"))
    return history


class Batches:
    """Batches of faces; the same in every run with the same seed.

    Args:
        images: (N, side, side) uint8 grey.
        targets: (N, C).
        batch: Faces per step.
        balance: See `Plan`.
        mixed: See `Plan`.
        seed: Of the order.
    """

    def __init__(
        self,
        images: NDArray[np.uint8],
        targets: FloatArray,
        *,
        batch: int,
        balance: float,
        seed: int,
        mixed: float = 0.0,
    ) -> None:
        self._images, self._targets = images, targets
        self._batch, self._mixed, self._seed = batch, mixed, seed
        self._times = _times_an_epoch(targets, balance)

    def __len__(self) -> int:
        """Batches of an epoch."""
        return max(len(self._images) // self._batch, 1)

    def since(self, epoch: int) -> Iterator[tuple[NDArray[np.uint8], FloatArray]]:
        """Yield (batch, side, side) uint8 faces and their (batch, C) targets, epoch after epoch."""
        for number in itertools.count(epoch):
            rng = np.random.default_rng((self._seed, number))
            order = self._order(rng)
            for step in range(len(self)):
                chosen = order[step * self._batch : (step + 1) * self._batch]
                yield self._mixed_up(self._images[chosen], self._targets[chosen], rng)

    def _order(self, rng: np.random.Generator) -> NDArray[np.int64]:
        """The faces of an epoch, each about as often as its share says, in any order."""
        ends = np.cumsum(self._times) + rng.random()
        seen = np.diff(np.floor(ends), prepend=np.floor(ends[0] - self._times[0]))
        return rng.permutation(np.repeat(np.arange(len(seen)), seen.astype(np.int64)))

    def _mixed_up(
        self, faces: NDArray[np.uint8], targets: FloatArray, rng: np.random.Generator
    ) -> tuple[NDArray[np.uint8], FloatArray]:
        """Let other faces shine through some, the same share in picture and target."""
        if not self._mixed:
            return faces, targets
        count = len(faces)
        share = np.where(rng.random(count) < self._mixed, rng.random(count) / 2, 0.0)
        other = rng.permutation(count)
        mixed = _mixture(faces.astype(np.float32), share[:, None, None], other)
        return np.rint(mixed).astype(np.uint8), _mixture(targets, share[:, None], other)


def _times_an_epoch(targets: FloatArray, balance: float) -> NDArray[np.float64]:
    """How often each face is seen in an epoch: 1 in the mean, more for rare classes."""
    common = targets.mean(axis=0, dtype=np.float64)
    weight = np.where(common > 0, np.maximum(common, 1e-9) ** -balance, 0.0)
    times = targets.astype(np.float64) @ weight
    return np.asarray(times * (len(times) / times.sum()))


def shown_shares(targets: FloatArray, balance: float) -> NDArray[np.float64]:
    """Return (C,) the shares in which a training with this `balance` shows the classes."""
    shares = _times_an_epoch(targets, balance) @ targets.astype(np.float64)
    return np.asarray(shares / shares.sum())


def _mixture(
    values: FloatArray, share: NDArray[np.float64], other: NDArray[np.int64]
) -> FloatArray:
    """Each value and a share of another one."""
    return ((1 - share) * values + share * values[other]).astype(np.float32)


class _Checkpoint(keras.callbacks.Callback):  # type: ignore[misc]
    """Keeps the whole state, and the history so far; the old ones until the new are whole."""

    def __init__(
        self, checkpoint: Path, progress: Path, history: list[dict[str, float]], every_s: float
    ) -> None:
        super().__init__()
        self._checkpoint, self._progress = checkpoint, progress
        self._history, self._every_s = list(history), every_s
        self._written_s = -math.inf

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        """Write them when it is time, and when it is over."""
        self._history.append({"epoch": epoch, **(logs or {})})
        over = self.model.stop_training or len(self._history) == self.params["epochs"]
        if not over and time.monotonic() < self._written_s + self._every_s:
            return
        new = self._checkpoint.with_stem("new")
        self.model.save(new)
        new.replace(self._checkpoint)
        with atomic_write(self._progress) as part:
            part.write_text(json.dumps(self._history, indent=1), encoding="utf-8")
        self._written_s = time.monotonic()


def _compiled(
    model: keras.Model, plan: Plan, steps: int, *, share_of_targets: float
) -> keras.Model:
    warm_up = min(_WARM_UP_STEPS, plan.epochs * steps // 4)
    schedule: Any = keras.optimizers.schedules.CosineDecay(
        1e-4, plan.epochs * steps - warm_up, 1e-3, warmup_target=plan.rate, warmup_steps=warm_up
    )
    model.compile(
        keras.optimizers.SGD(
            schedule, momentum=0.9, nesterov=True, use_ema=True, ema_momentum=0.998
        ),
        loss=keras.losses.CategoricalCrossentropy(from_logits=True),
        loss_weights=share_of_targets,
        metrics=[keras.metrics.CategoricalAccuracy(name="accuracy")],
    )
    return model
