"""The summary of an analysed recording, as `summary.json` keeps it."""

from __future__ import annotations

from dataclasses import fields, replace
from importlib.metadata import version

import numpy as np
from numpy.typing import NDArray
from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from monitor.analysis.losses import line_on_losses, line_on_time, lost_s
from monitor.analysis.parts import Part
from monitor.analysis.results.origin import Origin
from monitor.analysis.scoring import Score
from monitor.analysis.task import Task
from monitor.config import TrackingSettings, WindowSettings
from monitor.emotion import training_shares_missing
from monitor.errors import EngineError
from monitor.i18n import shown, tr
from monitor.plots.formula import formula_of
from monitor.plots.rounding import in_brackets, whole
from monitor.sound.records import TalkSummary
from monitor.sources import Gap
from monitor.tables.note import NOTE
from monitor.times import clock_text
from monitor.types import Scored
from monitor.window.strategies.registry import strategy_words
from monitor.window.whole_recording import Verdict
from monitor.window.zones import ZoneResult

SUMMARY_FILE = "summary.json"
"""In a folder of results; it is written last."""


@dataclass(frozen=True)
class Summary(Scored):
    """What came of a recording.

    Attributes:
        recording: The recording as it was named.
        verdict: The whole recording in words.
        score: The same as a number, -1 (bored) .. 1 (interested); None without a result.
        score_low: Lower end of its 90 % interval; None where the strategy knows none.
        score_high: Its upper end, likewise.
        note_on_score: One line where the score rests on little; else "".
        positive_sum: Positive classes summed over all readings; None where there are none.
        negative_sum: Negative ones.
        mean_probabilities: Each class's share, as the strategy weighs the readings.
        parts: What the gauge said, part by part.
        complete: Whether the whole recording was read: to its end, and nothing of it is lost.
        problems: What could not be read, a line each.
        start_s: Where the time line starts.
        end_s: End of the last frame that was read.
        frames: Frames that were read.
        frames_with_faces: Those of them with a face.
        faces: Faces in all of them.
        people: Most people readable in one window.
        min_people: Where fewer are readable there is no class result.
        window: How windows were made.
        tracking: How people were numbered.
        origin: What the readings depend on.
        app_version: The program that wrote it.
        note: What the figures are not for.
        picture_track: The picture track that was read, from 1; 0 where there is one alone.
        notes: What was chosen of the recording, and what was done about its clock, a line each.
        finished: False where reading was stopped before the end, to be gone on with.
        gaps: Where the recording has no pictures, or where its clock was wrong.
        lost_s: Seconds of pictures that are lost, as far as it can be told.
        zones: What each zone amounts to; empty where none were asked for.
        talk: How much was spoken, where its sound was listened to; else None.
    """

    recording: str
    verdict: Verdict
    score: float | None
    positive_sum: float | None
    negative_sum: float | None
    mean_probabilities: dict[str, float] | None
    parts: tuple[Part, ...]
    complete: bool
    problems: tuple[str, ...]
    start_s: float
    end_s: float
    frames: int
    frames_with_faces: int
    faces: int
    people: int
    min_people: int
    window: WindowSettings
    tracking: TrackingSettings
    origin: Origin
    app_version: str
    note: str = NOTE
    score_low: float | None = None
    score_high: float | None = None
    note_on_score: str = ""
    picture_track: int = 0
    notes: tuple[str, ...] = ()
    finished: bool | None = None
    gaps: tuple[Gap, ...] = ()
    lost_s: float = 0.0
    zones: tuple[ZoneResult, ...] = ()
    talk: TalkSummary | None = None

    def __post_init__(self) -> None:
        if self.finished is None:  # as an earlier version wrote it
            object.__setattr__(self, "finished", self.complete)

    @property
    def headline(self) -> str:
        """The verdict in a few words; where reading was stopped, that comes first."""
        words, until = self.verdict_words, clock_text(self.end_s)
        if self.finished:
            return words
        return tr("cancelled before its end: {words}, as far as {until}", words=words, until=until)

    @property
    def way(self) -> str:
        """How the gauge counted, in a few words."""
        return strategy_words(self.window.strategy)

    @property
    def verdict_words(self) -> str:
        """The verdict on what was read: `interested, gauge 61 of 100 (55 to 67)`."""
        if self.gauge is None:
            return shown(self.verdict)
        verdict, gauge, ends = (
            shown(self.verdict),
            whole(self.gauge),
            in_brackets(self.gauge_interval),
        )
        return tr("{verdict}, gauge {gauge} of 100{ends}", verdict=verdict, gauge=gauge, ends=ends)

    @property
    def formula(self) -> str:
        """How the score comes about, as a part of a sentence."""
        return formula_of(self.window.strategy, self.origin.classes)

    def to_json(self) -> str:
        """Return it as indented JSON."""
        return _SUMMARY.dump_json(self, indent=1).decode() + "\n"

    @staticmethod
    def from_json(text: str) -> Summary:
        """Undo `to_json`.

        Raises:
            ValueError: It is something else.
        """
        return _SUMMARY.validate_json(text)


