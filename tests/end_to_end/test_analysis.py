"""`analyze` and `rescore` as a user runs them, on real recordings."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pandas as pd
import pytest

import monitor
from monitor.analysis.run import analyze_recording
from monitor.live import LiveMonitor, LiveState
from monitor.pipeline import load_pipeline
from monitor.sources.video import VideoSource
from monitor.store import SessionStore
from tests.analysis.material import SETTINGS, face_clip, pipelines, task
from tests.command import COMMAND, call, json_lines, run
from tests.plug_ins import install
from tests.sources.clips import steady
from tests.waiting import STANDSTILL_S, wait_until

EVERY = ("--every", "5", "--strategy", "sum")
OFFSCREEN = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
ROOT = Path(__file__).resolve().parents[2]


def summary_of(folder: Path) -> dict[str, object]:
    summary: dict[str, object] = json.loads((folder / "summary.json").read_text())
    return summary


@pytest.mark.parametrize("name", ["fertest", pytest.param("woman2", marks=pytest.mark.slow)])
def test_the_verdicts_of_the_tutorials_clips(media: Path, tmp_path: Path, name: str) -> None:
    emotion = ("--emotion", "fer")
    done = call("analyze", str(media / f"{name}.mp4"), "-o", str(tmp_path), *EVERY, *emotion)
    assert (done.returncode, done.stderr) == (0, "")
    assert f"{name}.mp4: interested" in done.stdout
    # The tutorial's few lines, on our table.
    readings = pd.read_csv(tmp_path / name / "readings.csv")
    positive = readings["happy"].sum() + readings["surprise"].sum()
    negative = readings[["angry", "disgust", "fear", "sad"]].sum().sum()
    assert positive > negative
    summary = summary_of(tmp_path / name)
    assert summary["verdict"] == "interested"
    assert summary["positive_sum"] == pytest.approx(positive, rel=1e-6)
    assert summary["negative_sum"] == pytest.approx(negative, rel=1e-6)


@pytest.mark.skipif(find_spec("fer") is None, reason="needs the extra 'reference' (fer, mtcnn)")
@pytest.mark.slow  # tests/detection/cascade/test_parity.py and tests/emotion/test_parity.py
@pytest.mark.timeout(1800)
@pytest.mark.parametrize(("name", "end"), [("fertest.mp4", ()), ("woman2.mp4", ("--end", "12"))])
def test_the_sums_are_the_packages_own(
    media: Path, tmp_path: Path, name: str, end: tuple[str, ...]
) -> None:
    sums = {}
    for engine, options in (
        ("ours", ("--detector", "cascade", "--emotion", "fer")),
        ("packages", ("--detector", "reference", "--emotion", "reference")),
    ):
        out = ("-o", str(tmp_path / engine), "--json")
        done = run("analyze", str(media / name), *out, *EVERY, *end, *options)
        assert done.returncode == 0, done.stderr
        (sums[engine],) = json_lines(done.stdout)
    for which in ("positive_sum", "negative_sum"):
        assert sums["ours"][which] == pytest.approx(sums["packages"][which], rel=0.05)
    assert sums["ours"]["verdict"] == sums["packages"]["verdict"] == "interested"


@pytest.mark.slow
def test_live_and_analysis_read_the_same(tmp_path: Path, own_home: Path) -> None:
    clip = face_clip(tmp_path / "lecture.mp4", steady(25, fps=5), people=3, empty=range(10, 15))
    store = SessionStore()
    live_monitor = LiveMonitor(
        VideoSource(clip, paced=False),
        lambda _progress: load_pipeline(SETTINGS),
        SETTINGS,
        store,
        every_frame=True,
    )
    live_monitor.begin_session(per_person=True)
    live_monitor.start()

    def has_ended() -> bool:
        update = live_monitor.latest()
        return update.status.state is LiveState.ENDED and update.session is None

    wait_until(has_ended, "the end of the clip")
    live_monitor.stop()

    analysis = monitor.analyze(clip, min_face_px=40, min_people=SETTINGS.session.min_people)
    # Two faces with the same score may change places.
    by_person = [
        table.astype(float).sort_values(["frame", "track"], ignore_index=True)
        for table in (store.readings("last"), analysis.readings())
    ]
    pd.testing.assert_frame_equal(*by_person, rtol=1e-4, atol=1e-4)
    live, recorded = store.windows("last"), analysis.windows()
    shared = min(len(live), len(recorded))
    assert shared >= 4
    pd.testing.assert_frame_equal(
        live.head(shared), recorded.head(shared), check_dtype=False, rtol=1e-4
    )


def test_bad_input_is_told_line_by_line_and_the_rest_goes_on(media: Path, tmp_path: Path) -> None:
    folder = tmp_path / "recordings"
    folder.mkdir()
    (folder / "notes.mp4").write_text("no video")
    (folder / "zero.mp4").write_bytes(b"")
    cut = (media / "woman2.mp4").read_bytes()[:-300_000]
    (folder / "cut.mp4").write_bytes(cut)
    (folder / "empty.mp4").symlink_to(media / "no_face.mp4")
    (folder / "good.mp4").symlink_to(media / "fertest.mp4")
    done = call(
        *("analyze", str(folder), str(tmp_path / "gone.mkv"), "-o", str(tmp_path / "out")),
        *("--every", "25", "--strategy", "sum"),
    )
    assert done.returncode == 1
    lines = done.stderr.splitlines()
    assert all(line.startswith("classroom-monitor: ") for line in lines)
    for word in ("gone.mkv: no such file", "notes.mp4", "zero.mp4", "cut.mp4", "no face was found"):
        assert sum(word in line for line in lines) == 1, (word, lines)
    assert summary_of(tmp_path / "out" / "good")["complete"]
    listing = pd.read_csv(tmp_path / "out" / "recordings.csv").set_index("results")
    assert listing.loc["good", "verdict"] == "interested"


SLOWLY = """
import os, time
from pathlib import Path
from monitor.sources.video import VideoSource

