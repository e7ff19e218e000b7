"""Labelled faces: the crowd's npz file, or a CSV of pictures and labels."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from monitor.classes import Classes, plain_name
from monitor.errors import DataSetError
from monitor.i18n import tr
from monitor.training.data.labels import read_labels
from monitor.training.data.pictures import Cut, load_pictures, whole_cut
from monitor.types import EMOTIONS, EXPRESSIONS, FloatArray

SIDE_PX = 48
"""Side of the pictures of FER2013, and of what is read from a CSV."""

CROWD = "crowd's majority (FER+)"
TRAINING = "Training"
ORIGINAL = "FER2013 label"
CSV_LABEL = "label"

# Columns of FER+ votes: neutral, happiness, surprise, sadness, anger, disgust, fear, then
# contempt, unknown, not a face.
_VOTES_IN_OUR_ORDER = [4, 5, 6, 1, 3, 2, 0]
_PLACES = [_VOTES_IN_OUR_ORDER.index(column) for column in range(len(_VOTES_IN_OUR_ORDER))]
_OTHER_VOTES = [7, 8, 9]

Labels = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class FaceSet:
    """Faces with their labels.

    Attributes:
        images: (N, side, side) uint8 grey, the face filling the picture.
        labels: By label set, (N,) int64 places of classes; -1 where there is none.
        votes: (N, 7) float32 shares of the crowd's votes, rows sum to 1 or are 0 where nobody
            voted for one of `EMOTIONS`; None where there was no vote.
        split: (N,) str, the part of the data set that a face belongs to.
    """

    images: NDArray[np.uint8]
    labels: Mapping[str, Labels]
    votes: FloatArray | None
    split: NDArray[np.str_]

    def __len__(self) -> int:
        return len(self.images)

    def where(self, wanted: NDArray[np.bool_]) -> FaceSet:
        """Return the faces where `wanted` (N,) is true."""
        return replace(
            self,
            images=self.images[wanted],
            labels={name: values[wanted] for name, values in self.labels.items()},
            votes=None if self.votes is None else self.votes[wanted],
            split=self.split[wanted],
        )

    def part(self, split: str) -> FaceSet:
        """Return the faces of one split.

        Raises:
            DataSetError: There is no such split.
        """
        if split not in self.split:
            known = ", ".join(sorted(set(self.split.tolist())))
            raise DataSetError(
                tr(
                    "the data has no split {split!r}: choose one of {known}",
                    split=split,
                    known=known,
                )
            )
        return self.where(self.split == split)


def load_faces(
    path: Path,
    progress: Callable[[float], None] | None = None,
    classes: Classes = EXPRESSIONS,
    cut: Cut | None = None,
) -> FaceSet:
    """Read a data set.

    Args:
        path: An npz file with `images`, `votes`, `usage` and `fer2013_label`, or a CSV with a
            column of pictures (relative to the CSV) and a column `label`, optionally `split`.
        progress: Is told the share that is read, 0..1.
        classes: What the labels of a CSV are; an npz file has expressions.
        cut: How a CSV's pictures become faces; by default they are faces already.

    Raises:
        DataSetError: The file or a row of it cannot be read; the message names the row.
    """
    if not path.is_file():
        raise DataSetError(tr("{path}: no such data set", path=path))
    if path.suffix.lower() == ".npz":
        if classes.names != EMOTIONS:
            raise DataSetError(
                tr("{path}: holds expressions, the network tells others apart", path=path)
            )
        return _load_npz(path)
    return _load_csv(path, progress, classes, cut or whole_cut(SIDE_PX))


def without_training(faces: FaceSet) -> FaceSet:
    """Return the faces of all splits but `Training`; of that where there is no other."""
    others = faces.split != TRAINING
    return faces.where(others) if others.any() else faces


def crowd_majority(votes: NDArray[Any]) -> Labels:
    """Return (N,) the emotion with the most of the (N, 10) FER+ votes.

    -1 where contempt, unknown or 'not a face' got as many.
    """
    ours = votes[:, _VOTES_IN_OUR_ORDER]
    clear = ours.max(axis=1) > votes[:, _OTHER_VOTES].max(axis=1)
    first = votes[:, : len(_VOTES_IN_OUR_ORDER)].argmax(axis=1)  # of equals, in FER+'s order
    return np.where(clear, np.array(_PLACES)[first], -1)


def _load_npz(path: Path) -> FaceSet:
    try:
        with np.load(path, allow_pickle=False) as file:
            arrays = {name: file[name] for name in ("images", "votes", "usage", "fer2013_label")}
    except KeyError as error:
        raise DataSetError(f"{path}: {error.args[0]}") from error
    except (OSError, ValueError, zipfile.BadZipFile) as error:
        raise DataSetError(
            tr("{path}: no npz file of faces ({error})", path=path, error=error)
        ) from error
    images, votes = arrays["images"], arrays["votes"]
    count = len(images)
    if images.shape != (count, SIDE_PX, SIDE_PX) or images.dtype != np.uint8:
        raise DataSetError(
            tr(
                "{path}: images must be (N, {side_px}, {side_px}) uint8, not {shape} {dtype}",
                path=path,
                side_px=SIDE_PX,
                shape=images.shape,
                dtype=images.dtype,
            )
        )
    if votes.shape != (count, 10) or any(len(values) != count for values in arrays.values()):
        raise DataSetError(
            tr("{path}: votes, usage and fer2013_label need a row for each image", path=path)
        )
    ours = votes[:, _VOTES_IN_OUR_ORDER].astype(np.float32)
    return FaceSet(
        images,
        {
            CROWD: crowd_majority(votes),
            ORIGINAL: arrays["fer2013_label"].astype(np.int64),
        },
        ours / np.maximum(ours.sum(axis=1, keepdims=True), 1.0),
        arrays["usage"].astype(np.str_),
    )


def _load_csv(
    path: Path, progress: Callable[[float], None] | None, classes: Classes, cut: Cut
) -> FaceSet:
    rows = read_labels(path)
    places = {plain_name(name): place for place, name in enumerate(classes.names)} | {"": -1}
    for row in rows:
        if plain_name(row.label) not in places:
            known = ", ".join(classes.names)
            raise DataSetError(
                tr(
                    "{path}, row {row}: label {label!r} is none of {known}",
                    path=path,
                    row=row.row,
                    label=row.label,
                    known=known,
                )
            )
    rows, images = load_pictures(path, rows, cut, progress)
    labels = np.array([places[plain_name(row.label)] for row in rows], np.int64)
    split = np.array([row.split for row in rows], np.str_)
    return FaceSet(images, {CSV_LABEL: labels}, None, split)
