"""From the stamps of a file's pictures to times that only grow.

Stamps of real files stand still, run backwards, or jump by an hour or by decades, for one
picture or for all that follow. Time must not run away with them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Generic, TypeVar

from monitor.sources.damage.rhythm import Rhythm

Picture = TypeVar("Picture")

_NEAR_S = 1.0
_NEAR_STEPS = 10.0
"""A step of so many usual ones, or so many seconds, needs no second look."""

_LEAST_S = 1e-6
"""Stamps that are nearer than this are the same."""

_FIRST_S = (-1.0, 10.0)
"""Where the first picture may be: later than the sound, or earlier by rounding."""

_SURE = 5
"""So many pictures on a new clock, one after another, and it is the clock from now on."""

LONGEST_PAUSE_S = 24 * 3600.0
"""A recorder may pause so long; a clock that jumps further was set."""


@dataclass(frozen=True, slots=True)
class Timed(Generic[Picture]):
    """A picture with its place in time.

    Attributes:
        picture: Whatever was given.
        time_s: On the time line, later than the picture before.
        off_s: How far its stamp was off, where it was not believed; else 0. Where the clock was
            set for all that follow, the first of them says so.
    """

    picture: Picture
    time_s: float
    off_s: float = 0.0


@dataclass(frozen=True, slots=True)
class _Stamped(Generic[Picture]):
    picture: Picture
    stamp_s: float


class FileClock(Generic[Picture]):
    """Gives each picture its time: its stamp, unless that makes no sense.

    A picture whose stamp is far from the one before waits for those that follow. Where they go
    on as before, its stamp was wild and counts for nothing. Where they go on from it, there is a
    pause of up to a day, or else the clock was set, and time goes on without a gap.

    Args:
        step_s: The usual step from one picture to the next, as announced.
        from_start: Whether the first picture is the file's first; else its stamp is believed.

    Attributes:
        was_off: Whether a stamp was not believed.
    """

    def __init__(self, step_s: float, *, from_start: bool = True) -> None:
        self.was_off = False
        self._rhythm = Rhythm(step_s)
        self._last_s: float | None = None
        self._length_s = 0.0  # of the last picture, where it has no stamp
        self._shift_s = 0.0  # from the file's clock to the time line
        self._from_start = from_start
        self._waiting: list[_Stamped[Picture]] = []

    def add(
        self, picture: Picture, stamp_s: float | None, length_s: float = 0.0
    ) -> Iterator[Timed[Picture]]:
        """Take in the next picture and yield those whose time is known now.

        Args:
            picture: Whatever is to come out again.
            stamp_s: Its presentation time in the file, or None where that says nothing.
            length_s: How long it is shown where the file has no times, 0 where it does not say.
        """
        if stamp_s is None:
            yield from self.finish()
            yield self._give(picture, self._next_s())
            self._length_s = length_s
        elif self._follows(stamp_s + self._shift_s):
            yield from self._spread(stamp_s + self._shift_s)
            yield self._give(picture, stamp_s + self._shift_s)
        else:
            self._waiting.append(_Stamped(picture, stamp_s))
            if len(self._waiting) == _SURE:
                yield from self._go_over() if self._are_in_order() else self._go_by_rate(1)

    def finish(self) -> Iterator[Timed[Picture]]:
        """Yield the pictures that still wait."""
        is_lonely = len(self._waiting) == 1 and self._rhythm.is_steady
        if self._waiting and self._are_in_order() and not is_lonely:
            yield from self._go_over()
        yield from self._go_by_rate(len(self._waiting))

    def _follows(self, time_s: float) -> bool:
        """Whether a picture at that time follows the last one as pictures do."""
        if self._last_s is None:
            return not self._from_start or _FIRST_S[0] <= time_s <= _FIRST_S[1]
        step_s = time_s - self._last_s
        if step_s < _LEAST_S:
            return False
        return step_s <= _NEAR_S or step_s <= _NEAR_STEPS * self._rhythm.usual_s

    def _are_in_order(self) -> bool:
        """Whether the pictures that wait follow each other."""
        steps_s = [after.stamp_s - before.stamp_s for before, after in pairwise(self._waiting)]
        if not steps_s:
            return True
        longest_s = max(_NEAR_S, min(_NEAR_STEPS * median(steps_s), LONGEST_PAUSE_S))
        return min(steps_s) >= _LEAST_S and max(steps_s) <= longest_s

    def _spread(self, until_s: float) -> Iterator[Timed[Picture]]:
        """Give the pictures that wait the time before `until_s`: their stamps were wild."""
        if not self._waiting:
            return
        count = len(self._waiting) + 1
        start_s = until_s - count * self._rhythm.usual_s if self._last_s is None else self._last_s
        share_s = (until_s - start_s) / count
        waiting, self._waiting = self._waiting, []
        for number, one in enumerate(waiting, start=1):
            yield self._give(one.picture, start_s + number * share_s, one.stamp_s)

    def _go_over(self) -> Iterator[Timed[Picture]]:
        """Go over to the clock of the pictures that wait."""
        waiting, self._waiting = self._waiting, []
        first_s = waiting[0].stamp_s + self._shift_s
        last_s = 0.0 if self._last_s is None else self._last_s
        off_s = 0.0
        if not last_s < first_s <= last_s + LONGEST_PAUSE_S:
            off_s = first_s - self._next_s()
            self._shift_s -= off_s
        for one in waiting:
            yield self._give(one.picture, one.stamp_s + self._shift_s, off_s=off_s)
            off_s = 0.0

    def _go_by_rate(self, count: int) -> Iterator[Timed[Picture]]:
        """Give the first pictures that wait one usual step each: their stamps are in disorder."""
        waiting, self._waiting = self._waiting[:count], self._waiting[count:]
        for one in waiting:
            yield self._give(one.picture, self._next_s(), one.stamp_s)

    def _next_s(self) -> float:
        if self._last_s is None:
            return 0.0
        return self._last_s + (self._length_s or self._rhythm.usual_s)

    def _give(
        self, picture: Picture, time_s: float, wild_s: float | None = None, off_s: float = 0.0
    ) -> Timed[Picture]:
        if self._last_s is not None:
            time_s = max(time_s, self._last_s + _LEAST_S)  # far from zero, floats are coarse
            self._rhythm.add(time_s - self._last_s)
        self._last_s = time_s
        if wild_s is not None and abs(wild_s + self._shift_s - time_s) > _NEAR_S:
            off_s = wild_s + self._shift_s - time_s
        self.was_off = self.was_off or off_s != 0.0
        return Timed(picture, time_s, off_s)
