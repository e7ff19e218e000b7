"""Faces between two looks of the network that finds them."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.detection.live.following import Following
from monitor.types import Face, FloatArray
from tests.portrait import FACE_XYXY, portrait

POINTS = np.array([[0, 0], [20, 0], [10, 10], [4, 20], [16, 20]], np.float32)


def face(box: FloatArray) -> Face:
    return Face(np.asarray(box, np.float32), 0.8, box[:2] + POINTS, "strong")


def shifted(image: np.ndarray, x: float, y: float) -> np.ndarray:
    size = image.shape[1], image.shape[0]
    move = np.array([[1, 0, x], [0, 1, y]], np.float32)
    return cv2.warpAffine(image, move, size, borderMode=cv2.BORDER_REPLICATE).astype(np.uint8)


BOX = np.array(FACE_XYXY, np.float32)
SIDE = float((BOX[2:] - BOX[:2]).mean())


@given(st.floats(-0.45, 0.45), st.floats(-0.45, 0.45))
def test_a_face_is_followed_by_up_to_half_its_side(across: float, down: float) -> None:
    following = Following()
    following.begin(portrait(), [face(BOX)])
    shift = np.array([across, down]) * SIDE
    (again,) = following.missing(shifted(portrait(), *shift), [])
    assert np.abs(again.box_xyxy - (BOX + np.tile(shift, 2))).max() <= 0.08 * SIDE
    assert again.landmarks_xy is not None
    moved = again.box_xyxy[:2] - BOX[:2]
    np.testing.assert_allclose(again.landmarks_xy - (BOX[:2] + POINTS), [moved] * 5, atol=1e-3)
    assert (again.score, again.network) == (0.8, "strong")


def test_it_goes_on_from_where_it_was_seen() -> None:
    following = Following()
    following.begin(portrait(), [face(BOX)])
    for step in range(1, 6):
        (again,) = following.missing(shifted(portrait(), 0.3 * step * SIDE, 0.0), [])
        assert again.box_xyxy[0] - BOX[0] == pytest.approx(0.3 * step * SIDE, abs=0.1 * SIDE)


def test_what_a_network_finds_is_not_there_twice_however_far_it_moved() -> None:
    following = Following()
    following.begin(portrait(), [face(BOX)])
    for step in range(1, 5):
        by = 0.45 * step * SIDE
        found = [face(BOX + np.array([by, 0, by, 0], np.float32))]
        assert following.missing(shifted(portrait(), by, 0.0), found) == ()


def test_who_is_gone_is_not_found_again() -> None:
    following = Following()
    following.begin(portrait(), [face(BOX)])
    empty = np.full_like(portrait(), 90)
    noise = np.random.default_rng(2).integers(0, 255, portrait().shape).astype(np.uint8)
    assert following.missing(empty, []) == ()
    following.begin(portrait(), [face(BOX)])
    assert following.missing(noise, []) == ()
    assert following.missing(portrait(), []) == ()  # given up until the next look


@given(st.lists(st.floats(-300, 900), min_size=4, max_size=4))
def test_boxes_beyond_the_picture_are_taken_as_they_are(corners: list[float]) -> None:
    left, right = sorted(corners[:2])
    top, bottom = sorted(corners[2:])
    following = Following()
    following.begin(portrait(), [face(np.array([left, top, right, bottom], np.float32))])
    assert len(following.missing(portrait(), [])) <= 1
