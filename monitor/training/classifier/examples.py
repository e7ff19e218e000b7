"""What a training learns from as the network will see it: pictures, or stretches of recordings."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from monitor.classes import Classes
from monitor.config import Settings
from monitor.detection import make_detector
from monitor.emotion.crops import CROPS
from monitor.errors import DataSetError
from monitor.i18n import tr
from monitor.training.classifier.base_networks import Base
from monitor.training.classifier.job import TrainingJob, View
from monitor.training.data.dataset import Labels
from monitor.training.data.labels import LabelledPicture, classes_in, read_labels, rows_by_label
from monitor.training.data.pictures import Cut, face_cut, load_pictures, whole_cut
from monitor.training.data.segments import read_segments
from monitor.training.data.stretches import CutAll, load_stretches, names_stretches
from monitor.training.progress import READING, Progress
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
        are_recorded: Whether they are of recordings, and nobody has chosen each of them.
    """

    rows: tuple[LabelledPicture, ...]
    images: NDArray[np.uint8]
    labels: Labels
    classes: Classes
    left_out: tuple[int, ...]
    are_recorded: bool = False


def load_examples(job: TrainingJob, base: Base, settings: Settings, progress: Progress) -> Examples:
    """Read the CSV of a job, and its pictures or the stretches of recordings that it names.

    Raises:
        DataSetError: The CSV, a picture or a recording cannot be used, or what is to be counted
            is no class.
        EngineError: The networks that find faces are missing or broken.
    """

    def tell(share: float) -> None:
        progress(share, READING)

    are_recorded = names_stretches(job.table)
    if are_recorded:
        segments = read_segments(job.table, 0.0)
        rows_by_label(job.table, segments)  # said before hours of recordings are read
        named = {one.row for one in segments}
        cut_all = _cut_all(job.view, base, settings)
        found, images = load_stretches(job.table, segments, cut_all, settings.picture, tell)
        names = classes_in(job.table, found)
    else:
        rows = read_labels(job.table)
        named = {row.row for row in rows}
        names = classes_in(job.table, rows)
        found, images = load_pictures(job.table, rows, _cut(job.view, base, settings), tell)
        if len(found) < len(rows):
            classes_in(job.table, found)  # a class may have lost too many
    return Examples(
        found,
        images,
        np.array([names.index(row.label) for row in found], np.int64),
        _counted(job, names),
        tuple(sorted(named - {row.row for row in found})),
        are_recorded,
    )


def _cut(view: View, base: Base, settings: Settings) -> Cut:
    if view is View.FACES:
        return face_cut(make_detector(settings.detection, settings.engine), base.crop)
    return whole_cut(base.side_px)


def _cut_all(view: View, base: Base, settings: Settings) -> CutAll:
    """Take all faces of a recording's picture, or the whole of it."""
    if view is View.WHOLE:
        whole = whole_cut(base.side_px)
        return lambda image: np.asarray(whole(image))[None]
    if view is View.CUT_FACES:
        raise DataSetError(
            tr("a recording shows no faces that are cut out already: let them be found")
        )
    detector, crop = make_detector(settings.detection, settings.engine), CROPS[base.crop]
    return lambda image: np.asarray(crop(image, detector.detect(image)), np.uint8)


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
