"""Analysis for a window: it runs in a thread, and the window asks what is new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from queue import Empty, SimpleQueue

from monitor.analysis.batch.workers import Event, Failed, Finished, Progressed, Stopped
from monitor.analysis.reading import Pipelines
from monitor.analysis.run import analyze_recording
from monitor.analysis.task import Task
from monitor.background_thread import BackgroundThread
from monitor.engine import threads_of
from monitor.errors import AnalysisStoppedError, MonitorError, known_line
from monitor.i18n import tr
from monitor.types import Frame, FrameReading, WindowSummary
from monitor.window import RollingWindow, ShownReading

JOIN_S = 30.0


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """The frame that was read last, with what the gauge says then. To be shown, never kept."""

    frame: Frame
    reading: ShownReading
    window: WindowSummary


class AnalysisThread(BackgroundThread):
    """Analyses recordings one after another; each ends with one event that is no progress.

    Only the newest preview waits for the window, never a queue of pictures.

    Args:
        tasks: The recordings; all with the same settings.
    """

    def __init__(self, tasks: Sequence[Task]) -> None:
        super().__init__("monitor-analysis", JOIN_S)
        self._tasks = tasks
        self._events: SimpleQueue[Event] = SimpleQueue()
        self._preview: Preview | None = None

    def new_events(self) -> list[Event]:
        """Return what happened since the last call; never waits."""
        events = []
        while True:
            try:
                events.append(self._events.get_nowait())
            except Empty:
                return events

    def preview(self) -> Preview | None:
        """Return the newest frame that was read; never waits."""
        return self._preview

    def _run(self) -> None:
        pipelines: Pipelines | None = None
        for task in self._tasks:
            if self._stopping.is_set():
                self._events.put(Stopped(task))
                continue
            pipelines = pipelines or Pipelines(task.settings, threads_of(task.settings.engine))
            self._events.put(self._analyze(task, pipelines))
        self._preview = None

    def _analyze(self, task: Task, pipelines: Pipelines) -> Event:
        gauge: RollingWindow | None = None

        def observe(frame: Frame, reading: FrameReading) -> None:
            nonlocal gauge
            if gauge is None:
                window, start_s = task.settings.window, task.excerpt.start_s
                gauge = RollingWindow(window, task.group, start_s, reading.classes)
            gauge.add(reading)
            shown = gauge.summary(reading.time_s)
            self._preview = Preview(frame, task.group.reading(reading, shown), shown)

        try:
            summary = analyze_recording(
                task,
                pipelines,
                progress=lambda share, doing: self._events.put(Progressed(task, share, doing)),
                observe=observe,
                stop=self._stopping.is_set,
            )
        except AnalysisStoppedError:
            return Stopped(task)
        except MonitorError as error:
            return Failed(task, str(error))
        except Exception as error:  # noqa: BLE001 - whatever fails must reach the user
            unexpected = tr("unexpected {error!r}: please report it", error=error)
            return Failed(task, f"{task.name}: {known_line(error) or unexpected}")
        return Finished(task, summary)