class Slowly(VideoSource):
    def __init__(self, argument, *, paced, excerpt):
        super().__init__(Path(argument), paced=paced, excerpt=excerpt)

    def read(self):
        frame, reached = super().read(), os.environ.get("REACHED")
        if reached and frame is not None and frame.index >= 10:
            if frame.index == 10:
                Path(reached).touch()
                while Path(reached).exists():
                    time.sleep(0.02)
            time.sleep(0.1)
        return frame
"""
"""A video that is read slowly from its 10th frame on, after it has waited for the test."""


@pytest.mark.slow
@pytest.mark.parametrize(
    "shown",
    [(), pytest.param(("--display",), marks=pytest.mark.slow)],
    ids=["unseen", "displayed"],
)
def test_ctrl_c_keeps_what_was_read_and_says_how_to_go_on(
    shown: tuple[str, ...], tmp_path: Path
) -> None:
    packages, reached, out = tmp_path / "packages", tmp_path / "reached", tmp_path / "out"
    install(packages, "slowly", "0.1", {"sources": {"slowly": "slowly_read:Slowly"}})
    (packages / "slowly_read.py").write_text(SLOWLY)
    env = {**OFFSCREEN, "PYTHONPATH": os.pathsep.join([str(ROOT), str(packages)])}
    clip = face_clip(tmp_path / "lecture.mp4", steady(30, fps=10))
    arguments = ("analyze", f"slowly:{clip}", "--out", str(out), "--min-face", "40", *shown)
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        env={**env, "REACHED": str(reached)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    wait_until(lambda: reached.exists() or process.poll() is not None, "the 10th frame")
    process.send_signal(signal.SIGINT)
    reached.unlink()
    _out, told = process.communicate(timeout=STANDSTILL_S)
    assert process.returncode == 1
    assert "stopped; what was read is in" in told
    assert told.rstrip().endswith(f"{' '.join(arguments)} --resume")
    (results,) = out.iterdir()
    first = summary_of(results)
    assert not first["complete"]
    read = len(pd.read_csv(results / "readings.csv")["frame"].unique())
    assert 0 < read == first["frames"] < 30
    if shown:
        return  # what is on the disk is gone on with as if nobody had looked

    done = run(*arguments, "--resume", env=env)
    assert (done.returncode, done.stderr) == (0, "")
    assert summary_of(results)["complete"]
    frames = pd.read_csv(results / "readings.csv")["frame"].unique()
    assert frames.tolist() == list(range(30))


def test_rescore_prints_the_new_verdict(tmp_path: Path) -> None:
    clip = face_clip(tmp_path / "lecture.mp4", steady(20, fps=10))
    analyze_recording(task(clip, tmp_path / "out" / "lecture"), pipelines())
    done = call("rescore", str(tmp_path / "out"), "--strategy", "dominant", "--json", "--yes")
    assert (done.returncode, done.stderr) == (0, "")
    (summary,) = json_lines(done.stdout)
    assert summary["window"]["strategy"] == "dominant"  # type: ignore[index]


@pytest.mark.slow  # tests/ui/analysis/test_dialog.py has that window
def test_display_shows_it_meanwhile_and_ends_like_the_command(tmp_path: Path) -> None:
    clip = face_clip(tmp_path / "lecture.mp4", steady(20, fps=10))
    arguments = ("analyze", str(clip), "-o", str(tmp_path / "out"), "--min-face", "40", "--display")
    done = run(*arguments, env=OFFSCREEN)
    assert (done.returncode, done.stderr) == (0, "")
    assert "lecture.mp4: interested" in done.stdout
    without = {k: v for k, v in os.environ.items() if "DISPLAY" not in k and "QT_" not in k}
    refused = run(*arguments, "--force", env=without)
    assert refused.returncode == 1
    assert "no display" in refused.stderr
    assert len(refused.stderr.splitlines()) == 1
