"""Faces that only the strong network finds, between its looks: found again by how they look.

Normalised cross-correlation of a small grey patch, over half a face's side to each way. Lewis:
Fast Template Matching, Vision Interface, 1995; by OpenCV's `matchTemplate`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.detection.suppression import overlaps
from monitor.types import Face, FloatArray

SIDE_PX = 16
"""Side of the patch that a face becomes."""

REACH = 0.5
"""How far a face may have moved since the frame before, in sides of the face."""

ALIKE = 0.75
"""Least correlation of what is the same face; noise and the eyes' blinking leave more."""

PLAIN = 2.0
"""A patch whose greys differ less than this is alike everywhere."""

BESIDE = 0.3
"""A face that a network finds and that overlaps a followed one by so much is that one."""

_AROUND_PX = round(SIDE_PX * (1 + 2 * REACH))


@dataclass(frozen=True, slots=True, eq=False)
class _Followed:
    """A face where it is now, with the patch (side, side) uint8 that it was."""

    face: Face
    patch: NDArray[np.uint8]


class Following:
    """Holds the faces of the strong network's last look: one source, in order."""

    def __init__(self) -> None:
        self._followed: list[_Followed] = []

    def begin(self, image: NDArray[np.uint8], faces: Iterable[Face]) -> None:
        """Follow these faces of `image` (H, W, 3) uint8 BGR from now on, and no others."""
        patches = [_Followed(face, _patch(image, face.box_xyxy, 0.0, SIDE_PX)) for face in faces]
        self._followed = [one for one in patches if one.patch.std() >= PLAIN]

    def missing(self, image: NDArray[np.uint8], found: Sequence[Face]) -> tuple[Face, ...]:
        """Return those that are still there in the next frame and not among its `found` faces."""
        if not self._followed:
            return ()
        boxes = np.array([face.box_xyxy for face in found], np.float32).reshape(-1, 4)
        left, again = [], []
        for one in self._followed:
            now = _found_beside(one, boxes) or _seen_again(image, one)
            if now is None:
                continue
            # One that moved far is beside nothing until it is seen where it is.
            at = _found_beside(now, boxes)
            left.append(at or now)
            if at is None:
                again.append(now.face)
        self._followed = left
        return tuple(again)


def _found_beside(one: _Followed, boxes: FloatArray) -> _Followed | None:
    """The face where a network finds it, in its own size; None where none of `boxes` is beside."""
    shared = overlaps(one.face.box_xyxy[None], boxes)[0]
    if shared.max(initial=0.0) < BESIDE:
        return None
    box, old = boxes[int(shared.argmax())], one.face.box_xyxy
    return _moved(one, np.asarray((box[:2] + box[2:] - old[:2] - old[2:]) / 2, np.float32))


def _seen_again(image: NDArray[np.uint8], one: _Followed) -> _Followed | None:
    around = _patch(image, one.face.box_xyxy, REACH, _AROUND_PX)
    likeness = cv2.matchTemplate(around, one.patch, cv2.TM_CCOEFF_NORMED)
    _, best, _, (x, y) = cv2.minMaxLoc(likeness)
    if not best >= ALIKE:  # not a number where the patch is all of one grey
        return None
    middle = (_AROUND_PX - SIDE_PX) / 2
    sides = one.face.box_xyxy[2:] - one.face.box_xyxy[:2]
    by = np.array([x - middle, y - middle]) / SIDE_PX * sides
    return _moved(one, by.astype(np.float32))


def _moved(one: _Followed, by: FloatArray) -> _Followed:
    marks = one.face.landmarks_xy
    face = replace(
        one.face,
        box_xyxy=one.face.box_xyxy + np.tile(by, 2),
        landmarks_xy=None if marks is None else marks + by,
    )
    return replace(one, face=face)


def _patch(
    image: NDArray[np.uint8], box: FloatArray, margin: float, side_px: int
) -> NDArray[np.uint8]:
    """What is in a box, widened by `margin` of its sides each way, (side, side) uint8 grey.

    Beyond the picture's edges its last pixels go on.
    """
    size = box[2:] - box[:2]
    left, top = np.round(box[:2] - margin * size).astype(int)
    right, bottom = np.maximum(np.round(box[2:] + margin * size).astype(int), (left + 1, top + 1))
    height, width = image.shape[:2]
    columns = np.clip(np.arange(left, right), 0, width - 1)
    rows = np.clip(np.arange(top, bottom), 0, height - 1)
    inside = left >= 0 and top >= 0 and right <= width and bottom <= height
    part = image[top:bottom, left:right] if inside else image[np.ix_(rows, columns)]
    small = cv2.resize(part, (side_px, side_px), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), np.uint8)
