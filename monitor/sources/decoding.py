"""Video decoding, the same for files and streams (docs/decisions/video-reader.md)."""

from __future__ import annotations

from collections.abc import Mapping

import av
from av.codec.context import ThreadType
from av.container import InputContainer
from av.stream import Disposition
from av.video.stream import VideoStream

from monitor.errors import SourceError

# FFmpeg takes any text file for a drawing made of terminal characters.
_NO_VIDEO_FORMATS = {"tty"}


def open_container(
    address: str,
    *,
    options: Mapping[str, str],
    threads: ThreadType,
    timeouts_s: tuple[float, float] | None = None,
) -> tuple[InputContainer, VideoStream]:
    """Open a file or stream and its main picture track.

    Args:
        address: What FFmpeg opens, with the protocol in front.
        options: FFmpeg's options for the protocol and the container.
        threads: AUTO decodes several pictures at a time, which is quickest; SLICE hands out
            each picture before the next one has arrived, as live sources need it.
        timeouts_s: Longest wait for opening and for each read.

    Raises:
        av.FFmpegError: It cannot be opened; the caller knows what to call it.
        SourceError: It was opened and holds no pictures; the caller names it.
    """
    container = av.open(
        address, mode="r", options=dict(options), timeout=timeouts_s, metadata_errors="replace"
    )
    stream = container.streams.best("video")
    if (
        not isinstance(stream, VideoStream)
        or Disposition.attached_pic in stream.disposition  # the cover of a piece of music
        or container.format.name in _NO_VIDEO_FORMATS
    ):
        container.close()
        raise SourceError("it holds no video")
    stream.thread_type = threads
    return container, stream
