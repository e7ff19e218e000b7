"""Where the people of a window are turned: everyone counted once, with how sure that is.

As for expressions, what speaks for a person is the mean of the frames; only where somebody turned
within the window the person counts in parts. A frame in which it cannot be told whether somebody
looks up or down counts as the person's other frames say. The shares are estimated from all people
at once (`prevalence`): a head that is only a little aside is more likely to face the front in a
room where most do.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from monitor.orientation import TELLS_PITCH, Front, FrontBasis, Orientation, ShareEstimate
from monitor.types import FrameReading
from monitor.window.heads.directions import DOWN, FACING, LEFT, RIGHT, UP, evidence_of
from monitor.window.heads.learning import KnowsFront
from monitor.window.heads.movement import Movement
from monitor.window.prevalence import Z_90, estimate_shares

UNSURE, AWAY = 5, 6
"""Parts of a person after `FACING`, `LEFT`, `RIGHT`, `UP` and `DOWN`: not turned aside, but perhaps
up or down; and no face to be seen."""

SELDOM = 0.2
"""How much less it speaks for up and down that nothing speaks against them."""

AWAY_IS_RIGHT = 0.85
"""How likely somebody is there whose place moves and whose face is lost."""

_PARTS = 7
_FIRST_ROOM = 16

_Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class _Frame:
    """What a frame adds.

    Attributes:
        tracks: (N,) who was there, those turned away last.
        heads: (M, 6) of the first M: place, yaw, pitch and their errors.
        shifts: How fast faces moved.
    """

    tracks: list[int]
    heads: _Array
    shifts: _Array


class HeadTally:
    """Holds the heads of a window's frames as running sums: constant cost for each frame.

    Args:
        learner: Knows where the front is; when that changes, all frames are seen anew.
    """

    def __init__(self, learner: KnowsFront) -> None:
        self._learner = learner
        self._front: Front | None = learner.front
        self._movement = Movement()
        self._frames: deque[_Frame] = deque()
        self._added: deque[tuple[NDArray[np.intp], _Array]] = deque()
        self._place_of: dict[int, int] = {}  # by track number
        self._free: list[int] = []
        # (places * parts, 5): frames; sums of yaw and pitch from the front, and of variances.
        self._sums = np.zeros((0, 5))

    def add(self, reading: FrameReading, counted: FrameReading | None = None) -> None:
        """Take in a frame that enters the window.

        Args:
            reading: All that was found, for how much the room moves.
            counted: Whose heads count; everybody's without.
        """
        frame = _frame_of(counted or reading, self._movement.shifts(reading))
        self._frames.append(frame)
        self._count(frame)

    def remove_first(self) -> None:
        """Take out the oldest frame."""
        self._frames.popleft()
        rows, values = self._added.popleft()
        np.subtract.at(self._sums, rows, values)
        self._sums[rows[self._sums[rows, 0] < 0.5]] = 0.0  # no frame: what floats left behind

    def orientation(self, min_frames: float) -> Orientation:
        """Return where the people were turned who were there in so many frames."""
        if self._front is not self._learner.front:
            self._see_anew(self._learner.front)
        self._free_empty_places()
        frames = self._sums[:, 0].reshape(-1, _PARTS)
        totals = frames.sum(axis=1)
        counts = (totals > 0.0) & (totals >= min_frames)
        people = int(counts.sum())
        movement = self._median_shift()
        if self._front is None or not people:
            basis = FrontBasis.UNKNOWN if self._front is None else self._front.basis
            return Orientation(people, basis, movement=movement)
        frames = _sure(frames) * counts[:, None]
        weights = frames / np.maximum(totals, 1.0)[:, None]
        facing, aside, down, away = self._shares(weights, people)
        return Orientation(people, self._front.basis, facing, aside, down, away, movement)

    def _shares(self, weights: _Array, people: int) -> list[ShareEstimate]:
        away = weights[:, AWAY]
        seen = weights.copy()
        seen[:, AWAY] = 0.0
        rows = np.flatnonzero(seen)
        means, spreads = np.zeros(3), np.zeros(3)
        seen_people = float(seen.sum())
        if len(rows):
            of_rows = self._sums[rows]
            mean = of_rows[:, 1:] / of_rows[:, :1]
            evidence = evidence_of(mean[:, :2], np.sqrt(mean[:, 2:]))
            # Of whom no frame tells up from down, most look neither way.
            evidence[np.ix_(rows % _PARTS == UNSURE, [UP, DOWN])] *= SELDOM
            groups = np.column_stack(
                [
                    evidence[:, FACING],
                    evidence[:, [LEFT, RIGHT, UP]].sum(axis=1),
                    evidence[:, DOWN],
                ]
            )
            means, spreads = estimate_shares(groups, seen.ravel()[rows])
        part = seen_people / people
        unsure = AWAY_IS_RIGHT * (1.0 - AWAY_IS_RIGHT)
        away_spread = float(np.sqrt(unsure * (away**2).sum())) / people
        shares = [*(means * part), float(away.sum()) / people]
        # Who may not be there at all changes the others' shares as well.
        spreads = np.hypot(spreads * part, means * away_spread)
        reaches = Z_90 * np.array([*spreads, away_spread])
        return [
            ShareEstimate(share, max(share - reach, 0.0), min(share + reach, 1.0))
            for share, reach in zip(
                np.clip(shares, 0.0, 1.0).tolist(), reaches.tolist(), strict=True
            )
        ]

    def _median_shift(self) -> float | None:
        shifts = [frame.shifts for frame in self._frames if len(frame.shifts)]
        return float(np.median(np.concatenate(shifts))) if shifts else None

    def _see_anew(self, front: Front | None) -> None:
        self._front = front
        self._sums[:] = 0.0
        self._added.clear()
        for frame in self._frames:
            self._count(frame)

    def _count(self, frame: _Frame) -> None:
        places = np.array([self._place(track) for track in frame.tracks], np.intp)
        values = np.zeros((len(places), 5))
        values[:, 0] = 1.0
        parts = np.full(len(places), AWAY)
        seen = len(frame.heads)
        if seen:
            off, variances = _from_front(frame.heads, self._front)
            values[:seen, 1:3], values[:seen, 3:] = off, variances
            likeliest = evidence_of(off, np.sqrt(variances)).argmax(axis=1)
            is_unsure = (
                (frame.heads[:, 5] > TELLS_PITCH) & (likeliest != LEFT) & (likeliest != RIGHT)
            )
            parts[:seen] = np.where(is_unsure, UNSURE, likeliest)
        rows = places * _PARTS + parts
        np.add.at(self._sums, rows, values)
        self._added.append((rows, values))

    def _place(self, track: int) -> int:
        place = self._place_of.get(track)
        if place is None:
            if not self._free:
                self._grow()
            place = self._place_of[track] = self._free.pop()
        return place

    def _grow(self) -> None:
        count = len(self._sums) // _PARTS
        more = max(count, _FIRST_ROOM)
        self._sums = np.concatenate([self._sums, np.zeros((more * _PARTS, 5))])
        self._free = list(range(count + more - 1, count - 1, -1))

    def _free_empty_places(self) -> None:
        totals = self._sums[:, 0].reshape(-1, _PARTS).sum(axis=1)
        empty = [track for track, place in self._place_of.items() if not totals[place]]
        self._free += [self._place_of.pop(track) for track in empty]


def _sure(frames: _Array) -> _Array:
    """(places, parts) frames, those that are unsure shared out as the person's others are."""
    told = frames[:, [FACING, UP, DOWN]]
    total = told.sum(axis=1, keepdims=True)
    shared = frames.copy()
    shared[:, [FACING, UP, DOWN]] += frames[:, [UNSURE]] * told / np.maximum(total, 1.0)
    shared[:, UNSURE] *= total[:, 0] == 0.0
    return shared


def _frame_of(reading: FrameReading, shifts: _Array) -> _Frame:
    tracks: list[int] = []
    heads: list[tuple[float, ...]] = []
    for face in reading.faces:
        if face.pose is None:
            continue
        left, top, right, bottom = face.face.box_xyxy.tolist()
        pose = face.pose
        tracks.append(face.track_id)
        place = (left + right) / 2.0, (top + bottom) / 2.0
        heads.append((*place, pose.yaw, pose.pitch, pose.yaw_error, pose.pitch_error))
    tracks += [one.track_id for one in reading.turned_away]
    return _Frame(tracks, np.array(heads, np.float64).reshape(-1, 6), shifts)


def _from_front(heads: _Array, front: Front | None) -> tuple[_Array, _Array]:
    """Yaw and pitch from the front (N, 2), and the variances of both (N, 2)."""
    variances = heads[:, 4:] ** 2
    if front is None:
        return heads[:, 2:4], variances
    direction, error = front.at(heads[:, :2])
    return heads[:, 2:4] - direction, variances + error[:, None] ** 2
