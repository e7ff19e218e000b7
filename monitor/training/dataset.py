"""Labelled faces: the crowd's npz file, or a CSV of pictures and labels."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.errors import DataSetError
from monitor.types import EMOTIONS, FloatArray

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
_IMAGE_COLUMNS = ("image", "file", "path", "picture")

Labels = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class FaceSet:
    """Faces with their labels.

    Attributes:
        images: (N, side, side) uint8 grey, the face filling the picture.
        labels: By label set, (N,) int64 places in `EMOTIONS`; -1 where there is none.
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
            raise DataSetError(f"the data has no split {split!r}: choose one of {known}")
        return self.where(self.split == split)


def load_faces(path: Path, progress: Callable[[float], None] | None = None) -> FaceSet:
    """Read a data set.

    Args:
        path: An npz file with `images`, `votes`, `usage` and `fer2013_label`, or a CSV with a
            column of pictures (relative to the CSV) and a column `label`, optionally `split`.
        progress: Is told the share that is read, 0..1.

    Raises:
        DataSetError: The file or a row of it cannot be read; the message names the row.
    """
    if not path.is_file():
        raise DataSetError(f"{path}: no such data set")
    if path.suffix.lower() == ".npz":
        return _load_npz(path)
    return _load_csv(path, progress or (lambda _share: None))


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
        raise DataSetError(f"{path}: no npz file of faces ({error})") from error
    images, votes = arrays["images"], arrays["votes"]
    count = len(images)
    if images.shape != (count, SIDE_PX, SIDE_PX) or images.dtype != np.uint8:
        raise DataSetError(
            f"{path}: images must be (N, {SIDE_PX}, {SIDE_PX}) uint8, "
            f"not {images.shape} {images.dtype}"
        )
    if votes.shape != (count, 10) or any(len(values) != count for values in arrays.values()):
        raise DataSetError(f"{path}: votes, usage and fer2013_label need a row for each image")
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


def _load_csv(path: Path, progress: Callable[[float], None]) -> FaceSet:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DataSetError(f"{path}: cannot be read as CSV ({error})") from error
    if not rows:
        raise DataSetError(f"{path}: no rows")
    column = next((name for name in _IMAGE_COLUMNS if name in rows[0]), None)
    if column is None or "label" not in rows[0]:
        raise DataSetError(f"{path}: the first row must name the columns 'image' and 'label'")
    images, labels, splits = [], [], []
    for number, (image, label, split) in enumerate(_csv_faces(path, rows, column), start=1):
        images.append(image)
        labels.append(label)
        splits.append(split)
        progress(number / len(rows))
    values = np.array(labels, np.int64)
    return FaceSet(np.stack(images), {CSV_LABEL: values}, None, np.array(splits, np.str_))


def _csv_faces(
    path: Path, rows: list[dict[str, str]], column: str
) -> Iterator[tuple[NDArray[np.uint8], int, str]]:
    for number, row in enumerate(rows, start=2):  # the first line names the columns
        label = (row["label"] or "").strip().lower()
        if label not in (*EMOTIONS, ""):
            known = ", ".join(EMOTIONS)
            raise DataSetError(f"{path}, row {number}: label {label!r} is none of {known}")
        file = path.parent / (row[column] or "")
        try:
            data = np.frombuffer(file.read_bytes(), np.uint8)
        except OSError as error:
            raise DataSetError(f"{path}, row {number}: {file}: {error.strerror}") from error
        image = cv2.imdecode(data, cv2.IMREAD_GRAYSCALE) if len(data) else None
        if image is None:
            raise DataSetError(f"{path}, row {number}: {file} is no picture")
        small = cv2.resize(image, (SIDE_PX, SIDE_PX), interpolation=cv2.INTER_AREA)
        place = EMOTIONS.index(label) if label else -1
        yield np.asarray(small, np.uint8), place, (row.get("split") or "").strip()
