from __future__ import annotations

import numpy as np
from hypothesis import given

from monitor.detection.boxes import clipped, moved, sides, squared
from tests.detection.boxes import box_arrays


@given(box_arrays())
def test_a_square_keeps_its_centre_and_holds_the_box(boxes: np.ndarray) -> None:
    squares = squared(boxes)
    assert squares.shape == boxes.shape
    np.testing.assert_allclose(sides(squares)[:, 0], sides(boxes).max(axis=1, initial=0), atol=1e-3)
    np.testing.assert_allclose(sides(squares)[:, 0], sides(squares)[:, 1], atol=1e-3)
    np.testing.assert_allclose(
        squares[:, :2] + squares[:, 2:], boxes[:, :2] + boxes[:, 2:], atol=1e-2
    )
    assert (squares[:, :2] <= boxes[:, :2] + 1e-3).all()
    assert (squares[:, 2:] >= boxes[:, 2:] - 1e-3).all()


@given(box_arrays())
def test_clipped_boxes_lie_in_the_picture(boxes: np.ndarray) -> None:
    inside = clipped(boxes, (200, 100))
    assert inside.dtype == np.float32
    assert (inside >= 0).all()
    assert (inside <= [199, 99, 199, 99]).all()
    np.testing.assert_array_equal(clipped(inside, (200, 100)), inside)


def test_offsets_are_shares_of_the_sides_with_their_last_pixel() -> None:
    boxes = np.array([[10, 20, 29, 59]], np.float32)
    offsets = np.array([[0.1, -0.1, 0.5, 0.0]], np.float32)
    np.testing.assert_allclose(moved(boxes, offsets), [[12, 16, 39, 59]], atol=1e-5)
    np.testing.assert_array_equal(moved(boxes, np.zeros((1, 4), np.float32)), boxes)
