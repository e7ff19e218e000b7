from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from monitor.analysis.options import OutputOptions
from monitor.analysis.reading import Pipelines
from monitor.analysis.results import stretches
from monitor.analysis.results.origin import origin_of
from monitor.analysis.results.result_folder import ResultFolder
from monitor.analysis.results.summary import Summary
from monitor.analysis.run import analyze_recording, conclude
from monitor.analysis.task import Existing, Task
from monitor.config import load_settings
from monitor.errors import AnalysisError, AnalysisStoppedError, SourceError
from monitor.sources import Excerpt
from monitor.types import State
from tests.analysis.material import SETTINGS, face_clip, pipelines, task
from tests.full_disk import no_file_beyond
from tests.sources.clips import need_ffmpeg, steady, write_clip
from tests.sources.test_pictures import write_pictures

UNEVEN_S = [0.0, 0.1, 0.15, 0.5, 0.55, 1.2, 1.25, 2.0, 2.4, 3.1]


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two people for four seconds, of which the third is without them."""
    folder = tmp_path_factory.mktemp("clips")
    return face_clip(folder / "lecture.mp4", steady(40, fps=10), empty=range(20, 30))


def run(one: Task, **values: object) -> Summary:
    return analyze_recording(one, pipelines(), **values)  # type: ignore[arg-type]


def tables(folder: Path) -> tuple[pd.DataFrame, pd.DataFrame]:
    results = ResultFolder(folder)
    return results.readings_table(), results.windows_table()


def test_a_recording_becomes_tables_and_a_verdict(clip: Path, tmp_path: Path) -> None:
    steps: list[tuple[float, str]] = []
    summary = run(task(clip, tmp_path / "out"), progress=lambda *news: steps.append(news))
    readings, windows = tables(tmp_path / "out")

    assert summary.complete
    assert (summary.frames, summary.frames_with_faces, summary.people) == (40, 30, 2)
    assert summary.end_s == pytest.approx(4.0)
    assert readings["frame"].unique().tolist() == list(range(40))
    assert readings[readings["frame"].between(20, 29)]["track"].isna().all()
    assert (readings.groupby("frame").size() == [2] * 20 + [1] * 10 + [2] * 10).all()
    assert windows["end_s"].tolist() == pytest.approx([1.0, 2.0, 3.0, 4.0])
    assert windows["frames"].tolist() == [10, 20, 30, 40]
    assert summary.verdict == "interested"  # both smile
    assert ResultFolder(tmp_path / "out").summary() == summary
    files = {path.name for path in (tmp_path / "out").iterdir()}
    assert files == {
        *("readings.csv", "readings.parquet", "windows.csv", "windows.parquet", "summary.json")
    }
    shares = [share for share, _ in steps]
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1.0, abs=0.03)


def test_variable_frame_rate_keeps_numbers_and_times(tmp_path: Path) -> None:
    clip = face_clip(tmp_path / "uneven.mp4", UNEVEN_S, people=1)
    run(task(clip, tmp_path / "out"))
    frames = tables(tmp_path / "out")[0].drop_duplicates("frame")
    assert frames["frame"].tolist() == list(range(len(UNEVEN_S)))
    assert frames["time_s"].tolist() == pytest.approx(UNEVEN_S)


@pytest.mark.parametrize(
    ("excerpt", "wanted"),
    [
        (Excerpt(every=7), [0, 7, 14, 21, 28, 35]),
        (Excerpt(start_s=1.0, end_s=1.3), [10, 11, 12]),
        (Excerpt(start_s=0.95, end_s=3.0, every=5), [10, 15, 20, 25]),
        (Excerpt(fps=2.0), [0, 5, 10, 15, 20, 25, 30, 35]),
    ],
)
def test_excerpts_are_exact(
    clip: Path, tmp_path: Path, excerpt: Excerpt, wanted: list[int]
) -> None:
    summary = run(task(clip, tmp_path, excerpt=excerpt))
    readings, windows = tables(tmp_path)
    assert readings["frame"].unique().tolist() == wanted
    assert windows["start_s"].iloc[0] == excerpt.start_s
    assert windows["frames"].max() <= len(wanted) == summary.frames
    assert summary.end_s == pytest.approx(4.0 if excerpt.end_s is None else excerpt.end_s)


def test_stopped_and_gone_on_with_it_is_the_same(clip: Path, tmp_path: Path) -> None:
    run(task(clip, tmp_path / "whole"))
    seen: list[int] = []
    partly = task(clip, tmp_path / "parts")
    for stop_after in (7, 25):
        summary = run(
            partly,
            observe=lambda frame, _reading: seen.append(frame.index),
            stop=lambda end=stop_after: seen[-1] >= end,  # type: ignore[misc]
        )
        assert not summary.complete
        assert summary.frames == stop_after + 1
        assert len(tables(tmp_path / "parts")[0]["frame"].unique()) == stop_after + 1
        partly = replace(partly, existing=Existing.RESUME)
    assert run(partly, observe=lambda frame, _reading: seen.append(frame.index)).complete
    assert seen == list(range(40))
    for whole, parts in zip(tables(tmp_path / "whole"), tables(tmp_path / "parts"), strict=True):
        pd.testing.assert_frame_equal(whole, parts)


def test_what_is_finished_is_not_done_twice(clip: Path, tmp_path: Path) -> None:
    first = run(task(clip, tmp_path))
    seen: list[int] = []
    again = task(clip, tmp_path, existing=Existing.RESUME)
    assert run(again, observe=lambda frame, _reading: seen.append(frame.index)) == first
    window = replace(SETTINGS.window, step_s=2.0)
    other = replace(again, settings=replace(SETTINGS, window=window))
    assert len(run(other, observe=lambda f, _r: seen.append(f.index)).parts) > 0
    assert tables(tmp_path)[1]["end_s"].tolist() == pytest.approx([2.0, 4.0])
    assert seen == []


def test_results_are_never_replaced_unasked(clip: Path, tmp_path: Path) -> None:
    few = Excerpt(every=20)
    run(task(clip, tmp_path, excerpt=few))
    (tmp_path / "my notes.txt").write_text("mine")
    with pytest.raises(AnalysisError, match=r"--resume.* --force"):
        run(task(clip, tmp_path, excerpt=few))
    with pytest.raises(AnalysisError, match="another recording or other settings"):
        run(task(clip, tmp_path, existing=Existing.RESUME))
    assert run(task(clip, tmp_path, existing=Existing.REPLACE)).frames == 40
    assert (tmp_path / "my notes.txt").read_text() == "mine"


def test_a_region_and_the_first_face_alone(clip: Path, tmp_path: Path) -> None:
    detection = {"min_face_px": 40, "first_face": True}
    settings = load_settings(detection=detection, engine={"threads": 1})
    one = task(clip, tmp_path / "one", settings=settings, excerpt=Excerpt(every=10))
    summary = analyze_recording(one, Pipelines(settings, 1))
    assert summary.faces == summary.frames_with_faces == 3


def test_a_file_that_ends_early_is_told_and_is_not_the_whole(clip: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.mkv"
    subprocess.run(
        [need_ffmpeg(), "-v", "error", "-i", str(clip), "-c", "copy", str(cut)], check=True
    )
    cut.write_bytes(cut.read_bytes()[: cut.stat().st_size * 6 // 10])
    summary = run(task(cut, tmp_path / "out"))
    assert (summary.finished, summary.complete) == (True, False)
    assert 5 < summary.frames < 38
    (gap,) = summary.gaps
    assert (gap.start_s, gap.end_s) == pytest.approx((summary.end_s, 4.0), abs=0.15)
    assert summary.lost_s == pytest.approx(gap.end_s - gap.start_s)
    (problem,) = summary.problems
    assert (
        f"cut.mkv: {summary.lost_s:.2f} s of 3.90 s are missing (cut short), at 0:00:0" in problem
    )
    assert "\n" not in problem


def with_a_hole(clip: Path, damaged: Path) -> Path:
    """The recording as a transport stream of which a tenth is gone."""
    plain = damaged.with_name("plain.ts")
    command = [need_ffmpeg(), "-v", "error", "-i", str(clip), "-c:v", "libx264", "-g", "5"]
    subprocess.run([*command, str(plain)], check=True)
    data = bytearray(plain.read_bytes())
    start, length = len(data) * 4 // 10 // 188 * 188, len(data) // 10 // 188 * 188
    del data[start : start + length]
    damaged.write_bytes(data)
    return damaged


def test_a_hole_costs_a_gap_and_the_rest_is_read(clip: Path, tmp_path: Path) -> None:
    damaged = with_a_hole(clip, tmp_path / "hole.ts")
    summary = run(task(damaged, tmp_path / "out", outputs=OutputOptions(annotate=True)))
    assert (summary.finished, summary.complete) == (True, False)
    assert 30 <= summary.frames < 40
    assert summary.lost_s == pytest.approx((40 - summary.frames) / 10, abs=0.05)
    assert summary.end_s == pytest.approx(4.0, abs=0.1)
    assert summary.problems[0].startswith(f"hole.ts: {summary.lost_s:.2f} s of 4.")
    assert ResultFolder(tmp_path / "out").video_file.stat().st_size > 0
    again = run(task(damaged, tmp_path / "out", existing=Existing.RESUME, min_people=2))
    assert (again.gaps, again.problems) == (summary.gaps, summary.problems)
    assert not again.complete


def test_gaps_are_kept_while_reading_is_stopped_and_gone_on_with(
    clip: Path, tmp_path: Path
) -> None:
    damaged = with_a_hole(clip, tmp_path / "hole.ts")
    whole = run(task(damaged, tmp_path / "whole"))
    seen: list[float] = []
    partly = task(damaged, tmp_path / "parts")
    stopped = run(
        partly,
        observe=lambda frame, _reading: seen.append(frame.time_s),
        stop=lambda: seen[-1] > 3.0,
    )
    assert not stopped.finished
    assert stopped.gaps == whole.gaps
    done = run(replace(partly, existing=Existing.RESUME))
    assert (done.gaps, done.lost_s, done.frames) == (whole.gaps, whole.lost_s, whole.frames)
    for one, other in zip(tables(tmp_path / "whole"), tables(tmp_path / "parts"), strict=True):
        pd.testing.assert_frame_equal(one, other)


def test_a_clock_that_jumps_by_an_hour_costs_one_gap(clip: Path, tmp_path: Path) -> None:
    jumps = tmp_path / "jumps.mkv"
    command = [need_ffmpeg(), "-v", "error", "-i", str(clip), "-an", "-fps_mode", "passthrough"]
    command += ["-vf", "setpts='PTS+gte(T,2)*3600/TB'", "-c:v", "libx264", str(jumps)]
    subprocess.run(command, check=True)
    summary = run(task(jumps, tmp_path / "out"))
    assert summary.frames == 40
    (gap,) = summary.gaps
    assert (gap.start_s, gap.end_s) == pytest.approx((2.0, 3602.0), abs=0.2)
    windows = tables(tmp_path / "out")[1]
    assert len(windows) < 15
    assert [part.state for part in summary.parts if part.end_s - part.start_s > 60] == ["no data"]


def test_a_clock_that_is_set_by_decades_is_told_and_costs_nothing(
    clip: Path, tmp_path: Path
) -> None:
    jumps = tmp_path / "jumps.mkv"
    command = [need_ffmpeg(), "-v", "error", "-i", str(clip), "-an", "-fps_mode", "passthrough"]
    command += ["-vf", "setpts='PTS+gte(T,2)*1e9/TB'", "-c:v", "libx264", str(jumps)]
    subprocess.run(command, check=True)
    summary = run(task(jumps, tmp_path / "out"))
    assert (summary.frames, summary.complete) == (40, True)
    assert summary.end_s == pytest.approx(4.0, abs=0.1)
    assert summary.notes == (
        "jumps.mkv: its clock is wrong at 0:00:02: pictures go on at their usual rate",
    )


def test_a_broken_picture_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    write_pictures(tmp_path, ["1.jpg", "2.jpg", "3.jpg"])
    (tmp_path / "2.jpg").write_text("no picture")
    summary = run(task(tmp_path, tmp_path / "out"))
    assert summary.frames == 2
    assert ["2.jpg" in problem for problem in summary.problems] == [True]


@pytest.mark.parametrize("content", [b"", b"no video at all\n"])
def test_no_video_is_one_clear_line(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "notes.mp4"
    file.write_bytes(content)
    with pytest.raises(SourceError, match=r"notes\.mp4: not a readable video"):
        run(task(file, tmp_path / "out"))


def test_an_excerpt_beyond_the_end_is_empty(clip: Path, tmp_path: Path) -> None:
    with pytest.raises(AnalysisError, match=r"lecture\.mp4: it has no frame between 60 s and the"):
        run(task(clip, tmp_path, excerpt=Excerpt(start_s=60.0)))


def test_stopped_before_the_first_frame_there_is_nothing(clip: Path, tmp_path: Path) -> None:
    two = task(clip, tmp_path)
    results = ResultFolder(tmp_path)
    results.begin(origin_of(two), Existing.REFUSE)
    with pytest.raises(AnalysisStoppedError):
        conclude(two, stretch_count=1, progress=lambda _share, _what: None)


def test_stopped_at_its_video_it_keeps_the_tables_and_makes_the_video_next_time(
    clip: Path, tmp_path: Path
) -> None:
    doing: list[str] = []
    one = task(clip, tmp_path, outputs=OutputOptions(annotate=True))
    with pytest.raises(AnalysisStoppedError, match="before its annotated video"):
        run(
            one,
            progress=lambda _share, what: doing.append(what),
            stop=lambda: "making the annotated video" in doing,
        )
    results = ResultFolder(tmp_path)
    assert results.is_finished
    assert not [file for file in tmp_path.iterdir() if "annotated" in file.name]
    assert run(replace(one, existing=Existing.RESUME)).frames == 40
    assert results.video_file.is_file()


def test_no_faces_are_a_result_without_a_verdict(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "empty.mp4", steady(20, fps=10))
    summary = run(task(clip, tmp_path / "out"))
    assert (summary.frames, summary.faces, summary.verdict) == (20, 0, "no data")
    assert [part.state for part in summary.parts] == [State.NO_DATA]
    assert len(tables(tmp_path / "out")[0]) == 20


def test_no_space_is_one_line_and_keeps_what_was_read(
    clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stretches, "FLUSH_ROWS", 10)
    one = task(clip, tmp_path)
    message = r"cannot be written .* make room, then .* --resume"
    with no_file_beyond(2_000), pytest.raises(AnalysisError, match=message):
        run(one)
    assert run(replace(one, existing=Existing.RESUME)).frames == 40
