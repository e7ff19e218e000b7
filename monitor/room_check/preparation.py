"""How a room is looked at for its check."""

from __future__ import annotations

from dataclasses import replace

from monitor.config import Settings
from monitor.room_check.limits import SMALLEST_LOOKED_FOR_PX
from monitor.signals import Signal


def check_settings(settings: Settings) -> Settings:
    """Return settings with which no expression is read, and smaller faces are looked for."""
    least_px = min(settings.detection.min_face_px, SMALLEST_LOOKED_FOR_PX)
    detection = replace(settings.detection, min_face_px=least_px, first_face=False)
    return replace(settings.with_signal(Signal.ORIENTATION), detection=detection)
