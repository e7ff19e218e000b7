"""What an expression is worth that was read from a head turned so.

A network's answers are less sure by themselves for faces that are small, blurred or turned aside:
nothing needs to be taken off (docs/decisions/orientation.md). Of heads that look up they are not:
a neutral face is read as something else in two of three, and as surely as others.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from monitor.orientation.records import HeadPose

FULL_BELOW, NOTHING_ABOVE = 6.0, 18.0
"""Degrees of pitch: below the first a reading counts in full, above the second it is none."""

REMEMBERED_S = 1.5
"""So long somebody still looks up who is not looked at again by a network that tells."""

TELLS_PITCH = 12.0
"""Up and down are told apart by a pose whose pitch has at most this standard error."""


def worth_of(pose: HeadPose | None) -> float:
    """Return what a reading of a head counts, 0..1; in full where its pitch is not known."""
    if pose is None or pose.pitch_error > TELLS_PITCH:
        return 1.0
    left = (NOTHING_ABOVE - pose.pitch) / (NOTHING_ABOVE - FULL_BELOW)
    return min(max(left, 0.0), 1.0)


def weakened(
    probabilities: NDArray[np.float64], worth: NDArray[np.float64], shares: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return probabilities that speak only so strongly for any class.

    Args:
        probabilities: (N, C), rows sum to 1.
        worth: (N,) 1 leaves a row as it is; 0 makes it `shares`, which speaks for nothing.
        shares: (C,) what a network answers that sees nothing.
    """
    if (worth == 1.0).all():
        return probabilities
    evidence = np.maximum(probabilities, 1e-12) / shares
    powers = shares * evidence ** worth[:, None]
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))


class HeadsUp:
    """Remembers who looked up, for the frames of a live network that does not tell that."""

    def __init__(self) -> None:
        self._seen_s: dict[int, float] = {}  # by track number

    def readable(
        self, track_ids: Sequence[int], poses: Sequence[HeadPose | None], time_s: float
    ) -> list[bool]:
        """Return whose expression is worth reading; frames come in the order of their time."""
        for track, pose in zip(track_ids, poses, strict=True):
            if pose is None or pose.pitch_error > TELLS_PITCH:
                continue
            if worth_of(pose) > 0.0:
                self._seen_s.pop(track, None)
            else:
                self._seen_s[track] = time_s
        self._seen_s = {t: s for t, s in self._seen_s.items() if time_s - s <= REMEMBERED_S}
        return [track not in self._seen_s for track in track_ids]
