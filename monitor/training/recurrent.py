"""A small recurrent network over everyone's course, in Keras, and the same as ONNX."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import keras
import numpy as np
from keras import layers
from numpy.typing import NDArray
from onnx import TensorProto

from monitor.training.courses import Courses
from monitor.training.dataset import Labels
from monitor.training.graph import Graph
from monitor.training.job import Progress
from monitor.training.split import Parts
from monitor.types import FloatArray
from monitor.window.sequence import STEPS

UNITS = 24
"""What is remembered of a person: 2,600 numbers to learn with the seven expressions."""

_EPOCHS = 60
_PATIENCE = 10
_BATCH = 32
_RATE = 5e-3


def fit_recurrent(
    courses: Courses, labels: Labels, parts: Parts, *, seed: int, progress: Progress
) -> Recurrent:
    """Return the network that reads the validation part best.

    Args:
        courses: The windows.
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
        progress((epoch + 1) / _EPOCHS, "training the network")

    model.fit(
        courses.padded(parts.training),
        labels[parts.training],
        validation_data=(courses.padded(parts.validation), labels[parts.validation]),
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
    """Write it as ONNX: (P, STEPS, C + 1) float32 courses to (P, classes) logits, for each person.

    The last layer is linear: everyone's logits are the mean of each person's, and the engine may
    take people a few at a time. They are divided by `temperature`.
    """
    kernel, recurrent, bias = (np.asarray(w) for w in model.course.get_weights())
    weights, offset = (np.asarray(w) for w in model.logits.get_weights())
    graph = Graph(["people", STEPS, kernel.shape[0]], TensorProto.FLOAT)
    course = graph.add("Transpose", "pixels", perm=[1, 0, 2])
    # Keras and ONNX have the gates in the same order.
    states = graph.add(
        "GRU",
        course,
        np.ascontiguousarray(kernel.T[None], np.float32),
        np.ascontiguousarray(recurrent.T[None], np.float32),
        bias.reshape(1, -1).astype(np.float32),
        hidden_size=UNITS,
        linear_before_reset=1,
    )
    last = graph.add("Gather", states, np.array(STEPS - 1, np.int64), axis=0)
    # One direction, which goes: (1, P, UNITS) to (P, UNITS).
    each = graph.add("Reshape", last, np.array([-1, UNITS], np.int64))
    logits = graph.dense(each, weights / temperature, offset / temperature)
    origin = "Trained by Classroom Monitor on the order of readings."
    graph.save(path, logits, ["people", weights.shape[1]], origin)


def logits_of(model: Recurrent, courses: Courses, places: NDArray[np.int64]) -> FloatArray:
    """Return (n, classes) logits of some windows."""
    return np.asarray(model.predict(courses.padded(places), batch_size=256, verbose=0), np.float32)


class Recurrent(keras.Model):  # type: ignore[misc]  # Keras has no types
    """(N, P, STEPS, C + 1) courses and an (N, P) mask of people to (N, classes) logits."""

    def __init__(self, class_count: int) -> None:
        super().__init__()
        self.course = layers.GRU(UNITS)
        self.logits = layers.Dense(class_count)

    def call(self, inputs: tuple[Any, Any]) -> Any:
        """Read each person's course, and what everyone's together say."""
        courses, mask = inputs
        shape = keras.ops.shape(courses)
        each = self.course(keras.ops.reshape(courses, (-1, STEPS, courses.shape[-1])))
        people = keras.ops.reshape(each, (shape[0], shape[1], UNITS))
        weights = keras.ops.expand_dims(mask, -1)
        total = keras.ops.sum(people * weights, axis=1)
        return self.logits(total / keras.ops.sum(weights, axis=1))
