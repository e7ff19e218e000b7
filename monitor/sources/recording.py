"""An open video file: its pictures in order, with their numbers and presentation times."""

from __future__ import annotations

import logging
import math
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain
from pathlib import Path

import av
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from monitor.errors import SourceError, SourceNotFoundError
from monitor.sources.decoding import open_file, picture_tracks
from monitor.sources.presentation.presenter import Presenter

_LOG = logging.getLogger(__name__)

# How much earlier than announced the pictures may end: containers round.
_END_TOLERANCE_S = 0.25

# Containers whose header says how long the track is; for others FFmpeg makes a guess.
_FORMATS_WITH_LENGTH = {"mov,mp4,m4a,3gp,3g2,mj2", "avi"}


class Recording:
    """A video file while it is open.

    Args:
        path: The file.
        track: Which of its picture tracks, from 1; 0 takes the main one.

    Attributes:
        fps: Mean frames per second as announced, or None.
        frames_announced: Frames that the container announces, or None. Fewer may be there to
            see, as where a clip was cut without encoding it again.
        length_s: Length as announced or as FFmpeg guesses it, or None.
        end_s: End of the last picture that was read.
        track_count: How many picture tracks there are.
        presenter: Makes of its pictures what a person would see.

    Raises:
        SourceNotFoundError: There is no such file.
        SourceError: It is no video.
    """

    def __init__(self, path: Path, track: int = 0) -> None:
        if not path.is_file():
            raise SourceNotFoundError(f"{path}: no such video file")
        self._path = path
        self._track = track
        self._container, self._stream = self._open()
        self.presenter = Presenter(self._stream)
        self.track_count = len(picture_tracks(self._container))
        self._moved = False  # from the file's first picture
        rate = self._stream.average_rate or self._stream.guessed_rate
        self.fps = float(rate) if rate else None
        self.frames_announced = self._stream.frames or None
        guess = self._container.duration
        self.length_s = self._announced_end_s() or (guess / av.time_base if guess else None)
        self.end_s = 0.0

    def pictures(self, after_s: float = -math.inf) -> Iterator[tuple[int, float, VideoFrame]]:
        """Yield all pictures after a time, not converted yet: number, seconds, picture.

        Numbers and times count from the file's start, wherever reading starts; times grow
        strictly.

        Raises:
            SourceError: The file is damaged or cut short; all pictures before were given.
        """
        pictures, first_number = self._jump(after_s)
        previous_s = -math.inf
        for number, picture in enumerate(pictures, start=first_number):
            time_s = self._time_of(picture, previous_s)
            previous_s = time_s
            self.end_s = time_s + self._length_of(picture)
            if time_s > after_s:
                yield number, time_s, picture
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

    def _open(self) -> tuple[InputContainer, VideoStream]:
        try:
            return open_file(self._path, track=self._track)
        except SourceNotFoundError as error:
            raise SourceNotFoundError(f"{self._path}: {error}") from None
        except (OSError, av.FFmpegError, SourceError) as error:
            reason = error if isinstance(error, SourceError) else error.strerror
            raise SourceError(f"{self._path}: not a readable video ({reason})") from error

    def _jump(self, after_s: float) -> tuple[Iterator[VideoFrame], int]:
        """The pictures from one before `after_s` on, and the number of the first."""
        if after_s > 0.0 and (stamps := self._stamps_until(after_s)):
            pictures = self._decode(after_s)
            with suppress(StopIteration, SourceError):  # it comes again, with its time
                first = next(pictures)
                if first.pts is not None and self._time_of(first, -math.inf) <= after_s:
                    return chain([first], pictures), bisect_left(stamps, first.pts)
        return self._decode(0.0), 0

    def _stamps_until(self, time_s: float) -> list[int]:
        """The stamps of the pictures up to a time, in order; [] where the file has none.

        They number the pictures after a jump. Nothing is decoded: an hour takes a second.
        """
        container, stream = self._open()
        stamps: list[int] = []
        try:
            for packet in container.demux(stream):
                if packet.size == 0:  # the end
                    break
                if packet.pts is None or packet.dts is None:
                    return []
                if not packet.is_discard and (stamps or packet.is_keyframe):
                    stamps.append(packet.pts)
                if packet.dts * packet.time_base - self._start() / av.time_base > time_s:
                    break
        except av.FFmpegError as error:
            _LOG.debug("%s: damaged before %.2f s: %s", self._path, time_s, error)
        finally:
            container.close()
        return sorted(stamps)

    def _decode(self, after_s: float) -> Iterator[VideoFrame]:
        """Yield the pictures from the key frame before `after_s` on, up to any damage."""
        sound = False  # until the first good one: a recording may begin between key frames
        try:
            if after_s > 0.0:
                self._container.seek(round(after_s * av.time_base) + self._start())
            elif self._moved:  # a jump in a transport stream may go too far
                self._container.close()
                self._container, self._stream = self._open()
                self.presenter = Presenter(self._stream)
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
