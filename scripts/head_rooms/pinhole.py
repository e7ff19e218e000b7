"""Rows of heads before a pinhole camera, looking at a point: landmarks whose truth is known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from monitor.orientation.mean_face import FACES_DIFFER, MEAN_FACE

WIDTH, HEIGHT, FOCAL_PX = 1920, 1080, 1000.0
HEADS_WANDER = 5.0
"""Nobody's head is turned exactly to where the person looks: degrees, as a standard deviation."""

NOISE_PX = 0.3
"""Of each landmark: about what trembles in videos of faces of 18 px."""

_BOARD = np.array([0.0, -1.6, 0.0])


@dataclass(frozen=True, slots=True)
class Room:
    """Metres, to the right, down and away from the board, seen from there.

    Attributes:
        rows: Rows of seats.
        columns: Seats in a row.
        camera_degrees: How far at the side of the middle of the room the camera stands, around it.
    """

    rows: int = 5
    columns: int = 6
    camera_degrees: float = 0.0

    def seats(self) -> NDArray[np.float64]:
        """(N, 3) where heads are."""
        x = (np.arange(self.columns) - (self.columns - 1) / 2) * 0.9
        z = 3.0 + 1.1 * np.arange(self.rows)
        return np.array([(one, -1.2, away) for away in z for one in x])

    def camera(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Where the camera is, and its axes (3, 3): right, down, away, as rows."""
        middle = np.array([0.0, -1.2, 3.0 + 1.1 * (self.rows - 1) / 2])
        angle = np.radians(self.camera_degrees)
        distance = middle[2] + 1.5
        place = middle + distance * np.array([np.sin(angle), 0.0, -np.cos(angle)])
        place[1] = -2.2
        away = (middle - place) / np.linalg.norm(middle - place)
        right = np.cross([0.0, 1.0, 0.0], away)
        right /= np.linalg.norm(right)
        return place, np.stack([right, np.cross(away, right), away])


def landmarks_of(
    room: Room, aside: NDArray[np.float64], faces: NDArray[np.float64], rng: np.random.Generator
) -> NDArray[np.float64]:
    """Return where the camera sees each head's landmarks, (N, 5, 2) in pixels.

    Args:
        room: The room.
        aside: (N,) how far each looks past the board, to the right of the picture, in degrees.
        faces: (N, 5, 3) each person's own face in mm, as `faces_of` draws them.
        rng: Of how heads wander, and of the noise.
    """
    place, axes = room.camera()
    seen = []
    for seat, past, face in zip(room.seats(), aside, faces, strict=True):
        to_board = np.arctan2(_BOARD[0] - seat[0], seat[2] - _BOARD[2])
        yaw = to_board + np.radians(past + rng.normal(0, HEADS_WANDER))
        rise = np.arctan2(seat[1] - _BOARD[1], np.linalg.norm(_BOARD - seat))
        pitch = rise + np.radians(rng.normal(0, HEADS_WANDER))
        ahead = np.array(
            [np.sin(yaw) * np.cos(pitch), -np.sin(pitch), -np.cos(yaw) * np.cos(pitch)]
        )
        down = np.array([0.0, 1.0, 0.0]) - ahead * ahead[1]
        down /= np.linalg.norm(down)
        # The mean face is written as it is seen: to the right of the picture, not of the head.
        head = np.stack([np.cross(ahead, down), down, ahead], axis=1)
        points = (seat + (face - face.mean(axis=0)) / 1000.0 @ head.T - place) @ axes.T
        seen.append(FOCAL_PX * points[:, :2] / points[:, 2:] + (WIDTH / 2, HEIGHT / 2))
    landmarks = np.array(seen)
    return landmarks + rng.normal(0.0, NOISE_PX, landmarks.shape)


def faces_of(count: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """Return (count, 5, 3) faces that differ from the mean as people do, in mm."""
    weights = rng.normal(size=(count, len(FACES_DIFFER)))
    return MEAN_FACE + np.tensordot(weights, np.array(FACES_DIFFER), 1)
