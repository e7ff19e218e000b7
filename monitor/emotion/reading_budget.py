"""Whose expression is read in a live frame: everybody's some times a second, in even parts.

A window of five seconds does not need every face 25 times a second. Each is read as often, so that
no part of a person's time counts more than another: docs/decisions/reading-budget.md.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

MOST_PER_S = 600
"""Faces that are read a second, however many there are: beyond, each is read more rarely."""

MOST_AT_ONCE = 64
"""Faces that are read in one frame: beyond, they take turns."""

_EVEN = 4
"""Networks take the faces in parts of powers of two; a part of one or two costs as much as four."""


class ReadingBudget:
    """Chooses faces for the frames of one source in their order; used by one thread.

    Args:
        reads_per_s: How often each face is read at least, while there are few enough; 0 for
            every face in every frame.
    """

    def __init__(self, reads_per_s: float) -> None:
        self._reads_per_s = reads_per_s
        self._turns: dict[int, int] = {}  # by track number, the last one
        self._turn = 0
        self._last_s: float | None = None

    def choose(self, track_ids: Sequence[int], time_s: float) -> list[int]:
        """Return which of a frame's faces are to be read, as places in `track_ids`.

        Everybody in turn; whoever was never read comes first, and at once.

        Args:
            track_ids: The frame's people.
            time_s: The frame's time, not before that of the last call.
        """
        if not self._reads_per_s:
            return list(range(len(track_ids)))
        self._turns = {track: self._turns.get(track, 0) for track in track_ids}
        waiting = sorted(range(len(track_ids)), key=lambda place: self._turns[track_ids[place]])
        chosen = waiting[: self._share(time_s)]
        for place in chosen:
            self._turn += 1
            self._turns[track_ids[place]] = self._turn
        return sorted(chosen)

    def _share(self, time_s: float) -> int:
        """How many readings belong to the time since the last frame."""
        since_s = 0.0 if self._last_s is None else time_s - self._last_s
        self._last_s = time_s
        wanted = min(len(self._turns) * self._reads_per_s, MOST_PER_S) * since_s
        new = sum(turn == 0 for turn in self._turns.values())
        return min(max(_EVEN * math.ceil(wanted / _EVEN), new), MOST_AT_ONCE)
