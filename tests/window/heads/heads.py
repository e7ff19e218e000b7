"""Readings of heads that are turned as a test wants them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from monitor.orientation import Front, FrontBasis, HeadPose, TurnedAway, fit_front
from monitor.types import Face, FaceReading, FrameReading
from tests.window.readings import mix

WIDTH = 30.0


def place_of(track: int, columns: int = 8) -> tuple[float, float]:
    """Where somebody sits: rows of a room."""
    row, column = divmod(track, columns)
    return 100.0 + 200.0 * column, 150.0 + 160.0 * row


def heads(
    time_s: float,
    turned: Mapping[int, tuple[float, float]],
    *,
    away: Sequence[int] = (),
    errors: tuple[float, float] = (5.0, 7.0),
    shift: float = 0.0,
) -> FrameReading:
    """A frame's reading: yaw and pitch by track number, and who is turned away."""
    poses = {track: HeadPose(*angles, 0.0, *errors) for track, angles in turned.items()}
    faces = tuple(
        FaceReading(track, Face(_box(track, shift), 0.99), mix(), pose)
        for track, pose in poses.items()
    )
    lost = tuple(TurnedAway(track, _box(track, shift)) for track in away)
    return FrameReading(round(time_s * 100), time_s, faces, turned_away=lost)


def _box(track: int, shift: float) -> np.ndarray:
    x, y = place_of(track)
    left, top = x + shift - WIDTH / 2, y - WIDTH / 2
    return np.array([left, top, left + WIDTH, top + WIDTH], np.float32)


def straight_front(people: int = 80) -> Front:
    """The front of a room in which it is towards the camera from everywhere."""
    places = np.array([place_of(track) for track in range(people)])
    return fit_front(places, np.zeros((people, 2)), FrontBasis.TOLD)


def crowd(
    rng: np.random.Generator, *, facing: int = 0, aside: int = 0, up: int = 0, down: int = 0
) -> dict[int, tuple[float, float]]:
    """Yaw and pitch of so many heads of each kind, spread as heads are."""
    middles = [
        *[(0.0, 0.0)] * facing,
        *[(55.0 * rng.choice([-1, 1]), 0.0) for _ in range(aside)],
        *[(0.0, 28.0)] * up,
        *[(0.0, -36.0)] * down,
    ]
    spread = rng.normal(0.0, 5.0, (len(middles), 2))
    return {
        track: (yaw + off[0], pitch + off[1])
        for track, ((yaw, pitch), off) in enumerate(zip(middles, spread.tolist(), strict=True))
    }
