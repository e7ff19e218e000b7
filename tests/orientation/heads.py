"""Heads of known pose before a camera, as five landmarks."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from monitor.orientation.mean_face import MEAN_FACE


def turned(yaw: float, pitch: float, roll: float) -> NDArray[np.float64]:
    """The rotation (3, 3) of a head: nodded, turned, leaned, in degrees."""
    y, p, r = np.radians([yaw, pitch, roll])
    nod = np.array([[1, 0, 0], [0, np.cos(p), -np.sin(p)], [0, np.sin(p), np.cos(p)]])
    turn = np.array([[np.cos(y), 0, np.sin(y)], [0, 1, 0], [-np.sin(y), 0, np.cos(y)]])
    lean = np.array([[np.cos(r), -np.sin(r), 0], [np.sin(r), np.cos(r), 0], [0, 0, 1]])
    return lean @ turn @ nod


def seen(
    yaw: float,
    pitch: float = 0.0,
    roll: float = 0.0,
    *,
    distance_mm: float = 4000.0,
    focal_px: float = 1500.0,
    face: NDArray[np.float64] = MEAN_FACE,
) -> NDArray[np.float64]:
    """Landmarks (5, 2) in a pinhole camera's picture; the head is on its axis."""
    points = (face - face.mean(axis=0)) @ turned(yaw, pitch, roll).T
    return focal_px * points[:, :2] / (distance_mm - points[:, 2:]) + 500.0
