from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.analysis.results import summary as module
from monitor.analysis.results.origin import Origin
from monitor.analysis.results.summary import ReadingReport, Summary, summarise
from monitor.analysis.scoring import Scoring
from monitor.analysis.task import Task
from monitor.config import DetectionSettings, EmotionSettings, Settings, WindowSettings
from monitor.errors import EngineError
from monitor.sources import Excerpt
from monitor.types import EXPRESSIONS
from monitor.window import ANY_GROUP
from tests.window.readings import mix, reading

ORIGIN = Origin(
    1, datetime(2026, 11, 23, tzinfo=UTC), Excerpt(), DetectionSettings(), EmotionSettings()
)


def summary_of(window: WindowSettings, origin: Origin = ORIGIN) -> Summary:
    """Of a room in which all but nothing counts."""
    scoring = Scoring(window, ANY_GROUP, classes=origin.classes)
    for frame in range(20):
        one = replace(reading(frame / 4, {1: mix(sad=0.03)}), classes=origin.classes)
        scoring.add(ANY_GROUP.reading(one, None))
    task = Task("lecture.mp4", Path("out"), Settings(window=window, emotion=origin.emotion))
    return summarise(task, scoring.finish(5.0), ReadingReport(origin, finished=True))


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch) -> Origin:
    """Of a network of the user's own that does not say what it was trained on."""
    monkeypatch.setattr(module, "training_shares_missing", lambda emotion: f"{emotion.model}: old")
    return replace(ORIGIN, emotion=EmotionSettings(model="mine"), classes=EXPRESSIONS)


def test_it_comes_back_as_it_was() -> None:
    for window in (WindowSettings(), WindowSettings(strategy="sum")):
        summary = summary_of(window)
        assert Summary.from_json(summary.to_json()) == summary
        assert (summary.gauge_interval is None) == (window.strategy == "sum")
        assert (summary.parts[0].gauge_interval is None) == (window.strategy == "sum")


def test_the_apps_own_networks_are_known_whatever_is_stored() -> None:
    assert ORIGIN.classes.training_shares
    assert replace(ORIGIN, classes=EXPRESSIONS).classes == ORIGIN.classes


def test_a_ratio_of_little_is_noted() -> None:
    assert "more than nine tenths count" in summary_of(WindowSettings(strategy="sum")).note_on_score
    assert summary_of(WindowSettings()).note_on_score == ""


def test_a_network_that_does_not_say_what_it_learnt_from_is_noted(own: Origin) -> None:
    assert summary_of(WindowSettings(), own).note_on_score == "mine: old"
    assert "count for neither" in summary_of(WindowSettings(strategy="sum"), own).note_on_score


def test_readings_are_scored_again_without_the_folder_of_their_network(
    own: Origin, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_emotion: EmotionSettings) -> str:
        raise EngineError("mine: no such folder")

    monkeypatch.setattr(module, "training_shares_missing", gone)
    assert summary_of(WindowSettings(), own).note_on_score == ""
