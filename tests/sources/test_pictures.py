from __future__ import annotations

import os
import time
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import SourceError, SourceNotFoundError
from monitor.sources.pictures import PicturesSource, natural_key
from tests.sources.clips import picture, read_all


def write_pictures(folder: Path, names: list[str]) -> Path:
    for index, name in enumerate(names):
        good, data = cv2.imencode(Path(name).suffix, picture(index))
        assert good
        # Not cv2.imwrite: it cannot write all names on Windows.
        (folder / name).write_bytes(data.tobytes())
    return folder


def test_pictures_come_in_the_order_a_person_expects(tmp_path: Path) -> None:
    names = ["room1.png", "room2.PNG", "room10.png", "Room11.png", "Übung 3.png"]
    (tmp_path / "notes.txt").write_text("not a picture")
    (tmp_path / "folder.jpg.d").mkdir()
    source = PicturesSource(write_pictures(tmp_path, names), paced=False)
    frames = read_all(source)
    assert [frame.index for frame in frames] == [0, 1, 2, 3, 4]
    assert [frame.image[-1, -1, 0] for frame in frames] == [20, 24, 28, 32, 36]
    assert [frame.time_s for frame in frames] == [0.0, 0.5, 1.0, 1.5, 2.0]
    assert source.fps == 2.0
    assert not source.is_live
    assert tmp_path.name in source.name


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_among_pictures_is_passed_over(tmp_path: Path) -> None:
    write_pictures(tmp_path, ["a.png", "c.png"])
    os.mkfifo(tmp_path / "b.png")
    assert len(read_all(PicturesSource(tmp_path, paced=False))) == 2


def test_the_pace_is_kept_and_can_be_chosen(tmp_path: Path) -> None:
    source = PicturesSource(write_pictures(tmp_path, ["1.png", "2.png"]), pictures_per_s=5.0)
    source.open()
    source.read()
    before_s = time.monotonic()
    second = source.read()
    assert second is not None
    assert second.time_s == pytest.approx(0.2)
    assert time.monotonic() - before_s > 0.15
    source.close()
    with pytest.raises(ValueError, match="above 0"):
        PicturesSource(tmp_path, pictures_per_s=0.0)


def test_interrupted_it_goes_on_with_the_same_picture(tmp_path: Path) -> None:
    source = PicturesSource(write_pictures(tmp_path, ["1.png", "2.png"]), paced=False)
    source.open()
    source.read()
    source.interrupt()
    assert source.read() is None
    source.open()
    second = source.read()
    assert second is not None
    assert (second.index, second.image[-1, -1, 0]) == (1, 24)
    assert source.read() is None


@pytest.mark.parametrize("content", [b"", b"no picture at all", None])
def test_a_picture_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None) -> None:
    write_pictures(tmp_path, ["1.jpg", "2.jpg", "3.jpg"])
    whole = (tmp_path / "2.jpg").read_bytes()
    (tmp_path / "2.jpg").write_bytes(whole[: len(whole) // 2] if content is None else content)
    source = PicturesSource(tmp_path, paced=False)
    source.open()
    assert source.read() is not None
    with pytest.raises(SourceError, match=r"2\.jpg: not a readable picture"):
        source.read()
    third = source.read()
    assert third is not None
    assert third.index == 2
    source.close()


def test_a_picture_lying_on_its_side_is_set_upright(tmp_path: Path) -> None:
    write_pictures(tmp_path, ["1.jpg"])
    data = (tmp_path / "1.jpg").read_bytes()
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    segment = b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif
    (tmp_path / "1.jpg").write_bytes(data[:2] + segment + data[2:])
    (frame,) = read_all(PicturesSource(tmp_path, paced=False))
    assert frame.size_wh == (48, 64)
    assert frame.image[:16, -16:].mean() == pytest.approx(255.0, abs=3.0)  # was upper left


def test_real_pictures(media: Path) -> None:
    frames = read_all(PicturesSource(media, paced=False))
    assert [frame.size_wh for frame in frames] == [(1200, 630), (1024, 624)]


def test_folders_without_pictures_are_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no pictures in this folder"):
        PicturesSource(tmp_path).open()
    with pytest.raises(SourceNotFoundError, match="no such folder"):
        PicturesSource(tmp_path / "gone").open()


@given(st.lists(st.integers(0, 10_000), unique=True), st.sampled_from(["img", "", "lecture 2 "]))
def test_numbers_are_sorted_by_value(numbers: list[int], prefix: str) -> None:
    files = sorted((Path(f"{prefix}{number}.jpg") for number in numbers), key=natural_key)
    assert files == [Path(f"{prefix}{number}.jpg") for number in sorted(numbers)]


@given(st.lists(st.text(st.characters(exclude_characters="/\0"), min_size=1)))
def test_all_names_can_be_sorted(names: list[str]) -> None:
    files = [Path(name) for name in names]
    backwards = files[::-1]
    assert sorted(files, key=natural_key) == sorted(backwards, key=natural_key)


def test_frames_are_pixels_as_they_were_stored(tmp_path: Path) -> None:
    write_pictures(tmp_path, ["1.png"])
    (frame,) = read_all(PicturesSource(tmp_path, paced=False))
    np.testing.assert_array_equal(frame.image, picture(0))
