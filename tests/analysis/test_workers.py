from __future__ import annotations

import threading
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pandas as pd
import psutil
import pytest

from monitor.analysis.batch.workers import TRIES, Failed, Finished, Progressed, Stopped, analyze_all
from monitor.analysis.results.result_folder import ResultFolder
from monitor.analysis.run import analyze_recording
from monitor.analysis.task import Existing
from tests.analysis.material import face_clip, pipelines, task
from tests.sources.clips import steady


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("clips")
    return [
        face_clip(folder / f"{name}.mp4", steady(count, fps=25), people=people)
        for name, count, people in (("short", 5, 1), ("long", 80, 2), ("other", 8, 3))
    ]


def readings(folder: Path) -> pd.DataFrame:
    return ResultFolder(folder).readings_table()


def kill_workers() -> None:
    for child in psutil.Process().children():
        if "spawn_main" in " ".join(child.cmdline()):
            child.kill()


@pytest.mark.slow
def test_several_recordings_at_a_time_each_as_if_alone(clips: list[Path], tmp_path: Path) -> None:
    tasks = [task(clip, tmp_path / clip.stem) for clip in clips]
    events = list(analyze_all(tasks, processes=2, threads=1))
    finished = [event for event in events if isinstance(event, Finished)]
    assert {event.task for event in finished} == set(tasks)
    assert any(isinstance(event, Progressed) for event in events)
    alone = task(clips[2], tmp_path / "alone")
    summary = analyze_recording(alone, pipelines())
    assert summary in [event.summary for event in finished]
    pd.testing.assert_frame_equal(readings(tmp_path / "alone"), readings(tmp_path / "other"))


def test_one_that_fails_does_not_keep_the_others(clips: list[Path], tmp_path: Path) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_text("no video")
    tasks = [task(clip, tmp_path / "out" / clip.stem) for clip in (broken, clips[0])]
    events = list(analyze_all(tasks, processes=1, threads=1))
    events = [event for event in events if not isinstance(event, Progressed)]
    assert [type(event) for event in events] == [Failed, Finished]
    assert isinstance(events[0], Failed)
    assert "broken.mp4: not a readable video" in events[0].reason


@pytest.mark.slow  # tests/analysis/test_run.py goes on with what was read
def test_a_recording_whose_process_dies_is_gone_on_with(clips: list[Path], tmp_path: Path) -> None:
    kills = 0
    finished = None
    for event in analyze_all([task(clips[1], tmp_path)], processes=1, threads=1):
        if isinstance(event, Progressed) and event.share > 0.2 and kills == 0:
            kills += 1
            kill_workers()
        if isinstance(event, Finished):
            finished = event.summary
    assert kills == 1
    assert finished is not None
    assert finished.complete
    assert readings(tmp_path)["frame"].unique().tolist() == list(range(80))


@pytest.mark.slow  # and one that kills all of them
def test_a_recording_that_kills_every_process_is_given_up(
    clips: list[Path], tmp_path: Path
) -> None:
    tasks = [task(clips[1], tmp_path / "deadly"), task(clips[0], tmp_path / "fine")]
    deaths = Counter[str]()
    outcomes = {}
    for event in analyze_all(tasks, processes=1, threads=1):
        if isinstance(event, Progressed) and event.task.folder.name == "deadly":
            deaths["deadly"] += 1
            kill_workers()
        if isinstance(event, Failed | Finished):
            outcomes[event.task.folder.name] = event
    assert deaths["deadly"] >= TRIES
    assert isinstance(outcomes["fine"], Finished)
    assert isinstance(outcomes["deadly"], Failed)
    assert "died (signal 9)" in outcomes["deadly"].reason


@pytest.mark.slow  # tests/analysis/test_run.py and test_background_run.py stop and go on
def test_stopped_it_keeps_what_was_read_and_begins_nothing_more(
    clips: list[Path], tmp_path: Path
) -> None:
    tasks = [task(clips[1], tmp_path / "begun"), task(clips[0], tmp_path / "waiting")]
    asked = threading.Event()
    summaries = []
    for event in analyze_all(tasks, processes=1, threads=1, stop=asked.is_set):
        if isinstance(event, Progressed) and event.share > 0.1:
            asked.set()
        if isinstance(event, Finished):
            summaries.append(event.summary)
        assert not isinstance(event, Failed | Stopped)
    assert [summary.complete for summary in summaries] == [False]
    assert 0 < summaries[0].frames < 80
    assert not (tmp_path / "waiting").exists()

    again = [replace(one, existing=Existing.RESUME) for one in tasks]
    done = [e for e in analyze_all(again, processes=1, threads=1) if isinstance(e, Finished)]
    assert [event.summary.frames for event in done] == [80, 5]
