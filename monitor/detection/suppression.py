"""Of boxes that overlap, only the best one is kept."""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from monitor.detection.boxes import sides
from monitor.types import FloatArray

Measure = Literal["union", "smaller"]
"""Overlap as a share of both boxes' union, or of the smaller box."""


def best_boxes(
    boxes: FloatArray, scores: FloatArray, threshold: float, measure: Measure = "union"
) -> NDArray[np.intp]:
    """Return the indices of the boxes that no better one overlaps, best first.

    A box that a better one overlaps still removes those below it. That is the rule of the
    mtcnn package (docs/decisions/suppression.md); it needs no loop.

    Args:
        boxes: (N, 4) float32.
        scores: (N,) float32.
        threshold: Greatest overlap that two kept boxes may have, 0..1.
        measure: What an overlap is a share of.
    """
    order = np.argsort(-scores, kind="stable")
    shared, whole = _areas(boxes[order], measure)
    beaten = np.tril(shared > threshold * whole, k=-1).any(axis=1)
    return order[~beaten]


def _areas(boxes: FloatArray, measure: Measure) -> tuple[FloatArray, FloatArray]:
    """Shared area of each pair and what it is a share of, both (N, N)."""
    left, top, right, bottom = boxes.T
    width = np.minimum(right[:, None], right) - np.maximum(left[:, None], left)
    height = np.minimum(bottom[:, None], bottom) - np.maximum(top[:, None], top)
    shared = np.maximum(width, 0) * np.maximum(height, 0)
    area = sides(boxes).prod(axis=1)
    if measure == "union":
        return shared, area[:, None] + area - shared
    return shared, np.minimum(area[:, None], area)
