"""What the last seconds say of the room, zone by zone."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.room_check.measures import FaceMeasure, measure_faces
from monitor.types import FloatArray
from monitor.zones import Zone, ZonePlan, zone_at

HELD_S = 4.0
"""So long a frame counts: a camera that is moved shows its new picture soon."""

LEAST_PER_ZONE = 2
"""A grid that would have fewer faces a zone is not cut: three faces are no rows."""

EVERYWHERE = Zone("room", -np.inf, -np.inf, np.inf, np.inf)

ROWS = ZonePlan.parse("1x3")
"""The zones unless others are wanted: how far away people sit decides most."""


@dataclass(frozen=True, slots=True)
class ZoneReport:
    """One zone.

    Attributes:
        zone: Which, in pixels of the picture.
        faces: Faces in it in a frame, the median.
        size_px: Longer side of a face, the median; None without a face.
        smallest_px: What nine in ten faces reach; likewise.
        light: Mean brightness of a face, 0..255, the median; likewise.
        sharpness: Share of fine detail, the median; None where no face is large enough to tell.
    """

    zone: Zone
    faces: int
    size_px: float | None
    smallest_px: float | None
    light: float | None
    sharpness: float | None


@dataclass(frozen=True, slots=True)
class RoomReport:
    """The room as it is seen now.

    Attributes:
        size_wh: Of the picture, in pixels.
        zones: One or more.
        light: Mean brightness of the whole picture, 0..255.
        fps: Pictures a second that the source gives; None where that is not known yet.
    """

    size_wh: tuple[int, int]
    zones: tuple[ZoneReport, ...]
    light: float
    fps: float | None

    @property
    def faces(self) -> int:
        """Faces in a frame, in all zones."""
        return sum(zone.faces for zone in self.zones)


@dataclass(frozen=True, slots=True)
class _Frame:
    time_s: float
    faces: tuple[FaceMeasure, ...]
    light: float


class RoomCheck:
    """Takes in frames, and holds numbers of those of the last seconds; never a picture.

    Args:
        plan: The zones that are wanted.
    """

    def __init__(self, plan: ZonePlan = ROWS) -> None:
        self.plan = plan
        self._frames: deque[_Frame] = deque()
        self._size_wh: tuple[int, int] | None = None

    def add(
        self, image: NDArray[np.uint8], boxes_xyxy: Sequence[FloatArray], time_s: float
    ) -> None:
        """Take in a frame.

        Args:
            image: (H, W, 3) uint8 BGR.
            boxes_xyxy: (4,) each, where its faces are.
            time_s: Its time; where that goes back, or the picture's size changes, all begins anew.
        """
        size_wh = (image.shape[1], image.shape[0])
        frames = self._frames
        if size_wh != self._size_wh or (frames and time_s < frames[-1].time_s):
            frames.clear()
        self._size_wh = size_wh
        while frames and frames[0].time_s < time_s - HELD_S:
            frames.popleft()
        light = float(np.dot(cv2.mean(image)[:3], (0.114, 0.587, 0.299)))
        frames.append(_Frame(time_s, measure_faces(image, boxes_xyxy), light))

    def report(self, fps: float | None) -> RoomReport | None:
        """Return what the last seconds say, or None before the first frame."""
        if not self._frames or self._size_wh is None:
            return None
        zones = self._zones()
        return RoomReport(
            self._size_wh,
            tuple(self._of_zone(zones, place) for place in range(len(zones))),
            median(frame.light for frame in self._frames),
            fps,
        )

    def _zones(self) -> tuple[Zone, ...]:
        if self.plan.drawn:
            return self.plan.drawn
        most = max(len(frame.faces) for frame in self._frames)
        if most < LEAST_PER_ZONE * self.plan.count:
            return (EVERYWHERE,)
        places = [(face.x, face.y) for frame in self._frames for face in frame.faces]
        return self.plan.zones(np.array(places, np.float64))

    def _of_zone(self, zones: Sequence[Zone], place: int) -> ZoneReport:
        by_frame = [
            [face for face in frame.faces if zone_at(zones, face.x, face.y) == place]
            for frame in self._frames
        ]
        faces = [face for frame in by_frame for face in frame]
        sizes = [face.size_px for face in faces]
        return ZoneReport(
            zones[place],
            round(median(len(frame) for frame in by_frame)),
            _median(sizes),
            float(np.quantile(sizes, 0.1)) if sizes else None,
            _median(face.light for face in faces),
            _median(face.sharpness for face in faces if face.sharpness is not None),
        )


def _median(values: Iterable[float]) -> float | None:
    known = list(values)
    return median(known) if known else None
