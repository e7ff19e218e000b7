"""Scoring stored readings again, without touching the video."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from monitor.analysis.option_records import setting_changes
from monitor.analysis.options import OutputOptions, ScoringOptions
from monitor.analysis.results.result_folder import ResultFolder
from monitor.analysis.results.summary import SUMMARY_FILE, Summary
from monitor.analysis.run import score_again
from monitor.analysis.task import Task
from monitor.config import Settings, load_managed
from monitor.errors import AnalysisError
from monitor.files.folder_walk import FolderWalk
from monitor.i18n import tr
from monitor.pipeline import Progress
from monitor.window import strategy_words


@dataclass(frozen=True, slots=True)
class StoredResults:
    """What is at or below a folder.

    Attributes:
        summaries: By folder of results, what came of its recording.
        problems: What cannot be looked into or read, a line each.
    """

    summaries: Mapping[Path, Summary]
    problems: tuple[str, ...]


def find_results(folder: Path) -> StoredResults:
    """Look for results at or below `folder`, each once, whatever links lead to it.

    Raises:
        AnalysisError: There are none.
    """
    walk = FolderWalk(hidden=True)
    summaries: dict[Path, Summary] = {}
    problems: list[str] = []
    for path in sorted(
        file.parent for file in walk.files_below(folder) if file.name == SUMMARY_FILE
    ):
        results = ResultFolder(path)
        try:
            known = results.summary()
        except AnalysisError as error:
            if results.readings_file.exists():  # else another program's file of that name
                problems.append(str(error))
            continue
        if known is not None:
            summaries[path] = known
    problems += walk.problems
    if not summaries and not problems:
        raise AnalysisError(
            tr(
                "{folder}: no results of an analysis here (no {summary_file})",
                folder=folder,
                summary_file=SUMMARY_FILE,
            )
        )
    return StoredResults(summaries, tuple(problems))


def rescore(
    folder: Path,
    scoring: ScoringOptions | None = None,
    outputs: OutputOptions | None = None,
    *,
    progress: Progress | None = None,
) -> tuple[Task, Summary]:
    """Make windows, parts and verdict anew from the readings of a folder of results.

    All of them are replaced, or none.

    Args:
        folder: The folder of one recording's results.
        scoring: How readings become a result; what is None stays as it was.
        outputs: What is made anew beside tables and summary. A plot that is there always is;
            the annotated video alone needs the recording.
        progress: Is told how far it is.

    Raises:
        AnalysisError: The folder holds no results, or cannot be written.
        SourceError: The recording is needed and not there any more.
        ConfigError: What is asked for is against what the school has set.
    """
    scoring, outputs = scoring or ScoringOptions(), outputs or OutputOptions()
    results = ResultFolder(folder)
    known = results.summary()
    if known is None:
        raise AnalysisError(
            tr(
                "{folder}: no results of an analysis here (no {summary_file})",
                folder=folder,
                summary_file=SUMMARY_FILE,
            )
        )
    changes = setting_changes(scoring)
    load_managed().refuse(changes)
    window = replace(known.window, **changes.get("window", {}))
    if not known.origin.signal.can_have(window.strategy):
        raise AnalysisError(
            tr(
                "{folder}: these readings are of {words}: '{strategy}' cannot be had from them",
                folder=folder,
                words=known.origin.signal.words,
                strategy=strategy_words(window.strategy),
            )
        )
    task = Task(
        recording=known.recording,
        folder=folder,
        settings=Settings(
            detection=known.origin.detection,
            emotion=known.origin.emotion,
            tracking=known.tracking,
            window=window,
            signal=known.origin.signal,
        ),
        excerpt=known.origin.excerpt,
        min_people=_group_size(scoring, known),
        outputs=replace(outputs, plots=outputs.plots or results.plot_file.exists()),
    )
    return task, score_again(task, known, progress=progress or (lambda _share, _what: None))


def _group_size(scoring: ScoringOptions, known: Summary) -> int:
    """The minimum group as asked for, or else as it was, but never smaller than the school's."""
    least = load_managed().group_size(scoring.min_people)
    return least if scoring.min_people is not None else max(least, known.min_people)
