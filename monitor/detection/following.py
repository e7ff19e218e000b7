"""Faces between scans: people in a lecture sit, so most faces are where they were.

A scan of the whole picture is nearly all of the detector's work, and finds new faces. On the
frames between two scans only the places of known faces are looked at, by the second and third
network alone (docs/decisions/scan-and-follow.md has what that keeps and what it saves).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from monitor.detection.boxes import squared
from monitor.detection.cascade import CascadeDetector
from monitor.detection.effort import Effort
from monitor.detection.suppression import overlaps
from monitor.types import Face, FloatArray

SIZES = (0.9, 1.12)
"""Each place is looked at in these sizes: faces come nearer, lean back, and turn."""

MEMORY_SCANS = 4
"""A place where no face is found any more is given up after so many scans."""

SAME_PLACE = 0.3
"""A face that overlaps a place by this share of both is the one that was there."""


class FollowingDetector:
    """Scans the whole picture now and then, and follows the known faces in between.

    It remembers the last frames: one source, in order. Owned by one thread.

    Args:
        cascade: Looks for faces.
        effort: Says which frames are scanned, and how finely.
    """

    def __init__(self, cascade: CascadeDetector, effort: Effort) -> None:
        self.name = cascade.name
        self._cascade = cascade
        self._effort = effort
        # Where faces were seen last, and how many scans ago each was seen.
        self._boxes: FloatArray = np.empty((0, 4), np.float32)
        self._scans_ago: NDArray[np.int64] = np.empty(0, np.int64)

    def detect(self, image: NDArray[np.uint8]) -> tuple[Face, ...]:
        """Return the faces of the next frame (H, W, 3) uint8 BGR, best first."""
        is_scan = self._effort.begins_scan()
        picture = self._cascade.as_floats(image)
        squares = self._around_places()
        if is_scan:
            scanned = self._cascade.propose(picture, self._effort.min_face_px)
            squares = np.concatenate([scanned, squares])
        faces = self._cascade.verify(picture, squares)
        self._remember(faces, is_scan=is_scan)
        return faces

    def _around_places(self) -> FloatArray:
        """Squares (N, 4) around the known places, in several sizes."""
        places = squared(self._boxes)
        centres = np.tile((places[:, :2] + places[:, 2:]) / 2, 2)
        return np.concatenate([centres + size * (places - centres) for size in SIZES])

    def _remember(self, faces: Sequence[Face], *, is_scan: bool) -> None:
        found = np.array([face.box_xyxy for face in faces], np.float32).reshape(-1, 4)
        again = (overlaps(self._boxes, found) >= SAME_PLACE).any(axis=1)
        scans_ago = self._scans_ago + is_scan
        kept = ~again & (scans_ago < MEMORY_SCANS)
        self._boxes = np.concatenate([found, self._boxes[kept]])
        self._scans_ago = np.concatenate([np.zeros(len(found), np.int64), scans_ago[kept]])
