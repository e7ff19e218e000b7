"""Head pose of a real face, through each detector and the pipeline."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from monitor.config import DetectionSettings, EmotionSettings, EngineSettings, TrackingSettings
from monitor.detection import make_detector
from monitor.emotion import make_emotion_model
from monitor.orientation import HeadPose
from monitor.pipeline import Pipeline
from monitor.tracking import Tracker
from monitor.types import Frame
from tests.portrait import portrait
from tests.scripted import ScriptedDetector, ScriptedEmotions

DETECTORS = [pytest.param("cascade", marks=pytest.mark.slow), "retinaface", "yunet"]


def pose_in(image: np.ndarray, backend: str) -> HeadPose:
    detector = make_detector(DetectionSettings(backend=backend), EngineSettings())
    model = make_emotion_model(EmotionSettings(), EngineSettings())
    pipeline = Pipeline(detector, model, Tracker(TrackingSettings()))
    reading = pipeline.process(Frame(np.ascontiguousarray(image), 0, 0.0))
    best = max(reading.faces, key=lambda face: face.face.score)
    assert best.pose is not None
    return best.pose


def leaned(degrees: float) -> np.ndarray:
    """The portrait, leaned to the right around the face."""
    turn = cv2.getRotationMatrix2D((222.0, 117.0), -degrees, 1.0)
    return cv2.warpAffine(portrait(), turn, (512, 512), borderMode=cv2.BORDER_REPLICATE)


@pytest.mark.parametrize("backend", DETECTORS)
def test_a_portrait_looks_towards_the_camera(backend: str) -> None:
    pose = pose_in(portrait(), backend)
    assert abs(pose.yaw) < 25
    assert abs(pose.pitch) < 25
    assert abs(pose.roll) < 10


@pytest.mark.parametrize("backend", DETECTORS)
def test_a_mirrored_portrait_is_turned_the_other_way(backend: str) -> None:
    pose, mirrored = pose_in(portrait(), backend), pose_in(portrait()[:, ::-1], backend)
    assert mirrored.yaw == pytest.approx(-pose.yaw, abs=2 * pose.yaw_error)
    assert mirrored.pitch == pytest.approx(pose.pitch, abs=3 * pose.pitch_error)


@pytest.mark.parametrize(
    "backend", [pytest.param("cascade", marks=pytest.mark.slow), "retinaface"]
)  # YuNet hardly follows a lean
def test_a_head_that_leans_has_that_roll(backend: str) -> None:
    straight = pose_in(portrait(), backend).roll
    assert pose_in(leaned(15), backend).roll == pytest.approx(straight + 15, abs=9)
    assert pose_in(leaned(-15), backend).roll == pytest.approx(straight - 15, abs=9)


@pytest.mark.parametrize("backend", DETECTORS)
def test_a_small_face_is_less_sure(backend: str) -> None:
    small = cv2.resize(portrait(), None, fx=0.35, fy=0.35, interpolation=cv2.INTER_AREA)
    large, little = pose_in(portrait(), backend), pose_in(small, backend)
    assert little.yaw_error > large.yaw_error
    assert little.yaw == pytest.approx(large.yaw, abs=2 * little.yaw_error)


def test_a_region_keeps_the_habits_of_its_network() -> None:
    detector = make_detector(
        DetectionSettings(backend="yunet", region=(100, 0, 300, 300)), EngineSettings()
    )
    (face, *_) = detector.detect(portrait())
    assert face.network == "yunet"


def test_faces_without_landmarks_have_no_pose() -> None:
    pipeline = Pipeline(ScriptedDetector(), ScriptedEmotions(), Tracker(TrackingSettings()))
    image = np.zeros((8, 8, 3), np.uint8)
    image[0, 0] = (3, 0, 0)
    reading = pipeline.process(Frame(image, 0, 0.0))
    assert [face.pose for face in reading.faces] == [None, None, None]
