"""From a recording's readings to its windows, its parts and its verdict."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import fmean

import numpy as np
from numpy.typing import NDArray

from monitor.analysis.parts import Part, parts_of
from monitor.classes import Classes
from monitor.config import WindowSettings
from monitor.errors import AnalysisError
from monitor.i18n import tr
from monitor.orientation import Front
from monitor.types import EXPRESSIONS, FloatArray, FrameReading, WindowSummary
from monitor.window import (
    FrontLearner,
    MinimumGroup,
    ShownReading,
    WindowSteps,
    front_between,
)
from monitor.window.people import MIN_PRESENCE
from monitor.window.strategies.base import WindowResult, note_on
from monitor.window.strategies.registry import RATIOS, TRAINED
from monitor.window.whole_recording import Verdict, WholeRecording, verdict_of
from monitor.window.zones import ZoneResult, ZoneSteps, ZoneWindow, people_places, zone_results
from monitor.zones import Zone, ZonePlan


@dataclass(frozen=True, slots=True, eq=False)
class Score:
    """What a recording's readings say.

    Attributes:
        end_s: End of the time line.
        windows: One result per step of it.
        parts: The windows taken together where they say the same.
        frame_count: Frames that were read.
        frames_with_faces: Those of them in which a face was found.
        face_count: Faces in all of them.
        people: Most people readable in one window.
        classes: What the readings are of.
        sums: (C,) float64, each class summed over all readings that are shown; None where there
            were faces and all are withheld.
        mean_probabilities: (C,) float32 as the strategy weighs all readings, or None.
        score: -1..1 for the whole recording, or None without a result.
        score_low: Lower end of its 90 % interval; None where the strategy knows none.
        score_high: Its upper end, likewise.
        note: One line where the score rests on a small part of the mix; else "".
        verdict: The score in words.
        zones: What each zone's windows amount to; empty where none are asked for.
        zone_windows: The windows of all zones, in order of time.
    """

    end_s: float
    windows: tuple[WindowSummary, ...]
    parts: tuple[Part, ...]
    frame_count: int
    frames_with_faces: int
    face_count: int
    people: int
    classes: Classes
    sums: NDArray[np.float64] | None
    mean_probabilities: FloatArray | None
    score: float | None
    score_low: float | None
    score_high: float | None
    note: str
    verdict: Verdict
    zones: tuple[ZoneResult, ...] = ()
    zone_windows: tuple[ZoneWindow, ...] = ()


def told_front(settings: WindowSettings, readings: Iterable[FrameReading]) -> Front | None:
    """Return where the front is by the time that the settings name for it; None where they do not.

    Raises:
        AnalysisError: Nobody's head can be told in that time.
    """
    if settings.front_s is None:
        return None
    front = front_between(readings, *settings.front_s)
    if front is None:
        start, end = (f"{one:g}" for one in settings.front_s)
        raise AnalysisError(
            tr(
                "nobody's head could be told between {start} and {end} s: name another "
                "time for --front, or leave it away",
                start=start,
                end=end,
            )
        )
    return front


def wanted_zones(settings: WindowSettings, readings: Iterable[FrameReading]) -> tuple[Zone, ...]:
    """Return the zones that the settings ask for, a grid cut by where people sit."""
    if not settings.zones:
        return ()
    plan = ZonePlan.parse(settings.zones)
    return plan.zones(np.empty((0, 2)) if plan.drawn else people_places(readings))


class Scoring:
    """Takes in the readings of a recording in their order and scores them.

    Args:
        settings: How windows are made.
        group: Of fewer people there is no class result, nor for the whole.
        origin_s: Where the time line starts.
        classes: What the readings are of.
        front: Where the front is; None learns it from how most heads are turned.
        zones: Parts of the room that have a result of their own.
    """

    def __init__(
        self,
        settings: WindowSettings,
        group: MinimumGroup,
        origin_s: float = 0.0,
        classes: Classes = EXPRESSIONS,
        *,
        front: Front | None = None,
        zones: Sequence[Zone] = (),
    ) -> None:
        self._classes = classes
        self._settings = settings
        learner = FrontLearner(front)
        self._steps = WindowSteps(settings, group, origin_s, classes, learner)
        self._zones = ZoneSteps(
            zones,
            settings,
            group,
            origin_s=origin_s,
            classes=classes,
            front=learner,
            rosters=self._steps.rosters,
        )
        self._zone_windows: list[ZoneWindow] = []
        self._whole = WholeRecording(settings.strategy, classes)
        self._windows: list[WindowSummary] = []
        self._frame_count = self._frames_with_faces = self._face_count = 0
        self._has_shown = False

    def add(self, reading: ShownReading) -> None:
        """Take in the next reading."""
        self._windows += self._steps.add(reading)
        if self._zones.zones:
            self._zone_windows += self._zones.add(reading)
        # What is withheld does not count on as last read.
        self._whole.add(reading if reading.is_withheld else self._steps.counted)
        self._frame_count += 1
        self._frames_with_faces += bool(reading.faces)
        self._face_count += len(reading.faces)
        self._has_shown |= bool(reading.faces) and not reading.is_withheld

    def finish(self, end_s: float) -> Score:
        """Return the result of the recording that ends at `end_s`."""
        windows = (*self._windows, *self._steps.finish(end_s))
        zone_windows = (*self._zone_windows, *self._zones.finish(end_s))
        people = max((window.person_count for window in windows), default=0)
        # A person of the recording is one who would be a person of a window.
        min_frames = MIN_PRESENCE * max((window.frame_count for window in windows), default=0)
        result = self._result(windows, end_s, min_frames)
        return Score(
            end_s=end_s,
            windows=windows,
            parts=parts_of(windows),
            frame_count=self._frame_count,
            frames_with_faces=self._frames_with_faces,
            face_count=self._face_count,
            people=people,
            classes=self._classes,
            sums=self._whole.sums if self._has_shown or not self._face_count else None,
            mean_probabilities=None if result is None else result.mean_probabilities,
            score=None if result is None else result.score,
            score_low=None if result is None else result.score_low,
            score_high=None if result is None else result.score_high,
            note=self._note(result),
            verdict=verdict_of(result, self._settings.share_band),
            zones=tuple(zone_results(self._zones.zones, zone_windows)),
            zone_windows=zone_windows,
        )

    def _note(self, result: WindowResult | None) -> str:
        if result is None or self._settings.strategy not in RATIOS:
            return ""
        return note_on(result, self._classes)

    def _result(
        self, windows: Sequence[WindowSummary], end_s: float, min_frames: float
    ) -> WindowResult | None:
        if self._settings.strategy == "facing":
            return self._facing_result(windows)
        result = self._whole.result(end_s, min_frames)
        if result is None or self._settings.strategy not in TRAINED:
            return result
        # What was learnt on windows says nothing about a mix of an hour.
        scores = [window.score for window in windows if window.score is not None]
        return replace(result, score=fmean(scores)) if scores else None

    def _facing_result(self, windows: Sequence[WindowSummary]) -> WindowResult | None:
        """The mean of the windows: where people were turned, one after another."""
        scores = np.array(
            [(one.score, one.score_low, one.score_high) for one in windows], np.float64
        ).reshape(-1, 3)
        known = scores[~np.isnan(scores).any(axis=1)]
        if not len(known):
            return None
        score, low, high = known.mean(axis=0).tolist()
        total = self._whole.sums.sum()
        mix = np.asarray(self._whole.sums / total, np.float32) if total else None
        return WindowResult(mix, score, low, high, of_facing=True)
