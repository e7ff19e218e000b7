"""How many people there are in a window: counted by who was seen beside whom.

A track number is not a person: when the camera is nudged, or somebody changes seats, the tracker
may give the same person another number. But who was seen in one frame with somebody else is
somebody else. So of all the numbers of a window only those count as so many people that were seen
beside each other, each pair in some frame of the time that is remembered. People who look down in
turns were, and stay as many as they are; one person in three seats was never, and stays one.

Who was seen beside nobody who is there now does not count as seen, where those are two at least:
after a cut to another room, or a pan to other rows, the people before it are not waited for. One
alone may as well have come in while all others look down.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from monitor.types import FrameReading
from monitor.window.presence import Presence

SEEN_S = 60.0
"""How long somebody counts as seen after being found."""

NOW_S = 1.0
"""Who was found within the last second is there now, though a frame or two may have missed them."""

MIN_PRESENCE = 0.2
"""Somebody is found who is in this share of the window's frames.

A detector's rare false alarm would otherwise count as a person for a minute.
"""


@dataclass(frozen=True, slots=True)
class PeopleCount:
    """How many people there are in a window.

    Attributes:
        readable: Found in enough of its frames, and an expression can be read in them.
        now: Of those, found in its last second too; in its newest frame, where that is older.
        read: Of the readable, those whose expression was read.
        seen: Found in the last minute.
    """

    readable: int
    now: int
    read: int
    seen: int


class People:
    """Who is there in the frames of a rolling window, and who was in the last minute.

    Attributes:
        presence: In how many frames of the window each was found.
    """

    def __init__(self) -> None:
        self.presence = Presence()
        self._read = Presence()
        self._directed = Presence()
        self._beside = Beside()
        self._last_found_s: dict[int, float] = {}
        self._last_frame_s: dict[int, float] = {}  # by track number: the newest with that face
        self._newest_s = float("-inf")

    def add(self, reading: FrameReading) -> None:
        """Take in a frame that enters the window."""
        self._newest_s = reading.time_s
        self._last_frame_s.update((face.track_id, reading.time_s) for face in reading.faces)
        self.presence.add(face.track_id for face in reading.faces)
        self._read.add(track for track, _ in reading.expressions())
        self._directed.add(_directed(reading))
        self._beside.add([face.track_id for face in reading.faces])

    def remove(self, reading: FrameReading) -> None:
        """Take out a frame that leaves the window."""
        self.presence.remove(face.track_id for face in reading.faces)
        self._read.remove(track for track, _ in reading.expressions())
        self._directed.remove(_directed(reading))

    def read(self, frame_count: int) -> frozenset[int]:
        """Return the track numbers of those who are readable and were read, of so many frames."""
        return self.presence.people(MIN_PRESENCE * frame_count) & self._read.people(1)

    def directed(self, min_frames: float) -> frozenset[int]:
        """Return the track numbers of those whose direction is known in so many frames."""
        return self._directed.people(min_frames)

    def count(
        self, now_s: float, frame_count: int, unreadable: frozenset[int] = frozenset()
    ) -> PeopleCount:
        """Return how many people are there, and in what way.

        Args:
            now_s: End of the window; it grows from call to call.
            frame_count: Frames in the window.
            unreadable: Who is there, and no expression can be read in.
        """
        found = self.presence.people(MIN_PRESENCE * frame_count)
        self._last_found_s.update(dict.fromkeys(found, now_s))
        for track, last_s in list(self._last_found_s.items()):
            if last_s <= now_s - SEEN_S:
                del self._last_found_s[track]
        there = self.presence.people(1) | self._directed.people(1)
        self._beside.keep(there | self._last_found_s.keys())
        for track in self._last_frame_s.keys() - there:
            del self._last_frame_s[track]
        readable = self.distinct(found - unreadable)
        now = self.distinct(self._found_since(found, now_s - NOW_S) - unreadable)
        read = self.distinct(self.read(frame_count) - unreadable)
        seen = self.distinct(self._beside.with_any_of(there, self._last_found_s))
        return PeopleCount(readable, min(now, readable), min(read, readable), max(seen, readable))

    def _found_since(self, tracks: frozenset[int], start_s: float) -> frozenset[int]:
        """Return who was found since then; in the newest frame, where that is older."""
        start_s = min(start_s, self._newest_s)
        return frozenset(one for one in tracks if self._last_frame_s[one] >= start_s)

    def distinct(self, tracks: Collection[int]) -> int:
        """Return how many of these track numbers are different people for sure."""
        return self._beside.fewest(tracks)


def _directed(reading: FrameReading) -> list[int]:
    seen = [face.track_id for face in reading.faces if face.pose is not None]
    return seen + [person.track_id for person in reading.turned_away]


class Beside:
    """Who was seen beside whom: which track numbers were in one frame, as a matrix of bits."""

    def __init__(self) -> None:
        self._bit_of: dict[int, int] = {}  # by track number
        self._row_of: dict[int, int] = {}  # by track number: the bits of all it was seen beside

    def add(self, tracks: Collection[int]) -> None:
        """Take in who is in a frame."""
        for track in tracks:
            if track not in self._bit_of:
                self._bit_of[track] = self._free_bit()
        row = 0
        for track in tracks:
            row |= 1 << self._bit_of[track]
        for track in tracks:
            self._row_of[track] = self._row_of.get(track, 0) | row

    def keep(self, tracks: Collection[int]) -> None:
        """Forget all others."""
        gone = self._bit_of.keys() - tracks
        if not gone:
            return
        mask = 0
        for track in gone:
            mask |= 1 << self._bit_of.pop(track)
            del self._row_of[track]
        for track in self._row_of:
            self._row_of[track] &= ~mask

    def with_any_of(self, there: Collection[int], tracks: Collection[int]) -> Collection[int]:
        """Return which of `tracks` were seen beside who is there, where those are two at least."""
        beside = 0
        for track in there:
            beside |= self._row_of.get(track, 0)
        if self.fewest(there) < 2:
            return tracks
        return [track for track in tracks if beside & (1 << self._bit_of[track])]

    def fewest(self, tracks: Collection[int]) -> int:
        """Return how many of these are different people for sure.

        The most that were all seen beside each other: a largest clique, found by leaving out,
        again and again, who was never seen beside most of those that are left. Where that is not
        the largest, it is smaller.
        """
        seen = [track for track in tracks if track in self._bit_of]
        if not seen:
            return min(len(tracks), 1)  # known from before, and not seen beside anybody yet
        everybody = 0
        for track in seen:
            everybody |= 1 << self._bit_of[track]
        lacking = {
            1 << self._bit_of[track]: lack
            for track in seen
            if (lack := everybody & ~self._row_of[track])
        }
        left = everybody
        while lacking:
            bit = max(lacking, key=lambda one: (lacking[one].bit_count(), one))
            left &= ~bit
            del lacking[bit]
            lacking = {one: rest for one, lack in lacking.items() if (rest := lack & left)}
        return left.bit_count()

    def _free_bit(self) -> int:
        used = set(self._bit_of.values())
        return next(bit for bit in range(len(used) + 1) if bit not in used)
