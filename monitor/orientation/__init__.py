"""Where heads are turned: the records that readings and windows carry.

It reads no expression. Plain geometry, with NumPy alone; it knows no other room.
"""

from __future__ import annotations

from monitor.orientation.front import Front, fit_front
from monitor.orientation.head_pose import head_poses
from monitor.orientation.reading_worth import (
    TELLS_PITCH,
    UNREADABLE,
    LookingUp,
    chance_of_looking_up,
)
from monitor.orientation.records import (
    FrontBasis,
    HeadPose,
    Orientation,
    ShareEstimate,
    TurnedAway,
)

__all__ = [
    "TELLS_PITCH",
    "UNREADABLE",
    "Front",
    "FrontBasis",
    "HeadPose",
    "LookingUp",
    "Orientation",
    "ShareEstimate",
    "TurnedAway",
    "chance_of_looking_up",
    "fit_front",
    "head_poses",
]
