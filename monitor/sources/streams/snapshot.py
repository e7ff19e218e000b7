"""A camera that gives single pictures: its address is read again and again."""

from __future__ import annotations

import threading
import time

import av
import numpy as np
from av.video.frame import VideoFrame
from numpy.typing import NDArray

from monitor.errors import SourceError, SourceLostError
from monitor.i18n import tr
from monitor.sources.clock import LiveClock
from monitor.sources.presentation.presenter import Presenter
from monitor.sources.streams.connection import StreamConnection
from monitor.types import Frame

TIMEOUT_S = 5.0

SHORTEST_S = 0.04
"""From one question to the next: no camera has more than 25 pictures a second."""


class SnapshotSource:
    """The pictures at `snapshot+http://...`, read as often as the camera answers.

    Args:
        url: The address; may hold `user:password@`, which is shown nowhere.

    Raises:
        SourceError: It is not an address of that kind, or may be misread.
    """

    is_live = True

    def __init__(self, url: str) -> None:
        self._connection = StreamConnection(url)
        self.name = self._connection.name
        self.fps: float | None = None
        self._clock = LiveClock()
        self._interrupted = threading.Event()
        self._next: NDArray[np.uint8] | None = None
        self._asked_s = float("-inf")
        self._is_open = False

    def open(self) -> None:
        """Read a picture, to see that there is one; see `FrameSource.open`."""
        self._interrupted.clear()
        self._next = self._fetch()
        self._is_open = True
        self._clock.start()

    def read(self) -> Frame | None:
        """Ask for the next picture; see `FrameSource.read`."""
        if not self._is_open:
            raise SourceLostError(tr("{name}: not connected", name=self.name))
        image, self._next = self._next, None
        if image is None:
            pause_s = self._asked_s + SHORTEST_S - time.monotonic()
            if self._interrupted.wait(max(pause_s, 0.0)):
                return None
            try:
                image = self._fetch()
            except SourceError as error:
                self.close()
                raise SourceLostError(str(error)) from None
        return None if self._interrupted.is_set() else self._clock.stamp(image)

    def interrupt(self) -> None:
        """Make reads return None until `open`; see `FrameSource.interrupt`."""
        self._interrupted.set()

    def close(self) -> None:
        """Ask no more."""
        self._is_open = False
        self._next = None
        self._connection.close()

    def _fetch(self) -> NDArray[np.uint8]:
        """The picture that is there now, (H, W, 3) uint8 BGR, as a person would see it."""
        self._asked_s = time.monotonic()
        container, stream = self._connection.open((TIMEOUT_S, TIMEOUT_S))
        presenter = Presenter(stream)
        try:
            for picture in container.decode(stream):
                if isinstance(picture, VideoFrame):
                    return presenter.to_bgr(picture)
        except av.FFmpegError as error:  # which carries the address with the password
            raise SourceError(
                tr(
                    "{name}: a damaged picture ({strerror})",
                    name=self.name,
                    strerror=error.strerror,
                )
            ) from None
        finally:
            self._connection.close()
        raise SourceError(tr("{name}: no picture in it", name=self.name))
