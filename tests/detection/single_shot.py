"""What tests of RetinaFace and of YuNet share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import cv2
import numpy as np

from monitor.detection.base import FaceDetector
from monitor.types import Face
from tests.portrait import FACE_XYXY, portrait

SIZES: Mapping[str, tuple[tuple[int, int], int]] = {
    "320x240": ((320, 240), 240),
    "portrait": ((720, 1280), 512),
    "4K": ((3840, 2160), 512),
    "4K, a large face": ((3840, 2160), 2160),
}
"""By name, width and height of a picture, and how high the portrait stands in it."""


def in_picture_of(size: str) -> tuple[np.ndarray, float]:
    """Return the portrait in a grey picture, and how far it is enlarged."""
    (width, height), side = SIZES[size]
    way = cv2.INTER_AREA if side < len(portrait()) else cv2.INTER_LINEAR
    image = np.full((height, width, 3), 90, np.uint8)
    image[:side, :side] = cv2.resize(portrait(), (side, side), interpolation=way)
    return image, side / len(portrait())


def assert_finds_the_portrait(detector: FaceDetector, image: np.ndarray, enlarged: float) -> None:
    """One face, where it is, its points in the order of `Face`."""
    faces = detector.detect(image)
    assert_clipped(faces, image)
    (face,) = faces
    np.testing.assert_allclose(face.box_xyxy / enlarged, FACE_XYXY, atol=20)
    assert face.landmarks_xy is not None
    left_eye, right_eye, nose, left_mouth, right_mouth = face.landmarks_xy
    assert left_eye[0] < nose[0] < right_eye[0]
    assert left_mouth[0] < nose[0] < right_mouth[0]
    assert max(left_eye[1], right_eye[1]) < nose[1] < min(left_mouth[1], right_mouth[1])
    assert (face.landmarks_xy > face.box_xyxy[:2]).all()
    assert (face.landmarks_xy < face.box_xyxy[2:]).all()


def assert_clipped(faces: Sequence[Face], image: np.ndarray) -> None:
    """All boxes lie in the picture, best first."""
    boxes = np.array([face.box_xyxy for face in faces])
    height, width = image.shape[:2]
    assert boxes.dtype == np.float32
    assert (boxes >= 0).all()
    assert (boxes <= [width - 1, height - 1, width - 1, height - 1]).all()
    assert (boxes[:, 2:] > boxes[:, :2]).all()
    scores = [face.score for face in faces]
    assert scores == sorted(scores, reverse=True)
