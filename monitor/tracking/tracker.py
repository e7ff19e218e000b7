"""Which face of this frame is which of the last: numbers for seated people.

A number is not an identity. It lives within one session, expires, and is never used again. Where
the camera is nudged, all faces move by the same way at once: they keep their numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

import numpy as np
from numpy.typing import NDArray

from monitor.config import TrackingSettings
from monitor.tracking.shots import Shot
from monitor.types import Face, FloatArray

MAX_SHIFT = 0.8
"""Farthest that a face may have moved since it was last seen, in sides of the face."""

MAX_GROWTH = 2.0
"""Greatest ratio of a face's sides between two sightings."""

FRESH_S = 1.0
"""People seen within this time choose first, so that nobody present takes over the number
of somebody who left a seat nearby."""


ALIKE = 0.35
"""Faces that moved together moved by the same way within this, in sides of the face."""

SAME_SIZE = 1.25
"""Greatest ratio of a face's sides before and after the camera was nudged."""

_GUESSES = 16
"""So many of the known faces, the largest, are tried as those that moved with the picture."""


_THE_SHOT = Shot()

_PANS_WITH = 3
"""So many faces must say that the picture pans."""

_PANS_ALIKE = 0.03
"""Where it does, half of them move alike within this, in sides of the face, and farther."""


@dataclass(slots=True, eq=False)
class _Track:
    track_id: int
    box_xyxy: FloatArray
    first_seen_s: float
    last_seen_s: float


@dataclass(frozen=True, slots=True, eq=False)
class Unseen:
    """Somebody known whose face was not in the newest frame.

    Attributes:
        track_id: Number of the person.
        box_xyxy: (4,) float32, where the face was last.
        last_seen_s: When that was.
        known_s: Seconds from when the face was first seen to when it was last.
    """

    track_id: int
    box_xyxy: FloatArray
    last_seen_s: float
    known_s: float


class Tracker:
    """Gives each face the number of the person who was there before, or a new one.

    People in a lecture sit: a face belongs to the nearest known place of about its size.
    """

    def __init__(self, settings: TrackingSettings) -> None:
        self._memory_s = settings.memory_s
        self._tracks: list[_Track] = []
        self._shot = _THE_SHOT.number
        self._of_other_shots: dict[int, list[_Track]] = {}
        self._numbers = count(1)

    def update(
        self, faces: Sequence[Face], time_s: float, shot: Shot = _THE_SHOT
    ) -> tuple[int, ...]:
        """Return one track number per face, in the order of `faces`.

        Args:
            faces: The faces of the newest frame; may be empty.
            time_s: The frame's time, not before that of the last call.
            shot: Which shot the frame is of: nobody of another one is looked for in it.
        """
        self._turn_to(shot, time_s)
        self._tracks = [t for t in self._tracks if time_s - t.last_seen_s <= self._memory_s]
        fresh = [t for t in self._tracks if time_s - t.last_seen_s <= FRESH_S]
        self._follow_camera(fresh, [face.box_xyxy for face in faces])
        stale = [t for t in self._tracks if time_s - t.last_seen_s > FRESH_S]

        found: dict[int, _Track] = {}
        for candidates in (fresh, stale):
            open_faces = [i for i in range(len(faces)) if i not in found]
            boxes = [faces[i].box_xyxy for i in open_faces]
            for row, column in _nearest_pairs([t.box_xyxy for t in candidates], boxes):
                found[open_faces[column]] = candidates[row]
        self._carry_along(fresh, [(track, faces[i].box_xyxy) for i, track in found.items()])
        return tuple(self._seen(found.get(i), face, time_s) for i, face in enumerate(faces))

    def unseen(self, time_s: float) -> tuple[Unseen, ...]:
        """Return the known people who were not in the frame of that time, the last of `update`."""
        return tuple(
            Unseen(t.track_id, t.box_xyxy, t.last_seen_s, t.last_seen_s - t.first_seen_s)
            for t in self._tracks
            if t.last_seen_s < time_s
        )

    def _turn_to(self, shot: Shot, time_s: float) -> None:
        """Set the people of another shot aside, as long as they are remembered."""
        if shot.number == self._shot:
            return
        seen = [t for t in self._tracks if shot.has_panned and time_s - t.last_seen_s <= FRESH_S]
        self._of_other_shots[self._shot] = [t for t in self._tracks if t not in seen]
        self._tracks = seen + self._of_other_shots.pop(shot.number, [])
        self._shot = shot.number
        self._of_other_shots = {
            other: tracks
            for other, tracks in self._of_other_shots.items()
            if any(time_s - track.last_seen_s <= self._memory_s for track in tracks)
        }

    def _follow_camera(self, fresh: Sequence[_Track], boxes: Sequence[FloatArray]) -> None:
        """Move all known places along where the faces say that the camera was moved."""
        most = min(len(fresh), len(boxes))
        known = [track.box_xyxy for track in fresh]
        stayed = len(_nearest_pairs(known, boxes))
        if most < 2 or 2 * stayed > most:
            return
        shift, moved = common_shift(np.stack(known), np.stack(boxes))
        if 2 * moved > most and moved > stayed:
            for track in self._tracks:
                track.box_xyxy = track.box_xyxy + np.tile(shift, 2)

    def _carry_along(
        self, fresh: Sequence[_Track], found: Sequence[tuple[_Track, FloatArray]]
    ) -> None:
        """Move the places of those who are not found as far as the picture pans by itself.

        That is how far the others moved, in the middle, where they moved alike.
        """
        were_there = {id(track) for track in fresh}
        pairs = [(track, box) for track, box in found if id(track) in were_there]
        if len(pairs) < _PANS_WITH:
            return
        before, side = _centres_and_sides(np.stack([track.box_xyxy for track, _ in pairs]))
        after, _ = _centres_and_sides(np.stack([box for _, box in pairs]))
        ways = after - before
        shift = np.median(ways, axis=0)
        apart = np.linalg.norm(ways - shift, axis=1) / side
        if np.median(apart) > _PANS_ALIKE or np.linalg.norm(shift) < 2 * _PANS_ALIKE * side.mean():
            return
        there = {id(track) for track, _ in found}
        for track in self._tracks:
            if id(track) not in there:
                track.box_xyxy = track.box_xyxy + np.tile(shift, 2).astype(np.float32)

    def _seen(self, track: _Track | None, face: Face, time_s: float) -> int:
        if track is None:
            track = _Track(next(self._numbers), face.box_xyxy, time_s, time_s)
            self._tracks.append(track)
        track.box_xyxy = face.box_xyxy
        track.last_seen_s = time_s
        return track.track_id