_SUMMARY = TypeAdapter(Summary)


@dataclass(frozen=True)
class ReadingReport:
    """How a recording was read: what `Summary` says of that, under its names."""

    origin: Origin
    finished: bool | None
    problems: tuple[str, ...] = ()
    gaps: tuple[Gap, ...] = ()
    picture_track: int = 0
    notes: tuple[str, ...] = ()

    @classmethod
    def of(cls, summary: Summary) -> ReadingReport:
        """Return what the summary says of it."""
        return cls(**{one.name: getattr(summary, one.name) for one in fields(cls)})


def summarise(
    task: Task, score: Score, report: ReadingReport, talk: TalkSummary | None = None
) -> Summary:
    """Put together what came of a task."""
    report = _with_losses(task, score, report)
    mean, classes = score.mean_probabilities, score.classes
    shares = None if mean is None else dict(zip(classes.names, mean.tolist(), strict=True))
    sums = score.sums if report.origin.signal.has_expressions else None
    return Summary(
        recording=task.recording,
        verdict=score.verdict,
        score=score.score,
        score_low=score.score_low,
        score_high=score.score_high,
        note_on_score=score.note or _note_on_network(task, score, report.origin),
        positive_sum=_sum(sums, classes.is_positive),
        negative_sum=_sum(sums, classes.is_negative),
        mean_probabilities=shares,
        parts=score.parts,
        zones=score.zones,
        start_s=task.excerpt.start_s,
        end_s=score.end_s,
        frames=score.frame_count,
        frames_with_faces=score.frames_with_faces,
        faces=score.face_count,
        people=score.people,
        min_people=task.min_people,
        window=task.settings.window,
        tracking=task.settings.tracking,
        app_version=version("classroom-monitor"),
        complete=bool(report.finished) and not report.problems,
        lost_s=lost_s(report.gaps),
        talk=talk,
        **{one.name: getattr(report, one.name) for one in fields(report)},
    )


def _sum(sums: NDArray[np.float64] | None, which: NDArray[np.bool_]) -> float | None:
    return None if sums is None else float(sums[which].sum())


def _with_losses(task: Task, score: Score, report: ReadingReport) -> ReadingReport:
    """The report with lines on what is lost and on what was done about the clock."""
    end_s = max([score.end_s, *(gap.end_s for gap in report.gaps)])
    loss = line_on_losses(task.name, report.gaps, end_s - task.excerpt.start_s)
    time = line_on_time(task.name, report.gaps)
    return replace(
        report,
        problems=tuple(dict.fromkeys(filter(None, (*report.problems, loss)))),
        notes=tuple(dict.fromkeys(filter(None, (*report.notes, time)))),
    )


def _note_on_network(task: Task, score: Score, origin: Origin) -> str:
    """One line where shares of people rest on a network that does not say what it learnt from."""
    is_of_network = score.score_low is not None and task.settings.window.strategy == "balance"
    if not is_of_network or origin.classes.training_shares:
        return ""
    try:
        return training_shares_missing(task.settings.emotion)
    except EngineError:  # its folder is gone: readings can be scored again without it
        return ""
