"""How far an expression can be read from a head that looks up.

Networks are less sure by themselves of faces that are small, blurred or turned aside: nothing needs
to be taken off. Of small heads that look up they are not: a neutral one is read as something else
in two of three, and as surely as others (docs/decisions/reading-worth.md).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from monitor.orientation.records import HeadPose

TELLS_PITCH = 12.0
"""Up and down are told apart by a pose whose pitch has at most this standard error, in degrees."""

HALF_AT, HALF_AT_PER_PX, STEP = 6.0, 0.19, 3.0
"""Pitch at which a head is as likely to look up as to the front, of a face of no width and more for
each pixel of it, and how fast that changes: the smaller a face, the less of its turn is told."""

ALL_BELOW_PX, NONE_ABOVE_PX = 48.0, 96.0
"""Width of a face: that small ones are misread was measured, of large ones it is not known."""

UNREADABLE = 0.92
"""Whoever is so likely to look up is not read: the face counts for orientation alone."""

SMOOTHED_S = 1.5
"""Pitch trembles from frame to frame: how far back the mean of somebody reaches."""

REMEMBERED_S = 3.0
"""So long somebody is remembered in frames that do not tell pitch, as those of a quick network."""


def chance_of_looking_up(pose: HeadPose | None, box_xyxy: NDArray[np.float32]) -> float | None:
    """Return how likely a small head looks up, 0..1; None where the pose does not tell.

    Args:
        pose: Where it is turned.
        box_xyxy: (4,) the face's box, in pixels.
    """
    if pose is None or pose.pitch_error > TELLS_PITCH:
        return None
    left, _, right, _ = box_xyxy.tolist()
    width_px = float(right - left)
    half_at = HALF_AT + HALF_AT_PER_PX * width_px
    small = (NONE_ABOVE_PX - width_px) / (NONE_ABOVE_PX - ALL_BELOW_PX)
    return min(max(small, 0.0), 1.0) / (1.0 + math.exp((half_at - pose.pitch) / STEP))


@dataclass(slots=True)
class _Head:
    chance: float
    frames: int
    last_s: float


class LookingUp:
    """Follows who looks up, through the frames of one source in their order."""

    def __init__(self) -> None:
        self._heads: dict[int, _Head] = {}  # by track number

    def update(
        self,
        track_ids: Sequence[int],
        poses: Sequence[HeadPose | None],
        boxes_xyxy: Sequence[NDArray[np.float32]],
        time_s: float,
    ) -> list[float]:
        """Take in a frame, and return how likely each of its people looks up, 0..1.

        Whose pitch was never told counts as looking to the front.

        Args:
            track_ids: N people.
            poses: Where their heads are turned.
            boxes_xyxy: (4,) each: their faces' boxes, in pixels.
            time_s: The frame's time, not before that of the last call.
        """
        chances = []
        for track, pose, box in zip(track_ids, poses, boxes_xyxy, strict=True):
            head = self._heads.get(track)
            if head is not None and time_s - head.last_s > REMEMBERED_S:
                head = None
            told = chance_of_looking_up(pose, box)
            if told is not None:
                head = self._heads[track] = _taken_in(head, told, time_s)
            chances.append(0.0 if head is None else head.chance)
        if len(self._heads) > 2 * len(track_ids):
            self._heads = {
                track: head
                for track, head in self._heads.items()
                if time_s - head.last_s <= REMEMBERED_S
            }
        return chances


def _taken_in(head: _Head | None, chance: float, time_s: float) -> _Head:
    """The mean of somebody with one more frame: a plain one at first, then one that forgets."""
    if head is None:
        return _Head(chance, 1, time_s)
    frames = head.frames + 1
    share = max(1.0 / frames, 1.0 - math.exp((head.last_s - time_s) / SMOOTHED_S))
    return _Head(head.chance + share * (chance - head.chance), frames, time_s)
