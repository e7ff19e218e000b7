"""A source: the newest picture of a folder, as cameras leave them that send stills."""

from __future__ import annotations

import threading
from pathlib import Path

import cv2
import numpy as np

from monitor.errors import SourceError, SourceNotFoundError
from monitor.sources.clock import LiveClock
from monitor.sources.excerpt import Excerpt
from monitor.types import Frame

SUFFIXES = frozenset({".jpg", ".jpeg", ".png"})

LOOK_S = 0.25
"""Time from one look into the folder to the next."""


class NewestPicture:
    """Waits for pictures in a folder; the newest one counts, older ones are passed over.

    Args:
        argument: The folder.
        paced: Of no use: pictures come when they come.
        excerpt: Likewise.
    """

    is_live = True

    def __init__(self, argument: str, *, paced: bool, excerpt: Excerpt) -> None:
        if not argument:
            raise SourceError("name the folder: newest:FOLDER")
        self._folder = Path(argument).expanduser()
        self.name = f"newest picture in {self._folder.name}"
        self.fps: float | None = None
        self._clock = LiveClock()
        self._interrupted = threading.Event()
        self._last: tuple[int, str] | None = None

    def open(self) -> None:
        """Begin to look."""
        if not self._folder.is_dir():
            raise SourceNotFoundError(f"{self._folder}: no such folder")
        self._interrupted.clear()
        self._clock.start()

    def read(self) -> Frame | None:
        """Wait for a picture that is newer than the last one; None after `interrupt`."""
        while not self._interrupted.is_set():
            newest = max(self._pictures(), default=None)
            if newest is not None and newest != self._last:
                image = cv2.imread(str(self._folder / newest[1]), cv2.IMREAD_COLOR)
                if image is not None:  # else it is still being written: look again
                    self._last = newest
                    return self._clock.stamp(np.asarray(image, np.uint8))
            self._interrupted.wait(LOOK_S)
        return None

    def interrupt(self) -> None:
        """Make `read` return None until `open`; may be called from any thread."""
        self._interrupted.set()

    def close(self) -> None:
        """Nothing is held open."""

    def _pictures(self) -> list[tuple[int, str]]:
        """Time of change and name of each picture."""
        files = [file for file in self._folder.iterdir() if file.suffix.lower() in SUFFIXES]
        return [(file.stat().st_mtime_ns, file.name) for file in files]
