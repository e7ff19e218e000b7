"""The pictures of a recording on its time line, with the gaps between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from av.video.frame import VideoFrame

from monitor.sources.damage.file_clock import FileClock, Timed
from monitor.sources.damage.gaps import Gap, GapFinder
from monitor.sources.damage.good_pictures import Decoded


@dataclass(frozen=True, slots=True)
class Picture:
    """A good picture of a recording, not converted yet.

    Attributes:
        number: Its number in the file.
        time_s: When it is shown, from the start of the file.
        image: The picture.
    """

    number: int
    time_s: float
    image: VideoFrame


class TimeLine:
    """Gives pictures their times and tells what is lost between them.

    Args:
        step_s: The usual step from one picture to the next, as announced.
        start_s: Start of the file on its own clock.
        has_lengths: Whether the container says how long each picture is shown, and means it.
        from_start: Whether the first picture is the file's first.
    """

    def __init__(
        self, step_s: float, start_s: float, *, has_lengths: bool, from_start: bool
    ) -> None:
        self._start_s = start_s
        self._clock = FileClock[Decoded](step_s, from_start=from_start)
        self._gaps = GapFinder(step_s, has_lengths=has_lengths, from_start=from_start)

    @property
    def end_s(self) -> float:
        """End of the last picture that was given."""
        return self._gaps.end_s

    @property
    def last_length_s(self) -> float:
        """How long the last picture is shown."""
        return self._gaps.last_length_s

    @property
    def was_off(self) -> bool:
        """Whether the file's clock was wrong at any time."""
        return self._clock.was_off

    def add(self, decoded: Decoded) -> Iterator[Picture | Gap]:
        """Take in the next good picture; yield what has its place now."""
        image = decoded.image
        stamp_s = None
        if image.pts is not None and image.time_base is not None:
            stamp_s = float(image.pts * image.time_base) - self._start_s
        return self._placed(self._clock.add(decoded, stamp_s, _length_s(image)))

    def finish(self) -> Iterator[Picture | Gap]:
        """Yield the pictures that still wait for those after them."""
        return self._placed(self._clock.finish())

    def gap_at_end(self, missing_s: float, lost: int) -> Gap | None:
        """Return what is lost after the last picture; see `GapFinder.at_end`."""
        return self._gaps.at_end(missing_s, lost)

    def _placed(self, timed: Iterable[Timed[Decoded]]) -> Iterator[Picture | Gap]:
        for one in timed:
            decoded = one.picture
            gap = self._gaps.before(
                one.time_s,
                _length_s(decoded.image),
                is_damaged=decoded.is_damaged,
                lost=decoded.lost,
                unseen=decoded.unseen,
                off_s=one.off_s,
            )
            if gap is not None:
                yield gap
            yield Picture(decoded.number, one.time_s, decoded.image)


def _length_s(image: VideoFrame) -> float:
    """How long the file says that a picture is shown, or 0."""
    if not image.duration or image.time_base is None:
        return 0.0
    return float(image.duration * image.time_base)
