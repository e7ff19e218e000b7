from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.orientation import HeadPose, head_poses
from monitor.orientation.mean_face import FACES_DIFFER, MEAN_FACE
from tests.orientation.heads import seen, turned

yaws, pitches, rolls = st.floats(-60, 60), st.floats(-35, 35), st.floats(-40, 40)


def pose_of(landmarks: np.ndarray, network: str = "") -> HeadPose:
    (pose,) = head_poses(landmarks[None], [network])
    assert pose is not None
    return pose


@given(yaw=yaws, pitch=pitches, roll=rolls, distance_mm=st.floats(1000, 10_000))
def test_a_mean_face_before_a_camera_is_told_as_it_is_turned(
    yaw: float, pitch: float, roll: float, distance_mm: float
) -> None:
    pose = pose_of(seen(yaw, pitch, roll, distance_mm=distance_mm, focal_px=distance_mm))
    near = 2500.0 / distance_mm  # what weak perspective leaves out
    assert pose.yaw == pytest.approx(yaw, abs=1.5 + near)
    assert pose.pitch == pytest.approx(pitch, abs=1.5 + 3 * near)
    assert pose.roll == pytest.approx(roll, abs=1.5 + 2 * near)


@given(yaw=yaws, pitch=pitches, scale=st.floats(0.05, 20), x=st.floats(-500, 5000))
def test_size_and_place_change_nothing_but_the_error(
    yaw: float, pitch: float, scale: float, x: float
) -> None:
    landmarks = seen(yaw, pitch) * 4
    before, after = pose_of(landmarks), pose_of(landmarks * scale + [x, -x])
    assert after.yaw == pytest.approx(before.yaw, abs=1e-3)
    assert after.pitch == pytest.approx(before.pitch, abs=1e-3)
    assert (after.yaw_error > before.yaw_error) == (scale < 1) or scale == pytest.approx(1)
    assert (after.pitch_error > before.pitch_error) == (scale < 1) or scale == pytest.approx(1)


@given(yaw=yaws, pitch=pitches, roll=rolls, network=st.sampled_from(["", "yunet", "retinaface"]))
def test_a_mirrored_face_is_turned_the_other_way(
    yaw: float, pitch: float, roll: float, network: str
) -> None:
    landmarks = seen(yaw, pitch, roll)
    mirrored = landmarks[[1, 0, 2, 4, 3]] * [-1, 1]
    one, other = pose_of(landmarks, network), pose_of(mirrored, network)
    assert other.yaw == pytest.approx(-one.yaw, abs=1e-6)
    assert other.pitch == pytest.approx(one.pitch, abs=1e-6)
    assert other.roll == pytest.approx(-one.roll, abs=1e-6)


@given(st.lists(st.tuples(yaws, pitches, rolls), min_size=1, max_size=12))
def test_a_face_is_told_the_same_alone_and_in_a_crowd(
    heads: list[tuple[float, float, float]],
) -> None:
    landmarks = np.array([seen(*head) for head in heads])
    together = head_poses(landmarks, ["yunet"] * len(heads))
    for one, pose in zip(landmarks, together, strict=True):
        assert pose is not None
        assert pose_of(one, "yunet").yaw == pytest.approx(pose.yaw, abs=1e-9)


@pytest.mark.parametrize("pitch", [-30, -15, 15, 30])
def test_looking_down_and_up_have_their_signs(pitch: int) -> None:
    assert pose_of(seen(0, pitch)).pitch == pytest.approx(pitch, abs=2)


@given(st.lists(st.floats(allow_nan=True, allow_infinity=True, width=32), min_size=10, max_size=10))
def test_what_is_no_face_is_told_or_not_but_never_fails(values: list[float]) -> None:
    (pose,) = head_poses(np.array(values, np.float32).reshape(1, 5, 2), [""])
    if pose is not None:
        assert -90 <= pose.yaw <= 90
        assert -90 <= pose.pitch <= 90
        assert pose.yaw_error > 0


@pytest.mark.parametrize(
    "landmarks",
    [
        np.zeros((5, 2)),
        np.full((5, 2), np.nan),
        seen(0) * 0.01,  # eyes a fifth of a pixel apart
        seen(0)[[2, 3, 0, 1, 4]],  # the points of a face, mixed up
    ],
)
def test_no_pose_is_told_of_what_is_no_face(landmarks: np.ndarray) -> None:
    assert head_poses(landmarks[None], [""]) == [None]


def test_no_faces_have_no_poses() -> None:
    assert head_poses(np.empty((0, 5, 2)), []) == []


def test_it_is_no_worse_than_solvepnp_on_faces_that_differ_from_the_mean() -> None:
    rng = np.random.default_rng(7)
    ours, theirs = [], []
    for _ in range(150):
        yaw, pitch, roll = rng.uniform([-50, -25, -20], [50, 25, 20])
        weights = rng.normal(size=len(FACES_DIFFER))
        face = MEAN_FACE + np.tensordot(weights, np.array(FACES_DIFFER), 1)
        landmarks = seen(yaw, pitch, roll, face=face) + rng.normal(0, 0.5, (5, 2))
        pose = pose_of(landmarks)
        ours.append([pose.yaw - yaw, pose.pitch - pitch])
        theirs.append(np.subtract(_by_solvepnp(landmarks)[:2], (yaw, pitch)))
    our_error, their_error = (np.abs(errors).mean(axis=0) for errors in (ours, theirs))
    assert (our_error <= their_error).all(), (our_error, their_error)
    assert (our_error < 6).all()


@given(yaw=yaws, pitch=st.floats(-25, 25), roll=rolls)
def test_it_agrees_with_solvepnp_on_the_mean_face(yaw: float, pitch: float, roll: float) -> None:
    landmarks = seen(yaw, pitch, roll)
    pose = pose_of(landmarks)
    assert (pose.yaw, pose.pitch, pose.roll) == pytest.approx(_by_solvepnp(landmarks), abs=4)


def _by_solvepnp(landmarks: np.ndarray) -> tuple[float, float, float]:
    camera = np.array([[1500.0, 0, 500], [0, 1500, 500], [0, 0, 1]])
    # OpenCV's depth grows away from the camera: half a turn around the picture's left to right
    # and up to down at once is none, so both are mirrored.
    away = np.array([1.0, 1.0, -1.0])
    face = (MEAN_FACE - MEAN_FACE.mean(axis=0)) * away
    found, vector, _ = cv2.solvePnP(face, landmarks, camera, None, flags=cv2.SOLVEPNP_SQPNP)
    assert found
    rotation = np.diag(away) @ cv2.Rodrigues(vector)[0] @ np.diag(away)
    yaw = np.degrees(np.arcsin(-rotation[2, 0]))
    pitch = np.degrees(np.arctan2(rotation[2, 1], rotation[2, 2]))
    roll = np.degrees(np.arctan2(rotation[1, 0], rotation[0, 0]))
    assert np.allclose(turned(yaw, pitch, roll), rotation, atol=1e-6)
    return float(yaw), float(pitch), float(roll)
