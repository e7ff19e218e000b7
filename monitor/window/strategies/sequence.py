"""Each person's course through a window, on a fixed grid whatever the frame rate."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from monitor.orientation import HeadPose
from monitor.types import FloatArray, FrameReading

STEPS = 25
"""Steps of a window: 0.2 s each in five seconds, slower than a camera, faster than a face."""

HEAD_FEATURES = 3
"""Of a head, beside the classes: yaw and pitch as the camera sees them, and whether they are known.

Who faces the front follows from them only with the seat; what changes within a window does not."""

_DEGREES = 45.0
"""So much of an angle is 1."""

_HELD_STEPS = 5
"""So many steps a reading holds where none follows: a second in five, as elsewhere."""


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """The numbers of a frame that sequences are made of.

    Attributes:
        time_s: When it was.
        tracks: (N,) int64, who was read.
        probabilities: (N, C) float32.
        heads: (N, HEAD_FEATURES) float32; zeros where nothing is known of a head.
    """

    time_s: float
    tracks: NDArray[np.int64]
    probabilities: FloatArray
    heads: FloatArray

    @staticmethod
    def of(reading: FrameReading) -> Snapshot:
        """Return those of a reading."""
        read = [face for face in reading.faces if face.probabilities is not None]
        return Snapshot(
            reading.time_s,
            np.array([face.track_id for face in read], np.int64),
            np.array([face.probabilities for face in read], np.float32).reshape(
                -1, len(reading.classes)
            ),
            np.array([_head(face.pose) for face in read], np.float32).reshape(-1, HEAD_FEATURES),
        )

    def features(self, *, with_heads: bool) -> FloatArray:
        """(N, C) or (N, C + HEAD_FEATURES) float32, what is known of each person."""
        if not with_heads:
            return self.probabilities
        return np.hstack([self.probabilities, self.heads])


def _head(pose: HeadPose | None) -> tuple[float, float, float]:
    if pose is None:
        return 0.0, 0.0, 0.0
    return pose.yaw / _DEGREES, pose.pitch / _DEGREES, 1.0


def sequences_of(
    frames: Collection[Snapshot],
    start_s: float,
    end_s: float,
    people: frozenset[int] | None,
    *,
    with_heads: bool = False,
) -> FloatArray:
    """Return the course of each person.

    Args:
        frames: At least one, of the window, in order of time.
        start_s: Start of the window.
        end_s: Its end.
        people: Track numbers of those who count; None for everybody.
        with_heads: Whether where heads are turned is among the features.

    Returns:
        (P, STEPS, F + 1) float32, F features as `Snapshot.features` has them: for each step the
        mean of the person's in it, or the last ones while they hold, and then 1; zeros where the
        person was not to be read.
    """
    tracks = np.concatenate([frame.tracks for frame in frames])
    read = np.concatenate([frame.features(with_heads=with_heads) for frame in frames])
    counts = [len(frame.tracks) for frame in frames]
    shares = (np.array([frame.time_s for frame in frames]) - start_s) / (end_s - start_s)
    cells = np.clip((shares * STEPS).astype(np.int64), 0, STEPS - 1)
    numbers, rows = np.unique(tracks, return_inverse=True)
    places = rows * STEPS + np.repeat(cells, counts)

    size = len(numbers) * STEPS
    found = np.bincount(places, minlength=size)
    sums = np.stack([np.bincount(places, column, size) for column in read.T], axis=1)
    sequences = np.concatenate([sums / np.maximum(found, 1)[:, None], (found > 0)[:, None]], axis=1)
    sequences = sequences.reshape(len(numbers), STEPS, read.shape[1] + 1)
    if people is not None:
        sequences = sequences[[number in people for number in numbers.tolist()]]
    return _held(sequences.astype(np.float32))


def _held(sequences: FloatArray) -> FloatArray:
    """Let each reading hold over the empty steps after it, for as long as it does."""
    steps = np.arange(STEPS)
    last = np.maximum.accumulate(np.where(sequences[:, :, -1] > 0, steps, -1), axis=1)
    holds = (last >= 0) & (steps - last <= _HELD_STEPS)
    people = np.arange(len(sequences))[:, None]
    return np.where(holds[:, :, None], sequences[people, np.maximum(last, 0)], np.float32(0.0))
