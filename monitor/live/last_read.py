"""What was read last in each face that is there: for the eye alone, nothing counts it again."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from monitor.types import FloatArray
from monitor.window import ShownReading


class LastRead:
    """Holds each person's newest reading while the person's face is found."""

    def __init__(self) -> None:
        self._by_track: dict[int, FloatArray] = {}

    def update(self, reading: ShownReading) -> Mapping[int, FloatArray]:
        """Return by track number (C,) probabilities of the faces of `reading` ever read."""
        newest = {} if reading.is_withheld else self._by_track | dict(reading.expressions())
        there = {face.track_id for face in reading.faces}
        self._by_track = {track: read for track, read in newest.items() if track in there}
        return MappingProxyType(self._by_track)
