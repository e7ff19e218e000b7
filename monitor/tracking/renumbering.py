"""Numbers for the people of a recording whose stretches were numbered one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from monitor.config import TrackingSettings
from monitor.tracking.shots import Shot
from monitor.tracking.tracker import Tracker
from monitor.types import FrameReading


class Renumbering:
    """Numbers people on over the seams between stretches; within one, shots stay apart.

    Where a stretch's own numbering knew nobody of a frame, it may have begun a new shot: it saw
    the pictures, which are gone.
    """

    def __init__(self, settings: TrackingSettings) -> None:
        self._tracker = Tracker(settings)
        self._shot = 0
        self._shots = 1

    def readings(self, stretch: Iterable[FrameReading]) -> Iterator[FrameReading]:
        """Yield the readings of the next stretch with their people's numbers."""
        number_of: dict[int, int] = {}  # of the people of this stretch
        shot_of: dict[int, int] = {}
        for reading in stretch:
            tracks = [face.track_id for face in reading.faces]
            known = [shot_of[track] for track in tracks if track in shot_of]
            if known:
                self._shot = known[0]
            elif tracks and shot_of:
                self._shot, self._shots = self._shots, self._shots + 1
            shot_of |= dict.fromkeys(tracks, self._shot)
            faces = [face.face for face in reading.faces]
            numbers = self._tracker.update(faces, reading.time_s, Shot(self._shot))
            number_of |= zip(tracks, numbers, strict=True)
            yield replace(
                reading,
                faces=tuple(
                    replace(one, track_id=number_of[one.track_id]) for one in reading.faces
                ),
                turned_away=tuple(
                    replace(one, track_id=number_of[one.track_id])
                    for one in reading.turned_away
                    if one.track_id in number_of
                ),
            )
