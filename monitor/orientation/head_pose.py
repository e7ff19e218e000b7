"""Head pose from five landmarks: a mean face is turned until its picture fits.

All faces of a frame are fitted at once by Gauss-Newton under weak perspective: a head is small
beside its distance. The angles are those that the camera sees, from the line of sight to the head.
Where faces differ from the mean, their landmarks have less weight, so that a long face does not
look turned. OpenCV's `solvePnP` does the same one by one, with all points alike; tests compare.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from monitor.orientation.mean_face import FACES_DIFFER, HABITS, MEAN_FACE, POINT_ERROR, Habits
from monitor.orientation.records import HeadPose

STEPS = 4
"""Of Gauss-Newton; the fourth changes less than a tenth of a degree."""

MOST_STEP = 0.6
"""No angle changes by more, in radians, in one step."""

LEAST_EYES_PX = 3.0
"""Eyes nearer than this are a few pixels of noise: no pose is told."""

WORST_FIT = 12.0
"""Mean distance of the landmarks from the fitted face, in mm, of what is no face any more."""

_POINTS = MEAN_FACE - MEAN_FACE.mean(axis=0)
_SIZE = math.sqrt(float((_POINTS[:, :2] ** 2).sum()))

_Array = NDArray[np.float64]


def head_poses(
    landmarks_xy: NDArray[np.floating], networks: Sequence[str]
) -> list[HeadPose | None]:
    """Return where heads are turned, in degrees.

    Args:
        landmarks_xy: (N, 5, 2) in pixels: left eye, right eye, nose, left and right corner of the
            mouth, as seen in the picture.
        networks: For each face the name of the network that found it, for its `Habits`.

    Returns:
        A pose for each face; None where none fits.
    """
    if not len(landmarks_xy):
        return []
    with np.errstate(all="ignore"):  # what is no face ends as None
        angles, eyes_px, misfit = _fit(np.asarray(landmarks_xy, np.float64))
        told = (eyes_px >= LEAST_EYES_PX) & (misfit <= WORST_FIT)
    habits = [HABITS.get(network, _NO_HABITS) for network in networks]
    return [
        _pose(habit, *row) if is_told else None
        for habit, row, is_told in zip(
            habits, np.column_stack([angles, eyes_px]).tolist(), told.tolist(), strict=True
        )
    ]


def _pose(habits: Habits, yaw: float, pitch: float, roll: float, eyes_px: float) -> HeadPose:
    by_size = habits.px_error / eyes_px
    return HeadPose(
        _within_90(habits.yaw_gain * yaw),
        _within_90(habits.pitch_gain * (pitch - habits.pitch_offset)),
        roll,
        math.hypot(habits.yaw_error, by_size),
        math.hypot(habits.pitch_error, by_size),
    )


def _within_90(degrees: float) -> float:
    return min(max(degrees, -90.0), 90.0)


def _fit(landmarks: _Array) -> tuple[_Array, _Array, _Array]:
    """Yaw, pitch, roll (N, 3) in degrees; eyes' distance (N,) in px; misfit (N,) in mm.

    The distance is that which they would have from the front. Points of the picture are complex
    numbers here, right + i down: a product turns and scales.
    """
    upright, roll, px_per_mm = _normalised(landmarks)
    wanted = upright.view(np.float64)
    weights = _weights()
    # Yaw, pitch, and the logarithm of size and rest of the roll; turned faces look smaller.
    found = np.tile([0.0, 0.0, 0.2, 0.0], (len(landmarks), 1))
    for _ in range(STEPS):
        seen, slopes = _picture_of(found)
        weighted = slopes @ weights
        off = wanted - seen
        gradient = weighted @ off[..., None]
        step = np.linalg.solve(weighted @ slopes.transpose(0, 2, 1) + _ALMOST_NOTHING, gradient)
        found += np.clip(step[..., 0], -MOST_STEP, MOST_STEP)
    size = np.exp(found[:, 2])
    misfit = np.sqrt((off**2).mean(axis=1) * 2.0) / size
    lean = (found[:, 3] + roll + np.pi) % (2.0 * np.pi) - np.pi
    angles = np.degrees(np.column_stack([found[:, :2], lean]))
    return angles, size * px_per_mm * 2.0 * MEAN_FACE[1, 0], misfit


def _normalised(landmarks: _Array) -> tuple[NDArray[np.complex128], _Array, _Array]:
    """Faces upright, around their middle and in mm (N, 5); their roll and pixels per mm (N,)."""
    points = landmarks[..., 0] + 1j * landmarks[..., 1]
    left_eye, right_eye, _, left_mouth, right_mouth = points.T
    across = right_eye - left_eye + right_mouth - left_mouth
    down = (left_mouth + right_mouth - left_eye - right_eye) / 2.0
    roll = np.angle(across - 1j * down)
    centred = points - points.mean(axis=1, keepdims=True)
    px_per_mm = np.sqrt((abs(centred) ** 2).sum(axis=1)) / _SIZE
    return centred * (np.exp(-1j * roll) / px_per_mm)[:, None], roll, px_per_mm


def _picture_of(found: _Array) -> tuple[_Array, _Array]:
    """The mean face as such a camera sees it (N, 10), and its slopes by the four (N, 4, 10)."""
    x, y, z = _POINTS.T
    cos_yaw, cos_pitch, *_ = np.cos(found).T[..., None]
    sin_yaw, sin_pitch, *_ = np.sin(found).T[..., None]
    placed = np.exp(found[:, 2:3] + 1j * found[:, 3:])
    down = cos_pitch * y - sin_pitch * z
    near = sin_pitch * y + cos_pitch * z
    slopes = np.empty((len(found), 4, 5), np.complex128)
    slopes[:, 0] = placed * (cos_yaw * near - sin_yaw * x)
    slopes[:, 1] = placed * (sin_yaw * down - 1j * near)
    slopes[:, 2] = seen = placed * (cos_yaw * x + sin_yaw * near + 1j * down)
    slopes[:, 3] = 1j * seen
    return seen.view(np.float64), slopes.view(np.float64)


@cache
def _weights() -> _Array:
    """(10, 10): the inverse of how the landmarks of upright faces are spread around the mean."""
    spread = np.eye(10) * POINT_ERROR**2
    for mode in FACES_DIFFER:
        moved = (mode - mode.mean(axis=0))[:, :2].ravel()
        spread += np.outer(moved, moved)
    return np.asarray(np.linalg.inv(spread), np.float64)


_NO_HABITS = Habits()

_ALMOST_NOTHING = 1e-9 * np.eye(4)
"""Keeps what has no solution solvable."""
