"""Scoring stored readings again, without touching the video."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from monitor.analysis.option_records import setting_changes
from monitor.analysis.options import OutputOptions, ScoringOptions
from monitor.analysis.results.result_folder import SUMMARY, ResultFolder
from monitor.analysis.results.summary import Summary
from monitor.analysis.run import score_again
from monitor.analysis.task import Task
from monitor.config import Settings
from monitor.errors import AnalysisError
from monitor.pipeline import Progress


def result_folders(folder: Path) -> list[Path]:
    """Return the folders of results at or below `folder`.

    Raises:
        AnalysisError: There are none.
    """
    folders = sorted(file.parent for file in folder.rglob(SUMMARY))
    if not folders:
        raise AnalysisError(f"{folder}: no results of an analysis here (no {SUMMARY})")
    return folders


def rescore(
    folder: Path,
    scoring: ScoringOptions | None = None,
    outputs: OutputOptions | None = None,
    *,
    progress: Progress | None = None,
) -> tuple[Task, Summary]:
    """Make windows, parts and verdict anew from the readings of a folder of results.

    Args:
        folder: The folder of one recording's results.
        scoring: How readings become a result; what is None stays as it was.
        outputs: What is made anew beside tables and summary. A plot that is there always is;
            the annotated video alone needs the recording.
        progress: Is told how far it is.

    Raises:
        AnalysisError: The folder holds no results, or cannot be written.
        SourceError: The recording is needed and not there any more.
    """
    scoring, outputs = scoring or ScoringOptions(), outputs or OutputOptions()
    results = ResultFolder(folder)
    known = results.summary()
    if known is None:
        raise AnalysisError(f"{folder}: no results of an analysis here (no {SUMMARY})")
    changes = setting_changes(scoring)
    task = Task(
        recording=known.recording,
        folder=folder,
        settings=Settings(
            detection=known.origin.detection,
            emotion=known.origin.emotion,
            tracking=known.tracking,
            window=replace(known.window, **changes.get("window", {})),
        ),
        excerpt=known.origin.excerpt,
        min_people=known.min_people if scoring.min_people is None else scoring.min_people,
        outputs=replace(outputs, plots=outputs.plots or results.plot_file.exists()),
    )
    return task, score_again(task, known, progress=progress or (lambda _share, _what: None))
