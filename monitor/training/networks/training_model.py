"""A network as it is trained: it sees the faces in disguise, its teachers see them without."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import keras
from keras import layers, ops

from monitor.training.networks.augmentation import Augmentation, standardised

_NETWORK = "network"


def training_model(
    network: keras.Model,
    *,
    seed: int,
    standardise: bool = True,
    teachers: Sequence[keras.Model] = (),
    teacher_share: float = 0.0,
) -> keras.Model:
    """Return (N, side, side) uint8 grey faces to the (N, C) logits of `network`.

    The disguise is on while training alone. Teachers are part of it, so that each face is read by
    them as it is turned and mirrored just then: see Beyer et al. 2022, Knowledge distillation: A
    good teacher is patient and consistent.

    Args:
        network: (N, side, side, 1) prepared faces to (N, C) logits; `network_in` gives it back.
        seed: Of the disguises.
        standardise: False where the network takes faces as they are, 0..255.
        teachers: Networks of the same kind whose reading is learnt as well, the mean of them.
        teacher_share: How much that counts in the loss; the targets should count for the rest.
    """
    network.name = _NETWORK
    faces = keras.Input(network.input_shape[1:3], dtype="uint8")
    seen, plain = Augmentation(seed)(faces)
    prepare = standardised if standardise else _as_they_are
    logits = network(prepare(seen))
    if teachers:
        sharp = prepare(plain)
        read = []
        for number, teacher in enumerate(teachers, start=1):
            teacher.name, teacher.trainable = f"teacher-{number}", False
            read.append(ops.softmax(teacher(sharp, training=False)))
        logits = Distillation(teacher_share)(logits, ops.mean(ops.stack(read), axis=0))
    return keras.Model(faces, logits)


def network_in(model: keras.Model) -> keras.Model:
    """Return the network within a training model."""
    return model.get_layer(_NETWORK)


def _as_they_are(images: Any) -> Any:
    """Return (N, side, side) grey faces as (N, side, side, 1) float32."""
    return ops.expand_dims(ops.cast(images, "float32"), -1)


@keras.saving.register_keras_serializable("classroom_monitor")
class Distillation(layers.Layer):  # type: ignore[misc]
    """Adds to the loss how far logits are from what the teachers read.

    Args:
        share: How much that counts.
    """

    def __init__(self, share: float, *, dtype: Any = "float32", **kwargs: Any) -> None:
        super().__init__(dtype=dtype, **kwargs)
        self._share = share

    def call(self, logits: Any, read: Any, training: bool = False) -> Any:
        """Return the (N, C) logits as they are; `read` are (N, C) probabilities."""
        if training:
            each = keras.losses.categorical_crossentropy(read, logits, from_logits=True)
            self.add_loss(self._share * ops.mean(each))
        return logits

    def compute_output_spec(self, logits: Any, read: Any, training: bool = False) -> Any:  # noqa: ARG002
        """As the logits."""
        return keras.KerasTensor(logits.shape, "float32")

    def get_config(self) -> dict[str, Any]:
        """What makes another like it."""
        return {**super().get_config(), "share": self._share}
