"""Analysis for Python programs: a recording in, tables and a verdict out."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from monitor.analysis.keywords import arguments_of
from monitor.analysis.option_records import setting_changes
from monitor.analysis.options import AnalysisOptions
from monitor.analysis.reading import Pipelines
from monitor.analysis.results.result_folder import ResultFolder
from monitor.analysis.results.summary import Summary
from monitor.analysis.run import analyze_recording
from monitor.analysis.task import Existing, Task
from monitor.config import load_settings
from monitor.engine import threads_of
from monitor.files.temporary import temporary_folder
from monitor.i18n import tr
from monitor.pipeline import Progress
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


@dataclass(frozen=True, kw_only=True)
class AnalyzeArguments(AnalysisOptions):
    """What `analyze` takes: the options of an analysis, and what Python alone can say."""

    path: Annotated[str | PathLike[str], "A video file, a folder of pictures, or `demo`."] = field(
        kw_only=False
    )
    out: Annotated[
        str | PathLike[str] | None,
        "Where the results are kept as files too; by default nothing is kept. Annotated video "
        "and plots need it.",
    ] = None
    existing: Annotated[
        Literal["refuse", "resume", "replace"],
        "What becomes of results that are in `out` already: refuse, resume or replace.",
    ] = "refuse"
    config: Annotated[
        Path | None, "A settings file for everything else; by default the user's own."
    ] = None
    progress: Annotated[Progress | None, "Is told how far it is."] = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.out is None and (self.annotate or self.plots):
            raise ValueError(tr("annotate and plots need out, a folder for the files"))


@arguments_of(AnalyzeArguments)
def analyze(arguments: AnalyzeArguments) -> Analysis:
    """Read the expressions of all faces of a recording, frame by frame, and weigh them.

        analysis = monitor.analyze("lecture.mp4", strategy="sum", window_s=5, step_s=5)
        analysis.verdict, analysis.windows()

    What is None is as the settings say.

    Raises:
        ValueError: Files are asked for and `out` is not given, or the times make no sense.
        MonitorError: The recording cannot be read, a setting is wrong, a network is missing,
            or the results cannot be written.
    """
    settings = load_settings(arguments.config, **setting_changes(arguments))
    with ExitStack() as exit_stack:
        kept = arguments.out or exit_stack.enter_context(temporary_folder())
        task = Task.of(
            str(arguments.path), Path(kept), settings, arguments, Existing(arguments.existing)
        )
        pipelines = Pipelines(settings, threads_of(settings.engine))
        summary = analyze_recording(task, pipelines, progress=arguments.progress)
        results = ResultFolder(task.folder)
        return Analysis(summary, results.readings_table(), results.windows_table())
