from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from monitor.errors import DataSetError
from monitor.training.data.dataset import (
    CROWD,
    CSV_LABEL,
    ORIGINAL,
    crowd_majority,
    load_faces,
    without_training,
)
from monitor.types import EMOTIONS
from tests.training.faces import save_faces, some_faces


def test_votes_come_in_the_program_s_order(tmp_path: Path) -> None:
    faces = some_faces(tmp_path)
    in_their_order = ["neutral", "happy", "surprise", "sad", "angry", "disgust", "fear"]
    found = [EMOTIONS[label] for label in faces.labels[CROWD][:7]]
    assert found == in_their_order
    assert faces.votes is not None
    np.testing.assert_allclose(faces.votes.sum(axis=1), 1.0, atol=1e-6)
    assert faces.votes[1, EMOTIONS.index("happy")] == pytest.approx(0.7)
    assert faces.labels[ORIGINAL][0] == -1


def test_who_is_as_often_called_unknown_has_no_label() -> None:
    votes = np.zeros((3, 10), np.uint8)
    votes[0, [0, 8]] = 5  # neutral and unknown
    votes[1, [0, 1]] = 5  # neutral and happy: the first of FER+'s order
    votes[2, 7] = 10  # contempt
    assert crowd_majority(votes).tolist() == [-1, EMOTIONS.index("neutral"), -1]


def test_splits(tmp_path: Path) -> None:
    faces = some_faces(tmp_path)
    assert len(faces.part("Training")) == 16
    assert set(without_training(faces).split) == {"PublicTest"}
    training = faces.part("Training")
    assert without_training(training) is training
    with pytest.raises(DataSetError, match="no split 'PrivateTest': choose one of PublicTest, T"):
        faces.part("PrivateTest")


def test_a_csv_of_pictures(tmp_path: Path) -> None:
    picture = np.full((96, 96, 3), 90, np.uint8)
    cv2.imwrite(str(tmp_path / "one.png"), picture)
    table = tmp_path / "faces.csv"
    table.write_text("image,label,split\none.png,Happy,mine\none.png,,\n", encoding="utf-8")
    shares: list[float] = []
    faces = load_faces(table, shares.append)
    assert faces.images.shape == (2, 48, 48)
    assert faces.images.max() == 90
    assert faces.labels[CSV_LABEL].tolist() == [EMOTIONS.index("happy"), -1]
    assert faces.split.tolist() == ["mine", ""]
    assert faces.votes is None
    assert shares == [0.5, 1.0]


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ("", "no rows"),
        ("image,label\n", "no rows"),
        ("picture,feeling\na.png,happy\n", "must name the columns"),
        ("image,label\nbroken.png,joyful\n", "row 2: label 'joyful' is none of angry"),
        ("image,label\nbroken.png,happy\n", r"row 2: .*broken\.png is no picture"),
        ("image,label\nnothing.png,happy\n", r"row 2: .*nothing\.png: No such file"),
        ("image,label\nempty.png,sad\n", r"row 2: .*empty\.png is no picture"),
    ],
)
def test_a_faulty_csv_names_the_row(tmp_path: Path, rows: str, message: str) -> None:
    (tmp_path / "broken.png").write_bytes(b"no picture")
    (tmp_path / "empty.png").write_bytes(b"")
    table = tmp_path / "faces.csv"
    table.write_text(rows, encoding="utf-8")
    with pytest.raises(DataSetError, match=message):
        load_faces(table)


def test_faulty_files(tmp_path: Path) -> None:
    with pytest.raises(DataSetError, match="no such data set"):
        load_faces(tmp_path / "nothing.npz")
    text = tmp_path / "text.npz"
    text.write_text("no arrays", encoding="utf-8")
    with pytest.raises(DataSetError, match="no npz file"):
        load_faces(text)
    other = tmp_path / "other.npz"
    np.savez(other, images=np.zeros((2, 48, 48), np.uint8))
    with pytest.raises(DataSetError, match="votes"):
        load_faces(other)
    arrays = dict(np.load(save_faces(tmp_path / "faces.npz")))
    np.savez(other, **{**arrays, "images": arrays["images"][:, :40]})
    with pytest.raises(DataSetError, match=r"images must be \(N, 48, 48\) uint8"):
        load_faces(other)
    np.savez(other, **{**arrays, "votes": arrays["votes"][:4]})
    with pytest.raises(DataSetError, match="a row for each image"):
        load_faces(other)
