"""From a recording to its readings, several frames at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from queue import SimpleQueue

from monitor.config import Settings, TrackingSettings
from monitor.errors import PicturesLostError, SourceError
from monitor.pipeline import FrameDetections, Pipeline, Progress, load_pipeline
from monitor.sources import Gap, GapKind, RecordedSource
from monitor.types import Frame, FrameReading

AHEAD = 2
"""Frames that wait for each pipeline: decoding and looking overlap, and memory stays flat."""

MOST_PIPELINES = 8
"""More of them in one process wait for each other's Python."""


class Pipelines:
    """The pipelines of a program: loaded when first needed, kept for the next recording.

    One thread for each pipeline gives more frames than several threads within one
    (docs/decisions/analysis-threads.md).

    Args:
        settings: How faces are found and read.
        threads: Processor threads.
    """

    def __init__(self, settings: Settings, threads: int) -> None:
        self._settings = settings
        self._threads = threads
        self._loaded: tuple[Pipeline, ...] = ()

    def load(self, progress: Progress | None = None) -> tuple[Pipeline, ...]:
        """Return the pipelines.

        Raises:
            EngineError: A network or an extra that they need is missing or broken.
        """
        if not self._loaded:
            settings = self._settings
            # The packages themselves take all cores, whoever asks.
            is_reference = "reference" in (settings.detection.backend, settings.emotion.model)
            count = 1 if is_reference else min(self._threads, MOST_PIPELINES)
            threads = max(1, self._threads // count)
            alone = replace(settings, engine=replace(settings.engine, threads=threads))
            self._loaded = tuple(load_pipeline(alone, progress) for _ in range(count))
        return self._loaded


class RecordingReader:
    """Reads the frames of an open source by several pipelines, each in a thread of its own.

    Args:
        source: Open; its owner closes it.
        pipelines: At least one; all with the same settings.
        tracking: How the people are numbered, in the order of the frames.
        tell_gap: Is told where pictures are lost; ahead of the readings by a few frames.

    Attributes:
        problems: What of the recording could not be read, a line each.
    """

    def __init__(
        self,
        source: RecordedSource,
        pipelines: Sequence[Pipeline],
        tracking: TrackingSettings,
        tell_gap: Callable[[Gap], None],
    ) -> None:
        self.problems: list[str] = []
        self._tell_gap = tell_gap
        self._source = source
        self._numbering = pipelines[0].numbering(tracking)
        self._count = len(pipelines)
        self._free: SimpleQueue[Pipeline] = SimpleQueue()
        for pipeline in pipelines:
            self._free.put(pipeline)

    def readings(self) -> Iterator[tuple[Frame, FrameReading]]:
        """Yield every frame that the source gives, with its reading, in their order."""
        waiting: deque[tuple[Frame, Future[FrameDetections]]] = deque()
        pool = ThreadPoolExecutor(self._count, thread_name_prefix="monitor-analysis")
        try:
            for frame in frames_of(self._source, self.problems.append, self._tell_gap):
                waiting.append((frame, pool.submit(self._infer, frame)))
                if len(waiting) > AHEAD * self._count:
                    yield self._number(*waiting.popleft())
            while waiting:
                yield self._number(*waiting.popleft())
        finally:
            pool.shutdown(cancel_futures=True)

    def _infer(self, frame: Frame) -> FrameDetections:
        pipeline = self._free.get()
        try:
            return pipeline.infer(frame)
        finally:
            self._free.put(pipeline)

    def _number(
        self, frame: Frame, detections: Future[FrameDetections]
    ) -> tuple[Frame, FrameReading]:
        return frame, self._numbering.number(frame, detections.result())


def frames_of(
    source: RecordedSource,
    tell_problem: Callable[[str], None],
    tell_gap: Callable[[Gap], None],
) -> Iterator[Frame]:
    """Yield the frames of an open source, and tell what cannot be read."""
    while True:
        try:
            frame = source.read()
        except PicturesLostError as lost:
            tell_gap(Gap(lost.start_s, lost.end_s, lost.lost_s, GapKind(lost.kind)))
            continue
        except SourceError as error:
            # After the end of a damaged file nothing follows; after a broken picture others.
            tell_problem(str(error))
            continue
        if frame is None:
            return
        yield frame
