"""A slide: which one came up, and when."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Slide:
    """A slide that came up, until the next one does.

    Attributes:
        start_s: When, in seconds; on the recording's time line in a file, since the session's
            start in the log.
        name: Its number; a slide that comes back has the same.
        title: What stands on top of it; "" where that is not known.
    """

    start_s: float
    name: str
    title: str = ""
