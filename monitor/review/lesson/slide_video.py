"""When slides change, by a video of the screen; nothing of its pictures is kept.

Looked at is a small grey picture twice a second. A slide is new where much of what stood on the one
before is gone: lines that are added to a slide leave the rest where it was, and are no new slide.
It must stand still for a moment. What moves all the time, a film or a lecturer in a corner, is
looked past. What comes back is the slide that it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.config import PictureSettings
from monitor.errors import PicturesLostError, ReviewError, SourceError
from monitor.i18n import tr
from monitor.sources.excerpt import Excerpt
from monitor.sources.factory import make_recording
from monitor.stopping import StopRequest
from monitor.tables.slide import Slide

LOOKS_PER_S = 2.0
SIZE_WH = (192, 108)
"""Of the small pictures: lines of text are told apart, noise of the encoder is not."""

_OTHER = 18.0
"""Grey levels by which a pixel is another one."""

_STILL = 0.01
"""Share of pixels that may change from look to look while nothing fades or is moved."""

_GONE = 0.25
"""Share of what stood on a slide that is gone where it is another. Of slides of one design 0.36 and
more are gone, of one to which lines are added nothing, of one that loses its last line 0.14."""

_EMPTY = 0.003
"""Share of pixels that a slide has at least, beside its background."""

_MEMORY = 0.95
"""How much of what is known of a pixel's changes stays from look to look."""

_RESTLESS = 0.3
"""Share of looks in which a pixel changes that belongs to a film; a slide that fades in changes
it in a few looks."""

_AROUND = np.ones((5, 5), np.uint8)

Small = NDArray[np.float32]
Mask = NDArray[np.bool_]


def slides_in_video(
    path: Path, track: int = 0, stop: StopRequest | None = None
) -> tuple[Slide, ...]:
    """Return when each slide came up in a video of the screen, on its time line.

    Args:
        path: The video.
        track: Which of its picture tracks, from 1; 0 takes the only one, or in a lecture capture
            of several the second.
        stop: Ends the search.

    Raises:
        ReviewError: The search was ended.
        SourceError: It is no video, or has no such track.
    """
    return tuple(slides_of(_frames(path, track, stop or StopRequest())))


def slides_of(frames: Iterable[tuple[float, NDArray[np.uint8]]]) -> Iterator[Slide]:
    """Yield when each slide comes up; frames are times with pictures (H, W, 3) uint8 BGR."""
    known: list[_Known] = []
    shown: _Known | None = None
    before: Small | None = None
    since_s: float | None = None
    restless = np.zeros(SIZE_WH[::-1], np.float32)
    for time_s, image in frames:
        now = _small(image)
        changed = np.zeros(now.shape, bool) if before is None else _other(before, now)
        restless = _MEMORY * restless + (1.0 - _MEMORY) * changed
        at_rest = cv2.dilate((restless > _RESTLESS).astype(np.uint8), _AROUND) == 0
        is_still = before is not None and np.mean(changed & at_rest) <= _STILL
        before = now
        if shown is not None and _gone(shown.picture, now, at_rest) <= _GONE:
            since_s = None
            if is_still:
                shown.picture = np.where(at_rest, now, shown.picture)  # with what was added
            continue
        since_s = time_s if since_s is None else since_s
        if is_still:
            shown = next((one for one in reversed(known) if one.is_same(now, at_rest)), None)
            if shown is None:
                shown = _Known(len(known) + 1, now)
                known.append(shown)
            yield Slide(since_s, str(shown.number))
            since_s = None


@dataclass(slots=True, eq=False)
class _Known:
    """A slide as it was seen last; kept while the video is read and no longer."""

    number: int
    picture: Small

    def is_same(self, now: Small, at_rest: Mask) -> bool:
        """Whether it is shown once more: what is there was there, whole or as far as built."""
        return (
            _gone(self.picture, now, at_rest) <= _GONE / 2
            or _gone(now, self.picture, at_rest) <= _GONE / 4
        )


def _frames(path: Path, track: int, stop: StopRequest) -> Iterator[tuple[float, NDArray[np.uint8]]]:
    from monitor.sources.recording import Recording

    opened = Recording(path, track)
    count = opened.track_count
    opened.close()
    if track > count:
        raise SourceError(
            tr(
                "{path}: it has {value} picture tracks, and no track {track}",
                path=path,
                value=count,
                track=track,
            )
        )
    chosen = track or min(count, 2)
    picture = PictureSettings(track=chosen)
    source = make_recording(str(path), Excerpt(fps=LOOKS_PER_S), picture)
    source.open()
    try:
        while True:
            if stop.is_set():
                raise ReviewError(tr("{path}: the search for slides was ended", path=path))
            try:
                frame = source.read()
            except PicturesLostError:
                continue
            if frame is None:
                return
            yield frame.time_s, frame.image
    finally:
        source.close()


def _small(image: NDArray[np.uint8]) -> Small:
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    return cv2.resize(grey, SIZE_WH, interpolation=cv2.INTER_AREA).astype(np.float32)


def _other(one: Small, other: Small) -> Mask:
    return np.asarray(np.abs(one - other) > _OTHER)


def _gone(before: Small, now: Small, at_rest: Mask) -> float:
    """Return how much of what stood on a picture is gone, as a share; all of an empty one."""
    stood = (np.abs(before - float(np.median(before))) > _OTHER) & at_rest
    other = _other(before, now)
    if stood.mean() < _EMPTY:
        return 1.0 if (other & at_rest).mean() >= _EMPTY else 0.0
    return float(other[stood].mean())
