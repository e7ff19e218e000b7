"""A code: what an observer saw of a class."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """What an observer saw.

    Attributes:
        start_s: Where it begins, in seconds; on the time line of the recording in a file, of the
            session in the log.
        end_s: Where it ends; the same for a moment.
        label: The code.
        observer: Whose code it is.
    """

    start_s: float
    end_s: float
    label: str
    observer: str
