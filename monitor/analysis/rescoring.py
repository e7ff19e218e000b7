"""Scoring stored readings again, without touching the video."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from monitor.analysis.results.result_folder import SUMMARY, ResultFolder
from monitor.analysis.results.summary import Summary
from monitor.analysis.run import score_again
from monitor.analysis.task import Task
from monitor.config import Settings, StrategyName
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
    *,
    strategy: StrategyName | None = None,
    model: str | None = None,
    window_s: float | None = None,
    step_s: float | None = None,
    min_people: int | None = None,
    plots: bool = False,
    annotate: bool = False,
    blur: bool = False,
    progress: Progress | None = None,
) -> tuple[Task, Summary]:
    """Make windows, parts and verdict anew from the readings of a folder of results.

    What is None stays as it was.

    Args:
        folder: The folder of one recording's results.
        strategy: How readings become a result.
        model: Folder of what a trained strategy has learnt.
        window_s: Length of a window.
        step_s: Time between two windows.
        min_people: Windows with fewer readable people get no class result.
        plots: Draw the gauge over time, also where it was not drawn before.
        annotate: Make the annotated video anew; this alone needs the recording.
        blur: Hide the faces in it.
        progress: Is told how far it is.

    Raises:
        AnalysisError: The folder holds no results, or cannot be written.
        SourceError: The recording is needed and not there any more.
    """
    results = ResultFolder(folder)
    known = results.summary()
    if known is None:
        raise AnalysisError(f"{folder}: no results of an analysis here (no {SUMMARY})")
    task = Task(
        recording=known.recording,
        folder=folder,
        settings=Settings(
            detection=known.origin.detection,
            emotion=known.origin.emotion,
            tracking=known.tracking,
            window=replace(
                known.window,
                strategy=strategy or known.window.strategy,
                model=known.window.model if model is None else model,
                length_s=window_s or known.window.length_s,
                step_s=step_s or known.window.step_s,
            ),
        ),
        excerpt=known.origin.excerpt,
        min_people=known.min_people if min_people is None else min_people,
        annotate=annotate,
        blur=blur,
        plots=plots or results.plot_file.exists(),
    )
    return task, score_again(task, known, progress=progress or (lambda _share, _what: None))
