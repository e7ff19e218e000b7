"""An open video file: its pictures in order, with their numbers and presentation times.

Damage costs what it hits: reading goes on at the next good picture, and says what is lost.
"""

from __future__ import annotations

import logging
import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path

import av
from av.container import InputContainer
from av.video.stream import VideoStream

from monitor.errors import SourceError, SourceNotFoundError
from monitor.i18n import tr
from monitor.sources.damage.avi_index import AviIndex
from monitor.sources.damage.expected_end import MOV, missing_at_end_s, track_length_s
from monitor.sources.damage.file_clock import LONGEST_PAUSE_S
from monitor.sources.damage.gaps import Gap
from monitor.sources.damage.good_pictures import Decoded, GoodPictures
from monitor.sources.damage.known_stamps import CountedStamps, KnownStamps, key_of
from monitor.sources.damage.time_line import Picture, TimeLine
from monitor.sources.decoding import open_file, picture_tracks
from monitor.sources.presentation.presenter import Presenter

_LOG = logging.getLogger(__name__)

_USUAL_FPS = 25.0
_LIKELY_FPS = (0.1, 240.0)

_KNOWN = KnownStamps()
"""Whoever jumps to and fro in a recording opens it anew each time."""

_WRONG_STAMP_S = 10.0
"""Further apart no order of decoding takes a picture from its place."""


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
            raise SourceNotFoundError(tr("{path}: no such video file", path=path))
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
        announced_s = track_length_s(self._container, self._stream)
        self.length_s = announced_s or (guess / av.time_base if guess else None)
        self.end_s = 0.0

    def pictures(self, after_s: float = -math.inf) -> Iterator[Picture | Gap]:
        """Yield all good pictures after a time, and before each the gap that is there, if any.

        Numbers and times count from the file's start, wherever reading starts; times grow
        strictly.

        Raises:
            SourceError: No picture can be read.
        """
        stamps = self._stamps_until(after_s) if after_s > 0.0 else []
        good = self._good_pictures(after_s if stamps else 0.0)
        decoded = iter(good)
        first = next(decoded, None)
        if stamps and (first is None or not self._is_until(after_s, first)):
            stamps, good = [], self._good_pictures(0.0)
            decoded = iter(good)
            first = next(decoded, None)
        if first is None:
            raise SourceError(tr("{path}: no picture of it can be read", path=self._path))
        before = bisect_left(stamps, first.image.pts or 0) - first.number if stamps else 0
        numbered = (replace(one, number=one.number + before) for one in chain([first], decoded))
        for found in self._on_time_line(numbered, good, from_start=not stamps):
            end_s = found.time_s if isinstance(found, Picture) else found.end_s
            if end_s > after_s:
                yield found

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
            raise SourceError(
                tr("{path}: not a readable video ({reason})", path=self._path, reason=reason)
            ) from error

    def _good_pictures(self, after_s: float) -> GoodPictures:
        """The good pictures from the key frame before `after_s` on."""
        if after_s > 0.0:
            self._container.seek(round(after_s * av.time_base) + self._start())
        elif self._moved:  # a jump in a transport stream may go too far
            self._container.close()
            self._container, self._stream = self._open()
            self.presenter = Presenter(self._stream)
        self._moved = True
        return GoodPictures(self._container, self._stream)

    def _on_time_line(
        self, decoded: Iterable[Decoded], good: GoodPictures, *, from_start: bool
    ) -> Iterator[Picture | Gap]:
        """Place the pictures, and tell what is lost between them and after the last."""
        fps = self.fps if self.fps and _LIKELY_FPS[0] <= self.fps <= _LIKELY_FPS[1] else _USUAL_FPS
        line = TimeLine(
            1.0 / fps,
            self._start() / av.time_base,
            has_lengths=self._container.format.name in MOV,
            from_start=from_start,
        )
        for placed in chain(chain.from_iterable(map(line.add, decoded)), line.finish()):
            self.end_s = line.end_s
            yield placed
        missing_s = missing_at_end_s(self._path, self._container, self._stream, good, line)
        gap = line.gap_at_end(missing_s, good.lost)
        if gap is not None:
            yield gap

    def _is_until(self, time_s: float, first: Decoded) -> bool:
        """Whether a jump to a time has led to a picture at it or before it."""
        image = first.image
        if image.pts is None or image.time_base is None:
            return False
        return float(image.pts * image.time_base) - self._start() / av.time_base <= time_s

    def _stamps_until(self, time_s: float) -> list[int]:
        """The stamps of the pictures up to a time, in order; [] where the file has none.

        They number the pictures after a jump. Nothing is decoded: an hour takes a second, once.
        Where the file's clock was set on the way they number nothing.
        """
        key = key_of(self._path, self._track)
        if (known := _KNOWN.until(key, time_s)) is not None:
            return known
        container, stream = self._open()
        index = AviIndex(stream)
        stamps: list[int] = []
        times_s: list[float] = []
        counts = False
        last_s = -math.inf
        try:
            for packet in container.demux(stream):
                if packet.size == 0:  # the end
                    break
                index.correct(packet)
                if packet.pts is None or packet.dts is None:
                    return []
                now_s = float(packet.dts * packet.time_base) - self._start() / av.time_base
                ahead_s = float((packet.pts - packet.dts) * packet.time_base)
                if not last_s <= now_s <= last_s + LONGEST_PAUSE_S and stamps:
                    return []
                if abs(ahead_s) > _WRONG_STAMP_S:
                    return []
                last_s = now_s
                counts = counts or packet.is_keyframe  # what comes before gives no picture
                if counts and not packet.is_discard:
                    stamps.append(packet.pts)
                    times_s.append(now_s)
                if now_s > time_s:
                    break
        except (av.FFmpegError, IndexError) as error:
            _LOG.debug("%s: damaged before %.2f s: %s", self._path, time_s, error)
            return []
        finally:
            container.close()
        _KNOWN.keep(key, CountedStamps(time_s, times_s, stamps))
        return sorted(stamps)

    def _start(self) -> int:
        """Start of the file on its own clock, in microseconds."""
        return self._container.start_time or 0
