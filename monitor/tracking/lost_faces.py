"""Known people whose face is lost: turned away while their place moves, else absent.

Who turns to a neighbour or lays the head on the desk has no face to be found, but moves a little;
an empty seat does not. Motion is all that is looked at: who keeps quite still for some seconds
counts as absent, and who has just left as turned away for as long. Where more faces are lost than
found the room may be leaving: there nothing is said of anybody until the place still moves after
some seconds, and a room that leaves is never one that has turned away.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.orientation import TurnedAway
from monitor.tracking.tracker import Unseen
from monitor.types import Face, FloatArray, Frame

LOOK_S = 0.4
"""Places are compared with how they were so long ago: slow movements show, and it costs little."""

LONGEST_S = 2.0
"""Pictures that are further apart than this are not compared."""

LOST_S = 0.5
"""A face that is back sooner than this was not lost."""

KNOWN_S = 2.0
"""Who was seen for less than this is nobody to wait for: a false alarm, or somebody passing."""

STILL_S = 6.0
"""A place that was still for so long is empty, until a face is found there again."""

ALL_STILL_S = 2.5
"""The same where no face at all is found: a room that turns away at once does not keep still."""

LEAVING_S = 2.5
"""Where most faces are lost, motion tells so long after that somebody stayed: before, he may go."""

SHRINK = 4
"""Pictures are compared at this part of their size: noise averages out."""

LEAST_CHANGE = 1.5
"""Mean change of a place that moves, in grey levels."""

ABOVE_NOISE = 2.5
"""And so many times the change of the picture as a whole."""

_WIDER, _HIGHER, _LOWER = 0.35, 0.4, 1.0
"""A place is its face's box and so many of its sides more: hair and shoulders move too."""


@dataclass(frozen=True, slots=True, eq=False)
class _Look:
    time_s: float
    small: NDArray[np.int16]  # (H, W) grey


class LostFaces:
    """Says who is turned away; remembers the last pictures, shrunk. One source, in order."""

    def __init__(self) -> None:
        self._look: _Look | None = None
        self._moved_s: dict[int, float] = {}  # by track number: last seen or moving
        self._gone: set[int] = set()

    def update(
        self, frame: Frame, faces: Sequence[Face], unseen: Sequence[Unseen]
    ) -> tuple[TurnedAway, ...]:
        """Return who is turned away in the newest frame.

        Args:
            frame: The frame; nothing of it is kept but a small grey picture, for a moment.
            faces: The faces that were found in it.
            unseen: The known people who were not.
        """
        now_s = frame.time_s
        waited_for = [
            person
            for person in unseen
            if now_s - person.last_seen_s >= LOST_S and person.known_s >= KNOWN_S
        ]
        if not waited_for:
            self._look = None
            self._moved_s.clear()
            self._gone.clear()
            return ()
        numbers = {person.track_id for person in waited_for}
        self._gone &= numbers
        self._moved_s = {track: s for track, s in self._moved_s.items() if track in numbers}
        change = self._change(frame)
        still_s = STILL_S if faces else ALL_STILL_S
        stays_s = LEAVING_S if len(waited_for) > len(faces) else 0.0
        taken = np.array([face.box_xyxy for face in faces], np.float32).reshape(-1, 4)
        return tuple(
            TurnedAway(person.track_id, person.box_xyxy)
            for person in waited_for
            if self._moved(person, change, now_s, still_s) >= person.last_seen_s + stays_s
            and not _is_taken(person.box_xyxy, taken)
        )

    def _moved(
        self, person: Unseen, change: FloatArray | None, now_s: float, still_s: float
    ) -> float:
        """When somebody was last seen or the place moved; of who is gone, long before."""
        track = person.track_id
        if track in self._gone:
            return -math.inf
        if change is not None and _moves(change, person.box_xyxy):
            self._moved_s[track] = now_s
        moved_s = self._moved_s.setdefault(track, person.last_seen_s)
        if now_s - moved_s > still_s:
            self._gone.add(track)
            return -math.inf
        return moved_s

    def _change(self, frame: Frame) -> FloatArray | None:
        """What changed since the last look, in grey levels (H, W); None before the next is due."""
        before = self._look
        if before is not None and frame.time_s - before.time_s < LOOK_S:
            return None
        self._look = now = _Look(frame.time_s, _shrunk(frame.image))
        if (
            before is None
            or before.small.shape != now.small.shape
            or now.time_s - before.time_s > LONGEST_S
        ):
            return None
        change = (now.small - before.small).astype(np.float32)
        return np.asarray(np.abs(change - np.median(change)), np.float32)


def _shrunk(image: NDArray[np.uint8]) -> NDArray[np.int16]:
    height, width = (max(side // SHRINK, 1) for side in image.shape[:2])
    small = cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), np.int16)


def _moves(change: FloatArray, box_xyxy: FloatArray) -> bool:
    """Whether a place changed more than the noise of the picture."""
    left, top, right, bottom = (box_xyxy / SHRINK).tolist()
    width, height = right - left, bottom - top
    rows = slice(max(int(top - _HIGHER * height), 0), max(int(bottom + _LOWER * height) + 1, 1))
    columns = slice(max(int(left - _WIDER * width), 0), max(int(right + _WIDER * width) + 1, 1))
    place = change[rows, columns]
    if not place.size:
        return False
    return float(place.mean()) > max(LEAST_CHANGE, ABOVE_NOISE * float(np.median(change)))


def _is_taken(box_xyxy: FloatArray, faces: FloatArray) -> bool:
    """Whether a face was found in the place: somebody else sits there now."""
    middle = (box_xyxy[:2] + box_xyxy[2:]) / 2.0
    inside = (faces[:, :2] <= middle) & (middle <= faces[:, 2:])
    return bool(inside.all(axis=1).any())
