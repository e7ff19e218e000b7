"""Training on segments of recordings: read, cut into windows, learn, compare."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from shutil import rmtree

import numpy as np
from rich.console import Console

from monitor.analysis.reading import Pipelines
from monitor.analysis.results.origin import origin_of
from monitor.analysis.results.result_folder import ResultFolder
from monitor.analysis.run import analyze_recording
from monitor.analysis.task import Existing, Task
from monitor.cli.analysis.progress import Bars
from monitor.cli.terminal import escape
from monitor.config import Settings
from monitor.emotion import classes_of
from monitor.engine import threads_of
from monitor.errors import AnalysisError, DataSetError, MonitorError, TrainingStoppedError
from monitor.i18n import tr
from monitor.sources import Excerpt
from monitor.stopping import StopRequest
from monitor.training.classifier.train_classifier import require_extra
from monitor.training.data.labels import rows_in_words
from monitor.training.data.segments import Segment, labels_in, read_segments
from monitor.training.data.window_sequences import WindowSequences, windows_of
from monitor.training.options import CountedClasses
from monitor.training.strategies.strategy_job import StrategyJob
from monitor.training.strategies.train_temporal import Comparison, train_strategy


def train_sequence(
    job: StrategyJob,
    settings: Settings,
    counted: CountedClasses,
    *,
    fps: float,
) -> None:
    """Train a 'temporal' strategy and print what came of it; Ctrl-C ends it cleanly.

    What was read of the recordings is kept beside the folder, as numbers: another call reads only
    what is missing.

    Raises:
        DataSetError: The CSV or a recording cannot be used, or the folder cannot be written.
        EngineError: A network of the app is missing or broken.
        TrainingStoppedError: The user has stopped it.
    """
    job.refuse_existing()
    require_extra()
    segments = read_segments(job.table, job.length_s)
    classes = labels_in(job.table, segments, counted)
    stop = StopRequest()
    stop.stop_on_signals()

    def refuse_to_go_on() -> None:
        if stop.is_set():
            raise TrainingStoppedError(
                tr(
                    "stopped; what was read is kept in {readings}: the same command goes on",
                    readings=job.readings,
                )
            )

    with Bars(1) as bars:

        def tell(share: float, doing: str) -> None:
            refuse_to_go_on()
            bars.update(job.out.name, share, doing)

        sequences = _read_all(job, segments, settings, fps, bars, stop)
        refuse_to_go_on()
        found = train_strategy(
            job,
            segments,
            sequences,
            inputs=classes_of(settings.emotion).names,
            classes=classes,
            progress=tell,
        )
    _print(job, found)


def _read_all(
    job: StrategyJob,
    segments: Sequence[Segment],
    settings: Settings,
    fps: float,
    bars: Bars,
    stop: StopRequest,
) -> WindowSequences:
    pipelines = Pipelines(settings, threads_of(settings.engine))
    people, places = [], []
    for video in sorted({one.video for one in segments}):
        within = [place for place, one in enumerate(segments) if one.video == video]
        chosen = [segments[place] for place in within]
        excerpt = Excerpt(
            min(one.start_s for one in chosen), max(one.end_s for one in chosen), fps=fps
        )
        # Two recordings in different folders may have one name.
        folder = job.readings / f"{video.stem}-{sha256(str(video).encode()).hexdigest()[:8]}"
        task = Task(str(video), folder, settings, excerpt)
        try:
            _read(task, pipelines, bars, stop)
            if stop.is_set():
                break
            found = windows_of(ResultFolder(folder).readings(), chosen, job.length_s)
            for place, sequence in found:
                people.append(sequence)
                places.append(within[place])
        except MonitorError as error:
            if stop.is_set():
                break
            rmtree(folder, ignore_errors=True)
            with suppress(OSError):
                job.readings.rmdir()  # where nothing else was read
            rows = rows_in_words([one.row for one in chosen])
            raise DataSetError(f"{job.table}, {rows}: {error}") from error
    return WindowSequences(tuple(people), np.array(places, np.int64))


def _read(task: Task, pipelines: Pipelines, bars: Bars, stop: StopRequest) -> None:
    """Read what is not kept of one recording; what was kept of other settings is read anew."""
    plain = replace(task.settings.window, strategy="person_mean", model="")
    task = replace(task, settings=replace(task.settings, window=plain))
    known = False
    with suppress(AnalysisError):
        known = ResultFolder(task.folder).are_of(origin_of(task))
    summary = analyze_recording(
        replace(task, existing=Existing.RESUME if known else Existing.REPLACE),
        pipelines,
        progress=lambda share, doing: bars.update(task.name, share, doing),
        stop=stop.is_set,
    )
    if summary.problems:
        raise DataSetError(f"{task.name}: {summary.problems[0]}")


def _print(job: StrategyJob, found: Comparison) -> None:
    console = Console(highlight=False, soft_wrap=True)
    tested = found.tested
    console.print(
        tr("Of {tested} windows of recordings that were not learnt from:", tested=tested)
        if found.by_recording
        else tr("Of {tested} windows of segments that were not learnt from:", tested=tested)
    )
    for what, share, interval in found.lines():
        console.print(
            tr(
                "  {share} right by {what} (95 % interval {interval})",
                share=share,
                what=escape(what),
                interval=interval,
            )
        )
    folder = escape(str(job.out))
    console.print(tr("What was learnt, and its card, in {folder}", folder=folder))
    if found.by_kept <= max(found.by_mean, found.by_majority):
        console.print(tr("Order tells no more than the mean here: the gauge gains nothing by it"))
    console.print(
        tr("Use it: classroom-monitor live --strategy temporal --model {folder}", folder=folder)
    )
