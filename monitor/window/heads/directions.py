"""How strongly a head's direction speaks for facing the front, turned aside, up, or down.

Each is a mixture of normal distributions of yaw and pitch, seen from the front of the place
(docs/decisions/orientation.md). What is not known of the head widens them all, so that a small
face speaks for nothing strongly.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

FACING, LEFT, RIGHT, UP, DOWN = range(5)

_MIXTURES = (
    # weight, middle of yaw and pitch, their standard deviations, in degrees
    ((1.0, 0.0, 0.0, 8.0, 5.0),),
    (
        (0.3, -50.0, 0.0, 18.0, 14.0),
        (0.05, 0.0, 0.0, 60.0, 40.0),
    ),
    (
        (0.3, 50.0, 0.0, 18.0, 14.0),
        (0.05, 0.0, 0.0, 60.0, 40.0),
    ),
    ((0.5, 0.0, 24.0, 10.0, 9.0),),
    ((1.0, 0.0, -34.0, 22.0, 10.0),),
)
"""Facing; left; right, each with a little of anywhere; up; down. Left, right and up are the ways to
be turned aside; they are told apart since nobody's mean of left and right is the front."""

_GROUP = np.concatenate([np.full(len(parts), group) for group, parts in enumerate(_MIXTURES)])
_PARTS = np.concatenate([np.array(parts) for parts in _MIXTURES]).T[:, None]


def evidence_of(off: NDArray[np.float64], errors: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how strongly directions speak for each group.

    Args:
        off: (N, 2) yaw and pitch from the front of the place, in degrees; up is positive.
        errors: (N, 2) their standard errors.

    Returns:
        (N, 5) for `FACING`, `LEFT`, `RIGHT`, `UP` and `DOWN`, rows sum to 1.
    """
    weight, yaw, pitch, yaw_spread, pitch_spread = _PARTS
    yaw_variance = yaw_spread**2 + errors[:, :1] ** 2
    pitch_variance = pitch_spread**2 + errors[:, 1:] ** 2
    distance = (off[:, :1] - yaw) ** 2 / yaw_variance + (off[:, 1:] - pitch) ** 2 / pitch_variance
    density = weight * np.exp(-0.5 * distance) / np.sqrt(yaw_variance * pitch_variance)
    groups = np.stack([density[:, group == _GROUP].sum(axis=1) for group in range(5)], axis=1)
    return np.asarray(groups / groups.sum(axis=1, keepdims=True))
