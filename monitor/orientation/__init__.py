"""Where heads are turned: the records that readings and windows carry.

It reads no expression. Plain geometry, with NumPy alone; it knows no other room.
"""

from __future__ import annotations

from monitor.orientation.front import Front, fit_front
from monitor.orientation.head_pose import head_poses
from monitor.orientation.records import (
    FrontBasis,
    HeadPose,
    Orientation,
    ShareEstimate,
    TurnedAway,
)

__all__ = [
    "Front",
    "FrontBasis",
    "HeadPose",
    "Orientation",
    "ShareEstimate",
    "TurnedAway",
    "fit_front",
    "head_poses",
]
