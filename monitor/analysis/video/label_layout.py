"""Where the label of each face stands: beside its box, and on no other face or label."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_ON_LABEL = 4.0
"""How much worse it is to cover a label than to cover as much of a face."""

_STEP_BACK = 0.02
"""What a place costs more than the one before it, as a share of the label's area."""


def place_labels(
    boxes_xyxy: NDArray[np.float32],
    sizes_wh: NDArray[np.int64],
    room_wh: tuple[int, int],
    gap_px: int,
) -> NDArray[np.int64]:
    """Return the upper left corner of each label.

    Args:
        boxes_xyxy: (N, 4) the faces.
        sizes_wh: (N, 2) width and height of their labels.
        room_wh: Width and height within which labels stay, where they fit at all.
        gap_px: Distance between a box and its label.

    Returns:
        (N, 2) whole pixels. The largest face chooses first, and where there is room its
        label stands above the left edge of its box.
    """
    places = np.zeros((len(boxes_xyxy), 2), np.int64)
    taken = np.empty((0, 4))
    heights = boxes_xyxy[:, 3] - boxes_xyxy[:, 1]
    for number in np.argsort(-heights, kind="stable"):
        size = sizes_wh[number]
        corners = np.clip(
            _beside(boxes_xyxy[number], size, gap_px), 0, np.maximum(room_wh - size, 0)
        )
        labels = np.hstack([corners, corners + size])
        area = float(size.prod())
        cost = _overlap(labels, boxes_xyxy) + _ON_LABEL * _overlap(labels, taken)
        best = np.argmin(cost / area + _STEP_BACK * np.arange(len(labels)))
        places[number] = corners[best]
        taken = np.vstack([taken, labels[best]])
    return places


def _beside(box: NDArray[np.float32], size: NDArray[np.int64], gap: int) -> NDArray[np.int64]:
    """(8, 2) upper left corners of a label around a box, the best first."""
    left, top, right, bottom = np.rint(box).astype(np.int64)
    width, height = size
    above, below = top - height - gap, bottom + gap
    middle = (left + right - width) // 2
    return np.array(
        [
            (left - gap, above),
            (left - gap, below),
            (middle, above),
            (middle, below),
            (right + gap - width, above),
            (right + gap - width, below),
            (right + gap, top),
            (left - gap - width, top),
        ]
    )


def _overlap(labels: NDArray[np.int64], others: NDArray[np.floating]) -> NDArray[np.float64]:
    """(M,) how many square pixels of the others each of the M labels covers."""
    low = np.maximum(labels[:, None, :2], others[None, :, :2])
    high = np.minimum(labels[:, None, 2:], others[None, :, 2:])
    areas = np.clip(high - low, 0.0, None).prod(axis=2)
    return np.asarray(areas.sum(axis=1), np.float64)
