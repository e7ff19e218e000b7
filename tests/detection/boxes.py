"""Boxes for tests: strategies, and overlap counted pair by pair."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st

positions = st.floats(-50, 300, width=32)
lengths = st.floats(1, 200, width=32)


@st.composite
def box_arrays(draw: st.DrawFn, max_size: int = 30) -> np.ndarray:
    """(N, 4) float32 boxes, some of them beyond a small picture's edges."""
    corners_and_sides = st.tuples(positions, positions, lengths, lengths)
    rows = draw(st.lists(corners_and_sides, max_size=max_size))
    array = np.array(rows, np.float32).reshape(-1, 4)
    array[:, 2:] += array[:, :2]
    return array


def overlap(a: np.ndarray, b: np.ndarray, *, of_smaller: bool = False) -> float:
    """Shared area of two boxes as a share of their union, or of the smaller."""
    shared_sides = np.minimum(a[2:], b[2:]) - np.maximum(a[:2], b[:2])
    shared = float(np.prod(np.maximum(shared_sides, 0)))
    area_a, area_b = float(np.prod(a[2:] - a[:2])), float(np.prod(b[2:] - b[:2]))
    return shared / (min(area_a, area_b) if of_smaller else area_a + area_b - shared)
