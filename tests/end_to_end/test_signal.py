"""`--signal` as a user runs it: orientation alone opens no expression network's file."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pandas as pd
import pytest

from monitor.signals import Signal
from monitor.store import SessionStore
from monitor.types import EMOTIONS
from tests.command import COMMAND, call, json_lines
from tests.demo_room import write_room
from tests.waiting import STANDSTILL_S

MODELS = Path(__file__).resolve().parents[2] / "assets" / "models"
EXPRESSIONS = {file.name for file in MODELS.iterdir() if re.match("expressions|fer", file.stem)}
OPENED = re.compile(r'open(?:at2?)?\((?:[^,"]+, )?"([^"]+)"')

LIVE = ("live", "--source", "demo", "--headless", "--duration", "1", "--json")


def opened(trace: Path, *command: str) -> set[str]:
    """Names of the files that a command opens, natively too."""
    calls = ("strace", "-f", "-qq", "-e", "trace=open,openat,openat2", "-o", str(trace))
    done = subprocess.run(
        [*calls, *COMMAND, *command],
        check=False,
        capture_output=True,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        timeout=STANDSTILL_S,
    )
    assert done.returncode == 0, done.stderr
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    paths = [match[1] for line in lines if "ENOENT" not in line and (match := OPENED.search(line))]
    return {Path(path).name for path in paths}


needs_strace = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("strace") is None,
    reason="needs strace to see native libraries open files",
)


@pytest.mark.slow
@needs_strace
@pytest.mark.parametrize(
    "runtime",
    ["openvino", pytest.param("onnxruntime", marks=pytest.mark.slow)],  # it is asked for no more
)
def test_orientation_alone_opens_no_expression_network(tmp_path: Path, runtime: str) -> None:
    if runtime == "onnxruntime":
        pytest.importorskip("onnxruntime")
    config = tmp_path / "settings.toml"
    config.write_text(f'[engine]\nruntime = "{runtime}"\n', encoding="utf-8")
    command = (*LIVE, "--config", str(config), "--signal", "orientation")
    alone = opened(tmp_path / "alone", *command)
    assert "retinaface.onnx" in alone  # what is opened is seen
    assert alone & EXPRESSIONS == set()


@needs_strace
@pytest.mark.slow
def test_with_both_it_is_opened(tmp_path: Path) -> None:
    assert "expressions.onnx" in opened(tmp_path / "both", *LIVE, "--signal", "both")


@needs_strace
@pytest.mark.slow  # they have the pipeline of live sessions
def test_so_it_is_in_recordings(tmp_path: Path, media: Path) -> None:
    video, out = str(media / "fertest.mp4"), str(tmp_path / "out")
    command = ("analyze", video, "-o", out, "--every", "10", "--end", "1")
    command = (*command, "--signal", "orientation")
    seen = opened(tmp_path / "trace", *command)
    assert "retinaface.onnx" in seen
    assert seen & EXPRESSIONS == set()


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Most heads are turned one way, which is the front after some seconds."""
    return write_room(tmp_path_factory.mktemp("room") / "room.mp4", there_s=8)


@pytest.mark.slow
@pytest.mark.parametrize(
    "signal",
    [
        "orientation",
        pytest.param("expressions", marks=pytest.mark.slow),
        pytest.param("both", marks=pytest.mark.slow),  # what all other tests have
    ],
)
def test_a_session_holds_what_its_signal_reads(room: Path, signal: str) -> None:
    live = ("live", "--source", str(room), "--headless", "--json")
    done = call(*live, "--per-person", "--signal", signal)
    assert done.returncode == 0, done.stderr
    *windows, totals = json_lines(done.stdout)
    assert totals["signal"] == signal
    has_expressions, has_heads = signal != "orientation", signal != "expressions"
    assert any(window["happy"] is not None for window in windows) == has_expressions
    assert any(window["facing"] is not None for window in windows) == has_heads
    states = {window["state"] for window in windows} - {"no data"}
    assert states
    assert states <= ({"most", "half", "few"} if not has_expressions else {"neutral", "interested"})
    store = SessionStore()
    record = store.session("last")
    assert record.signal == signal == record.as_dict()["signal"]
    readings = store.readings(record.info.session_id)
    assert readings[list(EMOTIONS)].notna().any(axis=None) == has_expressions
    assert readings["yaw"].notna().any() == has_heads
    assert Signal(signal).words in call("sessions", "show", "last").stdout


def test_a_session_of_orientation_comes_back_from_its_files(tmp_path: Path) -> None:
    assert call(*LIVE, "--signal", "orientation").returncode == 0
    file = tmp_path / "lecture.json"
    assert call("sessions", "export", "last", "--out", str(file)).returncode == 0
    assert json.loads(file.read_text(encoding="utf-8"))["session"]["signal"] == "orientation"
    SessionStore().delete(SessionStore().session("last").info.session_id)
    assert call("sessions", "import", str(file)).returncode == 0
    assert SessionStore().session("last").signal == "orientation"


def analyze(out: Path, video: Path, *options: str) -> Sequence[str]:
    return ("analyze", str(video), "-o", str(out), "--every", "5", *options)


@pytest.mark.slow  # tests/review/test_rescore.py says what cannot be had
def test_a_recording_scored_again_has_its_signal(tmp_path: Path, media: Path) -> None:
    video = media / "fertest.mp4"
    front = ("--front", "0:00-0:02", "--plots", "--annotate")
    done = call(*analyze(tmp_path, video, "--signal", "orientation", *front))
    assert (done.returncode, done.stderr) == (0, "")
    folder = tmp_path / "fertest"
    summary = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
    assert summary["origin"]["signal"] == "orientation"
    assert (summary["positive_sum"], summary["mean_probabilities"]) == (None, None)
    assert summary["window"]["strategy"] == "facing"
    for table in ("readings", "windows"):
        assert pd.read_csv(folder / f"{table}.csv")[list(EMOTIONS)].isna().all(axis=None)
    assert pd.read_csv(folder / "windows.csv")["facing"].notna().any()

    assert call("rescore", str(tmp_path), "--window", "2", "--yes").returncode == 0
    refused = call("rescore", str(tmp_path), "--strategy", "balance", "--yes")
    assert refused.returncode == 1
    assert "no expressions: 'estimated shares of people' cannot be had" in refused.stderr
    resumed = call(*analyze(tmp_path, video, "--signal", "both", "--resume"))
    assert resumed.returncode == 1
