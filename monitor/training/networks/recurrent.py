"""A small recurrent network over everyone's readings, in Keras, and the same as ONNX."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import keras
import numpy as np
from keras import layers
from numpy.typing import NDArray

from monitor.i18n import tr
from monitor.training.data.dataset import Labels
from monitor.training.data.split import Parts
from monitor.training.data.window_sequences import WindowSequences
from monitor.training.networks.recurrent_onnx import write_recurrent
from monitor.training.progress import Progress
from monitor.types import FloatArray
from monitor.window.strategies.sequence import STEPS

UNITS = 24
"""What is remembered of a person: 2,600 numbers to learn with the seven expressions."""

_EPOCHS = 60
_PATIENCE = 10
_BATCH = 32
_RATE = 5e-3


def fit_recurrent(
    sequences: WindowSequences, labels: Labels, parts: Parts, *, seed: int, progress: Progress
) -> Recurrent:
    """Return the network that reads the validation part best.

    Args:
        sequences: The windows.
        labels: (N,) what they show.
        parts: Places of windows.
        seed: Of the weights and the order.
        progress: Is told how far it is; what it raises ends the training.
    """
    keras.utils.set_random_seed(seed)
    model = Recurrent(int(labels.max()) + 1)  # the parts show them all
    model.compile(
        keras.optimizers.Adam(_RATE), keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    )

    def tell(epoch: int, _logs: object) -> None:
        progress((epoch + 1) / _EPOCHS, tr("training the network"))

    model.fit(
        sequences.padded(parts.training),
        labels[parts.training],
        validation_data=(sequences.padded(parts.validation), labels[parts.validation]),
        batch_size=_BATCH,
        epochs=_EPOCHS,
        verbose=0,
        callbacks=[
            keras.callbacks.LambdaCallback(on_epoch_end=tell),
            keras.callbacks.EarlyStopping(patience=_PATIENCE, restore_best_weights=True),
        ],
    )
    return model


def export_recurrent(model: Recurrent, path: Path, temperature: float) -> None:
    """Write it as ONNX; see `write_recurrent`."""
    kernel, recurrent, bias = (np.asarray(one) for one in model.gru.get_weights())
    weights, offset = (np.asarray(one) for one in model.logits.get_weights())
    write_recurrent(path, (kernel, recurrent, bias), (weights / temperature, offset / temperature))


def logits_of(
    model: Recurrent, sequences: WindowSequences, places: NDArray[np.int64]
) -> FloatArray:
    """Return (n, classes) logits of some windows."""
    return np.asarray(
        model.predict(sequences.padded(places), batch_size=256, verbose=0), np.float32
    )


class Recurrent(keras.Model):  # type: ignore[misc]  # Keras has no types
    """(N, P, STEPS, F + 1) sequences and an (N, P) mask of people to (N, classes) logits."""

    def __init__(self, class_count: int) -> None:
        super().__init__()
        self.gru = layers.GRU(UNITS)
        self.logits = layers.Dense(class_count)

    def call(self, inputs: tuple[Any, Any]) -> Any:
        """Read each person's sequence, and what everyone's together say."""
        sequences, mask = inputs
        shape = keras.ops.shape(sequences)
        each = self.gru(keras.ops.reshape(sequences, (-1, STEPS, sequences.shape[-1])))
        people = keras.ops.reshape(each, (shape[0], shape[1], UNITS))
        weights = keras.ops.expand_dims(mask, -1)
        total = keras.ops.sum(people * weights, axis=1)
        return self.logits(total / keras.ops.sum(weights, axis=1))