def common_shift(known: FloatArray, boxes: FloatArray) -> tuple[FloatArray, int]:
    """Return the way by which most faces moved alike, and how many did.

    Args:
        known: (K, 4) boxes before, K at least 1.
        boxes: (N, 4) boxes after, N at least 1.

    Returns:
        (2,) float32 in pixels to the right and downwards, and the number of pairs that it makes.
    """
    centre_k, side_k = _centres_and_sides(known)
    centre_n, side_n = _centres_and_sides(boxes)
    ratio = side_k[:, None] / side_n[None]
    fits = (ratio <= SAME_SIZE) & (ratio >= 1.0 / SAME_SIZE)
    ways = centre_n[None] - centre_k[:, None]  # (K, N, 2)
    guesses = [way for place in np.argsort(-side_k)[:_GUESSES] for way in ways[place][fits[place]]]
    best, most = np.zeros(2), 0
    for guess in guesses:
        alike = np.linalg.norm(ways - guess, axis=2) <= ALIKE * side_k[:, None]
        pairs = int((alike & fits).any(axis=1).sum())
        if pairs > most:
            best, most = ways[alike & fits].mean(axis=0), pairs
    return best.astype(np.float32), most


def _nearest_pairs(
    known: Sequence[FloatArray], boxes: Sequence[FloatArray]
) -> list[tuple[int, int]]:
    """Pair known boxes with new ones, nearest first, each at most once."""
    if not known or not boxes:
        return []
    shift = _shifts(np.stack(known), np.stack(boxes))
    pairs: list[tuple[int, int]] = []
    rows: set[int] = set()
    columns: set[int] = set()
    near = np.argwhere(shift <= MAX_SHIFT)
    for row, column in near[np.argsort(shift[tuple(near.T)], kind="stable")].tolist():
        if row not in rows and column not in columns:
            rows.add(row)
            columns.add(column)
            pairs.append((row, column))
    return pairs


def _shifts(known: FloatArray, boxes: FloatArray) -> NDArray[np.float64]:
    """Distance of the centres in sides of the face, (K, N); inf where the sizes do not fit."""
    centre_k, side_k = _centres_and_sides(known)
    centre_n, side_n = _centres_and_sides(boxes)
    distance = np.linalg.norm(centre_k[:, None] - centre_n[None], axis=2)
    ratio = side_k[:, None] / side_n[None]
    fits = (ratio <= MAX_GROWTH) & (ratio >= 1.0 / MAX_GROWTH)
    mean_side = (side_k[:, None] + side_n[None]) / 2.0
    return np.where(fits, distance / mean_side, np.inf)


def _centres_and_sides(boxes: FloatArray) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    wide = boxes.astype(np.float64)
    size = np.maximum(wide[:, 2:] - wide[:, :2], 1.0)
    return (wide[:, :2] + wide[:, 2:]) / 2.0, size.mean(axis=1)
