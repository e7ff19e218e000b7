"""Which of several picture tracks a person would look at: the one with people in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import av
import numpy as np
from av.codec.context import ThreadType
from av.container import InputContainer
from av.stream import Disposition
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from numpy.typing import NDArray

from monitor.i18n import tr
from monitor.sources.base import CountFaces
from monitor.sources.decoding import open_file, picture_tracks
from monitor.sources.presentation.presenter import Presenter

_LOOKS = (0.1, 0.3, 0.5, 0.7, 0.9)
"""Where in a recording each track is looked at, as shares of its length."""


def best_track(path: Path, count_faces: CountFaces) -> tuple[int, str]:
    """Return the track that shows most faces, and a line that says so.

    Tracks that are marked as those to be seen come first; the others count where those show
    nobody. Where no track does, the main one is taken.

    Args:
        path: A video file with several tracks.
        count_faces: Is asked a few times for each.

    Raises:
        av.FFmpegError: It cannot be opened.
        SourceError: It holds no video.
    """
    container, main = open_file(path)
    with container:
        tracks = picture_tracks(container)
        marked = [Disposition.default in one.disposition for one in tracks]
        is_main = [one == main for one in tracks]
    faces = [sum(map(count_faces, _looks_at(path, number))) for number in range(1, len(tracks) + 1)]
    ranks = [
        (bool(count) and is_marked, count, is_first)
        for count, is_marked, is_first in zip(faces, marked, is_main, strict=True)
    ]
    best = ranks.index(max(ranks)) + 1
    seen = tr("shows faces") if faces[best - 1] else tr("is the main one, and none shows a face")
    return best, (
        tr(
            "{path}: it has {tracks} picture tracks; track {best} is read, which "
            "{seen} (--track reads another)",
            path=path.name,
            tracks=len(tracks),
            best=best,
            seen=seen,
        )
    )


def _looks_at(path: Path, track: int) -> Iterator[NDArray[np.uint8]]:
    """A few pictures of a track, from all over the recording."""
    container, stream = open_file(path, threads=ThreadType.SLICE, track=track)
    with container:
        presenter = Presenter(stream)
        start, length = container.start_time or 0, container.duration or 0
        for share in _LOOKS:
            picture = _first_after(container, stream, start + int(share * length))
            if picture is not None:
                yield presenter.to_bgr(picture)


def _first_after(container: InputContainer, stream: VideoStream, time: int) -> VideoFrame | None:
    """The key picture before a time in microseconds; None where there is none to be read."""
    # What cannot be read shows nobody; reading the whole will say what is wrong.
    with suppress(av.FFmpegError):
        ticks = 1 / (av.time_base * stream.time_base) if stream.time_base else 1
        container.seek(int(time * ticks), stream=stream)
    with suppress(av.FFmpegError):
        for picture in container.decode(stream):
            if isinstance(picture, VideoFrame):
                return picture
    return None
