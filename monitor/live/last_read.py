"""What was read last in each face that is there: for the eye alone, nothing counts it again."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from monitor.types import FloatArray
from monitor.window import ShownReading

KEPT_S = 5.0
"""Who has not been read for so long cannot be, such as somebody who looks up: everybody else is
read some times a second."""


class LastRead:
    """Holds each person's newest reading while the person's face is found and can be read."""

    def __init__(self) -> None:
        self._newest: dict[int, tuple[float, FloatArray]] = {}  # by track number, with its time

    def update(self, reading: ShownReading) -> Mapping[int, FloatArray]:
        """Return by track number (C,) probabilities of the faces of `reading` read lately."""
        read = {} if reading.is_withheld else dict(reading.expressions())
        before = {} if reading.is_withheld else self._newest
        newest = before | {track: (reading.time_s, one) for track, one in read.items()}
        there = {face.track_id for face in reading.faces}
        self._newest = {
            track: (read_s, one)
            for track, (read_s, one) in newest.items()
            if track in there and reading.time_s - read_s <= KEPT_S
        }
        return MappingProxyType({track: one for track, (_, one) in self._newest.items()})
