from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from monitor.config import DetectionSettings, EngineSettings
from monitor.detection import make_detector
from monitor.detection.selection import FirstFaceDetector, LeavingOutDetector, RegionDetector
from monitor.errors import ConfigError
from monitor.types import Face
from tests.portrait import portrait


class WholePicture:
    """Takes the whole picture that it gets for a face, and its middle for another."""

    name = "whole"

    def detect(self, image: NDArray[np.uint8]) -> tuple[Face, ...]:
        height, width = image.shape[:2]
        box = np.array([0, 0, width, height], np.float32)
        return Face(box, 0.9, np.tile(box[2:] / 2, (5, 1))), Face(box / 2, 0.8)


@given(st.integers(0, 99), st.integers(0, 79), st.integers(1, 200), st.integers(1, 200))
def test_faces_come_back_in_the_whole_pictures_pixels(x: int, y: int, w: int, h: int) -> None:
    image = np.zeros((80, 100, 3), np.uint8)
    first, second = RegionDetector(WholePicture(), (x, y, w, h)).detect(image)
    right, bottom = min(x + w, 100), min(y + h, 80)
    assert first.box_xyxy.tolist() == [x, y, right, bottom]
    assert first.box_xyxy.dtype == np.float32
    assert first.landmarks_xy is not None
    assert first.landmarks_xy[0].tolist() == [(x + right) / 2, (y + bottom) / 2]
    assert second.landmarks_xy is None


def test_a_region_beyond_the_picture_is_an_error_that_names_both() -> None:
    detector = RegionDetector(WholePicture(), (100, 0, 50, 50))
    with pytest.raises(ConfigError, match=r"100,0,50,50 .* 100x80"):
        detector.detect(np.zeros((80, 100, 3), np.uint8))


@given(
    st.lists(st.tuples(*[st.integers(0, 90)] * 2, *[st.integers(1, 60)] * 2), max_size=3),
    st.lists(st.tuples(*[st.integers(0, 90)] * 2, *[st.integers(1, 60)] * 2), max_size=5),
)
def test_faces_in_the_middle_of_a_place_that_is_left_out_do_not_count(
    places: list[tuple[int, int, int, int]], found: list[tuple[int, int, int, int]]
) -> None:
    faces = tuple(Face(np.array([x, y, x + w, y + h], np.float32), 0.9) for x, y, w, h in found)
    kept = LeavingOutDetector(Fixed(faces), places).detect(np.zeros((150, 150, 3), np.uint8))
    for face, (x, y, w, h) in zip(faces, found, strict=True):
        inside = any(
            left <= x + w / 2 < left + width and top <= y + h / 2 < top + height
            for left, top, width, height in places
        )
        assert any(face is one for one in kept) != inside


class Fixed:
    """Finds the same faces in every picture."""

    name = "fixed"

    def __init__(self, faces: tuple[Face, ...]) -> None:
        self._faces = faces

    def detect(self, _image: NDArray[np.uint8]) -> tuple[Face, ...]:
        return self._faces


def test_the_first_face_is_the_best() -> None:
    faces = FirstFaceDetector(WholePicture()).detect(np.zeros((80, 100, 3), np.uint8))
    assert [face.score for face in faces] == [0.9]


def test_the_settings_choose_a_real_face() -> None:
    one = portrait()
    height, width = one.shape[:2]
    two = np.concatenate([one, one], axis=1)
    settings = DetectionSettings(min_face_px=40, region=(width, 0, width, height))
    right_half = make_detector(settings, EngineSettings()).detect(two)
    alone = make_detector(DetectionSettings(min_face_px=40), EngineSettings()).detect(one)
    assert len(right_half) == len(alone) > 0
    shift = np.array([width, 0, width, 0], np.float32)
    np.testing.assert_allclose(right_half[0].box_xyxy, alone[0].box_xyxy + shift)

    settings = DetectionSettings(min_face_px=40, first_face=True)
    assert len(make_detector(settings, EngineSettings()).detect(two)) == 1


def test_the_best_face_is_looked_for_where_nothing_is_left_out() -> None:
    one = portrait()
    height, width = one.shape[:2]
    two = np.concatenate([one, one], axis=1)
    for x in (0, width):
        settings = DetectionSettings(
            min_face_px=40, leave_out=((x, 0, width, height),), first_face=True
        )
        (face,) = make_detector(settings, EngineSettings()).detect(two)
        middle = (face.box_xyxy[0] + face.box_xyxy[2]) / 2
        assert (middle < width) == (x == width)
