"""The five landmarks of a mean face in space, how faces differ from it, and networks' habits.

Rounded from tables of adult faces: pupils 63 mm apart (Dodgson 2004), mouth 45 to 56 mm wide and
nose tip 19 to 20 mm before its root (Farkas and others 2005), eyes to mouth 67 mm. The landmarks
that RetinaFace puts on turned faces agree within 3 mm (docs/decisions/orientation.md).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

MEAN_FACE = np.array(
    [
        [-31.5, 0.0, 0.0],
        [31.5, 0.0, 0.0],
        [0.0, 35.0, 27.0],
        [-25.5, 67.0, 0.0],
        [25.5, 67.0, 0.0],
    ]
)
"""(5, 3) in mm: left eye, right eye, nose, corners of the mouth, as seen in the picture; to the
right, down, and towards the camera."""

POINT_ERROR = 3.2
"""Of each coordinate of a landmark, in mm, as a standard deviation."""


def _mode(*moves: tuple[int, int, float]) -> NDArray[np.float64]:
    mode = np.zeros_like(MEAN_FACE)
    for point, axis, mm in moves:
        mode[point, axis] = mm
    return mode


FACES_DIFFER = (
    _mode((2, 1, 3.0), (2, 2, 4.5)),  # longer noses
    _mode((3, 0, -3.0), (4, 0, 3.0)),  # wider mouths
    _mode((3, 1, 4.5), (4, 1, 4.5)),  # longer faces
    _mode((3, 0, -4.0), (4, 0, 4.0), (3, 1, -6.0), (4, 1, -6.0)),  # smiles: not looking down
)
"""What one standard deviation of each way in which faces differ moves, (5, 3) in mm each."""


@dataclass(frozen=True, slots=True)
class Habits:
    """How a network's landmarks follow a turned head.

    Measured on faces of 18 to 36 px (scripts/measure_orientation.py). Networks pull what they
    seldom saw towards what they often saw, so the plain fit is too small by a factor.

    Attributes:
        yaw_gain: True yaw by fitted yaw.
        pitch_gain: True pitch by fitted pitch.
        pitch_offset: Fitted pitch, in degrees, of heads that face the camera.
        yaw_error: Standard error of the yaw of a large face, in degrees, from one person to the
            next.
        pitch_error: The same of the pitch.
        px_error: Degrees that are added to both errors for a face whose eyes are one pixel apart;
            it falls with their distance.
    """

    yaw_gain: float = 1.0
    pitch_gain: float = 1.0
    pitch_offset: float = 0.0
    yaw_error: float = 5.0
    pitch_error: float = 7.0
    px_error: float = 30.0


HABITS = {
    "cascade": Habits(1.15, 0.9, -7.0, yaw_error=6.0, pitch_error=8.0, px_error=18.0),
    "retinaface": Habits(1.0, 1.8, -3.5, yaw_error=5.0, pitch_error=7.5, px_error=14.0),
    "yunet": Habits(1.15, 2.0, -4.3, yaw_error=6.5, pitch_error=20.0, px_error=30.0),
}
"""By name of the network; others are taken at their word."""
