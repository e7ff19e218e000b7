"""Parts of a picture side by side: nothing is lost or doubled on the way there and back."""

from __future__ import annotations

from itertools import combinations

import cv2
import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from monitor.detection.single_shot.candidates import Candidates
from monitor.detection.single_shot.mosaic import HEIGHTS_PX, MOST_PIXELS, WIDTH_PX, mosaic_of
from monitor.detection.single_shot.tiles import STEP_PX, resized

SCALED_WH = (1280, 720)

corners = st.tuples(st.floats(0, 1200), st.floats(0, 680), st.floats(1, 400), st.floats(1, 300))
boxes_in = st.lists(corners, min_size=1, max_size=12).map(
    lambda found: np.array(
        [[x, y, min(x + w, 1280), min(y + h, 720)] for x, y, w, h in found], np.float32
    )
)


@given(boxes_in)
def test_no_part_lies_on_another_and_each_shows_its_box(boxes: np.ndarray) -> None:
    mosaic = mosaic_of(boxes, SCALED_WH)
    if mosaic is None:  # too much of it
        return
    assert mosaic.height in HEIGHTS_PX
    assert mosaic.height * WIDTH_PX <= MOST_PIXELS * SCALED_WH[0] * SCALED_WH[1]
    assert len(mosaic.parts) == len(boxes)
    for one in mosaic.parts:
        assert one.left + one.part.width <= WIDTH_PX
        assert one.top + one.part.height <= mosaic.height
        assert not any(side % STEP_PX for side in (*one.part, one.left, one.top))
    for one, other in combinations(mosaic.parts, 2):
        beside = (
            one.left + one.part.width <= other.left or other.left + other.part.width <= one.left
        )
        assert beside or (
            one.top + one.part.height <= other.top or other.top + other.part.height <= one.top
        )
    for left, top, right, bottom in boxes.tolist():
        assert any(
            part.left <= left and part.top <= top and part.right >= right and part.bottom >= bottom
            for part in (one.part for one in mosaic.parts)
        )


@given(boxes_in)
def test_a_part_shows_what_the_whole_scaled_picture_shows_there(boxes: np.ndarray) -> None:
    small = np.random.default_rng(1).integers(0, 256, (27, 48, 3)).astype(np.uint8)
    image = cv2.resize(small, (1920, 1080), interpolation=cv2.INTER_CUBIC)
    whole = resized(image, SCALED_WH).astype(int)
    mosaic = mosaic_of(boxes, SCALED_WH)
    if mosaic is None:
        return
    shown = mosaic.shown(image).astype(int)
    for one in mosaic.parts:
        width, height = min(one.part.right, 1280), min(one.part.bottom, 720)
        there = whole[one.part.top : height, one.part.left : width]
        here = shown[one.top :, one.left :][: there.shape[0], : there.shape[1]]
        assert np.abs(here - there).max() <= 2


def test_where_there_is_no_room_there_is_no_mosaic() -> None:
    wide = np.array([[0, 0, 600, 50]], np.float32)
    many = np.array([[x, y, x + 90, y + 90] for x in range(0, 1200, 100) for y in (0, 200, 400)])
    assert mosaic_of(wide, SCALED_WH) is None
    assert mosaic_of(many.astype(np.float32), SCALED_WH) is None
    assert mosaic_of(many[:4].astype(np.float32), (300, 200)) is None  # the whole is less


@given(arrays(np.float32, (6, 2), elements=st.floats(0, 1, width=32)), st.floats(4, 40))
def test_what_is_found_goes_back_to_where_it_is(places: np.ndarray, side: float) -> None:
    boxes = np.array([[100, 100, 160, 160], [900, 300, 990, 420]], np.float32)
    mosaic = mosaic_of(boxes, SCALED_WH)
    assert mosaic is not None
    middles = places * [WIDTH_PX, mosaic.height]
    there = np.concatenate([middles - side / 2, middles + side / 2], axis=1).astype(np.float32)
    found = Candidates(there, np.zeros((6, 5, 2), np.float32), np.arange(6, dtype=np.float32))
    whole = mosaic.whole(found)
    for box, number in zip(whole.boxes, whole.scores.astype(int), strict=True):
        (home,) = [
            one
            for one in mosaic.parts
            if one.left <= middles[number, 0] < one.left + one.part.width
            and one.top <= middles[number, 1] < one.top + one.part.height
        ]
        moved = (home.part.left - home.left, home.part.top - home.top) * 2
        np.testing.assert_allclose(box, there[number] + moved, atol=1e-3)
        assert home.part.left <= box[0]
        assert box[2] <= home.part.right


def test_half_faces_at_a_cut_are_left_out_and_those_at_the_picture_s_edge_are_not() -> None:
    mosaic = mosaic_of(np.array([[0, 100, 60, 160]], np.float32), SCALED_WH)
    assert mosaic is not None
    (one,) = mosaic.parts
    width = one.part.width
    boxes = np.array([[-3, 40, 20, 60], [width - 30, 40, width + 5, 60]], np.float32)
    found = Candidates(boxes, np.zeros((2, 5, 2), np.float32), np.ones(2, np.float32))
    whole = mosaic.whole(found)
    np.testing.assert_allclose(whole.boxes, [[-3, 40 + one.part.top, 20, 60 + one.part.top]])
