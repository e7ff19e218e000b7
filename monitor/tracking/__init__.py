"""Who is who from frame to frame, and who is still there though no face is to be seen."""

from __future__ import annotations

from monitor.tracking.lost_faces import LostFaces
from monitor.tracking.renumbering import Renumbering
from monitor.tracking.shots import Shot, Shots
from monitor.tracking.tracker import Tracker, common_shift

__all__ = ["LostFaces", "Renumbering", "Shot", "Shots", "Tracker", "common_shift"]
