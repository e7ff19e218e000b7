"""From labelled pictures on the disk to what a network takes: small, square and grey."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.detection.base import FaceDetector
from monitor.emotion.crops import CROPS
from monitor.emotion.folder import Crop
from monitor.errors import DataSetError
from monitor.i18n import tr
from monitor.training.data.labels import LabelledPicture, rows_in_words

Cut = Callable[[NDArray[np.uint8]], NDArray[np.uint8] | None]
"""From a picture, (H, W, 3) uint8 BGR, to (side, side) uint8 grey; None where nothing is found."""


def whole_cut(side_px: int) -> Cut:
    """Take the whole picture, made square."""

    def cut(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
        grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
        small = cv2.resize(grey, (side_px, side_px), interpolation=cv2.INTER_AREA)
        return np.asarray(small, np.uint8)

    return cut


def face_cut(detector: FaceDetector, crop: Crop) -> Cut:
    """Take the largest face, as the network will see it in a video."""

    def cut(image: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
        faces = detector.detect(image)
        if not faces:
            return None
        largest = max(faces, key=lambda face: float(np.prod(face.box_xyxy[2:] - face.box_xyxy[:2])))
        return np.asarray(CROPS[crop](image, [largest])[0], np.uint8)

    return cut


def load_pictures(
    table: Path,
    pictures: Sequence[LabelledPicture],
    cut: Cut,
    progress: Callable[[float], None] | None = None,
) -> tuple[tuple[LabelledPicture, ...], NDArray[np.uint8]]:
    """Read the pictures; those in which `cut` finds nothing are left out.

    Args:
        table: The CSV, for messages.
        pictures: Its rows.
        cut: What of a picture is taken.
        progress: Is told the share that is read, 0..1.

    Returns:
        The rows that are left, and (N, side, side) uint8 grey.

    Raises:
        DataSetError: A picture is missing or cannot be read, or nothing is found in any.
    """
    if missing := [picture for picture in pictures if not picture.file.is_file()]:
        rows = rows_in_words([picture.row for picture in missing])
        raise DataSetError(
            tr(
                "{table}, {rows}: {file}: No such file",
                table=table,
                rows=rows,
                file=missing[0].file,
            )
        )
    found, images = [], []
    for number, picture in enumerate(pictures, start=1):
        image = cut(_read(table, picture))
        if image is not None:
            found.append(picture)
            images.append(image)
        if progress is not None:
            progress(number / len(pictures))
    if not found:
        raise DataSetError(
            tr(
                "{table}: no face was found in any of the {pictures} pictures",
                table=table,
                pictures=len(pictures),
            )
        )
    return tuple(found), np.stack(images)


def _read(table: Path, picture: LabelledPicture) -> NDArray[np.uint8]:
    where = tr("{table}, row {row}: {file}", table=table, row=picture.row, file=picture.file)
    try:
        data = np.frombuffer(picture.file.read_bytes(), np.uint8)
    except OSError as error:
        raise DataSetError(f"{where}: {error.strerror}") from error
    image = cv2.imdecode(data, cv2.IMREAD_COLOR) if len(data) else None
    if image is None:
        raise DataSetError(tr("{where} is no picture", where=where))
    return np.asarray(image, np.uint8)
