"""The networks: residual blocks of plain 3x3 convolutions, which processors run best."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import keras
from keras import layers

from monitor.training.networks.normalisation import BatchNormalisation
from monitor.types import EMOTIONS


@dataclass(frozen=True, slots=True)
class Architecture:
    """The shape of a network.

    Attributes:
        stem: Channels of the first convolution, and its stride.
        blocks: Channels and stride of each residual block.
        dropout: Share of the last features that is left out while training.
    """

    stem: tuple[int, int]
    blocks: tuple[tuple[int, int], ...]
    dropout: float


ARCHITECTURES = {
    "smaller": Architecture(
        (24, 2), ((32, 1), (64, 2), (64, 1), (128, 2), (128, 1), (192, 2)), 0.2
    ),
    "small": Architecture(
        (24, 2), ((32, 1), (64, 2), (64, 1), (128, 2), (128, 1), (128, 1), (192, 2)), 0.2
    ),
    "large": Architecture((32, 1), ((48, 2), (96, 2), (96, 1), (192, 2), (192, 1), (384, 2)), 0.35),
    "teacher": Architecture(
        (64, 1), ((96, 2), (96, 1), (192, 2), (192, 1), (384, 2), (384, 1)), 0.4
    ),
}
"""About 53, 63, 125 and 510 million multiplications a face, at 48 px."""


def build_network(architecture: Architecture, side_px: int) -> keras.Model:
    """Return an untrained network: (N, side, side, 1) standardised faces to (N, 7) logits."""
    faces = keras.Input((side_px, side_px, 1))
    channels, stride = architecture.stem
    x = _convolution(faces, channels, stride)
    x = layers.ReLU()(x)
    for channels, stride in architecture.blocks:
        x = _block(x, channels, stride)
    x = layers.GlobalAveragePooling2D()(x)
    x = layers.Dropout(architecture.dropout)(x)
    logits = layers.Dense(len(EMOTIONS), dtype="float32", name="logits")(x)
    return keras.Model(faces, logits)


def _block(x: Any, channels: int, stride: int) -> Any:
    y = layers.ReLU()(_convolution(x, channels, stride))
    y = _convolution(y, channels)
    if stride == 2:
        x = layers.AveragePooling2D(2)(x)
    if stride == 2 or x.shape[-1] != channels:
        x = _convolution(x, channels, size=1)
    return layers.ReLU()(layers.Add()([x, y]))


def _convolution(x: Any, channels: int, stride: int = 1, *, size: int = 3) -> Any:
    x = layers.Conv2D(
        channels,
        size,
        strides=stride,
        padding="same",
        use_bias=False,
        kernel_initializer="he_normal",
        kernel_regularizer=keras.regularizers.L2(1e-4),
    )(x)
    return BatchNormalisation(momentum=0.97)(x)
