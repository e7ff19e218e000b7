"""Batch normalisation as one kernel where Keras' own is a dozen passes over the features."""

from __future__ import annotations

from typing import Any

import keras


@keras.saving.register_keras_serializable("classroom_monitor")
class BatchNormalisation(keras.layers.BatchNormalization):  # type: ignore[misc]
    """The same sums as Keras', with PyTorch's kernel while training on PyTorch.

    On two cores, a step of the large network takes half the time by it
    (docs/decisions/own-expression-network.md). Saved networks load in either.
    """

    def call(self, inputs: Any, training: bool | None = None, mask: Any = None) -> Any:
        """Normalise (N, height, width, channels) features."""
        if not training or keras.backend.backend() != "torch":
            return super().call(inputs, training=training, mask=mask)
        from torch.nn import functional

        normal = functional.batch_norm(
            inputs.permute(0, 3, 1, 2),
            self.moving_mean.value,
            self.moving_variance.value,
            self.gamma.value,
            self.beta.value,
            training=True,
            momentum=1 - self.momentum,
            eps=self.epsilon,
        )
        return normal.permute(0, 2, 3, 1)
