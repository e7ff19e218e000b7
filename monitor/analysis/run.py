"""One recording, from its frames to its results."""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import replace
from functools import partial, reduce

from monitor.analysis.losses import with_gap
from monitor.analysis.reading import Pipelines, RecordingReader, frames_of
from monitor.analysis.results.listening import heard_of, require_detector
from monitor.analysis.results.origin import origin_of
from monitor.analysis.results.result_folder import ResultFolder, writing
from monitor.analysis.results.staging import staged_results
from monitor.analysis.results.stretches import Stretch, StretchEnd, cut, numbered_anew
from monitor.analysis.results.summary import ReadingReport, Summary, summarise
from monitor.analysis.scoring import Score, Scoring, told_front, wanted_zones
from monitor.analysis.task import Task
from monitor.errors import AnalysisError, AnalysisStoppedError
from monitor.i18n import tr
from monitor.pipeline import Progress, face_counter
from monitor.sound.records import SoundStretch, talk_summary
from monitor.sources import Excerpt, RecordedSource, make_recording
from monitor.sources.base import HasTracks
from monitor.tables.rows import reading_rows
from monitor.types import Frame, FrameReading

FrameObserver = Callable[[Frame, FrameReading], None]
"""Called with each frame and its reading, in order."""

_ANNOTATING_SHARE = 0.25
"""How much of the whole work the annotated video is, for the progress."""


def analyze_recording(
    task: Task,
    pipelines: Pipelines,
    *,
    progress: Progress | None = None,
    observe: FrameObserver | None = None,
    stop: Callable[[], bool] = bool,
) -> Summary:
    """Analyse one recording and write its results.

    Args:
        task: What to do.
        pipelines: Made with the task's settings.
        progress: Is told how far it is.
        observe: Is shown every frame that is read.
        stop: Asked after each frame; True ends reading. What was read by then becomes the
            results of an unfinished recording, to go on with. While the annotated video is
            made, True leaves that out.

    Raises:
        SourceError: There is no such recording, or nothing of it can be read.
        SoundError: Its sound is to be listened to, and what that needs is not installed.
        AnalysisError: Results are in the way or cannot be written, or the excerpt is empty.
        AnalysisStoppedError: Stopped before the first frame was read, or before the annotated
            video was made; the rest of the results is complete then.
        EngineError: A network is missing or broken.
    """
    tell = progress or (lambda _share, _what: None)
    require_detector(task)
    results = ResultFolder(task.folder)
    seams_s = results.begin(origin_of(task), task.existing)
    known = results.summary()
    if known is not None and known.finished:
        if results.holds_all_of(task, known):
            return known
        return score_again(task, known, progress=tell, stop=stop)
    stretches = cut(task.excerpt, seams_s)
    share = (1.0 - _ANNOTATING_SHARE * task.outputs.annotate) / len(stretches)

    def tell_of(number: int, done: float, what: str) -> None:
        tell((number + done) * share, what)

    for number, excerpt in enumerate(stretches):
        read_stretch(
            task,
            excerpt,
            results.stretch(number),
            pipelines,
            progress=partial(tell_of, number),
            observe=observe,
            stop=stop,
        )
        if stop():
            break
    return conclude(task, stretch_count=len(stretches), progress=tell, stop=stop)


def read_stretch(
    task: Task,
    excerpt: Excerpt,
    stretch: Stretch,
    pipelines: Pipelines,
    *,
    progress: Progress,
    observe: FrameObserver | None = None,
    stop: Callable[[], bool] = bool,
) -> None:
    """Read what is not on the disk yet of one stretch of the recording: an excerpt of it.

    Arguments and errors as those of `analyze_recording`.
    """
    if stretch.end is not None:
        return
    last_s = stretch.last_time_s()
    rest = excerpt if last_s is None else excerpt.after(last_s)
    if rest is None:
        with writing(task.folder):
            stretch.finish(StretchEnd(excerpt.end_s or 0.0))
        return
    settings = task.settings
    source = make_recording(task.recording, rest, settings.picture, face_counter(settings))
    source.open()
    gate = task.gate(excerpt.start_s, stretch.classes)
    with closing(source):
        loaded = pipelines.load(lambda _share, doing: progress(0.0, doing))
        reader = RecordingReader(source, loaded, task.settings.tracking, stretch.add_gap)
        for frame, reading in reader.readings():
            with writing(task.folder):
                for shown in gate.add(reading):
                    stretch.add(shown)
            if observe is not None:
                observe(frame, reading)
            progress(_share_done(frame.time_s, excerpt, source), tr("reading expressions"))
            if stop():
                end = None
                break
        else:
            end = _end_of(source, reader)
        with writing(task.folder):
            stretch.finish(end, gate.finish())


def _end_of(source: RecordedSource, reader: RecordingReader) -> StretchEnd:
    track, note = (source.track, source.track_note) if isinstance(source, HasTracks) else (0, "")
    notes = (note,) if note else ()
    return StretchEnd(source.end_s, tuple(reader.problems), track, notes)


