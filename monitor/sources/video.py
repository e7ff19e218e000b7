"""A video file as a source."""

from __future__ import annotations

import logging
import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from monitor.sources.clock import Pacer
from monitor.sources.recording import Recording
from monitor.types import Frame

_LOG = logging.getLogger(__name__)


class VideoSource:
    """The frames of a video file, at their own pace or as fast as they can be read.

    `Frame.time_s` is the presentation time, counted from the start of the file.

    Args:
        path: The file.
        paced: Deliver each frame when it is due; otherwise at once.
        loop: Begin again at the end, without a pause, with time and frame numbers going on.

    Attributes:
        frames_announced: Frames that the container announces once open, or None; at the end
            fewer may have been read without anything being wrong.
    """

    is_live = False

    def __init__(self, path: Path, *, paced: bool = True, loop: bool = False) -> None:
        self.name = path.name
        self.fps: float | None = None
        self.frames_announced: int | None = None
        self._path = path
        self._loop = loop
        self._pacer = Pacer(paced=paced)
        self._recording: Recording | None = None
        self._pictures: Iterator[tuple[NDArray[np.uint8], float]] = iter(())
        self._next_index = 0
        self._after_s = -math.inf  # where to go on, on the file's clock
        self._round_start_s = 0.0

    def open(self) -> None:
        """Open the file; see `FrameSource.open`."""
        self.close()
        self._recording = Recording(self._path)
        self.fps = self._recording.fps
        self.frames_announced = self._recording.frames_announced
        self._pictures = self._play(self._recording)
        self._pacer.start()

    def read(self) -> Frame | None:
        """Return the next frame when it is due; see `FrameSource.read`."""
        image, file_s = next(self._pictures, (None, 0.0))
        time_s = self._round_start_s + file_s
        if image is None or not self._pacer.wait_until(time_s):
            return None
        frame = Frame(image, self._next_index, time_s)
        self._next_index += 1
        self._after_s = file_s
        return frame

    def interrupt(self) -> None:
        """Make reads return None until `open`; see `FrameSource.interrupt`."""
        self._pacer.interrupt()

    def close(self) -> None:
        """Close the file."""
        self._pictures = iter(())
        if self._recording is not None:
            self._recording.close()
            self._recording = None

    def _play(self, recording: Recording) -> Iterator[tuple[NDArray[np.uint8], float]]:
        while True:
            yield from recording.pictures(self._after_s)
            _LOG.info(
                "%s: ended after %d frames; %s announced",
                self.name,
                self._next_index,
                self.frames_announced or "none",
            )
            if not self._loop:
                return
            self._round_start_s += recording.end_s
            self._after_s = -math.inf
