"""The pictures of a training as the network will see them, with what they show."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from monitor.classes import Classes
from monitor.config import Settings
from monitor.detection import make_detector
from monitor.errors import DataSetError
from monitor.training.classifier.base_networks import Base
from monitor.training.classifier.job import TrainingJob, View
from monitor.training.data.dataset import Labels
from monitor.training.data.labels import LabelledPicture, classes_in, read_labels
from monitor.training.data.pictures import Cut, face_cut, load_pictures, whole_cut
from monitor.training.progress import Progress
from monitor.types import EXPRESSIONS


@dataclass(frozen=True, slots=True, eq=False)
class Examples:
    """The pictures of a training, as the network sees them.

    Attributes:
        rows: N rows of the CSV.
        images: (N, side, side) uint8 grey.
        labels: (N,) places of classes.
        classes: What the network learns to tell apart.
        left_out: Rows in whose pictures no face was found.
    """

    rows: tuple[LabelledPicture, ...]
    images: NDArray[np.uint8]
    labels: Labels
    classes: Classes
    left_out: tuple[int, ...]


def load_examples(job: TrainingJob, base: Base, settings: Settings, progress: Progress) -> Examples:
    """Read the CSV of a job and its pictures.

    Raises:
        DataSetError: The CSV or a picture cannot be used, or what is to be counted is no class.
        EngineError: The networks that find faces are missing or broken.
    """
    rows = read_labels(job.table)
    names = classes_in(job.table, rows)
    classes = _counted(job, names)
    found, images = load_pictures(
        job.table,
        rows,
        _cut(job.view, base, settings),
        lambda share: progress(share, "reading the pictures"),
    )
    if len(found) < len(rows):
        classes_in(job.table, found)  # a class may have lost too many
    return Examples(
        found,
        images,
        np.array([names.index(row.label) for row in found], np.int64),
        classes,
        tuple(sorted({row.row for row in rows} - {row.row for row in found})),
    )


def _cut(view: View, base: Base, settings: Settings) -> Cut:
    if view is View.FACES:
        return face_cut(make_detector(settings.detection, settings.engine), base.crop)
    return whole_cut(base.side_px)


def _counted(job: TrainingJob, names: tuple[str, ...]) -> Classes:
    """The classes with what the gauge counts, as asked for or as the expressions have it."""
    positive, negative = job.counted.positive, job.counted.negative
    if not positive and not negative and set(names) <= set(EXPRESSIONS.names):
        positive = tuple(name for name in EXPRESSIONS.positive if name in names)
        negative = tuple(name for name in EXPRESSIONS.negative if name in names)
    try:
        return Classes(names, positive, negative)
    except ValueError as error:
        raise DataSetError(str(error)) from error
