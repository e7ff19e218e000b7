"""The annotated video: what was read, drawn on the pictures that it was read from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import av

from monitor.analysis.drawing import draw
from monitor.analysis.video_writer import VideoWriter
from monitor.errors import AnalysisError
from monitor.types import Frame, FrameReading, WindowSummary


def annotate(
    frames: Iterable[Frame],
    readings: Iterable[FrameReading],
    windows: Sequence[WindowSummary],
    path: Path,
    *,
    sound_from: Path | None = None,
    start_s: float = 0.0,
    blur: bool = False,
    progress: Callable[[float], None] | None = None,
) -> None:
    """Write an H.264 video with boxes, expressions, the gauge and the time.

    Frames keep their presentation times, so its speed is right whichever were left out. One
    frame is encoded while the next is decoded and drawn; memory does not grow with the length.

    Args:
        frames: The frames that were read, in order.
        readings: Their readings.
        windows: What the gauge said, in order; each frame shows the last one before it.
        path: The file, `.mp4`; it appears complete or not at all.
        sound_from: The recording whose sound is kept, or None.
        start_s: Time of the recording at which the video begins.
        blur: Hide the faces.
        progress: Called with the time of each frame that was drawn, in seconds.

    Raises:
        AnalysisError: The file cannot be written, or the frames are not those of the readings.
    """
    try:
        with (
            VideoWriter(path, sound_from=sound_from, start_s=start_s) as writer,
            ThreadPoolExecutor(1, thread_name_prefix="monitor-encoder") as encoder,
        ):
            written: Future[None] | None = None
            for frame, reading, window in _together(frames, readings, windows):
                picture = draw(frame.image, reading, window, blur=blur)
                if written is not None:
                    written.result()
                written = encoder.submit(writer.write, picture, frame.time_s)
                if progress is not None:
                    progress(frame.time_s)
            if written is not None:
                written.result()
    except (OSError, av.FFmpegError) as error:
        raise AnalysisError(
            f"{path}: cannot be written ({error.strerror or error}); the tables are complete: "
            "make room, then go on with --resume"
        ) from error


def _together(
    frames: Iterable[Frame], readings: Iterable[FrameReading], windows: Sequence[WindowSummary]
) -> Iterator[tuple[Frame, FrameReading, WindowSummary | None]]:
    """Yield each frame with its reading and the last window that ended by then."""
    done = 0
    try:
        for frame, reading in zip(frames, readings, strict=True):
            if frame.index != reading.frame_index:
                raise ValueError("other frames")
            while done < len(windows) and windows[done].end_s <= frame.time_s:
                done += 1
            yield frame, reading, windows[done - 1] if done else None
    except ValueError as error:
        raise AnalysisError(
            "the recording has changed since it was read: analyse it again with --force"
        ) from error
