"""Video decoding, the same for files and streams (docs/decisions/video-reader.md)."""

from __future__ import annotations

from collections.abc import Mapping

import av
import cv2
import numpy as np
from av.codec.context import ThreadType
from av.container import InputContainer
from av.stream import Disposition
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from numpy.typing import NDArray

from monitor.errors import SourceError

# FFmpeg takes any text file for a drawing made of terminal characters.
_NO_VIDEO_FORMATS = {"tty"}

# What the container asks for, in quarter turns counter-clockwise.
_TURNS = {
    1: cv2.ROTATE_90_COUNTERCLOCKWISE,
    2: cv2.ROTATE_180,
    3: cv2.ROTATE_90_CLOCKWISE,
}


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


def to_bgr(picture: VideoFrame) -> NDArray[np.uint8]:
    """Return the picture upright, (H, W, 3) uint8 BGR, in memory of its own."""
    # One thread: starting more for one conversion takes longer than the conversion.
    image = np.ascontiguousarray(picture.to_ndarray(format="bgr24", threads=1), dtype=np.uint8)
    turn = _TURNS.get(round(picture.rotation / 90) % 4)
    return image if turn is None else np.asarray(cv2.rotate(image, turn), dtype=np.uint8)
