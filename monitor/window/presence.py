"""Who is there: in how many frames each person was found, read or not."""

from __future__ import annotations

from monitor.types import FrameReading


class Presence:
    """Counts frames by person, for a window or a recording."""

    def __init__(self) -> None:
        self._frames: dict[int, int] = {}

    def add(self, reading: FrameReading) -> None:
        """Count a frame."""
        for face in reading.faces:
            self._frames[face.track_id] = self._frames.get(face.track_id, 0) + 1

    def remove(self, reading: FrameReading) -> None:
        """Take back a frame that was counted."""
        for face in reading.faces:
            self._frames[face.track_id] -= 1
            if not self._frames[face.track_id]:
                del self._frames[face.track_id]

    def people(self, min_frames: float) -> frozenset[int]:
        """Return the track numbers of those who were found in at least so many frames."""
        return frozenset(track for track, frames in self._frames.items() if frames >= min_frames)
