"""Which frames of a recording are read."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from monitor.i18n import tr

_ROUNDING = 1e-6
"""Presentation times are fractions: 0.7 s x 10 per second is a little more or less than 7."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The frames of a recording from one time to another, all or some of them.

    Attributes:
        start_s: Presentation time of the first frame that counts.
        end_s: Time before which the last one is shown; None for the end of the file.
        every: Take the frames 0, N, 2N, ... of the file, wherever the excerpt starts.
        fps: Take at most so many a second: the first frame at or after each multiple of
            1/fps. None takes them all.

    Raises:
        ValueError: A value makes no sense, or `every` and `fps` are both given.
    """

    start_s: float = 0.0
    end_s: float | None = None
    every: int = 1
    fps: float | None = None

    def __post_init__(self) -> None:
        if self.start_s < 0.0 or (self.end_s is not None and self.end_s <= self.start_s):
            raise ValueError(
                tr(
                    "no time lies between {start_s} and {end_s} s",
                    start_s=self.start_s,
                    end_s=self.end_s,
                )
            )
        if self.every < 1 or (self.fps is not None and self.fps <= 0.0):
            raise ValueError(tr("take every frame, every 2nd, ..., or more than 0 a second"))
        if self.every > 1 and self.fps is not None:
            raise ValueError(tr("take every Nth frame or so many a second, not both"))

    def is_over(self, time_s: float) -> bool:
        """Whether a frame at that time, and all that follow, come after the excerpt."""
        return self.end_s is not None and time_s >= self.end_s

    def after(self, time_s: float) -> Excerpt | None:
        """Return what is left of the excerpt after a frame of it that was read, if anything."""
        start_s = math.nextafter(time_s, math.inf)
        if self.fps is not None:  # the rest of this beat has had its frame
            start_s = (math.floor(time_s * self.fps + _ROUNDING) + 1 - _ROUNDING) / self.fps
        return None if self.is_over(start_s) else replace(self, start_s=start_s)

    def chooser(self) -> Callable[[int, float], bool]:
        """Return a function that is asked for each frame in turn, by number and time.

        It says whether the frame counts.
        """
        last_beat = -1

        def wants(index: int, time_s: float) -> bool:
            nonlocal last_beat
            if time_s < self.start_s or self.is_over(time_s) or index % self.every:
                return False
            if self.fps is None:
                return True
            beat = math.floor(time_s * self.fps + _ROUNDING)
            is_new = beat != last_beat
            last_beat = beat
            return is_new

        return wants


WHOLE = Excerpt()
"""Every frame from the first to the last."""
