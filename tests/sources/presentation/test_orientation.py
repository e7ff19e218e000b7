from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.sources.presentation.orientation import UPRIGHT, Orientation

ALL = [Orientation(turns, mirrored) for turns in range(4) for mirrored in (False, True)]
PICTURE = np.random.default_rng(1).integers(0, 256, (5, 7, 3), np.uint8)

orientations = st.sampled_from(ALL)


def matrix_of(orientation: Orientation, scale: float = 1.0) -> list[float]:
    """The display matrix that asks for an orientation."""
    angle = orientation.quarter_turns * math.pi / 2
    side = -1 if orientation.mirrored else 1
    a, b, c, d = math.cos(angle), math.sin(angle), -math.sin(angle), math.cos(angle)
    return [side * scale * a, scale * b, 0, side * scale * c, scale * d, 0, 0, 0, 1]


def test_a_quarter_is_clockwise_and_mirrored_after() -> None:
    image = np.zeros((2, 3, 3), np.uint8)
    image[0, 0] = 255  # upper left
    assert Orientation(1).apply(image)[0, 1].all()  # upper right
    assert Orientation(1, mirrored=True).apply(image)[0, 0].all()
    assert Orientation(0, mirrored=True).apply(image)[0, 2].all()
    assert UPRIGHT.apply(image) is image


def test_all_eight_differ() -> None:
    assert len({orientation.apply(PICTURE).tobytes() for orientation in ALL}) == 8


@given(orientations, orientations)
def test_one_after_the_other_is_one(first: Orientation, second: Orientation) -> None:
    one_by_one = second.apply(first.apply(PICTURE))
    np.testing.assert_array_equal(first.then(second).apply(PICTURE), one_by_one)


@given(orientations)
def test_the_inverse_undoes(orientation: Orientation) -> None:
    assert orientation.then(orientation.inverse) == UPRIGHT
    np.testing.assert_array_equal(orientation.inverse.apply(orientation.apply(PICTURE)), PICTURE)


@given(orientations, st.floats(0.01, 100.0))
def test_a_display_matrix_of_any_scale_is_understood(
    orientation: Orientation, scale: float
) -> None:
    assert Orientation.of_display_matrix(matrix_of(orientation, scale)) == orientation


@given(st.floats(-44.0, 44.0), orientations)
def test_a_crooked_matrix_counts_as_the_nearest(degrees: float, orientation: Orientation) -> None:
    crooked = math.radians(degrees)
    a, b, _, c, d, *rest = matrix_of(orientation)
    cos, sin = math.cos(crooked), math.sin(crooked)
    side = -1 if orientation.mirrored else 1  # the turn comes before the mirror
    turned = [
        a * cos + side * -b * sin,
        b * cos + side * a * sin,
        0,
        c * cos + side * -d * sin,
        d * cos + side * c * sin,
    ]
    assert Orientation.of_display_matrix([*turned, *rest]) == orientation


@pytest.mark.parametrize("matrix", [[0] * 9, [1, 1, 0, 1, 1, 0, 0, 0, 1]])
def test_a_matrix_that_would_show_nothing_is_left_out(matrix: list[float]) -> None:
    assert Orientation.of_display_matrix(matrix) == UPRIGHT


@given(orientations, st.data())
def test_a_box_moves_with_what_is_in_it(orientation: Orientation, data: st.DataObject) -> None:
    width, height = data.draw(st.integers(1, 9)), data.draw(st.integers(1, 9))
    left, top = data.draw(st.integers(0, 8)), data.draw(st.integers(0, 8))
    size_wh = left + width + data.draw(st.integers(0, 5)), top + height + 3
    image = np.zeros((size_wh[1], size_wh[0], 3), np.uint8)
    image[top : top + height, left : left + width] = 255
    moved = orientation.move((left, top, width, height), size_wh)
    left, top, width, height = moved
    shown = orientation.apply(image)
    assert shown[top : top + height, left : left + width].all()
    assert (shown > 0).sum() == 3 * width * height


def test_other_turns_are_refused() -> None:
    with pytest.raises(ValueError, match="0 to 3 quarters"):
        Orientation(4)
