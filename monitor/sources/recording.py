"""An open video file: its pictures in order, with their presentation times."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
from av.codec.context import ThreadType
from av.video.frame import VideoFrame
from numpy.typing import NDArray

from monitor.errors import SourceError, SourceNotFoundError
from monitor.sources.decoding import open_container, to_bgr

# A file must never lead to another file or to the network, whatever is written in it.
_OPTIONS = {"protocol_whitelist": "file"}

# How much earlier than announced the pictures may end: containers round.
_END_TOLERANCE_S = 0.25

# Containers whose header says how long the track is; for others FFmpeg makes a guess.
_FORMATS_WITH_LENGTH = {"mov,mp4,m4a,3gp,3g2,mj2", "avi"}


class Recording:
    """A video file while it is open.

    Args:
        path: The file.

    Attributes:
        fps: Mean frames per second as announced, or None.
        frames_announced: Frames that the container announces, or None. Fewer may be there to
            see, as where a clip was cut without encoding it again.
        end_s: End of the last picture that was read.

    Raises:
        SourceNotFoundError: There is no such file.
        SourceError: It is no video.
    """

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise SourceNotFoundError(f"{path}: no such video file")
        try:
            self._container, self._stream = open_container(
                f"file:{path}", options=_OPTIONS, threads=ThreadType.AUTO
            )
        except (av.FFmpegError, SourceError) as error:
            reason = error.strerror if isinstance(error, av.FFmpegError) else error
            raise SourceError(f"{path}: not a readable video ({reason})") from error
        self._path = path
        self._moved = False  # from the file's first picture
        rate = self._stream.average_rate or self._stream.guessed_rate
        self.fps = float(rate) if rate else None
        self.frames_announced = self._stream.frames or None
        self.end_s = 0.0

    def pictures(self, after_s: float = -math.inf) -> Iterator[tuple[NDArray[np.uint8], float]]:
        """Yield (H, W, 3) uint8 BGR and seconds since the file's start for all later pictures.

        Times grow strictly.

        Raises:
            SourceError: The file is damaged or cut short; all pictures before were given.
        """
        previous_s = -math.inf
        for picture in self._decode(after_s):
            time_s = self._time_of(picture, previous_s)
            if time_s > after_s:
                yield to_bgr(picture), time_s
            previous_s = time_s
            self.end_s = time_s + self._length_of(picture)
        announced_s = self._announced_end_s()
        if previous_s == -math.inf:
            raise SourceError(f"{self._path}: no picture of it can be read")
        if announced_s is not None and self.end_s < announced_s - _END_TOLERANCE_S:
            raise SourceError(
                f"{self._path}: cut short, it ends at {self.end_s:.2f} s of {announced_s:.2f} s"
            )

    def close(self) -> None:
        """Close the file."""
        self._container.close()

    def _decode(self, after_s: float) -> Iterator[VideoFrame]:
        """Yield the pictures from the key frame before `after_s` on, up to any damage."""
        sound = False  # until the first good one: a recording may begin between key frames
        try:
            if self._moved or after_s > 0.0:
                self._container.seek(round(max(after_s, 0.0) * av.time_base) + self._start())
            self._moved = True
            for packet in self._container.demux(self._stream):
                if packet.is_corrupt and sound:
                    raise self._damaged("a part is missing")
                try:
                    pictures = packet.decode()
                except av.InvalidDataError:
                    if sound:
                        raise
                    continue
                for picture in pictures:
                    if not picture.is_corrupt:
                        sound = True
                        yield picture
                    elif sound:
                        raise self._damaged("a picture is incomplete")
        except av.FFmpegError as error:
            raise self._damaged(str(error.strerror)) from error

    def _damaged(self, reason: str) -> SourceError:
        return SourceError(f"{self._path}: damaged after {self.end_s:.2f} s ({reason})")

    def _start(self) -> int:
        """Start of the file on its own clock, in microseconds."""
        return self._container.start_time or 0

    def _time_of(self, picture: VideoFrame, previous_s: float) -> float:
        stamp_s = -math.inf
        if picture.pts is not None and picture.time_base is not None:
            stamp_s = float(picture.pts * picture.time_base) - self._start() / av.time_base
        if stamp_s > previous_s:
            return stamp_s
        # No stamp, or one that runs backwards: AVI holds neither.
        return max(previous_s, self.end_s) if previous_s > -math.inf else 0.0

    def _length_of(self, picture: VideoFrame) -> float:
        if picture.duration and picture.time_base is not None:
            return float(picture.duration * picture.time_base)
        return 1.0 / self.fps if self.fps else 0.0

    def _announced_end_s(self) -> float | None:
        stream = self._stream
        if self._container.format.name in _FORMATS_WITH_LENGTH:
            if stream.duration is None or stream.time_base is None:
                return None
            return float(stream.duration * stream.time_base)
        return _clock_s(stream.metadata.get("DURATION", ""))  # Matroska


def _clock_s(text: str) -> float | None:
    """Read `hours:minutes:seconds`; None where it is something else."""
    try:
        hours, minutes, seconds = text.split(":")
        return int(hours) * 3600 + int(minutes) * 60 + float(seconds)
    except ValueError:
        return None
