"""Analysis for Python programs: a recording in, tables and a verdict out."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from monitor.analysis.reading import Pipelines
from monitor.analysis.results.result_folder import ResultFolder
from monitor.analysis.results.summary import Summary
from monitor.analysis.run import analyze_recording
from monitor.analysis.task import Existing, Task
from monitor.config import StrategyName, load_settings
from monitor.engine import threads_of
from monitor.pipeline import Progress
from monitor.sources import Excerpt
from monitor.window.whole_recording import Verdict

if TYPE_CHECKING:
    import pandas as pd


class Analysis:
    """What came of a recording.

    Attributes:
        summary: Everything but the tables.
    """

    def __init__(self, summary: Summary, readings: pd.DataFrame, windows: pd.DataFrame) -> None:
        self.summary = summary
        self._readings = readings
        self._windows = windows

    def readings(self) -> pd.DataFrame:
        """One row per face and frame; a frame without faces has one row with empty columns.

        Columns: `frame, time_s, track, x, y, width, height, score, angry, disgust, fear, happy,
        sad, surprise, neutral`, or the classes of a network of your own; pixels, and
        probabilities that sum to 1.
        """
        return self._readings

    def windows(self) -> pd.DataFrame:
        """One row per window: `start_s, end_s, frames, people, ..., score, ..., state`.

        `score_low` and `score_high` are the ends of the score's 90 % interval, empty where the
        strategy knows none.
        """
        return self._windows

    @property
    def verdict(self) -> Verdict:
        """The whole recording in words: `interested`, `not interested`, `neutral`, `no data`."""
        return self.summary.verdict

    @property
    def score(self) -> float | None:
        """The whole recording, -1 (bored) .. 1 (interested), or None without a result."""
        return self.summary.score

    @property
    def score_low(self) -> float | None:
        """Lower end of the score's 90 % interval, or None where the strategy knows none.

        `balance` knows one; those that divide by what counts do not.
        """
        return self.summary.score_low

    @property
    def score_high(self) -> float | None:
        """Upper end of the score's 90 % interval, or None where the strategy knows none."""
        return self.summary.score_high


def analyze(
    path: str | PathLike[str],
    *,
    out: str | PathLike[str] | None = None,
    strategy: StrategyName | None = None,
    model: str | PathLike[str] | None = None,
    window_s: float | None = None,
    step_s: float | None = None,
    every: int = 1,
    fps: float | None = None,
    start_s: float = 0.0,
    end_s: float | None = None,
    min_people: int = 1,
    min_face_px: int | None = None,
    region: tuple[int, int, int, int] | None = None,
    first_face: bool | None = None,
    emotion: str | None = None,
    config: Path | None = None,
    annotate: bool = False,
    blur: bool = False,
    plots: bool = False,
    existing: Literal["refuse", "resume", "replace"] = "refuse",
    threads: int = 0,
    progress: Progress | None = None,
) -> Analysis:
    """Read the expressions of all faces of a recording, frame by frame, and weigh them.

        analysis = monitor.analyze("lecture.mp4", strategy="sum", window_s=5, step_s=5)
        analysis.verdict, analysis.windows()

    Args:
        path: A video file, a folder of pictures, or `demo`.
        out: Where the results are kept as files too; by default nothing is kept.
        strategy: How readings become a result; None as the settings say.
        model: Folder of a trained strategy.
        window_s: Length of a window in seconds.
        step_s: Time between two windows; as long as they are, they lie one after another.
        every: Take every Nth frame only.
        fps: Take at most so many frames a second.
        start_s: Where to start in the recording.
        end_s: Where to end; None for its end.
        min_people: Windows with fewer readable people get no class result.
        min_face_px: Smallest face that is looked for.
        region: Left, top, width and height of the part of the picture that is looked at.
        first_face: Keep the best face of each frame alone, as the tutorial does.
        emotion: The network that reads expressions: a name, or the folder of one of your own.
        config: A settings file for everything else; by default the user's own.
        annotate: Write the annotated video too; needs `out`.
        blur: Hide the faces in it.
        plots: Write the picture of the gauge over time too; needs `out`.
        existing: What becomes of results that are in `out` already: refuse, resume or replace.
        threads: Processor threads; 0 for all cores.
        progress: Is told how far it is.

    Raises:
        ValueError: Files are asked for and `out` is not given, or the times make no sense.
        MonitorError: The recording cannot be read, a setting is wrong, a network is missing,
            or the results cannot be written.
    """
    if out is None and (annotate or plots):
        raise ValueError("annotate and plots need out, a folder for the files")
    settings = load_settings(
        config,
        detection={"min_face_px": min_face_px, "region": region, "first_face": first_face},
        emotion={"model": emotion},
        window={
            "strategy": strategy,
            "model": None if model is None else str(model),
            "length_s": window_s,
            "step_s": step_s,
        },
    )
    with ExitStack() as exit_stack:
        kept = out or exit_stack.enter_context(tempfile.TemporaryDirectory(prefix="monitor-"))
        task = Task(
            recording=str(path),
            folder=Path(kept),
            settings=settings,
            excerpt=Excerpt(start_s, end_s, every, fps),
            min_people=min_people,
            annotate=annotate,
            blur=blur,
            plots=plots,
            existing=Existing(existing),
        )
        summary = analyze_recording(
            task, Pipelines(settings, threads or threads_of(settings.engine)), progress=progress
        )
        results = ResultFolder(task.folder)
        return Analysis(summary, results.readings_table(), results.windows_table())
