"""A cue: what was said, and from when to when."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cue:
    """Words of a transcript.

    Attributes:
        start_s: Where they begin, in seconds; on the transcript's own time line in a file, since
            the session's start in the log, where what was said before it is negative.
        end_s: Where they end.
        text: The words, in one line.
        speaker: Who said them; "" where that is not known, or was left out.
    """

    start_s: float
    end_s: float
    text: str
    speaker: str = ""
