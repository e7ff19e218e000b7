from __future__ import annotations

import json
from pathlib import Path

import pytest

from monitor.analysis.options import ScoringOptions
from monitor.analysis.rescoring import rescore, result_folders
from monitor.analysis.results.result_folder import ResultFolder
from monitor.analysis.run import analyze_recording
from monitor.errors import AnalysisError
from tests.analysis.material import face_clip, pipelines, task
from tests.sources.clips import steady


@pytest.fixture
def results(tmp_path: Path) -> Path:
    """The results of a recording that is gone."""
    clip = face_clip(tmp_path / "lecture.mp4", steady(30, fps=10), empty=range(20, 30))
    analyze_recording(task(clip, tmp_path / "out" / "lecture"), pipelines())
    clip.unlink()
    return tmp_path / "out" / "lecture"


def test_another_strategy_and_window_need_no_video(results: Path) -> None:
    before = ResultFolder(results).summary()
    task, summary = rescore(results, ScoringOptions(strategy="dominant", window_s=2.0, step_s=2.0))
    assert before is not None
    assert task.name == "lecture.mp4"
    assert summary.window.strategy == "dominant"
    assert summary.origin == before.origin
    assert (summary.frames, summary.positive_sum) == (before.frames, before.positive_sum)
    windows = ResultFolder(results).windows_table()
    assert windows[["start_s", "end_s"]].to_numpy().tolist() == [[0.0, 2.0], [2.0, 3.0]]
    assert ResultFolder(results).summary() == summary


def test_scored_again_as_before_nothing_changes(results: Path) -> None:
    before = ResultFolder(results).windows_table()
    rescore(results, ScoringOptions(strategy="sum"))
    assert ResultFolder(results).windows_table()["score_low"].isna().all()
    rescore(results, ScoringOptions(strategy="balance"))
    assert ResultFolder(results).windows_table().equals(before)


def test_results_of_an_earlier_version_can_be_scored_by_shares_of_people(results: Path) -> None:
    """Their summary knows neither intervals nor what the app's network was trained on."""
    before = ResultFolder(results).summary()
    rescore(results, ScoringOptions(strategy="person_mean"))
    file = results / "summary.json"
    old = json.loads(file.read_text())
    for key in ("score_low", "score_high", "note_on_score"):
        del old[key]
    for key in ("score_low", "score_high"):
        for part in old["parts"]:
            del part[key]
    del old["window"]["share_band"]
    for key in ("training_shares", "temperature"):
        del old["origin"]["classes"][key]
    file.write_text(json.dumps(old))

    known = ResultFolder(results).summary()
    assert known is not None
    assert known.gauge_interval is None
    assert "gauge" in known.headline
    _task, summary = rescore(results, ScoringOptions(strategy="balance"))
    assert summary == before
    assert summary.origin.classes.training_shares
    assert summary.gauge_interval is not None
    assert summary.note_on_score == ""
    assert ResultFolder(results).summary() == summary


def test_what_is_not_named_stays_as_it_was(results: Path) -> None:
    rescore(results, ScoringOptions(strategy="sum", window_s=2.0, min_people=2))
    _task, summary = rescore(results, ScoringOptions(step_s=0.5))
    assert (summary.window.strategy, summary.window.length_s, summary.min_people) == ("sum", 2.0, 2)


def test_all_results_below_a_folder_are_found(results: Path) -> None:
    assert result_folders(results.parent) == [results]
    assert result_folders(results) == [results]


def test_a_folder_without_results_says_so(tmp_path: Path) -> None:
    for search in (result_folders, rescore):
        with pytest.raises(AnalysisError, match="no results of an analysis here"):
            search(tmp_path)  # type: ignore[operator]


def test_damaged_tables_are_one_line(results: Path) -> None:
    (results / "readings.parquet").write_bytes(b"PAR1 and then nothing")
    with pytest.raises(AnalysisError, match=r"readings\.parquet: not a table"):
        rescore(results, ScoringOptions(strategy="sum"))
    (results / "summary.json").write_text("{}")
    with pytest.raises(AnalysisError, match=r"summary\.json: not the summary of an analysis"):
        rescore(results, ScoringOptions(strategy="sum"))
