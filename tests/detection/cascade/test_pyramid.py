from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.detection.cascade.pyramid import WINDOW_PX, level_size, pyramid_level, pyramid_scales


@given(
    width=st.integers(1, 4000),
    height=st.integers(1, 4000),
    min_face_px=st.integers(12, 1000),
    factor=st.floats(0.3, 0.95),
)
def test_levels_reach_from_the_smallest_face_to_one_window(
    width: int, height: int, min_face_px: int, factor: float
) -> None:
    scales = pyramid_scales((width, height), min_face_px, factor)
    shorter = min(width, height)
    if shorter < min_face_px:
        assert scales.shape == (0,)
        return
    assert scales[0] == pytest.approx(WINDOW_PX / min_face_px)
    np.testing.assert_allclose(scales[1:] / scales[:-1], factor)
    assert shorter * scales[-1] >= WINDOW_PX - 1e-6
    assert shorter * scales[-1] * factor < WINDOW_PX + 1e-6


@given(width=st.integers(12, 300), height=st.integers(12, 300), min_face_px=st.integers(12, 40))
def test_every_level_has_room_for_the_window(width: int, height: int, min_face_px: int) -> None:
    for scale in pyramid_scales((width, height), min_face_px, 0.709):
        assert min(level_size((width, height), scale)) >= WINDOW_PX


def test_a_level_averages_areas() -> None:
    pixels = np.random.default_rng(0).uniform(0, 255, (60, 90, 3)).astype(np.float32)
    half, third = np.empty((30, 45, 3), np.float32), np.empty((20, 30, 3), np.float32)
    for level in (half, third):
        pyramid_level(pixels, level)
    np.testing.assert_allclose(half, pixels.reshape(30, 2, 45, 2, 3).mean((1, 3)), atol=1e-3)
    np.testing.assert_allclose(third, pixels.reshape(20, 3, 30, 3, 3).mean((1, 3)), atol=1e-3)
