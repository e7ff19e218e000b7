"""What `analyze` and `rescore` print, from summaries written by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.analysis.results.origin import Origin
from monitor.analysis.results.summary import Summary
from monitor.analysis.task import Task
from monitor.cli.analysis.results_text import print_results
from monitor.config import DetectionSettings, EmotionSettings, TrackingSettings, WindowSettings
from monitor.sources import Excerpt
from monitor.window.whole_recording import Verdict

SUMMARY = Summary(
    recording="lecture.mp4",
    verdict=Verdict.INTERESTED,
    score=0.16,
    score_low=0.04,
    score_high=0.28,
    positive_sum=3.0,
    negative_sum=1.0,
    mean_probabilities=None,
    parts=(),
    complete=True,
    problems=(),
    start_s=0.0,
    end_s=60.0,
    frames=600,
    frames_with_faces=590,
    faces=5000,
    people=12,
    min_people=1,
    window=WindowSettings(),
    tracking=TrackingSettings(),
    origin=Origin(
        1, datetime(2026, 11, 23, tzinfo=UTC), Excerpt(), DetectionSettings(), EmotionSettings()
    ),
    app_version="0.1.0",
)
RATIO = replace(
    SUMMARY, score_low=None, score_high=None, window=WindowSettings(strategy="person_mean")
)


def task(name: str) -> Task:
    return Task(f"{name}.mp4", Path("out") / name)


def test_one_recording_has_its_interval_and_says_how_its_score_comes_about(
    capsys: pytest.CaptureFixture[str],
) -> None:
    print_results({task("lecture"): SUMMARY})
    printed = capsys.readouterr()
    assert "interested, gauge 58 of 100 (52 to 64)" in printed.out
    assert "score: share of people with positive less share with negative" in printed.out
    print_results({task("lecture"): RATIO})
    ratio = capsys.readouterr()
    assert "gauge 58 of 100 (everyone counts once" in ratio.out
    assert "(P + N)" in ratio.out
    assert printed.err == ratio.err == ""


def test_the_table_has_intervals_where_there_are_some(
    capsys: pytest.CaptureFixture[str],
) -> None:
    print_results({task("a"): SUMMARY, task("b"): RATIO})
    _, a, b, _ = capsys.readouterr().out.splitlines()
    assert "58 (52-64)" in a
    assert "58" in b
    assert "(" not in b


def test_a_note_is_said_once_and_to_whom_it_belongs(capsys: pytest.CaptureFixture[str]) -> None:
    noted = replace(RATIO, note_on_score="this [score] divides little")
    print_results({task("a"): noted})
    assert capsys.readouterr().err == "Note: this [score] divides little\n"
    print_results({task("a"): noted, task("b"): RATIO})
    assert capsys.readouterr().err == "Note on a: this [score] divides little\n"
    print_results({task("a"): noted, task("b"): noted})
    assert capsys.readouterr().err == "Note on 2 recordings: this [score] divides little\n"
    many = {task(f"r{i}"): replace(RATIO, note_on_score=f"note {i}") for i in range(9)}
    print_results(many)
    assert capsys.readouterr().err.splitlines()[-1] == (
        "... 4 more notes: note_on_score in summary.json"
    )


def test_a_summary_comes_back_with_and_without_what_is_new() -> None:
    for summary in (SUMMARY, RATIO, replace(RATIO, note_on_score="little")):
        assert Summary.from_json(summary.to_json()) == summary
