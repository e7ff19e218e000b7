"""Reads a stream in a thread of its own, so that whoever waits for a picture may stop waiting."""

from __future__ import annotations

import contextlib
import threading
from queue import Empty, Full, Queue

import av
from av.container import InputContainer
from av.packet import Packet
from av.stream import Stream
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from monitor.i18n import tr
from monitor.sources.streams.connection import StreamConnection, reason_of

_POLL_S = 0.1
_JOIN_S = 2.0


class PicturePump:
    """Owns an open connection until it ends.

    Args:
        connection: Open; closed by the thread that reads it, since nobody else may.
        container: What the connection has opened.
        stream: Its picture track.
        timeout_s: How long the container waits for each packet.

    Attributes:
        end: Why no more pictures come; "" while they may.
    """

    def __init__(
        self,
        connection: StreamConnection,
        container: InputContainer,
        stream: VideoStream,
        timeout_s: float,
    ) -> None:
        self.end = ""
        self._connection = connection
        self._container = container
        self._stream_index = stream.index
        self._timeout_s = timeout_s
        self._pictures: Queue[VideoFrame] = Queue(maxsize=2)
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="monitor-stream", daemon=True)
        self._thread.start()

    def take(self, timeout_s: float) -> VideoFrame | None:
        """Wait for the next picture; None where none came."""
        with contextlib.suppress(Empty):
            return self._pictures.get(timeout=timeout_s)
        return None

    def stop(self) -> None:
        """Ask the thread to end.

        A thread that waits for a silent camera ends by itself once its own time is over.
        """
        self._stopping.set()
        self._connection.hang_up()
        self._thread.join(_JOIN_S)

    def _run(self) -> None:
        try:
            # All tracks: sound that goes on must not keep a connection without pictures alive.
            for packet in self._container.demux():
                if self._stopping.is_set():
                    return
                pictures = self._decode(packet)
                if pictures:
                    # Several come only where the camera sends several at once; the newest counts.
                    self._hand_over(pictures[-1])
            self.end = tr("the camera ended the stream")
        except av.FFmpegError as error:
            # FFmpeg's errors carry the address with the password: only the reason is kept.
            self.end = reason_of(error, self._timeout_s)
        except IndexError:  # a track that began on the way
            self.end = tr("the camera changed the stream")
        finally:
            self._connection.close()

    def _decode(self, packet: Packet[Stream]) -> list[VideoFrame]:
        if packet.stream.index != self._stream_index:
            return []
        # A damaged packet costs its picture; where no good one follows, the silence tells.
        with contextlib.suppress(av.InvalidDataError):
            return [p for p in packet.decode() if isinstance(p, VideoFrame)]
        return []

    def _hand_over(self, picture: VideoFrame) -> None:
        while not self._stopping.is_set():
            with contextlib.suppress(Full):
                self._pictures.put(picture, timeout=_POLL_S)
                return
