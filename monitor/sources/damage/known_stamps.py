"""Stamps of pictures that were counted before, so that a second jump in a file counts none."""

from __future__ import annotations

import threading
from bisect import bisect_right
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

_MOST_FILES = 4

FileKey = tuple[str, int, int, int]
"""A file as it is now, and one of its tracks: path, size, last change, track."""


@dataclass(frozen=True, slots=True)
class CountedStamps:
    """The pictures of a file up to a moment, in the order in which they are decoded.

    Attributes:
        until_s: The moment.
        times_s: When each is decoded, on the file's own time, rising.
        stamps: What each is stamped with.
    """

    until_s: float
    times_s: list[float]
    stamps: list[int]

    def until(self, time_s: float) -> list[int]:
        """The stamps up to a moment and the first after it, in their order."""
        return sorted(self.stamps[: bisect_right(self.times_s, time_s) + 1])


class KnownStamps:
    """Keeps what was counted of a few files; may be asked from any thread."""

    def __init__(self) -> None:
        self._files: OrderedDict[FileKey, CountedStamps] = OrderedDict()
        self._lock = threading.Lock()

    def until(self, key: FileKey, time_s: float) -> list[int] | None:
        """The stamps of a file up to a moment; None where it was not counted so far."""
        with self._lock:
            known = self._files.get(key)
            if known is None or known.until_s < time_s:
                return None
            self._files.move_to_end(key)
        return known.until(time_s)

    def keep(self, key: FileKey, counted: CountedStamps) -> None:
        """Remember what was counted."""
        with self._lock:
            self._files[key] = counted
            self._files.move_to_end(key)
            while len(self._files) > _MOST_FILES:
                self._files.popitem(last=False)


def key_of(path: Path, track: int) -> FileKey:
    """Return the key of a file as it is now.

    Raises:
        OSError: It is not there.
    """
    known = path.stat()
    return str(path.absolute()), known.st_size, known.st_mtime_ns, track
