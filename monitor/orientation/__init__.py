"""Where heads are turned: the records that readings and windows carry.

It reads no expression. Plain geometry, with NumPy alone; it knows no other room.
"""

from __future__ import annotations

from monitor.orientation.head_pose import head_poses
from monitor.orientation.records import (
    FrontBasis,
    HeadPose,
    Orientation,
    ShareEstimate,
    TurnedAway,
)

__all__ = ["FrontBasis", "HeadPose", "Orientation", "ShareEstimate", "TurnedAway", "head_poses"]
