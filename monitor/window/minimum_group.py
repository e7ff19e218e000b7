"""The minimum group: the one door through which leaves what people show.

Inside, windows and strategies work with single faces. What is drawn, printed, logged or exported
is either a `WindowSummary`, which a window hands out only through this door, or a `ShownReading`,
which only this door makes. So no way out can forget it, and a new result passes with the others:
what is not named here as harmless is withheld.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Protocol, TypeVar

from monitor.types import FaceReading, FrameReading, State, WindowSummary

_ALWAYS_SHOWN = frozenset(
    {
        *("start_s", "end_s", "frame_count", "coverage", "classes"),
        *("person_count", "seen_count", "read_count", "directed_count", "now_count"),
        *("roster", "head_roster"),
    }
)
"""What of a window says nothing of what people show: the time line is never lost."""

_SCORE = ("score", "score_low", "score_high", "state")
"""What follows from where heads are turned, where the gauge is of that."""


class _OfPeople(Protocol):
    @property
    def people(self) -> int:
        """How many people it is about."""


_People = frozenset[tuple[int, bool]]
"""Of whom a result is: track numbers, each with whether as last read only."""

_Result = TypeVar("_Result", bound=_OfPeople)


@dataclass(frozen=True, slots=True, eq=False)
class ShownReading(FrameReading):
    """A reading as it may be seen: nobody's expression or pose where the group is too small.

    Made by `MinimumGroup.reading` alone.

    Attributes:
        is_withheld: Whether the group was too small.
    """

    is_withheld: bool = False


@dataclass(frozen=True, slots=True)
class _Shows:
    """What may be shown of the people of a window: expressions, and where heads are turned."""

    expressions: bool = False
    heads: bool = False

    def __or__(self, other: _Shows) -> _Shows:
        return _Shows(self.expressions or other.expressions, self.heads or other.heads)


_EVERYTHING = _Shows(expressions=True, heads=True)


@dataclass(frozen=True, slots=True)
class MinimumGroup:
    """The rule that nothing is shown or kept of what a group shows that is too small.

    Attributes:
        people: The fewest people of whom something is shown.
    """

    people: int

    def admits(self, people: int) -> bool:
        """Whether so many people are enough."""
        return people >= self.people

    def result(self, result: _Result | None) -> _Result | None:
        """Return a result that counts its own people, or None where they are too few."""
        return result if result is not None and self.admits(result.people) else None

    def window(self, summary: WindowSummary) -> WindowSummary:
        """Return a window as it may be shown.

        Where people are turned is withheld by the people whose direction counted: more can be
        seen than can be read. So is a score that follows from it.
        """
        heads = self.result(summary.orientation) is not None
        return _withheld(summary, _Shows(self.admits(summary.person_count), heads))

    def zones(self, room: WindowSummary, parts: Sequence[WindowSummary]) -> list[WindowSummary]:
        """Return the windows of a room's zones as they may be shown beside the room's.

        What is left of the room without the zones that are shown follows from them by taking away,
        so that it must be a group too, or nobody: a zone is withheld where the others would tell
        of too few.

        Args:
            room: The window of everybody.
            parts: The same of each zone, and last that of all who are in none.

        Returns:
            Those of the zones.
        """
        expressions = self._beside(
            [one.read_count for one in parts],
            room.read_count,
            [one.roster for one in parts[:-1]],
            room.roster,
        )
        heads = self._beside(
            [one.directed_count for one in parts],
            room.directed_count,
            [one.head_roster for one in parts[:-1]],
            room.head_roster,
        )
        return [
            _withheld(self.window(one), _Shows(place in expressions, place in heads))
            for place, one in enumerate(parts[:-1])
        ]

    def _beside(
        self, counts: Sequence[int], total: int, rosters: Sequence[_People], everybody: _People
    ) -> frozenset[int]:
        """The places of zones that may be shown together, by the people in each and in all."""
        *zones, _ = counts
        shown = {place for place, count in enumerate(zones) if self.admits(count)}
        while shown and self.people > 1:
            apart = sum(zones[place] for place in shown)
            rest = sum(counts) - apart
            # Who counts in the room and not in its zone, or other than there, is told as well.
            differ = everybody ^ frozenset().union(*(rosters[place] for place in shown))
            unlike = len({track for track, _ in differ})
            # Who was in two zones counts twice: what is left may be fewer.
            is_group = not rest or self.admits(min(rest, total - apart))
            if is_group and (not unlike or self.admits(unlike)):
                break
            shown.remove(min(shown, key=lambda place: (zones[place], place)))
        return frozenset(shown)

    def reading(self, reading: FrameReading, window: WindowSummary | None) -> ShownReading:
        """Return a reading as it may be shown.

        Args:
            reading: The reading.
            window: One in which it lies; None where there is none.
        """
        return _shown(reading, self.shows(window))

    def shows(self, window: WindowSummary | None) -> _Shows:
        """Return what may be shown of the people in a window that was handed out."""
        if self.people <= 1:
            return _EVERYTHING
        if window is None:
            return _Shows()
        return _Shows(self.admits(window.person_count), window.orientation is not None)


def _withheld(summary: WindowSummary, shows: _Shows) -> WindowSummary:
    """A window with what may be shown of it."""
    orientation = summary.orientation if shows.heads else None
    is_of_heads = summary.state.is_facing
    if shows.expressions and (orientation is not None or not is_of_heads):
        return replace(summary, orientation=orientation)
    withheld = {one.name: None for one in fields(summary) if one.name not in _ALWAYS_SHOWN}
    shown = {**withheld, "state": State.NO_DATA, "orientation": orientation}
    if is_of_heads and orientation is not None:
        shown |= {name: getattr(summary, name) for name in _SCORE}
    return replace(summary, **shown)  # type: ignore[arg-type]


def _shown(reading: FrameReading, shows: _Shows) -> ShownReading:
    """A reading with what may be shown of it, and where faces were."""
    faces = tuple(
        FaceReading(
            one.track_id,
            one.face,
            one.probabilities if shows.expressions else None,
            one.pose if shows.heads else None,
        )
        for one in reading.faces
    )
    return ShownReading(
        reading.frame_index,
        reading.time_s,
        faces,
        reading.size_wh,
        reading.inference_s,
        reading.classes,
        turned_away=reading.turned_away if shows.heads else (),
        is_withheld=not shows.expressions,
    )


ANY_GROUP = MinimumGroup(1)
"""For somebody who tries it alone, and for recordings whose people the user knows."""


class ReadingGate:
    """Holds readings back until the windows in which they lie say what of them may be seen.

    They leave in their order: with the first window after which nothing of them is withheld any
    more, or after the last in which they lie.
    """

    def __init__(self, group: MinimumGroup) -> None:
        self._group = group
        self._waiting: deque[tuple[FrameReading, _Shows]] = deque()

    def add(self, reading: FrameReading) -> None:
        """Take in the newest reading; windows that were over before it were told before."""
        # What a reading does not hold need not be waited for.
        has_heads = bool(reading.turned_away) or any(face.pose for face in reading.faces)
        shows = _Shows(expressions=not reading.faces, heads=not has_heads)
        self._waiting.append((reading, shows))

    def decide(self, complete: Iterable[WindowSummary]) -> Iterator[ShownReading]:
        """Yield the readings that may leave with windows that are over now, in order."""
        for window in complete:
            while self._waiting and self._waiting[0][0].time_s < window.start_s:
                yield _shown(*self._waiting.popleft())
            shows = self._group.shows(window)
            self._waiting = deque((one, before | shows) for one, before in self._waiting)
            while self._waiting and self._waiting[0][1] == _EVERYTHING:
                yield _shown(*self._waiting.popleft())

    def close(self, last: WindowSummary | None = None) -> Iterator[ShownReading]:
        """Yield all that wait: no window comes after `last`, in which they all lie."""
        shows = self._group.shows(last)
        while self._waiting:
            reading, before = self._waiting.popleft()
            yield _shown(reading, before | shows)
