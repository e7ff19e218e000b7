"""A network camera."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator

import av
from av.packet import Packet
from av.stream import Stream
from av.video.frame import VideoFrame

from monitor.errors import SourceLostError
from monitor.sources.base import CountFaces
from monitor.sources.clock import LiveClock
from monitor.sources.presentation.presenter import Presenter
from monitor.sources.streams.address import public_address
from monitor.sources.streams.connection import StreamConnection, reason_of
from monitor.types import Frame

__all__ = ["NetworkSource", "public_address"]

OPEN_TIMEOUT_S = 5.0
READ_TIMEOUT_S = 2.0


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
        self._connection = StreamConnection(url)
        self.name = self._connection.name
        self.fps: float | None = None
        self._clock = LiveClock()
        self._interrupted = threading.Event()
        self._packets: Iterator[Packet[Stream]] = iter(())
        self._stream_index = 0
        self._presenter: Presenter | None = None
        self.track = 0
        self.track_note = ""

    def choose_track(self, track: int, count_faces: CountFaces | None) -> None:  # noqa: ARG002
        """Read a track from the next `open` on, 0 the main one; see `HasTracks`."""
        self.track = track

    def open(self) -> None:
        """Connect; see `FrameSource.open`. Takes five seconds where nothing answers."""
        self.close()
        self._interrupted.clear()
        container, stream = self._connection.open((OPEN_TIMEOUT_S, READ_TIMEOUT_S), self.track)
        self.fps = float(stream.average_rate) if stream.average_rate else None
        self._stream_index = stream.index
        self._presenter = Presenter(stream)
        # All tracks: sound that goes on must not hide that the pictures have stopped.
        self._packets = container.demux()
        self._clock.start()

    def read(self) -> Frame | None:
        """Wait for the next frame; see `FrameSource.read`."""
        if self._presenter is None:
            raise SourceLostError(f"{self.name}: not connected")
        deadline_s = time.monotonic() + READ_TIMEOUT_S
        try:
            for packet in self._packets:
                if self._interrupted.is_set():
                    return None
                pictures = self._decode(packet)
                if pictures:
                    # Several come only where the camera sends several at once; the newest counts.
                    return self._clock.stamp(self._presenter.to_bgr(pictures[-1]))
                if time.monotonic() > deadline_s:
                    raise self._lost(f"no picture for {READ_TIMEOUT_S:.0f} s")
        except av.FFmpegError as error:
            if self._interrupted.is_set():
                return None
            # FFmpeg's errors carry the address with the password.
            raise self._lost(reason_of(error, READ_TIMEOUT_S)) from None
        raise self._lost("the camera ended the stream")

    def interrupt(self) -> None:
        """Make reads return None until `open`; see `FrameSource.interrupt`."""
        self._interrupted.set()

    def close(self) -> None:
        """Disconnect."""
        self._packets = iter(())
        self._presenter = None
        self._connection.close()

    def _decode(self, packet: Packet[Stream]) -> list[VideoFrame]:
        if packet.stream.index != self._stream_index:
            return []
        # A damaged packet costs its picture; where no good one follows, the deadline tells.
        with contextlib.suppress(av.InvalidDataError):
            return [p for p in packet.decode() if isinstance(p, VideoFrame)]
        return []

    def _lost(self, reason: str) -> SourceLostError:
        self.close()
        return SourceLostError(f"{self.name}: connection lost ({reason})")
