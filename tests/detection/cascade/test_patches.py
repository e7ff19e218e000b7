from __future__ import annotations

import numpy as np
import pytest

from monitor.detection.cascade.patches import OUTSIDE, cut_patches

WIDTH, HEIGHT = 200, 100


@pytest.fixture
def ramp() -> np.ndarray:
    """A picture whose blue is the column and whose green is the row."""
    columns, rows = np.meshgrid(np.arange(WIDTH), np.arange(HEIGHT))
    return np.dstack([columns, rows, np.zeros_like(rows)]).astype(np.float32)


@pytest.mark.parametrize("side", [24, 48])
def test_points_run_from_edge_to_edge_of_the_box(ramp: np.ndarray, side: int) -> None:
    boxes = np.array([[10, 20, 58, 44], [100.5, 3.25, 110.5, 90.75]], np.float32)
    patches = cut_patches(ramp, boxes, side)
    assert patches.shape == (2, side, side, 3)
    assert patches.dtype == np.float32
    for patch, (left, top, right, bottom) in zip(patches, boxes, strict=True):
        # The last pixel is the edge: 200 columns run from 0 to 199.
        columns = np.linspace(left, right, side) * (WIDTH - 1) / WIDTH
        rows = np.linspace(top, bottom, side) * (HEIGHT - 1) / HEIGHT
        # OpenCV samples at 32nds of a pixel.
        np.testing.assert_allclose(patch[..., 0], np.tile(columns, (side, 1)), atol=1 / 32)
        np.testing.assert_allclose(patch[..., 1], np.tile(rows, (side, 1)).T, atol=1 / 32)


def test_beyond_the_picture_is_grey(ramp: np.ndarray) -> None:
    boxes = np.array([[-100, -100, -10, -10], [-50, 0, 50, 99]], np.float32)
    outside, across = cut_patches(ramp, boxes, 24)
    np.testing.assert_allclose(outside, np.broadcast_to(OUTSIDE, outside.shape))
    np.testing.assert_allclose(across[:, :11], np.broadcast_to(OUTSIDE, (24, 11, 3)))
    assert (across[:, 13:, 0] < 51).all()


def test_no_boxes_and_more_than_one_call_takes(ramp: np.ndarray) -> None:
    assert cut_patches(ramp, np.empty((0, 4), np.float32), 24).shape == (0, 24, 24, 3)
    box = np.array([[30, 30, 60, 60]], np.float32)
    many = cut_patches(ramp, np.repeat(box, 1500, axis=0), 24)
    np.testing.assert_array_equal(many, np.repeat(cut_patches(ramp, box, 24), 1500, axis=0))
