"""A network camera."""

from __future__ import annotations

import contextlib
import re
import threading
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

import av
from av.codec.context import ThreadType
from av.container import InputContainer
from av.packet import Packet
from av.stream import Stream
from av.video.frame import VideoFrame

from monitor.errors import SourceError, SourceLostError, SourceNotFoundError
from monitor.sources.base import CountFaces
from monitor.sources.clock import LiveClock
from monitor.sources.decoding import open_container
from monitor.sources.presentation.presenter import Presenter
from monitor.types import Frame

OPEN_TIMEOUT_S = 5.0
READ_TIMEOUT_S = 2.0

SCHEMES = ("rtsp", "rtsps", "http", "https")

_OPTIONS = {
    # Pictures as they come: nothing is held back to look at the stream first.
    "fflags": "nobuffer",
    "analyzeduration": "1000000",
    # Over UDP a lecture hall's wireless network loses parts of pictures.
    "rtsp_flags": "prefer_tcp",
    # The stream must not lead to any other address or to local files: no redirection, no
    # play lists, no protocol but the camera's own.
    "max_redirects": "0",
    "format_whitelist": "rtsp,sdp,rtp,mpjpeg,mjpeg,jpeg_pipe,mpegts,mpeg,flv,h264,hevc,"
    "matroska,webm,mov,mp4,m4a,3gp,3g2,mj2,avi",
    "protocol_whitelist": "rtsp,rtsps,http,https,tcp,tls,udp,rtp,srtp,crypto,httpproxy",
}


class NetworkSource:
    """The frames of a camera that serves `rtsp://` or `http://`.

    Args:
        url: Address of the stream; may hold `user:password@`, which is shown nowhere.

    Attributes:
        track: Which picture track is read; see `HasTracks`.
        track_note: Always "": no stream is looked at before it is read.

    Raises:
        SourceError: It is not an address of that kind.
    """

    is_live = True

    def __init__(self, url: str) -> None:
        self.name = public_address(url)
        self.fps: float | None = None
        self._url = url
        self._clock = LiveClock()
        self._interrupted = threading.Event()
        self._container: InputContainer | None = None
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
        started_s = time.monotonic()
        # `from None` here and below: FFmpeg's errors carry the address with the password.
        try:
            container, stream = open_container(
                self._url,
                options=_OPTIONS,
                threads=ThreadType.SLICE,
                timeouts_s=(OPEN_TIMEOUT_S, READ_TIMEOUT_S),
                track=self.track,
            )
        except av.FFmpegError as error:
            late = time.monotonic() - started_s >= OPEN_TIMEOUT_S
            raise _not_opened(self.name, error, late=late) from None
        except SourceError as error:
            raise SourceError(f"{self.name}: {error}") from None
        self.fps = float(stream.average_rate) if stream.average_rate else None
        self._container = container
        self._stream_index = stream.index
        self._presenter = Presenter(stream)
        # All tracks: sound that goes on must not hide that the pictures have stopped.
        self._packets = container.demux()
        self._clock.start()

    def read(self) -> Frame | None:
        """Wait for the next frame; see `FrameSource.read`."""
        if self._container is None or self._presenter is None:
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
            raise self._lost(_reason(error)) from None
        raise self._lost("the camera ended the stream")

    def interrupt(self) -> None:
        """Make reads return None until `open`; see `FrameSource.interrupt`."""
        self._interrupted.set()

    def close(self) -> None:
        """Disconnect."""
        self._packets = iter(())
        if self._container is not None:
            self._container.close()
            self._container = None

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


def public_address(url: str) -> str:
    """Return the address without user, password, query and anything that looks like one.

    Raises:
        SourceError: It is no address of a network camera.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port, parts = None, None, urlsplit("")
    if parts.scheme.lower() not in SCHEMES or not host:
        schemes = ", ".join(f"{scheme}://" for scheme in SCHEMES)
        raise SourceError(f"not an address of a network camera: it must be {schemes} and a host")
    if ":" in host:
        host = f"[{host}]"
    if "@" in parts.path + parts.query + parts.fragment:
        # A password with a `/`, `?` or `#` in it: what looks like the host is its beginning.
        return f"{parts.scheme}://..."
    # Some cameras take `/user=admin&password=secret` as a path.
    path = re.sub(r"[^/]*[=&;][^/]*", "...", parts.path)
    return f"{parts.scheme}://{host}{f':{port}' if port else ''}{path}"


def _not_opened(name: str, error: av.FFmpegError, *, late: bool) -> SourceError:
    reason = f"nothing for {OPEN_TIMEOUT_S:.0f} s" if late else _reason(error)
    if isinstance(error, (av.HTTPUnauthorizedError, av.HTTPForbiddenError)):
        return SourceError(f"{name}: the camera refuses the user name or password")
    if isinstance(error, av.HTTPNotFoundError):
        return SourceNotFoundError(f"{name}: the camera answers, but has no such stream")
    if late or isinstance(error, OSError):
        return SourceNotFoundError(
            f"{name}: no camera answers ({reason}); check address, power and network"
        )
    return SourceError(f"{name}: no video stream ({reason})")


def _reason(error: av.FFmpegError) -> str:
    if isinstance(error, av.ExitError):
        return f"nothing for {READ_TIMEOUT_S:.0f} s"
    return error.strerror or "unknown reason"