def conclude(
    task: Task, *, stretch_count: int, progress: Progress, stop: Callable[[], bool] = bool
) -> Summary:
    """Turn the stretches that were read into results; see `analyze_recording`."""
    results = ResultFolder(task.folder)
    window, tracking = task.settings.window, task.settings.tracking
    start_s, classes = task.excerpt.start_s, results.classes
    stretches = [results.stretch(number) for number in range(stretch_count)]
    front = told_front(window, numbered_anew(stretches, tracking))
    zones = wanted_zones(window, numbered_anew(stretches, tracking))
    scoring = Scoring(window, task.group, start_s, classes, front=front, zones=zones)
    ends = [end for stretch in stretches if (end := stretch.end) is not None]
    report = ReadingReport(
        origin_of(task),
        finished=len(ends) == stretch_count,
        problems=tuple(dict.fromkeys(problem for end in ends for problem in end.problems)),
        gaps=reduce(with_gap, (gap for stretch in stretches for gap in stretch.gaps), ()),
        picture_track=max((end.picture_track for end in ends), default=0),
        notes=tuple(dict.fromkeys(note for end in ends for note in end.notes)),
    )
    last_s = None
    with writing(task.folder), results.readings_writer() as table:
        numbered = numbered_anew(stretches, tracking)
        for reading in task.gate(start_s, classes).through(numbered):
            table.add(reading_rows(reading, 0.0))
            scoring.add(reading)
            last_s = reading.time_s
        if last_s is None:
            raise _nothing_read(task, report)
    score = scoring.finish(max([last_s, *(end.end_s for end in ends)]))
    heard = heard_of(task, score.end_s, progress, stop) if report.finished else None
    return _write_results(task, score, report, progress, stop, heard=heard)


def score_again(
    task: Task, known: Summary, *, progress: Progress, stop: Callable[[], bool] = bool
) -> Summary:
    """Score the readings of the finished table again, with the task's windows.

    All results that follow from the readings are replaced, or none. Where the minimum group is
    larger than before, the table of readings loses what it no longer may show.

    Raises:
        AnalysisError: The readings cannot be read, or results cannot be written.
    """
    window, classes = task.settings.window, known.origin.classes
    front = told_front(window, ResultFolder(task.folder).readings())
    zones = wanted_zones(window, ResultFolder(task.folder).readings())
    scoring = Scoring(window, task.group, known.start_s, classes, front=front, zones=zones)
    with staged_results(task.folder) as stage, ExitStack() as stack:
        results, table = ResultFolder(stage), None
        if task.min_people > known.min_people:
            table = stack.enter_context(results.readings_writer())
        for reading in task.gate(known.start_s, classes).through(results.readings()):
            scoring.add(reading)
            if table is not None:
                table.add(reading_rows(reading, 0.0))
        stack.close()
        score = scoring.finish(known.end_s)
        heard = ResultFolder(task.folder).sound() or heard_of(task, known.end_s, progress, stop)
        staged = replace(task, folder=stage)
        report = ReadingReport.of(known)
        summary = _write_results(staged, score, report, progress, stop, heard=heard)
    if not summary.zones:
        ResultFolder(task.folder).forget_zones()
    return summary


def _write_results(
    task: Task,
    score: Score,
    report: ReadingReport,
    progress: Progress,
    stop: Callable[[], bool],
    *,
    heard: tuple[SoundStretch, ...] | None,
) -> Summary:
    summary = summarise(task, score, report, None if heard is None else talk_summary(heard))
    results = ResultFolder(task.folder)
    results.write_result(summary, score.windows, score.zone_windows, heard or ())
    if task.outputs.plots:
        from monitor.analysis.results.plots import plot_recording
        from monitor.plots.fonts import words_with_a_font

        with writing(task.folder), words_with_a_font():
            plot_recording(
                results.windows_table(),
                summary.parts,
                results.plot_file,
                title=task.name,
                verdict=f"{summary.headline} ({summary.way})",
                formula=tr("Score: {formula}", formula=summary.formula),
                neutral_band=summary.window.neutral_band,
                classes=summary.origin.classes,
            )
    if task.outputs.annotate and report.finished:
        picture = replace(task.settings.picture, track=report.picture_track)
        task = replace(task, settings=replace(task.settings, picture=picture))
        _annotate(task, results, score, progress, stop, is_damaged=bool(report.gaps))
    return summary


def _annotate(
    task: Task,
    results: ResultFolder,
    score: Score,
    progress: Progress,
    stop: Callable[[], bool],
    *,
    is_damaged: bool,
) -> None:
    from monitor.analysis.video.annotate import annotate

    source = make_recording(task.recording, task.excerpt, task.settings.picture)

    def tell(time_s: float) -> None:
        if stop():
            told = tr("{task}: stopped before its annotated video was made", task=task.name)
            raise AnalysisStoppedError(told)
        left = 1.0 - _share_done(time_s, task.excerpt, source)
        progress(1.0 - _ANNOTATING_SHARE * left, tr("making the annotated video"))

    source.open()
    with closing(source):
        annotate(
            # What is broken was told when it was read.
            frames_of(source, lambda _problem: None, lambda _gap: None),
            task.gate(task.excerpt.start_s, score.classes).through(results.readings()),
            score.windows,
            results.video_file,
            sound_from=task.path if task.path.is_file() else None,
            start_s=task.excerpt.start_s,
            blur=task.outputs.blur,
            is_damaged=is_damaged,
            left_out=task.settings.detection.leave_out,
            progress=tell,
        )


def _share_done(time_s: float, excerpt: Excerpt, source: RecordedSource) -> float:
    end_s = min(source.length_s or math.inf, excerpt.end_s or math.inf)
    length_s = end_s - excerpt.start_s
    return min((time_s - excerpt.start_s) / length_s, 1.0) if 0.0 < length_s < math.inf else 0.0


def _nothing_read(task: Task, report: ReadingReport) -> AnalysisError:
    if report.problems:
        return AnalysisError(report.problems[0])
    if not report.finished:
        told = tr("{task}: stopped before its first frame was read", task=task.name)
        return AnalysisStoppedError(told)
    name, start, end_s = task.name, task.excerpt.start_s, task.excerpt.end_s
    end = tr("the end") if end_s is None else tr("{seconds:g} s", seconds=end_s)
    return AnalysisError(
        tr("{task}: it has no frame between {start:g} s and {end}", task=name, start=start, end=end)
    )
