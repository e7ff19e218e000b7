from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.emotion.crops import fer_crops, fer_rectangle, own_crops
from monitor.types import Face
from tests.portrait import portrait

WIDTH, HEIGHT = 160, 120


def face(left: float, top: float, right: float, bottom: float) -> Face:
    return Face(np.array([left, top, right, bottom], np.float32), 0.9)


@pytest.fixture(scope="module")
def image() -> np.ndarray:
    return np.ascontiguousarray(portrait()[40 : 40 + HEIGHT, 150 : 150 + WIDTH])


def crop_of_padded_picture(image: np.ndarray, box: Face) -> np.ndarray:
    """The crop as fer makes it: the whole picture is padded, then cut."""
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    mean = cv2.mean(grey[-2:])[0]
    padded = cv2.copyMakeBorder(grey, 40, 40, 40, 40, cv2.BORDER_CONSTANT, value=(mean,) * 3)
    x, y, width, height = fer_rectangle(box)
    side = max(width, height)
    x, y = x - (side - width) // 2 + 30, y - (side - height) // 2 + 30
    cut = padded[max(y, 0) : y + side + 20, max(x, 0) : x + side + 20]
    return cv2.resize(cut, (64, 64))


def test_a_square_of_44_within_the_picture_is_cut_with_its_margin(image: np.ndarray) -> None:
    (crop,) = fer_crops(image, [face(50, 40, 94, 84)])
    np.testing.assert_array_equal(crop, cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)[30:94, 40:104])


def test_a_narrow_box_becomes_square_about_its_middle(image: np.ndarray) -> None:
    narrow, square = fer_crops(image, [face(61, 40, 84, 84), face(51, 40, 95, 84)])
    np.testing.assert_array_equal(narrow, square)


def test_beyond_the_edge_is_the_mean_of_the_last_two_rows(image: np.ndarray) -> None:
    mean = round(cv2.mean(cv2.cvtColor(image[-2:], cv2.COLOR_BGR2GRAY))[0])
    (crop,) = fer_crops(image, [face(0, 0, 44, 44)])
    assert (crop[:10] == mean).all()
    assert (crop[:, :10] == mean).all()
    np.testing.assert_array_equal(crop[10:, 10:], cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)[:54, :54])


coordinates = st.tuples(
    st.floats(0, WIDTH - 1, width=32),
    st.floats(0, HEIGHT - 1, width=32),
    st.floats(0, WIDTH - 1, width=32),
    st.floats(0, HEIGHT - 1, width=32),
)


@given(st.lists(coordinates, max_size=6))
def test_the_same_as_from_a_padded_picture(image: np.ndarray, corners: list[tuple]) -> None:
    faces = [face(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)) for x1, y1, x2, y2 in corners]
    crops = fer_crops(image, faces)
    assert crops.shape == (len(faces), 64, 64)
    assert crops.dtype == np.uint8
    for crop, box in zip(crops, faces, strict=True):
        np.testing.assert_array_equal(crop, crop_of_padded_picture(image, box))


@pytest.mark.parametrize("shape", [(1, 1), (1, 50), (50, 1), (3, 3)])
def test_tiny_pictures(shape: tuple[int, int]) -> None:
    image = np.random.default_rng(0).integers(0, 256, (*shape, 3), dtype=np.uint8)
    box = face(0, 0, shape[1] - 1, shape[0] - 1)
    (crop,) = fer_crops(image, [box])
    np.testing.assert_array_equal(crop, crop_of_padded_picture(image, box))


def test_boxes_are_cut_down_to_whole_pixels() -> None:
    assert fer_rectangle(face(10.9, 20.1, 30.9, 45.2)) == (10, 20, 20, 25)
    assert fer_rectangle(face(10.1, 20.1, 10.2, 20.2)) == (10, 20, 1, 1)


def test_our_square_is_nearly_as_long_as_the_box_is_high(image: np.ndarray) -> None:
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    (crop,) = own_crops(image, [face(50, 30, 90, 30 + 48 / 0.95)])
    np.testing.assert_array_equal(crop, grey[31:79, 46:94])


def test_beyond_the_edges_our_crop_goes_on_with_the_last_pixels(image: np.ndarray) -> None:
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    (crop,) = own_crops(image, [face(0, 30, 20, 30 + 48 / 0.95)])
    np.testing.assert_array_equal(crop[:, 14:], grey[31:79, :34])
    assert (crop[:, :14] == grey[31:79, :1]).all()


@given(
    st.tuples(st.floats(0, WIDTH, width=32), st.floats(0, HEIGHT, width=32)),
    st.tuples(st.floats(0, WIDTH, width=32), st.floats(0, HEIGHT, width=32)),
)
def test_every_box_within_the_picture_can_be_cut(
    image: np.ndarray, one: tuple[float, float], other: tuple[float, float]
) -> None:
    (left, right), (top, bottom) = (sorted(pair) for pair in zip(one, other, strict=True))
    assert own_crops(image, [face(left, top, right, bottom)]).shape == (1, 48, 48)
