"""Of boxes that overlap, only the best one is kept."""

from __future__ import annotations

from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.detection.boxes import sides
from monitor.types import FloatArray

Measure = Literal["union", "smaller"]
"""Overlap as a share of both boxes' union, or of the smaller box."""

ROWS_AT_ONCE = 128
"""Boxes that are compared with all better ones at once: a picture full of faces or foliage
has thousands of boxes, too many for a table of all pairs."""


def best_boxes(
    boxes: FloatArray, scores: FloatArray, threshold: float, measure: Measure = "union"
) -> NDArray[np.intp]:
    """Return the indices of the boxes that no better one overlaps, best first.

    A box that a better one overlaps still removes those below it. That is the rule of the
    mtcnn package (docs/decisions/cascade-parity.md); it needs no loop.

    Args:
        boxes: (N, 4) float32.
        scores: (N,) float32.
        threshold: Greatest overlap that two kept boxes may have, 0..1.
        measure: What an overlap is a share of.
    """
    order = np.argsort(-scores, kind="stable")
    ranked = boxes[order]
    kept = np.ones(len(ranked), bool)
    for start in range(0, len(ranked), ROWS_AT_ONCE):
        end = min(start + ROWS_AT_ONCE, len(ranked))
        shared, whole = _areas(ranked[start:end], ranked[:end], measure)
        beaten = np.tril(shared > threshold * whole, k=start - 1)
        kept[start:end] = ~beaten.any(axis=1)
    return order[kept]


def best_of_kept(boxes: FloatArray, scores: FloatArray, threshold: float) -> NDArray[np.intp]:
    """Return the indices of the boxes that no better kept one overlaps, best first.

    The usual rule: a box that was removed removes nothing. Of faces half in front of each other
    more are kept (docs/decisions/detectors.md).

    Args:
        boxes: (N, 4) float32.
        scores: (N,) float32, above 0.
        threshold: Greatest overlap that two kept boxes may have, as a share of their union.
    """
    if not len(boxes):
        return np.empty(0, np.intp)
    corners_and_sides = np.concatenate([boxes[:, :2], sides(boxes)], axis=1)
    kept = cv2.dnn.NMSBoxes(corners_and_sides.tolist(), scores.tolist(), 0.0, threshold)
    return np.asarray(kept, np.intp)


def overlaps(boxes: FloatArray, others: FloatArray) -> FloatArray:
    """Return the overlap of each pair as a share of its union, (N, M) float32."""
    shared, union = _areas(boxes, others, "union")
    return np.asarray(shared / np.maximum(union, 1e-6), dtype=np.float32)


def _areas(
    boxes: FloatArray, others: FloatArray, measure: Measure
) -> tuple[FloatArray, FloatArray]:
    """Shared area of each pair and what it is a share of, both (N, M)."""
    left, top, right, bottom = boxes.T[..., None]
    other_left, other_top, other_right, other_bottom = others.T
    width = np.minimum(right, other_right) - np.maximum(left, other_left)
    height = np.minimum(bottom, other_bottom) - np.maximum(top, other_top)
    shared = np.maximum(width, 0) * np.maximum(height, 0)
    area, other_area = sides(boxes).prod(axis=1)[:, None], sides(others).prod(axis=1)
    if measure == "union":
        return shared, area + other_area - shared
    return shared, np.minimum(area, other_area)
