"""A strong and a quick network as one detector for live video."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from monitor.detection.live.changed_parts import NEAR_KNOWN, ChangedParts
from monitor.detection.live.following import BESIDE, Following
from monitor.detection.live.places import SAME_PLACE, KnownPlaces
from monitor.detection.live.preparation import Preparation
from monitor.detection.live.schedule import ScanSchedule
from monitor.detection.single_shot.candidates import Candidates
from monitor.detection.single_shot.detector import SingleShotDetector
from monitor.detection.suppression import overlaps
from monitor.types import Face, FloatArray

TWICE = 0.15
"""A face of a lower score that overlaps another by so much does not count."""


class LiveDetector:
    """Looks at every frame with the quick network, and now and then with the strong one too.

    A new face is found in the next frame, and given up where the strong one never sees it. What
    only the strong one finds is followed until it looks again, as long as the picture there stays
    alike. Where it has seen a face, a lower score of either is enough to find it again. Boxes are
    the quick network's where both find a face, so that they do not change in size with every scan;
    landmarks are the strong one's where it looked, since the quick one's do not tell who looks up
    or down. What this keeps and saves: see docs/decisions/live-detection.md.

    It remembers the last frames: one source, in order. Owned by one thread.

    Args:
        strong: Finds nearly all faces, and takes its time.
        quick: Finds most of them.
        schedule: Says when the strong one looks.
    """

    def __init__(
        self, strong: SingleShotDetector, quick: ChangedParts, schedule: ScanSchedule
    ) -> None:
        self.name = strong.name
        self._strong = strong
        self._quick = quick
        self._schedule = schedule
        self._places = KnownPlaces()
        self._following = Following()
        self._preparation = Preparation(strong.prepare)

    def detect(self, image: NDArray[np.uint8]) -> tuple[Face, ...]:
        """Return the faces of the next frame (H, W, 3) uint8 BGR, best first, with landmarks."""
        found = self._accepted(self._quick, image)[0]
        found = found.taken(~self._places.refused(found.boxes))
        faces = self._quick.faces(found, image)
        seen = None
        if self._begins_scan((image.shape[1], image.shape[0])):
            strong, everything = self._accepted(self._strong, image)
            same = overlaps(found.boxes, strong.boxes)
            faces = tuple(
                map(_with_landmarks, faces, same, repeat(strong), repeat(self._strong.name))
            )
            missed = strong.taken(same.max(axis=0, initial=0) < BESIDE)
            faces += self._strong.faces(missed, image)
            self._following.begin(image, self._strong.faces(strong, image))
            seen = everything.boxes
        else:
            faces += self._following.missing(image, faces)
        self._places.remember(_boxes(faces), seen)
        there = ~self._places.refused(_boxes(faces))
        faces = tuple(face for face, is_there in zip(faces, there, strict=True) if is_there)
        return tuple(sorted(faces, key=lambda face: face.score, reverse=True))

    def _begins_scan(self, size_wh: tuple[int, int]) -> bool:
        """Whether the strong network looks at this frame too.

        The first frames do not wait for it, unless it is said which frames it looks at.
        """
        is_ready = self._schedule.is_fixed or self._preparation.is_done_for(size_wh)
        return is_ready and self._schedule.begins_scan()

    def _accepted(
        self, network: SingleShotDetector | ChangedParts, image: NDArray[np.uint8]
    ) -> tuple[Candidates, Candidates]:
        """The faces that a network finds, and all that it takes for one where one is known."""
        seen = network.candidates(image, NEAR_KNOWN * network.least_score)
        is_sure = seen.scores >= network.least_score
        # What is little sure and beside a sure one is mostly that face a second time.
        beside = overlaps(seen.boxes, seen.boxes[is_sure]).max(axis=1, initial=0.0) >= TWICE
        return seen.taken(is_sure | (self._places.near(seen.boxes) & ~beside)), seen


def _boxes(faces: Sequence[Face]) -> FloatArray:
    return np.array([face.box_xyxy for face in faces], np.float32).reshape(-1, 4)


def _with_landmarks(face: Face, same: FloatArray, strong: Candidates, network: str) -> Face:
    """A face with the landmarks of the strong network's that overlaps it most, if one does."""
    best = int(same.argmax()) if len(same) else 0
    if not len(same) or same[best] < SAME_PLACE:
        return face
    return replace(face, landmarks_xy=strong.landmarks[best], network=network)
