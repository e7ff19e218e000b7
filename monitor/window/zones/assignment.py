"""Who sits in which zone. A face at an edge does not change sides with every frame."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import compress, islice

import numpy as np
from numpy.typing import NDArray

from monitor.types import FloatArray, FrameReading
from monitor.zones import Zone, zone_at

_MARGIN = 1.0
"""Somebody is in another zone who is further in there than this, in face widths."""

_FEWEST_FRAMES = 5
"""Who was found in fewer of the frames that are looked at does not shape a grid."""


class ZoneAssignment:
    """Remembers who is in which zone.

    Args:
        zones: The zones; who is in none of them is elsewhere.
    """

    def __init__(self, zones: Sequence[Zone]) -> None:
        self.zones = tuple(zones)
        self._zone_of: dict[int, int | None] = {}

    def split(self, reading: FrameReading) -> list[FrameReading]:
        """Return the reading of each zone, and last that of elsewhere; each person in one."""
        parts: list[FrameReading] = []
        of_face = [self._place(one.track_id, one.face.box_xyxy) for one in reading.faces]
        of_away = [self._place(one.track_id, one.box_xyxy) for one in reading.turned_away]
        for place in (*range(len(self.zones)), None):
            faces = compress(reading.faces, [at == place for at in of_face])
            away = compress(reading.turned_away, [at == place for at in of_away])
            parts.append(replace(reading, faces=tuple(faces), turned_away=tuple(away)))
        return parts

    def _place(self, track_id: int, box_xyxy: FloatArray) -> int | None:
        x, y, width = _middle_and_width(box_xyxy)
        known = self._zone_of.get(track_id)
        if known is not None and self.zones[known].reaches(x, y, _MARGIN * width):
            return known
        self._zone_of[track_id] = found = zone_at(self.zones, x, y)
        return found


def people_places(readings: Iterable[FrameReading], most: int = 5_000) -> NDArray[np.float64]:
    """Return where each person sat most of the time, (N, 2) in pixels.

    Args:
        readings: Those of a room, in order of time.
        most: So many readings are looked at, the first ones.
    """
    seen: dict[int, list[tuple[float, float]]] = {}
    for reading in islice(readings, most):
        for one in reading.faces:
            seen.setdefault(one.track_id, []).append(_middle_and_width(one.face.box_xyxy)[:2])
    known = [places for places in seen.values() if len(places) >= _FEWEST_FRAMES]
    chosen = known or list(seen.values())
    medians = [np.median(places, axis=0) for places in chosen]
    return np.array(medians, np.float64).reshape(-1, 2)


def _middle_and_width(box_xyxy: FloatArray) -> tuple[float, float, float]:
    left, top, right, bottom = box_xyxy.tolist()
    return (left + right) / 2.0, (top + bottom) / 2.0, right - left
