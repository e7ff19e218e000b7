"""The annotated video: a second pass over a recording, with what was read in the first.

Nothing is read from pictures here, so the video can be made again with other windows.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, closing
from itertools import zip_longest
from pathlib import Path

import numpy as np

from monitor.analysis.video.blur import blur_boxes
from monitor.analysis.video.drawing import draw
from monitor.analysis.video.lookahead import Boxes, boxes_to_blur
from monitor.analysis.video.sound import Sound
from monitor.analysis.video.video_writer import VideoWriter
from monitor.errors import AnalysisError
from monitor.i18n import tr
from monitor.types import Frame, WindowSummary
from monitor.window import ShownReading

_AHEAD = 3
"""Pictures that wait for the encoder: drawing and encoding overlap, and memory stays flat."""

_SAME_TIME_S = 1e-3


def annotate(
    frames: Iterable[Frame],
    readings: Iterable[ShownReading],
    windows: Sequence[WindowSummary],
    path: Path,
    *,
    sound_from: Path | None,
    start_s: float = 0.0,
    blur: bool = False,
    left_out: Sequence[tuple[int, int, int, int]] = (),
    is_damaged: bool = False,
    progress: Callable[[float], None] | None = None,
) -> None:
    """Write a recording with everything on it that was read, as an MP4 with its sound.

    Pictures are shown at the times they have in the recording, from `start_s` on. Memory does
    not grow with the length. The file appears complete or not at all.

    Args:
        frames: Those that were analysed, in order.
        readings: One for each of them.
        windows: What the gauge shows, in order; on each frame the newest that is over.
        path: The file to write.
        sound_from: The recording's file; None where it has none.
        start_s: What becomes the start of the video, on the clock of the frames.
        blur: Hide all faces, also while one is lost for a moment.
        left_out: Places in which no face was looked at, (left, top, width, height) in pixels; they
            are hidden with the faces.
        is_damaged: Whether something of the recording is lost; frames that have no reading are
            left out then.
        progress: Called with the time of each frame that was drawn, in seconds.

    Raises:
        AnalysisError: The frames are not those that were read, or the file cannot be written.
        SourceError: The recording cannot be read.
    """
    length_s = windows[-1].end_s - start_s if windows else None
    with ExitStack() as stack:
        sound = None
        if sound_from is not None:
            sound = stack.enter_context(closing(Sound(sound_from, start_s)))
        writer = stack.enter_context(VideoWriter(path, sound=sound, end_s=length_s))
        # Left first: nothing is encoded any more when the file is finished or removed.
        encoder = stack.enter_context(ThreadPoolExecutor(1, thread_name_prefix="monitor-encoder"))
        waiting: deque[Future[None]] = deque()
        gauge = _Gauge(windows)
        hidden = [np.array([x, y, x + w, y + h], np.float32) for x, y, w, h in left_out]
        matched = _matched(frames, readings, path, blur=blur, is_damaged=is_damaged)
        for frame, reading, blurred in matched:
            image = frame.image
            if blur:
                image = image.copy()
                blur_boxes(image, [*blurred, *hidden])
            picture = draw(image, reading, gauge.at(frame.time_s))
            waiting.append(encoder.submit(writer.add, picture, frame.time_s - start_s))
            if len(waiting) > _AHEAD:
                waiting.popleft().result()
            if progress is not None:
                progress(frame.time_s)
        for future in waiting:
            future.result()


class _Gauge:
    """The window that is shown, by growing times."""

    def __init__(self, windows: Sequence[WindowSummary]) -> None:
        self._windows = windows
        self._over = 0

    def at(self, time_s: float) -> WindowSummary | None:
        """The newest window that is over."""
        while self._over < len(self._windows) and self._windows[self._over].end_s <= time_s:
            self._over += 1
        return self._windows[self._over - 1] if self._over else None


def _matched(
    frames: Iterable[Frame],
    readings: Iterable[ShownReading],
    path: Path,
    *,
    blur: bool,
    is_damaged: bool,
) -> Iterator[tuple[Frame, ShownReading, Boxes]]:
    """Each frame with its reading and the boxes to blur."""
    with_boxes = boxes_to_blur(readings) if blur else ((reading, ()) for reading in readings)
    if is_damaged:
        yield from _of_damaged(frames, with_boxes)
        return
    for frame, found in zip_longest(frames, with_boxes):
        if frame is None or found is None or not _is_of(frame, found[0]):
            raise AnalysisError(
                tr(
                    "{path}: no annotated video, since the recording has changed: "
                    "analyse it again with --force",
                    path=path,
                )
            )
        yield frame, *found


def _is_of(frame: Frame, reading: ShownReading) -> bool:
    return frame.index == reading.frame_index and abs(frame.time_s - reading.time_s) <= _SAME_TIME_S


def _of_damaged(
    frames: Iterable[Frame], with_boxes: Iterable[tuple[ShownReading, Boxes]]
) -> Iterator[tuple[Frame, ShownReading, Boxes]]:
    """The frames that were read: from damage a decoder may make something else each time."""
    found = iter(with_boxes)
    reading, boxes = next(found, (None, ()))
    for frame in frames:
        while reading is not None and reading.time_s < frame.time_s - _SAME_TIME_S:
            reading, boxes = next(found, (None, ()))
        if reading is not None and reading.time_s <= frame.time_s + _SAME_TIME_S:
            yield frame, reading, boxes
