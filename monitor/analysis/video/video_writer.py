"""Writing an MP4 that plays everywhere: H.264, variable frame rate, with sound."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import av
import cv2
import numpy as np
from av.container import OutputContainer
from av.video.frame import PictureType, VideoFrame
from av.video.stream import VideoStream
from numpy.typing import NDArray

from monitor.analysis.video.h264 import TIME_BASE, add_h264, to_yuv
from monitor.analysis.video.sound import Sound
from monitor.errors import AnalysisError
from monitor.files.temporary import TemporaryFile
from monitor.i18n import tr
from monitor.tables.note import NOTE

_KEY_EVERY_S = 5.0
_LONGEST_SIDE_PX = 4096
"""What decoders in phones and browsers take at most."""


class VideoWriter:
    """Writes pictures with their times; the file appears complete or not at all.

    Used as a context: leaving it without an error puts the file in its place, leaving it
    with one removes what was written.

    Args:
        path: The MP4 file.
        sound: Goes along as far as the pictures go; its owner closes it.
        end_s: Until when the last picture is shown; by default as long as the one before.

    Raises:
        AnalysisError: It cannot be written, or there is no encoder.
    """

    def __init__(
        self, path: Path, *, sound: Sound | None = None, end_s: float | None = None
    ) -> None:
        self._path = path
        self._sound = sound
        self._end_s = end_s
        self._stream: VideoStream | None = None
        self._waiting: tuple[VideoFrame, float] | None = None  # until its length is known
        self._length_s = 1.0
        self._key_s = -math.inf
        with self._writing():
            self._file = TemporaryFile(path)  # FFmpeg would find out with the first picture
            self._output: OutputContainer = av.open(
                f"file:{self._file.path}",
                mode="w",
                format="mp4",
                options={"movflags": "+faststart"},
            )
        self._output.metadata["comment"] = NOTE

    def add(self, image: NDArray[np.uint8], time_s: float) -> None:
        """Append a picture.

        Args:
            image: (H, W, 3) uint8 BGR. The first one's size is the video's; pictures of
                another size are fitted into it.
            time_s: When it is shown, from 0; later than the one before.

        Raises:
            AnalysisError: It cannot be written, or there is no encoder.
        """
        with self._writing():
            stream = self._stream or self._begin(image)
            if self._waiting is not None:
                self._encode(stream, *self._waiting, time_s)
            self._waiting = to_yuv(_fitted(image, stream.width, stream.height)), time_s

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            if kind is None:
                self._finish()
        finally:
            with suppress(OSError, av.FFmpegError):  # there is a reason already
                self._output.close()
            self._file.discard()

    def _begin(self, image: NDArray[np.uint8]) -> VideoStream:
        height, width = image.shape[:2]
        scale = min(_LONGEST_SIDE_PX / max(height, width), 1.0)
        # Colours have half the resolution, so sides must be even.
        self._stream = add_h264(self._output, *(_even(scale * side) for side in (width, height)))
        if self._sound is not None:
            self._sound.begin(self._output)
        return self._stream

    def _finish(self) -> None:
        with self._writing():
            if self._stream is not None and self._waiting is not None:
                frame, time_s = self._waiting
                end_s = self._end_s
                if end_s is None or end_s <= time_s:
                    end_s = time_s + self._length_s
                self._encode(self._stream, frame, time_s, end_s)
                self._output.mux(self._stream.encode(None))
            self._output.close()
            self._file.replace()

    def _encode(self, stream: VideoStream, frame: VideoFrame, time_s: float, next_s: float) -> None:
        self._length_s = next_s - time_s
        frame.pts = round(time_s / TIME_BASE)
        frame.duration = round(next_s / TIME_BASE) - frame.pts
        frame.time_base = TIME_BASE
        if time_s >= self._key_s + _KEY_EVERY_S:  # players jump to such pictures only
            frame.pict_type = PictureType.I
            self._key_s = time_s
        self._output.mux(stream.encode(frame))
        if self._sound is not None:
            for packet in self._sound.until(next_s):
                self._output.mux(packet)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except (OSError, av.FFmpegError) as error:
            raise AnalysisError(
                tr(
                    "{path}: cannot be written ({strerror}); the tables are complete: "
                    "make room, then go on with --resume",
                    path=self._path,
                    strerror=error.strerror or error,
                )
            ) from error


def _fitted(image: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    """Fit a picture into a size: cut by a pixel, or made as large as it goes on black."""
    if image.shape[1] in (width, width + 1) and image.shape[0] in (height, height + 1):
        return np.ascontiguousarray(image[:height, :width])
    scale = min(width / image.shape[1], height / image.shape[0])
    size = max(round(scale * image.shape[1]), 1), max(round(scale * image.shape[0]), 1)
    small = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    left, top = (width - size[0]) // 2, (height - size[1]) // 2
    fitted = np.zeros((height, width, 3), np.uint8)
    fitted[top : top + size[1], left : left + size[0]] = small
    return fitted


def _even(side: float) -> int:
    return max(int(side) // 2 * 2, 2)
