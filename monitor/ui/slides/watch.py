"""Looks at a part of a screen twice a second, and tells when another slide comes up.

Kept are small grey pictures of the slides so far, in memory alone, to know one that comes back.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from monitor.errors import MonitorError
from monitor.review.lesson.slide_video import LOOKS_PER_S, slides_of
from monitor.sources import FrameSource


@dataclass(frozen=True, slots=True)
class CameUp:
    """A slide that came up.

    Attributes:
        name: Its number; one that comes back has the same.
        ago_s: How long ago it did: it must stand still for a moment to be seen as one.
    """

    name: str
    ago_s: float


class SlideWatch:
    """A thread that watches a source, from its making until `stop`.

    Args:
        source: A screen, closed; the thread owns it.
        came_up: Told in the thread of each slide.
        failed: Told there why it can be watched no more.
    """

    def __init__(
        self,
        source: FrameSource,
        came_up: Callable[[CameUp], None],
        failed: Callable[[str], None],
    ) -> None:
        self._source = source
        self._came_up = came_up
        self._failed = failed
        self._now_s = 0.0
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="monitor-slides", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Look at it no more; returns when the thread has ended."""
        self._is_over.set()
        self._source.interrupt()
        self._thread.join()

    def _run(self) -> None:
        try:
            self._source.open()
            for slide in slides_of(self._looks()):
                self._came_up(CameUp(slide.name, self._now_s - slide.start_s))
        except MonitorError as error:
            if not self._is_over.is_set():
                self._failed(str(error))
        finally:
            self._source.close()

    def _looks(self) -> Iterator[tuple[float, NDArray[np.uint8]]]:
        while not self._is_over.is_set() and (frame := self._source.read()) is not None:
            self._now_s = frame.time_s
            yield frame.time_s, frame.image
            self._is_over.wait(1.0 / LOOKS_PER_S)
