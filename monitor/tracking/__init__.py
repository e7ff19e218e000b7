"""Who is who from frame to frame, and who is still there though no face is to be seen."""

from __future__ import annotations

from monitor.tracking.lost_faces import LostFaces
from monitor.tracking.tracker import Tracker, common_shift, renumbered

__all__ = ["LostFaces", "Tracker", "common_shift", "renumbered"]
