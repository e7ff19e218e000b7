"""Pictures become what the network will see in a video."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from monitor.config import DetectionSettings, EngineSettings
from monitor.detection import make_detector
from monitor.emotion.crops import own_crops, picture_crops
from monitor.errors import DataSetError
from monitor.training.data.labels import LabelledPicture
from monitor.training.data.pictures import face_cut, load_pictures, whole_cut
from tests.portrait import portrait

TABLE = Path("labels.csv")


def saved(folder: Path, image: np.ndarray, name: str = "a.png", row: int = 2) -> LabelledPicture:
    cv2.imwrite(str(folder / name), image)
    return LabelledPicture(row, folder / name, "calm")


def test_whole_pictures_are_read_as_whole_frames_are(tmp_path: Path) -> None:
    shares: list[float] = []
    rows, images = load_pictures(TABLE, [saved(tmp_path, portrait())], whole_cut(48), shares.append)
    assert (len(rows), images.shape, images.dtype) == (1, (1, 48, 48), np.uint8)
    np.testing.assert_array_equal(images, picture_crops(portrait(), [None]))  # type: ignore[list-item]
    assert shares == [1.0]


def test_faces_are_cut_as_in_a_video_and_pictures_without_are_left_out(tmp_path: Path) -> None:
    detector = make_detector(DetectionSettings(), EngineSettings())
    grey = np.full((80, 80, 3), 128, np.uint8)
    pictures = [saved(tmp_path, grey), saved(tmp_path, portrait(), "b.png", row=3)]
    rows, images = load_pictures(TABLE, pictures, face_cut(detector, "face"))
    assert [row.row for row in rows] == [3]
    (face,) = detector.detect(portrait())
    np.testing.assert_array_equal(images, own_crops(portrait(), [face]))
    with pytest.raises(DataSetError, match="no face was found in any of the 1 pictures"):
        load_pictures(TABLE, pictures[:1], face_cut(detector, "fer"))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, r"labels\.csv, row 7: .*a\.png: No such file"),
        (b"", r"row 7: .*a\.png is no picture"),
        (b"text", r"row 7: .*a\.png is no picture"),
    ],
)
def test_pictures_that_cannot_be_read(tmp_path: Path, content: bytes | None, message: str) -> None:
    file = tmp_path / "a.png"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(DataSetError, match=message):
        load_pictures(TABLE, [LabelledPicture(7, file, "calm")], whole_cut(48))


def test_all_missing_pictures_are_told_before_any_is_read(tmp_path: Path) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"text")
    files = [broken, tmp_path / "b.png", tmp_path / "c.png"]
    pictures = [LabelledPicture(row, file, "calm") for row, file in enumerate(files, start=2)]
    with pytest.raises(DataSetError, match=r"labels\.csv, rows 3 and 4: .*b\.png: No such file"):
        load_pictures(TABLE, pictures, whole_cut(48))
