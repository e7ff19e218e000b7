"""What a model reads in labelled faces, at the sizes that a camera gives."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.emotion.network import ExpressionNetwork
from monitor.errors import DataSetError
from monitor.i18n import tr
from monitor.training.data.dataset import FaceSet
from monitor.training.evaluation.measures import Figures, measure
from monitor.types import FloatArray

SIZES_PX = (48, 32, 24, 16)
"""Sides of a face: as it is in the data set, then smaller."""

_BATCH = 64


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The figures of one model on one data set.

    Attributes:
        model: Name of the model.
        figures: By label set, by side of the face in pixels.
    """

    model: str
    figures: dict[str, dict[int, Figures]]


def evaluate(
    network: ExpressionNetwork, faces: FaceSet, progress: Callable[[float], None] | None = None
) -> Evaluation:
    """Read `faces` at each of `SIZES_PX` and compare with every label set that they have.

    Raises:
        DataSetError: No face has a label.
    """
    labelled = {name: labels for name, labels in faces.labels.items() if (labels >= 0).any()}
    if not labelled:
        raise DataSetError(tr("no face of the data set has a label"))
    tell = progress or (lambda _share: None)
    figures: dict[str, dict[int, Figures]] = {name: {} for name in labelled}
    for step, side_px in enumerate(SIZES_PX):
        read = np.empty((len(faces), len(network.classes)), np.float32)
        for start, part in _parts(faces.images):
            read[start : start + len(part)] = network.read(shrunk(part, side_px))
            tell((step + (start + len(part)) / len(faces)) / len(SIZES_PX))
        for name, labels in labelled.items():
            figures[name][side_px] = measure(read, labels, network.classes)
    return Evaluation(network.name, figures)


def shrunk(images: NDArray[np.uint8], side_px: int) -> NDArray[np.uint8]:
    """Return (N, side_px, side_px) faces by averaging; those that are no larger as they are."""
    if side_px >= images.shape[1]:
        return images
    size = (side_px, side_px)
    return np.stack([cv2.resize(image, size, interpolation=cv2.INTER_AREA) for image in images])


def read_all(network: ExpressionNetwork, images: NDArray[np.uint8]) -> FloatArray:
    """Return (N, C) probabilities of (N, side, side) grey faces."""
    return np.concatenate([network.read(part) for _, part in _parts(images)])


def _parts(images: NDArray[np.uint8]) -> Iterator[tuple[int, NDArray[np.uint8]]]:
    for start in range(0, len(images), _BATCH):
        yield start, images[start : start + _BATCH]
