"""How much a room moves: how far faces shift, measured in their own widths."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from monitor.types import FrameReading

COMPARE_S = 0.8
"""A face is compared with where it was so long ago: over less, boxes tremble by themselves."""

LONGEST_S = 1.6
"""What is further apart than this is not compared: a gap is a gap."""

_Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class _Boxes:
    time_s: float
    tracks: NDArray[np.int64]  # sorted
    boxes: _Array  # (N, 4)


class Movement:
    """Compares each reading with one of a moment ago; readings come in the order of time."""

    def __init__(self) -> None:
        self._recent: deque[_Boxes] = deque()

    def shifts(self, reading: FrameReading) -> _Array:
        """Return how fast each face moved that was there before: (N,) face widths a second."""
        now = _boxes_of(reading)
        self._recent.append(now)
        while len(self._recent) > 1 and now.time_s - self._recent[1].time_s >= COMPARE_S:
            self._recent.popleft()
        before = self._recent[0]
        elapsed_s = now.time_s - before.time_s
        if not COMPARE_S <= elapsed_s <= LONGEST_S:
            return np.empty(0)
        _, here, there = np.intersect1d(now.tracks, before.tracks, return_indices=True)
        new, old = now.boxes[here], before.boxes[there]
        shift = np.linalg.norm(new[:, :2] + new[:, 2:] - old[:, :2] - old[:, 2:], axis=1) / 2.0
        widths = (new[:, 2] - new[:, 0] + old[:, 2] - old[:, 0]) / 2.0
        return np.asarray(shift / np.maximum(widths, 1.0) / elapsed_s)


def _boxes_of(reading: FrameReading) -> _Boxes:
    tracks = np.array([face.track_id for face in reading.faces], np.int64)
    boxes = np.array([face.face.box_xyxy for face in reading.faces], np.float64).reshape(-1, 4)
    tracks, firsts = np.unique(tracks, return_index=True)
    return _Boxes(reading.time_s, tracks, boxes[firsts])
