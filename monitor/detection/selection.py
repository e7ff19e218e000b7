"""Part of the picture, or one face of it alone: what the user chose to look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from monitor.detection.base import FaceDetector
from monitor.errors import ConfigError
from monitor.i18n import tr
from monitor.types import Face

Region = tuple[int, int, int, int]
"""Left, top, width and height in pixels."""


class RegionDetector:
    """Looks for faces in a part of the picture; the rest is not even scanned.

    Args:
        detector: Gets the part alone.
        region: The part. What lies beyond the picture is left out.
    """

    def __init__(self, detector: FaceDetector, region: Region) -> None:
        self.name = detector.name
        self._detector = detector
        self._region = region

    def detect(self, image: NDArray[np.uint8]) -> tuple[Face, ...]:
        """Return the faces of the region, in the whole picture's pixels.

        Raises:
            ConfigError: The region lies beyond the picture.
        """
        left, top, width, height = self._region
        part = np.ascontiguousarray(image[top : top + height, left : left + width])
        if part.size == 0:
            size = f"{image.shape[1]}x{image.shape[0]}"
            raise ConfigError(
                tr(
                    "the region {left},{top},{width},{height} lies outside the picture of {size}",
                    left=left,
                    top=top,
                    width=width,
                    height=height,
                    size=size,
                )
            )
        return tuple(_moved(face, left, top) for face in self._detector.detect(part))


class LeavingOutDetector:
    """Leaves out the faces of some places: a poster, a window, the teacher's screen.

    Args:
        detector: Looks at the whole picture, so that who sits beside such a place is seen whole.
        places: A face whose middle lies in one of them does not count.
    """

    def __init__(self, detector: FaceDetector, places: Sequence[Region]) -> None:
        self.name = detector.name
        self._detector = detector
        self._places = np.array(places, np.float32).reshape(-1, 4)

    def detect(self, image: NDArray[np.uint8]) -> tuple[Face, ...]:
        """Return the faces that are elsewhere."""
        return tuple(face for face in self._detector.detect(image) if not self._is_out(face))

    def _is_out(self, face: Face) -> bool:
        middle = (face.box_xyxy[:2] + face.box_xyxy[2:]) / 2
        start, size = self._places[:, :2], self._places[:, 2:]
        return bool(((start <= middle) & (middle < start + size)).all(axis=1).any())


class FirstFaceDetector:
    """Keeps the best face of each picture alone, as the fer package's `first_face_only` does."""

    def __init__(self, detector: FaceDetector) -> None:
        self.name = detector.name
        self._detector = detector

    def detect(self, image: NDArray[np.uint8]) -> tuple[Face, ...]:
        """Return one face, or none."""
        return self._detector.detect(image)[:1]


def _moved(face: Face, x: int, y: int) -> Face:
    shift = np.array([x, y], np.float32)
    landmarks = None if face.landmarks_xy is None else face.landmarks_xy + shift
    return replace(face, box_xyxy=face.box_xyxy + np.tile(shift, 2), landmarks_xy=landmarks)
