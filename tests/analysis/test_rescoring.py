from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from monitor.analysis.options import OutputOptions, ScoringOptions
from monitor.analysis.rescoring import find_results, rescore
from monitor.analysis.results.result_folder import ResultFolder
from monitor.analysis.run import analyze_recording
from monitor.errors import AnalysisError
from monitor.files.temporary import remove_left_over
from tests.analysis.material import face_clip, pipelines, task
from tests.sources.clips import steady
from tests.waiting import STANDSTILL_S


@pytest.fixture(scope="module")
def analysed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The results of a recording that is gone."""
    folder = tmp_path_factory.mktemp("analysed")
    clip = face_clip(folder / "lecture.mp4", steady(30, fps=10), empty=range(20, 30))
    analyze_recording(task(clip, folder / "out" / "lecture"), pipelines())
    clip.unlink()
    return folder / "out" / "lecture"


@pytest.fixture
def results(analysed: Path, tmp_path: Path) -> Path:
    """The same, to be changed."""
    return shutil.copytree(analysed, tmp_path / "out" / "lecture")


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
    for folder in (results.parent, results):
        found = find_results(folder)
        assert list(found.summaries) == [results]
        assert not found.problems


def test_a_folder_without_results_says_so(tmp_path: Path) -> None:
    for search in (find_results, rescore):
        with pytest.raises(AnalysisError, match="no results of an analysis here"):
            search(tmp_path)  # type: ignore[operator]


def test_damaged_tables_are_one_line(results: Path) -> None:
    (results / "readings.csv").write_bytes(b"PAR1 and then nothing")
    with pytest.raises(AnalysisError, match=r"readings\.csv: not a table"):
        rescore(results, ScoringOptions(strategy="sum"))
    (results / "summary.json").write_text("{}")
    with pytest.raises(AnalysisError, match=r"summary\.json: not the summary of an analysis"):
        rescore(results, ScoringOptions(strategy="sum"))


def test_results_behind_links_are_found_once(results: Path) -> None:
    (results.parent / "again").symlink_to(results.parent)
    (results.parent / "same").symlink_to(results)
    assert list(find_results(results.parent).summaries) == [results]


def test_another_programs_summary_is_no_result(results: Path) -> None:
    (results.parent / "coverage").mkdir()
    (results.parent / "coverage" / "summary.json").write_text("{}")
    found = find_results(results.parent)
    assert (list(found.summaries), found.problems) == ([results], ())
    (results.parent / "coverage" / "readings.csv").touch()
    (problem,) = find_results(results.parent).problems
    assert "coverage/summary.json: not the summary of an analysis" in problem


def bytes_in(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


@pytest.mark.parametrize("broken", ["windows.csv", "windows.parquet", "gauge.png"])
def test_where_one_file_cannot_be_replaced_none_is(results: Path, broken: str) -> None:
    rescore(results, ScoringOptions(strategy="sum"), OutputOptions(plots=True))
    (results / broken).unlink()
    (results / broken).mkdir()  # no file takes its place
    before = bytes_in(results)
    with pytest.raises(AnalysisError, match=r"out/lecture: cannot be written"):
        rescore(results, ScoringOptions(strategy="dominant"), OutputOptions(plots=True))
    assert bytes_in(results) == before
    assert [file.name for file in results.parent.iterdir()] == ["lecture"]


def test_a_program_that_is_killed_meanwhile_leaves_the_old_results(results: Path) -> None:
    before = bytes_in(results)
    code = """
import os, signal, sys
from pathlib import Path
from monitor.analysis.options import OutputOptions, ScoringOptions
from monitor.analysis.rescoring import rescore
from monitor.analysis.results import staging
staging.replace_all = lambda files: os.kill(os.getpid(), signal.SIGKILL)
rescore(Path(sys.argv[1]), ScoringOptions(strategy="sum"))
"""
    ended = subprocess.run(
        [sys.executable, "-c", code, str(results)], check=False, timeout=STANDSTILL_S
    )
    assert ended.returncode < 0
    assert bytes_in(results) == before
    remove_left_over()
    assert [file.name for file in results.parent.iterdir()] == ["lecture"]
