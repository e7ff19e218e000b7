"""What is converted only in part is the same where the networks look."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.detection.boxes import squared
from monitor.detection.cascade.float_picture import FloatPicture
from monitor.detection.cascade.patches import cut_patches

WIDTH, HEIGHT = 160, 90

IMAGE = np.random.default_rng(3).integers(0, 256, (HEIGHT, WIDTH, 3), dtype=np.uint8)

SIDES = st.floats(0.5, 60, width=32)
PLACES = st.floats(-40, 180, width=32)


def untouched() -> np.ndarray:
    """Memory that makes itself felt wherever it is read."""
    return np.full(IMAGE.shape, np.nan, np.float32)


@given(st.lists(st.tuples(PLACES, PLACES, SIDES), max_size=5), st.sampled_from([24, 48]))
def test_patches_of_a_part_are_those_of_the_whole(
    places: list[tuple[float, float, float]], side: int
) -> None:
    boxes = np.array([(x, y, x + s, y + s) for x, y, s in places], np.float32).reshape(-1, 4)
    boxes = squared(boxes)
    part = FloatPicture(IMAGE, untouched()).around(boxes)
    whole = FloatPicture(IMAGE, untouched()).whole()
    np.testing.assert_array_equal(whole, IMAGE)
    np.testing.assert_array_equal(cut_patches(part, boxes, side), cut_patches(whole, boxes, side))


def test_the_rest_is_not_converted() -> None:
    pixels = FloatPicture(IMAGE, untouched()).around(np.array([[50, 40, 60, 50]], np.float32))
    assert np.isnan(pixels[:30]).all()
    assert np.isnan(pixels[:, 70:]).all()
    assert 100 < np.isfinite(pixels[..., 0]).sum() < 300


@pytest.mark.parametrize("count", [12, 400])
def test_many_boxes_are_the_whole(count: int) -> None:
    boxes = np.repeat(np.array([[10, 10, 60, 60]], np.float32), count, axis=0)
    pixels = FloatPicture(IMAGE, untouched()).around(boxes)
    np.testing.assert_array_equal(pixels, IMAGE)
