"""A connection to a network camera, at the named host and port alone.

Whatever the camera answers, it leads to no other address and to no local file, and its password
goes nowhere else (docs/decisions/network-and-files.md).
"""

from __future__ import annotations

import time
from urllib.parse import urlsplit

import av
from av.codec.context import ThreadType
from av.container import InputContainer
from av.video.stream import VideoStream

from monitor.errors import SourceError, SourceNotFoundError
from monitor.i18n import tr
from monitor.sources.decoding import open_container
from monitor.sources.streams.address import (
    RTSP,
    SNAPSHOT,
    public_address,
    refuse_misplaced_at,
)
from monitor.sources.streams.http_answer import advice_on, advice_on_redirect, ask, picture_format
from monitor.sources.streams.rtsp_relay import RtspRelay

_AS_THEY_COME = {
    # Nothing is held back to look at the stream first.
    "fflags": "nobuffer",
    "analyzeduration": "1000000",
}

# No redirection, no play lists, no descriptions of sessions, no proxy of the system's, and no
# protocol but the camera's own.
_RTSP_OPTIONS = {
    # Over UDP a lecture hall's wireless network loses parts of pictures, and packets may be sent
    # to anywhere.
    "rtsp_transport": "tcp",
    "format_whitelist": "rtsp",
    "protocol_whitelist": "rtsp,tcp",
}
_WEB_OPTIONS = {
    "max_redirects": "0",
    "http_proxy": "",
    "protocol_whitelist": "http,https,tcp,tls",
}
_STREAMS = (
    "mpjpeg,mjpeg,jpeg_pipe,mpegts,mpeg,flv,h264,hevc,matroska,webm,mov,mp4,m4a,3gp,3g2,mj2,avi"
)
_PICTURES = "jpeg_pipe,png_pipe,webp_pipe,bmp_pipe,tiff_pipe,gif_pipe,gif"

_PERHAPS_ONE_PICTURE = "jpeg_pipe"
"""What FFmpeg calls a stream of pictures without anything between them, and a single one."""


