"""A network camera."""

from __future__ import annotations

import threading
import time
from collections import deque

from monitor.errors import SourceLostError
from monitor.i18n import tr
from monitor.sources.base import CountFaces
from monitor.sources.clock import LiveClock
from monitor.sources.presentation.presenter import Presenter
from monitor.sources.streams.address import public_address
from monitor.sources.streams.connection import StreamConnection
from monitor.sources.streams.picture_pump import PicturePump
from monitor.types import Frame

__all__ = ["NetworkSource", "public_address"]

OPEN_TIMEOUT_S = 5.0
SHORTEST_SILENCE_S = 2.0
LONGEST_SILENCE_S = 20.0
"""A camera that gives a picture every few seconds is slow; one that gives none for so long, or
for many times its usual step, is lost."""

_STEPS = 5
_SILENT_STEPS = 4.0
_POLL_S = 0.1


class NetworkSource:
    """The frames of a camera that serves `rtsp://` or `http://`.

    Args:
        url: Address of the stream; may hold `user:password@`, which is shown nowhere.

    Attributes:
        track: Which picture track is read; see `HasTracks`.
        track_note: Always "": no stream is looked at before it is read.

    Raises:
        SourceError: It is not an address of that kind, or may be misread.
    """

    is_live = True

    def __init__(self, url: str) -> None:
        self._url = url
        self.name = StreamConnection(url).name
        self.fps: float | None = None
        self._clock = LiveClock()
        self._interrupted = threading.Event()
        self._pump: PicturePump | None = None
        self._presenter: Presenter | None = None
        self._steps_s: deque[float] = deque(maxlen=_STEPS)
        self._last_at_s = 0.0
        self.track = 0
        self.track_note = ""

    def choose_track(self, track: int, count_faces: CountFaces | None) -> None:  # noqa: ARG002
        """Read a track from the next `open` on, 0 the main one; see `HasTracks`."""
        self.track = track

    def open(self) -> None:
        """Connect; see `FrameSource.open`. Takes five seconds where nothing answers."""
        self.close()
        self._interrupted.clear()
        connection = StreamConnection(self._url)  # one that was left alone may still be ending
        container, stream = connection.open((OPEN_TIMEOUT_S, LONGEST_SILENCE_S), self.track)
        self.fps = float(stream.average_rate) if stream.average_rate else None
        self._presenter = Presenter(stream)
        self._pump = PicturePump(connection, container, stream, LONGEST_SILENCE_S)
        self._steps_s.clear()
        self._last_at_s = time.monotonic()
        self._clock.start()

    def read(self) -> Frame | None:
        """Wait for the next frame; see `FrameSource.read`."""
        if self._pump is None or self._presenter is None:
            raise SourceLostError(tr("{name}: not connected", name=self.name))
        while not self._interrupted.is_set():
            picture = self._pump.take(_POLL_S)
            now_s = time.monotonic()
            if picture is not None:
                self._steps_s.append(now_s - self._last_at_s)
                self._last_at_s = now_s
                return self._clock.stamp(self._presenter.to_bgr(picture))
            if self._pump.end:
                raise self._lost(self._pump.end)
            if now_s > self._last_at_s + self._longest_silence_s():
                raise self._lost(
                    tr(
                        "nothing for {longest_silence_s:.0f} s",
                        longest_silence_s=self._longest_silence_s(),
                    )
                )
        return None

    def _longest_silence_s(self) -> float:
        if len(self._steps_s) < _STEPS:
            return LONGEST_SILENCE_S
        silence_s = _SILENT_STEPS * max(self._steps_s)
        return min(max(silence_s, SHORTEST_SILENCE_S), LONGEST_SILENCE_S)

    def interrupt(self) -> None:
        """Make reads return None until `open`; see `FrameSource.interrupt`."""
        self._interrupted.set()

    def close(self) -> None:
        """Disconnect."""
        if self._pump is not None:
            self._pump.stop()
            self._pump = None
        self._presenter = None

    def _lost(self, reason: str) -> SourceLostError:
        self.close()
        return SourceLostError(
            tr("{name}: connection lost ({reason})", name=self.name, reason=reason)
        )
