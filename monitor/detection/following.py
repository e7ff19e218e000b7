"""Faces between scans: people in a lecture sit, so most faces are where they were.

A scan of the whole picture is nearly all of the detector's work, and finds new faces. On the
frames between two scans only the places of known faces are looked at, by the second and third
network alone (docs/decisions/scan-and-follow.md has what that keeps and what it saves).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from monitor.detection.boxes import squared
from monitor.detection.cascade import CascadeDetector, as_pixels
from monitor.detection.effort import Effort
from monitor.detection.suppression import overlaps
from monitor.types import Face, FloatArray

SIZES = (1.0, 0.85, 1.18)
"""Each place is looked at in these sizes: faces come nearer, lean back, and turn."""

MEMORY_SCANS = 4
"""A place where no face is found any more is given up after so many scans."""

SAME_PLACE = 0.3
"""A face that overlaps a place by this share of both is the one that was there."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a face was seen last, and how many scans ago."""

    box_xyxy: FloatArray
    scans_ago: int = 0


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
        self._places: list[_Place] = []

    def detect(self, image: NDArray[np.uint8]) -> tuple[Face, ...]:
        """Return the faces of the next frame (H, W, 3) uint8 BGR, best first."""
        is_scan = self._effort.begins_scan()
        pixels = as_pixels(image)
        squares = self._around_places()
        if is_scan:
            scanned = self._cascade.propose(pixels, self._effort.min_face_px)
            squares = np.concatenate([scanned, squares])
        faces = self._cascade.verify(pixels, squares)
        self._remember(faces, is_scan=is_scan)
        return faces

    def _around_places(self) -> FloatArray:
        """Squares (N, 4) around the known places, in several sizes."""
        if not self._places:
            return np.empty((0, 4), np.float32)
        places = squared(np.stack([place.box_xyxy for place in self._places]))
        centres = np.tile((places[:, :2] + places[:, 2:]) / 2, 2)
        return np.concatenate([centres + size * (places - centres) for size in SIZES])

    def _remember(self, faces: Sequence[Face], *, is_scan: bool) -> None:
        found = [_Place(face.box_xyxy) for face in faces]
        passed = [
            replace(place, scans_ago=place.scans_ago + is_scan)
            for place in self._places
            if not _is_among(place.box_xyxy, faces)
        ]
        self._places = found + [place for place in passed if place.scans_ago < MEMORY_SCANS]


def _is_among(box_xyxy: FloatArray, faces: Sequence[Face]) -> bool:
    if not faces:
        return False
    boxes = np.stack([face.box_xyxy for face in faces])
    return bool(overlaps(box_xyxy[None], boxes).max() >= SAME_PLACE)
