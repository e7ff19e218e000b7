"""Where faces are known to be: people in a lecture sit, so most faces are where they were."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from monitor.detection.suppression import overlaps
from monitor.types import FloatArray

SAME_PLACE = 0.4
"""A face that overlaps a place by this share of their union is the one that was there."""

MEMORY_SCANS = 4
"""A place where the strong network has seen nothing is given up after so many of its looks."""


class KnownPlaces:
    """Remembers the faces of the last frames: one source, in order."""

    def __init__(self) -> None:
        self._boxes: FloatArray = np.empty((0, 4), np.float32)
        self._scans_ago: NDArray[np.int64] = np.empty(0, np.int64)
        self._refused: FloatArray = self._boxes

    def near(self, boxes: FloatArray) -> NDArray[np.bool_]:
        """Return which of `boxes` (N, 4) are where a face is known to be, (N,)."""
        return np.asarray(_same(boxes, self._boxes).any(axis=1), np.bool_)

    def refused(self, boxes: FloatArray) -> NDArray[np.bool_]:
        """Return which of `boxes` (N, 4) are where the strong network's looks saw no face, (N,)."""
        return np.asarray(_same(boxes, self._refused).any(axis=1), np.bool_)

    def remember(self, found: FloatArray, seen: FloatArray | None) -> None:
        """Learn from a frame.

        Args:
            found: Boxes (N, 4) of its faces.
            seen: Boxes (M, 4) in which the strong network saw anything like a face; None where it
                did not look.
        """
        again = _same(self._boxes, found)
        moved = again.any(axis=0)
        # A new place must be seen by the next look.
        scans_ago = np.full(len(found), MEMORY_SCANS - 1)
        scans_ago[moved] = self._scans_ago[again.argmax(axis=0)[moved]] if moved.any() else 0
        lost = ~again.any(axis=1)
        boxes = np.concatenate([found, self._boxes[lost]])
        scans_ago = np.concatenate([scans_ago, self._scans_ago[lost]])
        if seen is not None:
            scans_ago = np.where(_same(boxes, seen).any(axis=1), 0, scans_ago + 1)
        kept = scans_ago < MEMORY_SCANS
        self._boxes, self._scans_ago = boxes[kept], scans_ago[kept]
        if seen is not None:
            self._refused = found[~self.near(found)]


def _same(boxes: FloatArray, others: FloatArray) -> NDArray[np.bool_]:
    return np.asarray(overlaps(boxes, others) >= SAME_PLACE, np.bool_)
