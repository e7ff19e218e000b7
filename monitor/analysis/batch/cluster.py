"""Many recordings on many machines: a Dask cluster that is there already.

All its machines see the recordings and the results' folder under the same names. A long
recording is read as several stretches at a time, and what comes of it is the same.
"""

from __future__ import annotations

import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from queue import Empty, SimpleQueue
from typing import Any
from uuid import uuid4

from monitor.analysis.batch.workers import Event, Failed, Finished, Progressed, Stopped
from monitor.analysis.reading import Pipelines
from monitor.analysis.results.origin import origin_of
from monitor.analysis.results.result_folder import ResultFolder
from monitor.analysis.results.stretches import cut, seams_of
from monitor.analysis.results.summary import Summary
from monitor.analysis.run import analyze_recording, conclude, read_stretch
from monitor.analysis.task import Task
from monitor.config.extras import extra_hint
from monitor.errors import AnalysisError, AnalysisStoppedError, MonitorError, known_line
from monitor.i18n import tr
from monitor.sources import Excerpt, make_recording

try:
    import distributed
except ImportError as error:
    raise AnalysisError(
        tr(
            "a cluster needs Dask, here and on its machines: {extra_hint}",
            extra_hint=extra_hint("cluster"),
        )
    ) from error

STRETCH_S = 300.0
"""Length of the stretches that long recordings are cut into."""

_TELL_EVERY_S = 0.5
_CONNECT_S = 10.0

_of_thread = threading.local()
"""Each thread of a worker keeps its pipelines for the next recording."""


def analyze_on_cluster(
    tasks: Sequence[Task],
    scheduler: str,
    *,
    stretch_s: float = STRETCH_S,
    stop: Callable[[], bool] = bool,
) -> Iterator[Event]:
    """Analyse recordings on a Dask cluster and yield what happens, as `analyze_all` does.

    A worker that dies costs what it was at: the scheduler gives that to another one, which
    goes on where it ended.

    Args:
        tasks: The recordings.
        scheduler: Address of the scheduler, such as `tcp://host:8786`.
        stretch_s: Length of the stretches that long recordings are cut into.
        stop: Asked several times a second; True ends reading. What was read becomes results.

    Raises:
        AnalysisError: No scheduler answers, or the certificates for it are missing.
    """
    _require_certificates(scheduler)
    try:
        client = distributed.Client(scheduler, timeout=_CONNECT_S, set_as_default=False)
    except (OSError, ValueError) as error:
        raise AnalysisError(
            tr(
                "{scheduler}: no Dask scheduler answers; start one with `dask scheduler`",
                scheduler=scheduler,
            )
        ) from error
    with client:
        run = f"classroom-monitor-{uuid4().hex}"
        stop_signal = distributed.Event(run, client=client)
        news: SimpleQueue[Any] = SimpleQueue()
        client.subscribe_topic(run, lambda event: news.put(event[1]))
        running: dict[str, tuple[Task, distributed.Future]] = {}
        for index, task in enumerate(tasks):
            try:
                future = _submit(client, run, index, task, stretch_s)
            except MonitorError as error:
                yield Failed(task, str(error))
                continue
            running[future.key] = task, future
            future.add_done_callback(news.put)
        shares: defaultdict[int, dict[int, float]] = defaultdict(dict)
        while running:
            if stop():
                stop_signal.set()
            try:
                message = news.get(timeout=_TELL_EVERY_S)
            except Empty:
                continue
            if isinstance(message, distributed.Future):
                yield _outcome(*running.pop(message.key))
            else:
                of_stretches = shares[message["recording"]]
                of_stretches[message["stretch"]] = message["share"]
                share = sum(of_stretches.values()) / message["stretches"]
                yield Progressed(tasks[message["recording"]], share, tr("reading expressions"))


def _submit(
    client: distributed.Client, run: str, index: int, task: Task, stretch_s: float
) -> distributed.Future:
    """Hand out the stretches of a recording, and what is made of them in the end."""
    task = replace(task, recording=task.absolute_name, folder=task.folder.absolute())
    source = make_recording(task.recording)
    source.open()
    with closing(source):
        seams_s = seams_of(task.excerpt, source.length_s or 0.0, stretch_s)
    results = ResultFolder(task.folder)
    seams_s = results.begin(origin_of(task), task.existing, seams_s)
    if results.is_finished:
        return client.submit(_finish_again, task, pure=False)
    stretches = cut(task.excerpt, seams_s)
    news = {"recording": index, "stretches": len(stretches)}
    read = [
        client.submit(_read, run, task, excerpt, {**news, "stretch": number}, pure=False)
        for number, excerpt in enumerate(stretches)
    ]
    return client.submit(_conclude, task, read, pure=False)


def _outcome(task: Task, future: distributed.Future) -> Event:
    try:
        summary: Summary = future.result()
    except AnalysisStoppedError:
        return Stopped(task)
    except MonitorError as error:
        return Failed(task, str(error))
    except distributed.scheduler.KilledWorker as error:
        return Failed(
            task,
            tr(
                "{task}: all workers that read it died ({task_2})",
                task=task.name,
                task_2=error.task,
            ),
        )
    except Exception as error:  # noqa: BLE001 - the other recordings go on
        unexpected = tr("unexpected {error!r}: please report it", error=error)
        return Failed(task, f"{task.name}: {known_line(error) or unexpected}")
    return Finished(task, summary)


# What runs on the workers.


def _read(run: str, task: Task, excerpt: Excerpt, news: dict[str, int]) -> None:
    """Read one stretch of a recording; `news` says which, and travels with the progress."""
    worker = distributed.get_worker()
    stop_signal = distributed.Event(run)
    asked_at, is_stopping = 0.0, False

    def stop() -> bool:
        nonlocal asked_at, is_stopping
        if time.monotonic() - asked_at >= _TELL_EVERY_S:
            asked_at = time.monotonic()
            is_stopping = stop_signal.is_set()
        return is_stopping

    told_at = 0.0

    def tell(share: float, _doing: str) -> None:
        nonlocal told_at
        if time.monotonic() - told_at >= _TELL_EVERY_S:
            told_at = time.monotonic()
            worker.log_event(run, {**news, "share": share})

    if not stop():
        stretch = ResultFolder(task.folder).stretch(news["stretch"])
        read_stretch(task, excerpt, stretch, _pipelines(task), progress=tell, stop=stop)


def _conclude(task: Task, read: Sequence[None]) -> Summary:
    """Make the results once all stretches were read."""
    return conclude(task, stretch_count=len(read), progress=lambda _share, _doing: None)


def _finish_again(task: Task) -> Summary:
    """Make what a finished recording still lacks."""
    return analyze_recording(task, _pipelines(task))


def _pipelines(task: Task) -> Pipelines:
    known: tuple[Any, Pipelines] | None = getattr(_of_thread, "pipelines", None)
    if known is None or known[0] != task.settings:
        known = _of_thread.pipelines = task.settings, Pipelines(task.settings, 1)
    return known[1]


def _require_certificates(scheduler: str) -> None:
    if not scheduler.startswith("tls://"):
        return
    try:
        has_them = distributed.Security().get_connection_args("client").get("ssl_context")
    except OSError as error:
        raise AnalysisError(
            tr(
                "{scheduler}: its certificates cannot be read ({error})",
                scheduler=scheduler,
                error=error,
            )
        ) from error
    if not has_them:
        raise AnalysisError(
            tr(
                "{scheduler}: TLS needs certificates, which Dask's settings name (docs/cluster.md)",
                scheduler=scheduler,
            )
        )
