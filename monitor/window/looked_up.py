"""How likely each person of a window looked up: the mean of the frames that tell it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from monitor.orientation import UNREADABLE, chance_of_looking_up
from monitor.types import FrameReading


class LookedUp:
    """Running means by person; frames enter and leave in any order."""

    def __init__(self) -> None:
        self._sums: dict[int, tuple[float, int]] = {}  # by track number: chances, frames

    def add(self, reading: FrameReading) -> None:
        """Take in a frame."""
        for track, chance in _told(reading):
            total, frames = self._sums.get(track, (0.0, 0))
            self._sums[track] = total + chance, frames + 1

    def remove(self, reading: FrameReading) -> None:
        """Take out a frame that was taken in."""
        for track, chance in _told(reading):
            total, frames = self._sums[track]
            if frames == 1:
                del self._sums[track]
            else:
                self._sums[track] = total - chance, frames - 1

    def chances(self, tracks: Sequence[int]) -> NDArray[np.float64]:
        """Return how likely each of these people (N,) looked up; 0 where no frame tells."""
        sums = [self._sums.get(track, (0.0, 1)) for track in tracks]
        return np.clip([total / frames for total, frames in sums], 0.0, 1.0)

    def unreadable(self) -> frozenset[int]:
        """Return who looked up so surely that no expression counts."""
        return frozenset(
            track for track, (total, frames) in self._sums.items() if total >= UNREADABLE * frames
        )


def _told(reading: FrameReading) -> list[tuple[int, float]]:
    """Track number and chance of each head whose pitch is told."""
    told = []
    for face in reading.faces:
        chance = chance_of_looking_up(face.pose, face.face.box_xyxy)
        if chance is not None:
            told.append((face.track_id, chance))
    return told