class StreamConnection:
    """A connection that can be opened again and again.

    Args:
        url: Address of the camera; may hold `user:password@`, which is shown nowhere.

    Attributes:
        name: The address without what is secret.

    Raises:
        SourceError: It is no address of a network camera, or may be misread.
    """

    def __init__(self, url: str) -> None:
        refuse_misplaced_at(url)
        self.name = public_address(url)
        self._of_pictures = url.lower().startswith(SNAPSHOT)
        self._url = url[len(SNAPSHOT) :] if self._of_pictures else url
        self._is_rtsp = urlsplit(url).scheme.lower() in RTSP
        self._relay: RtspRelay | None = None
        self._picture_format: str | None = None
        self._container: InputContainer | None = None

    def open(
        self, timeouts_s: tuple[float, float], track: int = 0
    ) -> tuple[InputContainer, VideoStream]:
        """Connect, and close a connection that is there.

        Args:
            timeouts_s: Longest wait for opening and for each read.
            track: See `open_container`.

        Raises:
            SourceNotFoundError: Nothing answers there, or has no such stream or track.
            SourceError: What answers is no stream.
        """
        self.close()
        started_s = time.monotonic()
        # `from None`: FFmpeg's errors carry the address with the password.
        try:
            self._container, stream = self._connect(timeouts_s, track)
        except (OSError, av.FFmpegError) as error:
            late = time.monotonic() - started_s >= timeouts_s[0]
            advice = "" if late else self._advice(timeouts_s[1])
            self.close()
            if advice:
                raise SourceError(f"{self.name}: {advice}") from None
            reason = reason_of(error, timeouts_s[0] if late else timeouts_s[1], late=late)
            raise self._not_opened(error, reason, late=late) from None
        except SourceError as error:
            advice = self._advice(timeouts_s[1])
            self.close()
            raise type(error)(f"{self.name}: {advice or error}") from None
        return self._container, stream

    def hang_up(self) -> None:
        """End a read that waits for the camera, where that can be done from another thread."""
        relay = self._relay
        if relay is not None:
            relay.close()

    def close(self) -> None:
        """Disconnect; harmless when not open."""
        if self._container is not None:
            self._container.close()
            self._container = None
        if self._relay is not None:
            self._relay.close()
            self._relay = None

    def _connect(
        self, timeouts_s: tuple[float, float], track: int
    ) -> tuple[InputContainer, VideoStream]:
        try:
            return self._connect_once(timeouts_s, track)
        except av.FFmpegError:
            # By a name that ends with .jpg FFmpeg takes a picture for a series of files.
            self._picture_format = self._ask_format(timeouts_s[0])
            if self._picture_format is None:
                raise
        return self._connect_once(timeouts_s, track)

    def _connect_once(
        self, timeouts_s: tuple[float, float], track: int
    ) -> tuple[InputContainer, VideoStream]:
        url, options = self._url, {**_AS_THEY_COME, **_WEB_OPTIONS, "format_whitelist": _STREAMS}
        if self._is_rtsp:
            self._relay = RtspRelay(url, timeouts_s[0])
            url, options = self._relay.url, {**_AS_THEY_COME, **_RTSP_OPTIONS}
        elif self._of_pictures:
            options = {**_WEB_OPTIONS, "format_whitelist": _PICTURES}
        container, stream = open_container(
            url,
            options=options,
            threads=ThreadType.SLICE,
            timeouts_s=timeouts_s,
            track=track,
            container_format=self._picture_format,
        )
        is_one = container.format.name == _PERHAPS_ONE_PICTURE and not self._of_pictures
        if is_one and self._advice(timeouts_s[1], is_open=True):
            container.close()
            raise SourceError(tr("a still picture and no stream"))
        return container, stream

    def _ask_format(self, timeout_s: float) -> str | None:
        """The format of a still picture by its first bytes; None where none is wanted or there."""
        answer = ask(self._url, timeout_s) if self._of_pictures else None
        return None if answer is None else picture_format(answer.start)

    def _advice(self, timeout_s: float, *, is_open: bool = False) -> str:
        """What the user can do where there is no stream; "" where that is not known."""
        if self._relay is not None:
            to = self._relay.redirect_to
            return "" if to is None else advice_on_redirect(to)
        answer = None if self._is_rtsp else ask(self._url, timeout_s)
        if answer is None:
            return ""
        return advice_on(answer, of_pictures=self._of_pictures, is_open=is_open)

    def _not_opened(
        self, error: OSError | av.FFmpegError, reason: str, *, late: bool
    ) -> SourceError:
        if isinstance(error, (av.HTTPUnauthorizedError, av.HTTPForbiddenError)):
            return SourceError(
                tr("{name}: the camera refuses the user name or password", name=self.name)
            )
        if isinstance(error, av.HTTPNotFoundError):
            return SourceNotFoundError(
                tr("{name}: the camera answers, but has no such picture", name=self.name)
                if self._of_pictures
                else tr("{name}: the camera answers, but has no such stream", name=self.name)
            )
        if late or isinstance(error, OSError):
            return SourceNotFoundError(
                tr(
                    "{name}: no camera answers ({reason}); check address, power and network",
                    name=self.name,
                    reason=reason,
                )
            )
        return SourceError(
            tr("{name}: no video picture ({reason})", name=self.name, reason=reason)
            if self._of_pictures
            else tr("{name}: no video stream ({reason})", name=self.name, reason=reason)
        )


def reason_of(error: OSError | av.FFmpegError, waited_s: float, *, late: bool = False) -> str:
    """Return why there is nothing, in a few words."""
    if late or isinstance(error, av.ExitError):
        return tr("nothing for {waited_s:.0f} s", waited_s=waited_s)
    return error.strerror or tr("unknown reason")
