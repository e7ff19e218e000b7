"""The cascade on real faces, with both runtimes."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import cv2
import numpy as np
import pytest

from monitor.config import DetectionSettings, EngineSettings
from monitor.detection import FaceDetector, make_detector
from monitor.errors import EngineError
from monitor.types import Face
from tests.portrait import FACE_XYXY, class_of, portrait
from tests.runtimes import RUNTIMES, needs_both


def cascade(**settings: object) -> FaceDetector:
    runtime = settings.pop("runtime", "auto")
    return make_detector(
        DetectionSettings(backend="cascade", **settings), EngineSettings(runtime=runtime)
    )


def boxes_of(faces: tuple[Face, ...]) -> np.ndarray:
    return np.array([face.box_xyxy for face in faces]).reshape(-1, 4)


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_a_portrait_has_one_face_with_its_landmarks_in_place(runtime: str) -> None:
    (face,) = cascade(runtime=runtime, min_face_px=40).detect(portrait())
    np.testing.assert_allclose(face.box_xyxy, FACE_XYXY, atol=15)
    assert 0.99 < face.score <= 1.0
    assert face.landmarks_xy is not None
    left_eye, right_eye, nose, left_mouth, right_mouth = face.landmarks_xy
    assert left_eye[0] < nose[0] < right_eye[0]
    assert left_mouth[0] < nose[0] < right_mouth[0]
    assert max(left_eye[1], right_eye[1]) < nose[1] < min(left_mouth[1], right_mouth[1])
    assert (face.landmarks_xy > face.box_xyxy[:2]).all()
    assert (face.landmarks_xy < face.box_xyxy[2:]).all()


def test_faces_of_falling_size_are_all_found_best_first() -> None:
    faces = cascade().detect(class_of(8))
    scores = [face.score for face in faces]
    assert scores == sorted(scores, reverse=True)
    lefts = np.sort(boxes_of(faces)[:, 0])
    assert len(lefts) == 8
    assert (np.diff(lefts) > 50).all()


@needs_both
def test_both_runtimes_find_the_same(media: Path) -> None:
    for name in ("multiface.jpg", "selfie.jpg"):
        image = cv2.imread(str(media / name))
        openvino, onnxruntime = (
            cascade(runtime=runtime).detect(image) for runtime in ("openvino", "onnxruntime")
        )
        assert len(openvino) >= 6
        np.testing.assert_allclose(boxes_of(openvino), boxes_of(onnxruntime), atol=0.1)
        np.testing.assert_allclose(
            [face.landmarks_xy for face in openvino],
            [face.landmarks_xy for face in onnxruntime],
            atol=0.1,
        )


def test_the_same_again_after_a_picture_of_another_size() -> None:
    detector = cascade(min_face_px=40)
    before = boxes_of(detector.detect(portrait()))
    detector.detect(class_of(2))
    np.testing.assert_array_equal(boxes_of(detector.detect(portrait())), before)


def test_earlier_faces_stay_as_they_were() -> None:
    detector = cascade(min_face_px=40)
    (face,) = detector.detect(portrait())
    box, landmarks = face.box_xyxy.copy(), np.copy(face.landmarks_xy)
    detector.detect(np.ascontiguousarray(portrait()[:, ::-1]))
    np.testing.assert_array_equal(face.box_xyxy, box)
    np.testing.assert_array_equal(face.landmarks_xy, landmarks)


def test_faces_at_the_edges_are_clipped() -> None:
    cut_off = np.ascontiguousarray(portrait()[80:, 190:])
    (face,) = cascade(min_face_px=40).detect(cut_off)
    height, width = cut_off.shape[:2]
    assert (face.box_xyxy >= 0).all()
    assert (face.box_xyxy <= [width - 1, height - 1, width - 1, height - 1]).all()
    assert face.box_xyxy[0] == 0


@pytest.mark.parametrize("size", [(1, 1), (11, 40), (23, 500), (24, 24), (25, 31), (480, 640)])
def test_no_face_is_normal(size: tuple[int, int]) -> None:
    detector = cascade()
    assert detector.detect(np.zeros((*size, 3), np.uint8)) == ()
    noise = np.random.default_rng(0).integers(0, 256, (*size, 3), dtype=np.uint8)
    assert detector.detect(noise) == ()


def test_settings_decide_what_counts_as_a_face() -> None:
    assert cascade(min_face_px=400).detect(portrait()) == ()
    assert cascade(thresholds=(0.6, 0.7, 1.0)).detect(portrait()) == ()
    strict = cascade(min_face_px=40).detect(portrait())
    lenient = cascade(min_face_px=40, thresholds=(0.5, 0.1, 0.05)).detect(portrait())
    assert len(lenient) > len(strict)


@pytest.mark.skipif(find_spec("mtcnn") is not None, reason="the mtcnn package is installed")
def test_the_reference_names_its_extra() -> None:
    with pytest.raises(EngineError, match=r"classroom-monitor\[reference\]"):
        cascade(backend="reference")
