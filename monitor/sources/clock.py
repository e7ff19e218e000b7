"""The two clocks of sources: one stamps live pictures, one paces recorded ones."""

from __future__ import annotations

import threading
import time

import numpy as np
from numpy.typing import NDArray

from monitor.clock import monotonic_s
from monitor.types import Frame


class LiveClock:
    """Numbers live pictures and stamps them with the seconds since the first `start`."""

    def __init__(self) -> None:
        self._origin_s: float | None = None
        self._next_index = 0

    def start(self) -> None:
        """Begin at zero; a later call changes nothing, so that a gap stays a gap."""
        if self._origin_s is None:
            self._origin_s = monotonic_s()

    def stamp(self, image: NDArray[np.uint8]) -> Frame:
        """Make the frame of a picture (H, W, 3) uint8 BGR that has just arrived."""
        if self._origin_s is None:
            raise RuntimeError("stamp needs start")
        frame = Frame(image, self._next_index, monotonic_s() - self._origin_s)
        self._next_index += 1
        return frame


class Pacer:
    """Holds recorded pictures back until they are due.

    The first picture after `start` is due at once and ties its time to the wall clock. From
    then on that clock runs whether anybody asks or not: who asks late is not held back until
    they have caught up, so lag never builds up.

    Args:
        paced: False lets every picture pass at once.
    """

    def __init__(self, *, paced: bool) -> None:
        self._paced = paced
        self._zero_s: float | None = None
        self._interrupted = threading.Event()

    def start(self) -> None:
        """Begin anew and forget an earlier interruption."""
        self._zero_s = None
        self._interrupted.clear()

    def wait_until(self, time_s: float) -> bool:
        """Wait until the picture of `time_s` is due; False if interrupted before or while."""
        if not self._paced:
            return not self._interrupted.is_set()
        now_s = time.monotonic()
        if self._zero_s is None:
            self._zero_s = now_s - time_s
        return not self._interrupted.wait(max(0.0, self._zero_s + time_s - now_s))

    def skip(self) -> None:
        """Let the next picture pass at once, whatever its time: a gap is not waited for."""
        self._zero_s = None

    def interrupt(self) -> None:
        """Let nothing pass any more until `start`. May be called from any thread."""
        self._interrupted.set()
