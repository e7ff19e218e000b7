"""Who is there: in how many frames each person was found, read or not."""

from __future__ import annotations

from collections.abc import Iterable


class Presence:
    """Counts frames by person, for a window or a recording."""

    def __init__(self) -> None:
        self._frames: dict[int, int] = {}

    def add(self, tracks: Iterable[int]) -> None:
        """Count a frame in which these were there."""
        for track in tracks:
            self._frames[track] = self._frames.get(track, 0) + 1

    def remove(self, tracks: Iterable[int]) -> None:
        """Take back a frame that was counted."""
        for track in tracks:
            self._frames[track] -= 1
            if not self._frames[track]:
                del self._frames[track]

    def people(self, min_frames: float) -> frozenset[int]:
        """Return the track numbers of those who were there in at least so many frames."""
        return frozenset(track for track, frames in self._frames.items() if frames >= min_frames)
