"""Whose readings a result is made of: people come into it and go out of it in groups.

A result that one person joins or leaves tells by its difference from the one before what that
person shows, however it is rounded (docs/decisions/differencing.md). So with a minimum group any
two results within `REMEMBER_S` are of the same people, or differ by a whole group that came, a
whole group that went, or both. Whoever comes waits until enough have come; whoever goes, or is not
found for a moment, counts as last read.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from monitor.orientation import TurnedAway
from monitor.types import FaceReading

SETTLE_S = 1.0
"""So long after a group has formed nothing is told of it: who is found a little later belongs."""

HOLD_S = 60.0
"""How long somebody who is gone counts as last read, before that is called old."""

MOST_OLD = 0.2
"""With more than this share of the people old, the group is formed anew."""

REMEMBER_S = 60.0
"""So long it is remembered of whom results were, and the others change: a group that is formed anew
is as far from those as any other."""

_Seen = TypeVar("_Seen", FaceReading, FaceReading | TurnedAway)


def people_of(counted: frozenset[tuple[int, bool]]) -> frozenset[int]:
    """Return the track numbers of who counts, as last read or not."""
    return frozenset(track for track, _ in counted)


@dataclass(frozen=True, slots=True)
class Standing:
    """Who counts after a frame.

    Attributes:
        counted: The track numbers, each with whether as last read only.
        settled_s: From when on something may be told of them.
    """

    counted: frozenset[tuple[int, bool]] = frozenset()
    settled_s: float = 0.0

    @property
    def people(self) -> frozenset[int]:
        """The track numbers."""
        return people_of(self.counted)

    def is_told(self, now_s: float) -> bool:
        """Whether something may be told of them."""
        return bool(self.counted) and now_s >= self.settled_s


class Roster(Generic[_Seen]):
    """The track numbers that count, kept by readings in the order of time.

    Args:
        least: How many must come, or go, together.
        distinct: Says how many of some track numbers are different people.

    Attributes:
        members: The track numbers that count.
    """

    def __init__(self, least: int, distinct: Callable[[frozenset[int]], int]) -> None:
        self.members: frozenset[int] = frozenset()
        self._least = least
        self._distinct = distinct
        self._settled_s = 0.0
        self._gone_since_s: dict[int, float] = {}
        self._told_s: dict[frozenset[int], float] = {}
        self._last: dict[int, _Seen] = {}
        self._come: frozenset[int] = frozenset()
        self._due = 0.0

    @property
    def known(self) -> frozenset[int]:
        """Those who count, and those of whom results were that are remembered."""
        return self.members.union(*self._told_s)

    @property
    def standing(self) -> Standing:
        """Who counts by now."""
        counted = frozenset((one, one in self._gone_since_s) for one in self.members)
        return Standing(counted, self._settled_s)

    def tell(self, people: frozenset[int], now_s: float) -> None:
        """Remember that a result was handed out of these."""
        self._told_s.pop(people, None)  # the newest last
        self._told_s[people] = now_s

    def restart(self) -> None:
        """Forget all that was seen, but not of whom results were."""
        self.members = frozenset()
        self._gone_since_s, self._last = {}, {}

    def update(self, there: frozenset[int], now_s: float) -> None:
        """Take in who is there now."""
        self._forget(there, now_s)
        before = self.members
        self.members = self._next(there)
        self._note_gone(there, now_s)
        if self._is_old(now_s):
            self.members = frozenset()
            self.members = self._next(there)
            self._note_gone(there, now_s)
        self._come = self.members - before
        if self.members and not before:
            is_known = self.members in self._told_s
            self._settled_s = now_s if is_known else now_s + SETTLE_S

    def of_frame(self, seen: Mapping[int, _Seen], found: Collection[int]) -> list[_Seen]:
        """Return what counts of a frame: members as seen, or as seen last.

        Args:
            seen: What is seen of somebody, by track number.
            found: The track numbers of all who are in the frame.
        """
        self._last.update(seen)
        if not found:
            return []  # nothing is told of nobody, and who returns is not outweighed by what was
        # Where not everybody is read in each frame, who is not there counts no more often.
        self._due += len(seen) / len(found)
        is_due = self._due >= 1.0
        self._due -= is_due
        missing = self.members - seen.keys()
        if not is_due:
            missing &= self._come
        elif missing:
            missing -= frozenset(found) - self._come
        held = [self._last[one] for one in sorted(missing) if one in self._last]
        return [one for track, one in seen.items() if track in self.members] + held

    def _next(self, there: frozenset[int]) -> frozenset[int]:
        """Return who counts from now on: as many of those who are there as may."""
        members = self.members
        if there == members:
            return members
        wanted = [there, members & there, members | there]
        if not members:
            wanted = [there, *(one for one in reversed(self._told_s) if one <= there)]
        return next((one for one in wanted if one != members and self._may_be(one)), members)

    def _may_be(self, people: frozenset[int]) -> bool:
        """Whether these are a group, and as far as a group from all of whom results were."""
        told = self._told_s
        apart = (side for one in told for side in (people - one, one - people) if side)
        return all(self._is_group(side) for side in apart) and self._is_group(people)

    def _is_group(self, people: frozenset[int]) -> bool:
        return len(people) >= self._least and self._distinct(people) >= self._least

    def _note_gone(self, there: frozenset[int], now_s: float) -> None:
        gone = self.members - there
        if not gone and not self._gone_since_s:
            return
        self._gone_since_s = {one: self._gone_since_s.get(one, now_s) for one in gone}

    def _is_old(self, now_s: float) -> bool:
        old = sum(now_s - since_s > HOLD_S for since_s in self._gone_since_s.values())
        return old > MOST_OLD * len(self.members)

    def _forget(self, there: frozenset[int], now_s: float) -> None:
        told = self._told_s.items()
        self._told_s = {people: at_s for people, at_s in told if now_s - at_s <= REMEMBER_S}
        kept = self.members | there
        if not self._last.keys() <= kept:
            self._last = {one: seen for one, seen in self._last.items() if one in kept}
