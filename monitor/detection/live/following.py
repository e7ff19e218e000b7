"""Faces that only the strong network finds, between its looks: found again by how they look.

Normalised cross-correlation of a small grey patch, over half a face's side to each way. Lewis:
Fast Template Matching, Vision Interface, 1995; by OpenCV's `matchTemplate`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

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


class Following:
    """Holds the faces of the strong network's last look: one source, in order."""

    def __init__(self) -> None:
        self._faces: list[Face] = []
        self._patches: list[NDArray[np.uint8]] = []
        # Where they are now, (N, 4), in the sizes that they had.
        self._boxes: FloatArray = np.empty((0, 4), np.float32)

    def begin(self, image: NDArray[np.uint8], faces: Iterable[Face]) -> None:
        """Follow these faces of `image` (H, W, 3) uint8 BGR from now on, and no others."""
        cut = [(face, _patch(image, face.box_xyxy, 0.0, SIDE_PX)) for face in faces]
        cut = [(face, patch) for face, patch in cut if patch.std() >= PLAIN]
        self._faces = [face for face, _ in cut]
        self._patches = [patch for _, patch in cut]
        self._boxes = np.array([face.box_xyxy for face in self._faces], np.float32).reshape(-1, 4)

    def missing(self, image: NDArray[np.uint8], found: Sequence[Face]) -> tuple[Face, ...]:
        """Return those that are still there in the next frame and not among its `found` faces."""
        boxes = np.array([face.box_xyxy for face in found], np.float32).reshape(-1, 4)
        is_beside = self._move_beside(np.arange(len(self._faces)), boxes)
        left, again = np.ones(len(self._faces), bool), []
        for place in np.flatnonzero(~is_beside).tolist():
            by = _shift_of(image, self._boxes[place], self._patches[place])
            if by is None:
                left[place] = False
                continue
            self._boxes[place] += np.tile(by, 2)
            # One that moved far is beside nothing until it is seen where it is.
            if not self._move_beside(np.array([place]), boxes)[0]:
                again.append(_moved_to(self._faces[place], self._boxes[place]))
        self._faces = [face for face, is_left in zip(self._faces, left, strict=True) if is_left]
        self._patches = [one for one, is_left in zip(self._patches, left, strict=True) if is_left]
        self._boxes = self._boxes[left]
        return tuple(again)

    def _move_beside(self, places: NDArray[np.intp], boxes: FloatArray) -> NDArray[np.bool_]:
        """Which of the faces at `places` are beside one of `boxes`; their middles go there."""
        if not len(places) or not len(boxes):
            return np.zeros(len(places), np.bool_)
        shared = overlaps(self._boxes[places], boxes)
        is_beside = np.asarray(shared.max(axis=1) >= BESIDE, np.bool_)
        moving, nearest = places[is_beside], boxes[shared.argmax(axis=1)[is_beside]]
        old = self._boxes[moving]
        by = (nearest[:, :2] + nearest[:, 2:] - old[:, :2] - old[:, 2:]) / 2
        self._boxes[moving] = old + np.tile(by, 2)
        return is_beside


def _shift_of(
    image: NDArray[np.uint8], box: FloatArray, patch: NDArray[np.uint8]
) -> FloatArray | None:
    """How far the face of a box went, (2,) in pixels; None where nothing is like its patch."""
    around = _patch(image, box, REACH, _AROUND_PX)
    likeness = cv2.matchTemplate(around, patch, cv2.TM_CCOEFF_NORMED)
    _, best, _, (x, y) = cv2.minMaxLoc(likeness)
    if not best >= ALIKE:  # not a number where the patch is all of one grey
        return None
    middle = (_AROUND_PX - SIDE_PX) / 2
    by = np.array([x - middle, y - middle]) / SIDE_PX * (box[2:] - box[:2])
    return by.astype(np.float32)


def _moved_to(face: Face, box: FloatArray) -> Face:
    marks = face.landmarks_xy
    by = box[:2] - face.box_xyxy[:2]
    return replace(face, box_xyxy=box.copy(), landmarks_xy=None if marks is None else marks + by)


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
