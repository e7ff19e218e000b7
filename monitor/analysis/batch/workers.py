"""Many recordings at a time, each in a process of its own.

A process that dies, of a damaged file in a native library perhaps, costs nothing but its own
recording, and another goes on with that (docs/decisions/analysis-processes.md).
"""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.analysis.results.summary import Summary
from monitor.analysis.task import Existing, Task
from monitor.errors import AnalysisStoppedError, MonitorError, known_line
from monitor.files.privacy import write_no_memory_to_disk
from monitor.i18n import tr
from monitor.stopping import end_quickly, start_deaf

if TYPE_CHECKING:
    from monitor.analysis.reading import Pipelines

TRIES = 3
"""How many processes may die of a recording before it is given up."""

_TELL_EVERY_S = 0.2


@dataclass(frozen=True, slots=True)
class Progressed:
    """How far a recording is: a share of 0..1, and what is being done."""

    task: Task
    share: float
    doing: str


@dataclass(frozen=True, slots=True)
class Finished:
    """A recording with results; where it was stopped, its summary says so."""

    task: Task
    summary: Summary


@dataclass(frozen=True, slots=True)
class Failed:
    """A recording without results, and why in one line."""

    task: Task
    reason: str


@dataclass(frozen=True, slots=True)
class Stopped:
    """A recording that was stopped without results, or while its annotated video was made."""

    task: Task


Event = Progressed | Finished | Failed | Stopped


def analyze_all(
    tasks: Sequence[Task],
    *,
    processes: int,
    threads: int,
    stop: Callable[[], bool] = bool,
) -> Iterator[Event]:
    """Analyse recordings, several at a time, and yield what happens.

    Args:
        tasks: The recordings in the order in which they are begun; all with the same settings.
        processes: How many at a time.
        threads: Processor threads for each.
        stop: Asked several times a second; True ends reading. What was read becomes results.
    """
    waiting = deque(tasks)
    deaths: Counter[Path] = Counter()
    busy: dict[Connection, _Worker] = {}
    idle: list[_Worker] = []
    is_stopping = False
    try:
        while busy or (waiting and not is_stopping):
            while waiting and len(busy) < processes and not is_stopping:
                worker = idle.pop() if idle else _Worker(threads)
                worker.begin(waiting.popleft())
                busy[worker.connection] = worker
            for connection in wait(list(busy), timeout=_TELL_EVERY_S):
                worker = busy[connection]  # type: ignore[index]
                event = worker.event()
                if isinstance(event, Finished | Failed | Stopped):
                    idle.append(busy.pop(worker.connection))
                elif event is None:
                    del busy[worker.connection]
                    worker.end()
                    deaths[worker.task.folder] += 1
                    if deaths[worker.task.folder] < TRIES and not is_stopping:
                        waiting.appendleft(replace(worker.task, existing=Existing.RESUME))
                        continue
                    event = Failed(worker.task, worker.crash_line())
                yield event
            if stop() and not is_stopping:
                is_stopping = True
                for worker in busy.values():
                    worker.stop()
    finally:
        for worker in (*busy.values(), *idle):
            worker.end()


class _Worker:
    """A process that analyses one recording after another.

    Attributes:
        connection: Ready when there is news of the process.
        task: The last recording that it was given.
    """

    task: Task

    def __init__(self, threads: int) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(theirs, threads), daemon=True)
        start_deaf(self._process)
        theirs.close()

    def begin(self, task: Task) -> None:
        """Give it a recording."""
        self.task = task
        with suppress(OSError):  # it has died already; `event` tells
            self.connection.send(task)

    def event(self) -> Event | None:
        """What it tells; None when it has died."""
        try:
            event: Event = self.connection.recv()
        except (EOFError, OSError):
            return None
        return event

    def stop(self) -> None:
        """Ask it to stop reading and to make results of what it has."""
        with suppress(OSError):
            self.connection.send(None)

    def crash_line(self) -> str:
        """How it died, in a line."""
        code = self._process.exitcode or 0
        reason = tr("signal {code}", code=-code) if code < 0 else tr("exit code {code}", code=code)
        return tr(
            "{task}: the program that read it died ({reason}); the file may be "
            "damaged: try it converted, or shorter with --end",
            task=self.task.name,
            reason=reason,
        )

    def end(self) -> None:
        """Let it go; it ends by itself when nobody is there any more."""
        self.connection.close()
        self._process.join(timeout=5.0)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()


def _work(connection: Connection, threads: int) -> None:
    """Analyse what comes over the connection; any message meanwhile, or its end, means stop."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the program that started this one decides
    write_no_memory_to_disk()
    end_quickly()
    from monitor.analysis.reading import Pipelines  # who waits for the work need not load it

    pipelines: Pipelines | None = None
    with suppress(EOFError, OSError):
        while True:
            task = connection.recv()
            if task is None:
                continue
            pipelines = pipelines or Pipelines(task.settings, threads)
            connection.send(_analyze(task, pipelines, connection))


def _analyze(task: Task, pipelines: Pipelines, connection: Connection) -> Event:
    from monitor.analysis.run import analyze_recording

    told_at = 0.0

    def tell(share: float, doing: str) -> None:
        nonlocal told_at
        if time.monotonic() - told_at >= _TELL_EVERY_S:
            told_at = time.monotonic()
            with suppress(OSError):  # nobody listens any more: `poll` tells
                connection.send(Progressed(task, share, doing))

    try:
        summary = analyze_recording(task, pipelines, progress=tell, stop=connection.poll)
    except AnalysisStoppedError:
        return Stopped(task)
    except MonitorError as error:
        return Failed(task, str(error))
    except Exception as error:  # noqa: BLE001 - the other recordings go on
        unexpected = tr("unexpected {error!r}: please report it", error=error)
        return Failed(task, f"{task.name}: {known_line(error) or unexpected}")
    return Finished(task, summary)
