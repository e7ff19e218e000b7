"""Learning where the front is: from a moment in which all look there, or from most heads.

Before anybody said so, the front is where most heads are turned over minutes. A class that reads
for a while must not move it, so the memory is long.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from monitor.orientation import Front, FrontBasis, fit_front
from monitor.types import FrameReading

SAMPLE_S = 0.5
"""Heads are looked at so often: neighbouring frames say the same."""

MEMORY_S = 600.0
"""How far back people count for where most heads are turned."""

AGREE_AFTER_S = 5.0
"""Before this nobody can agree."""

AGREE_EVERY_S = 5.0
"""So often it is asked again whether they do."""

FEWEST_AGREE = 3
"""Fewer people than this do not agree; somebody may still say where the front is."""

TOLD_S = 5.0
"""How long everybody looks to the front when somebody says so."""

SAME_FRONT = 3.0
"""A front that people agree on anew is the one before if it is no further away, in degrees."""


@dataclass(frozen=True, slots=True, eq=False)
class _Sample:
    time_s: float
    tracks: NDArray[np.int64]
    numbers: NDArray[np.float64]  # (N, 4) place and yaw and pitch


class KnowsFront(Protocol):
    """What windows ask where the front is.

    Attributes:
        front: Where it is; None while that is not known.
    """

    front: Front | None

    def add(self, reading: FrameReading) -> None:
        """Take in the newest reading; one that it knows already changes nothing."""


class KnownFronts:
    """Tells again where the front was in the course of a session.

    Args:
        fronts: Each with the time from which on it was known, in order.

    Attributes:
        front: See `KnowsFront`.
    """

    def __init__(self, fronts: Sequence[tuple[float, Front | None]]) -> None:
        self.front: Front | None = None
        self._later = deque(fronts)

    def add(self, reading: FrameReading) -> None:
        """Go on to the reading's time."""
        while self._later and self._later[0][0] <= reading.time_s:
            self.front = self._later.popleft()[1]


class FrontLearner:
    """Knows where the front is, and learns it from readings in the order of time.

    One is shared by all windows of a time line: what was learned outlives a gap.

    Attributes:
        front: Where the front is, or None while nobody said and people do not agree.
        learning_until_s: Until when it takes it that everybody looks to the front; else None.
    """

    def __init__(self, front: Front | None = None) -> None:
        self.front = front
        self.learning_until_s: float | None = None
        self._told: list[_Sample] = []
        self._seen: deque[_Sample] = deque()
        self._first_s: float | None = None
        self._asked_s: float | None = None
        self._last_s: float | None = None

    def tell(self, now_s: float, length_s: float = TOLD_S) -> None:
        """Take it that everybody looks to the front from now on, for so long."""
        self.learning_until_s = now_s + length_s
        self._told = []

    def add(self, reading: FrameReading) -> None:
        """Take in the newest reading; one that it knows already changes nothing."""
        if self._last_s is not None and reading.time_s <= self._last_s:
            return
        self._last_s = reading.time_s
        if self.learning_until_s is not None:
            self._learn(reading, self.learning_until_s)
        elif self.front is None or self.front.basis is FrontBasis.AGREED:
            self._ask(reading)

    def _learn(self, reading: FrameReading, until_s: float) -> None:
        if reading.time_s <= until_s:
            self._told.append(_sample_of(reading))
            return
        self.learning_until_s = None
        found = front_of(self._told, FrontBasis.TOLD)
        self._told = []
        if found is not None:
            self.front = found
            self._seen.clear()

    def _ask(self, reading: FrameReading) -> None:
        now_s = reading.time_s
        if self._seen and now_s - self._seen[-1].time_s < SAMPLE_S:
            return
        self._seen.append(_sample_of(reading))
        while now_s - self._seen[0].time_s > MEMORY_S:
            self._seen.popleft()
        if self._first_s is None:
            self._first_s = now_s
        asked_s = self._first_s + AGREE_AFTER_S - AGREE_EVERY_S
        asked_s = asked_s if self._asked_s is None else self._asked_s
        if now_s - asked_s < AGREE_EVERY_S:
            return
        self._asked_s = now_s
        found = front_of(self._seen, FrontBasis.AGREED)
        if found is None or found.people < FEWEST_AGREE or not found.most_agree:
            return
        places = self._seen[-1].numbers[:, :2]
        if self.front is None or found.away_from(self.front, places) > SAME_FRONT:
            self.front = found


def front_between(readings: Iterable[FrameReading], start_s: float, end_s: float) -> Front | None:
    """Return the front of readings in whose time from `start_s` to `end_s` all look there.

    They come in the order of time. None where nobody's head can be told.
    """
    until = takewhile(lambda one: one.time_s <= end_s, readings)
    return front_of([_sample_of(one) for one in until if one.time_s >= start_s], FrontBasis.TOLD)


def front_of(samples: Iterable[_Sample], basis: FrontBasis) -> Front | None:
    """Return where each person's head was turned most of the time, as a function of the place."""
    listed = list(samples)
    if not sum(len(sample.tracks) for sample in listed):
        return None
    tracks = np.concatenate([sample.tracks for sample in listed])
    numbers = np.concatenate([sample.numbers for sample in listed])
    order = np.argsort(tracks, kind="stable")
    _, firsts = np.unique(tracks[order], return_index=True)
    people = np.array([np.median(part, axis=0) for part in np.split(numbers[order], firsts[1:])])
    return fit_front(people[:, :2], people[:, 2:], basis)


def _sample_of(reading: FrameReading) -> _Sample:
    rows = [
        (face.track_id, *_middle(face.face.box_xyxy), face.pose.yaw, face.pose.pitch)
        for face in reading.faces
        if face.pose is not None
    ]
    table = np.array(rows, np.float64).reshape(-1, 5)
    return _Sample(reading.time_s, table[:, 0].astype(np.int64), table[:, 1:])


def _middle(box_xyxy: NDArray[np.float32]) -> tuple[float, float]:
    left, top, right, bottom = box_xyxy.tolist()
    return (left + right) / 2.0, (top + bottom) / 2.0
