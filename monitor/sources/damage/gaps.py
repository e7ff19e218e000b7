"""What is lost between the pictures of a recording."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import StrEnum

from monitor.sources.damage.rhythm import Rhythm

PAUSE_S = 60.0
"""Nothing for so long is a gap, even where nothing is lost."""

_LATE_START_S = 2.0
"""Pictures may begin so long after the sound, or with the first that stands alone."""

_EARLY_HOLE_S = 1.0
"""Cameras stumble over their first pictures, but not so long."""

_REORDERED = 16
"""So far from its place a length may be that a container gives in the order of decoding."""

_HOLE_S = 0.15
_HOLE_STEPS = 3.5
"""A camera that was steady and misses so much has lost something, though nothing else says so."""


class GapKind(StrEnum):
    """Why there are no pictures, or why their stamps do not hold."""

    DAMAGED = "damaged"
    MISSING = "no pictures"
    PAUSE = "pause"
    CLOCK = "clock"
    CUT = "cut short"


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of a recording's time line without pictures.

    Attributes:
        start_s: Where the last picture before it ends.
        end_s: Where the next picture begins; the same as the start where only stamps were wrong.
        lost_s: Seconds of pictures that are lost, as far as it can be told.
        kind: Why.
    """

    start_s: float
    end_s: float
    lost_s: float
    kind: GapKind


class GapFinder:
    """Sees the good pictures in their order and tells what is lost before each.

    Args:
        step_s: The usual step from one picture to the next, as announced.
        has_lengths: Whether the container says how long each picture is shown, and means it.
        from_start: Whether the first picture is the file's first.
    """

    def __init__(self, step_s: float, *, has_lengths: bool, from_start: bool = True) -> None:
        self._rhythm = Rhythm(step_s)
        self._has_lengths = has_lengths
        self._lengths_s: deque[float] = deque(maxlen=_REORDERED)
        self._from_start = from_start
        self._last_s: float | None = None
        self._early: Gap | None = None
        self._last_regular_s: float | None = None  # with the stamp that the file gave it

    @property
    def last_length_s(self) -> float:
        """How long the last picture is shown."""
        return (self._lengths_s[-1] if self._lengths_s else 0.0) or self._rhythm.usual_s

    @property
    def end_s(self) -> float:
        """End of the last picture."""
        if self._last_s is None:
            return 0.0
        return self._last_s + self.last_length_s

    def before(
        self,
        time_s: float,
        length_s: float,
        *,
        is_damaged: bool,
        lost: int,
        unseen: int,
        off_s: float,
    ) -> Gap | None:
        """Take in the next picture and return the gap before it, if there is one.

        Where there were too few pictures before it to tell a camera from a screen, the gap comes
        with a later picture.

        Args:
            time_s: When it is shown.
            length_s: How long, or 0 where that is not known.
            is_damaged: Whether there was damage since the picture before.
            lost: Pictures that are known to be lost since then.
            unseen: Packets since then that gave no picture, though nothing says why.
            off_s: How far the file's clock was off, 0 where it was right.
        """
        gap = None
        if self._from_start or self._last_s is not None:
            gap = self._gap(time_s, lost, unseen, is_damaged=is_damaged)
            if gap is None and off_s != 0.0:
                gap = Gap(min(self.end_s, time_s), time_s, 0.0, GapKind.CLOCK)
        if gap is None and self._early is not None and self._rhythm.is_known:
            gap, self._early = (self._early if self._rhythm.is_steady else None), None
        if off_s == 0.0:
            if self._last_regular_s is not None:
                self._rhythm.add(time_s - self._last_regular_s)
            self._last_regular_s = time_s
        self._last_s = time_s
        self._lengths_s.append(length_s)
        return gap

    def at_end(self, missing_s: float, lost: int) -> Gap | None:
        """Return what is lost after the last picture, if anything is.

        Args:
            missing_s: How much of the recording should follow.
            lost: Pictures that are known to be lost since the last one.
        """
        lost_s = max(missing_s, lost * self._rhythm.usual_s)
        return Gap(self.end_s, self.end_s + lost_s, lost_s, GapKind.CUT) if lost_s else None

    def _gap(self, time_s: float, lost: int, unseen: int, *, is_damaged: bool) -> Gap | None:
        usual_s = self._rhythm.usual_s
        start_s = 0.0 if self._last_s is None else self._last_s + usual_s
        hole_s = time_s - start_s
        is_lost = is_damaged and (hole_s > usual_s / 2 or lost)
        is_unseen = unseen and hole_s > (unseen - 0.5) * usual_s
        if unseen == 1:  # perhaps one that is not meant to be seen
            is_unseen = is_unseen and hole_s < 2.5 * usual_s
        if is_lost or is_unseen:
            lost_s = max(hole_s, lost * usual_s)
            return Gap(min(start_s, time_s), time_s, lost_s, GapKind.DAMAGED)
        if hole_s <= _HOLE_S:
            return None
        is_meant = self._has_lengths and max(self._lengths_s, default=0.0) > hole_s
        is_long = hole_s > max(_HOLE_S, _HOLE_STEPS * usual_s)
        missing = Gap(start_s, time_s, hole_s, GapKind.MISSING)
        if self._last_s is None:
            is_expected = hole_s <= _LATE_START_S
        else:
            is_expected = not self._rhythm.is_steady or is_meant
        if is_long and not is_expected:
            return missing
        if not self._rhythm.is_known and not is_meant and hole_s > _EARLY_HOLE_S:
            self._early = self._early or missing
            return None
        if hole_s > PAUSE_S:
            return Gap(start_s, time_s, 0.0, GapKind.PAUSE)
        return None
