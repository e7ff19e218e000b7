"""Classes of the user's own, from the CSV to the tables and the log, as a user runs it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

import pandas as pd
import pytest

import monitor
from monitor.emotion.folder import GAUGE_FILE, read_classes
from monitor.errors import AnalysisError, EngineError
from monitor.folders import LIBRARY_FOLDERS
from monitor.store import SessionStore
from tests.command import COMMAND, call, json_lines, run
from tests.training.painted import bright_network, paint_set
from tests.waiting import STANDSTILL_S

SHORT = ("--fps", "4", "--end", "1")

needs_keras = pytest.mark.skipif(
    any(find_spec(name) is None for name in ("keras", "tensorflow", "sklearn")),
    reason="needs the extra 'train' (Keras, TensorFlow, scikit-learn)",
)


@pytest.fixture
def network(tmp_path: Path) -> Path:
    return bright_network(tmp_path / "mine", ("dark", "in between", "bright"))


@pytest.mark.slow
def test_a_recording_is_analysed_under_the_networks_own_names(
    network: Path, tmp_path: Path
) -> None:
    out = tmp_path / "results"
    done = call("analyze", "demo", "-o", str(out), "--emotion", str(network), *SHORT, "--plots")
    assert (done.returncode, done.stderr) == (0, "")
    names = ["dark", "in between", "bright"]
    windows = pd.read_csv(out / "demo" / "windows.csv")
    assert list(windows.columns[6:9]) == names
    assert windows["in between"].max() > 0.5  # faces are neither black nor white
    readings = pd.read_parquet(out / "demo" / "readings.parquet")
    assert [name for name in readings.columns if name in names] == names
    assert (out / "demo" / "gauge.png").stat().st_size > 10_000
    summary = json.loads((out / "demo" / "summary.json").read_text())
    assert list(summary["mean_probabilities"]) == names
    assert summary["origin"]["classes"]["positive"] == ["bright"]

    # The network is not needed to score again.
    network.rename(tmp_path / "elsewhere")
    again = call("rescore", str(out), "--strategy", "dominant", "--yes")
    assert again.returncode == 0
    # Faces are neither black nor white.
    (note,) = again.stderr.splitlines()
    assert "count for neither" in note
    assert list(pd.read_csv(out / "demo" / "windows.csv").columns[6:9]) == names


@pytest.mark.slow
def test_a_network_of_an_earlier_version_is_told_and_used(tmp_path: Path) -> None:
    network = bright_network(tmp_path / "mine", shares=False)
    done = call("analyze", "demo", "-o", str(tmp_path / "out"), "--emotion", str(network), *SHORT)
    assert done.returncode == 0
    (line,) = done.stderr.splitlines()
    assert "mine was trained by an earlier version" in line
    windows = pd.read_csv(tmp_path / "out" / "demo" / "windows.csv")
    assert windows[["dark", "bright", "score", "score_low", "score_high"]].notna().all(axis=None)


def test_results_of_a_network_that_was_trained_again_are_not_gone_on_with(
    network: Path, tmp_path: Path
) -> None:
    def analyze() -> monitor.Analysis:
        return monitor.analyze(
            "demo", out=tmp_path, emotion=str(network), end_s=0.5, fps=4, existing="resume"
        )

    assert "in between" in analyze().windows().columns
    assert "in between" in analyze().readings().columns
    bright_network(network, ("dark", "in between", "shiny"))
    with pytest.raises(AnalysisError, match="of another recording or other settings"):
        analyze()


@pytest.mark.slow
def test_a_session_is_kept_and_exported_under_the_networks_own_names(
    network: Path, tmp_path: Path
) -> None:
    live = ("live", "--headless", "--json", "--per-person", "--duration", "1.5", "--source", "demo")
    done = call(*live, "--emotion", str(network))
    assert done.returncode == 0, done.stderr
    *windows, totals = json_lines(done.stdout)
    assert totals["windows"] == len(windows) >= 1
    for window in windows:
        assert {"dark", "in between", "bright"} <= window.keys()
        assert "happy" not in window
    store = SessionStore()
    assert store.session("last").info.classes == read_classes(network)
    assert store.session("last").info.model == "mine"
    assert len(store.readings("last")) > 0
    file = tmp_path / "session.csv"
    assert call("sessions", "export", "last", "-o", str(file)).returncode == 0
    assert "in between" in pd.read_csv(file).columns
    assert call("report", "last", "-o", str(tmp_path / "report.html")).returncode == 0
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "P: bright. N: dark. In between counts for neither." in page


def test_what_counts_must_be_said(tmp_path: Path) -> None:
    folder = bright_network(tmp_path / "mine", gauge=False)
    with pytest.raises(EngineError, match=r"gauge\.toml must say what the gauge counts"):
        monitor.analyze("demo", emotion=str(folder))
    done = call("live", "--headless", "--source", "demo", "--emotion", str(folder))
    assert done.returncode == 1
    assert "gauge.toml must say what the gauge counts" in done.stderr
    assert "Traceback" not in done.stderr


def test_no_network_of_that_name() -> None:
    with pytest.raises(
        EngineError, match="nothing: no such folder, and no expression network is called"
    ):
        monitor.analyze("demo", emotion="nothing")


@needs_keras
@pytest.mark.slow  # tests/training/test_fine_tuning.py trains, and the tests above use a network
@pytest.mark.timeout(1800)
def test_a_network_is_trained_and_used(tmp_path: Path) -> None:
    table = paint_set(tmp_path / "set", ("top", "middle", "bottom"), each=12, people=4)
    out = tmp_path / "bars"
    train = ("train", str(table), "-o", str(out), "--epochs", "2", "--positive", "top")
    home = tmp_path / "user"
    home.mkdir()
    xdg = {name for name in os.environ if name.startswith("XDG_") or name in LIBRARY_FOLDERS}
    env = {name: value for name, value in os.environ.items() if name not in xdg}
    done = run(*train, "--negative", "bottom, middle", env={**env, "HOME": str(home)})
    assert done.returncode == 0, done.stderr
    assert "test pictures right" in done.stdout
    assert list(home.iterdir()) == []  # neither Keras nor Matplotlib writes there
    assert sorted(file.name for file in out.iterdir()) == [
        *("card.md", GAUGE_FILE, "model.json", "network.onnx", "report.html"),
    ]
    assert not list(tmp_path.glob("*.unfinished"))
    assert read_classes(out).negative == ("bottom", "middle")
    # As many of each: it was shown them equally often.
    assert read_classes(out).training_shares == pytest.approx([1 / 3] * 3, abs=0.05)
    page = (out / "report.html").read_text(encoding="utf-8")
    assert page.count("<svg") == 1
    assert not re.search(r"(src|href)=.?http", page)

    read = run("analyze", str(table.parent), "-o", str(tmp_path / "read"), "--emotion", str(out))
    assert read.returncode == 0, read.stderr
    readings = pd.read_csv(next((tmp_path / "read").rglob("readings.csv")))
    assert len(readings) == 36
    assert list(readings.columns[8:11]) == ["bottom", "middle", "top"]
    # In the order of the files' names: all of a class one after another.
    said = readings[["bottom", "middle", "top"]].idxmax(axis="columns")
    assert (said == ["top"] * 12 + ["middle"] * 12 + ["bottom"] * 12).mean() > 0.8

    live = run(
        *("live", "--headless", "--json", "--source", "demo", "--duration", "1"),
        *("--min-people", "1", "--emotion", str(out)),
    )
    assert live.returncode == 0, live.stderr
    assert {"bottom", "middle", "top"} <= json_lines(live.stdout)[0].keys()

    again = run(*train)
    assert again.returncode == 1
    assert "holds a network already" in again.stderr


@needs_keras
@pytest.mark.slow  # tests/training/test_fine_tuning.py cuts a training off and goes on
@pytest.mark.timeout(1800)
@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGINT")
def test_a_training_is_stopped_and_gone_on_with(tmp_path: Path) -> None:
    table = paint_set(tmp_path / "set", ("top", "bottom"), each=8)
    out = tmp_path / "bars"
    train = ("train", str(table), "-o", str(out), "--epochs", "12", "--patience", "12")
    training = subprocess.Popen(
        [*COMMAND, *train], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        progress = tmp_path / "bars.unfinished" / "progress.json"
        deadline_s = time.monotonic() + STANDSTILL_S
        while not progress.is_file() and training.poll() is None:
            assert time.monotonic() < deadline_s
            time.sleep(0.1)
        os.kill(training.pid, signal.SIGINT)
        _, told = training.communicate(timeout=STANDSTILL_S)
    finally:
        training.kill()
    assert training.returncode == 1
    assert "stopped; go on from the last whole epoch with --resume" in told
    assert "Traceback" not in told
    assert not out.exists()
    other = run(*train, "--resume", "--seed", "2")
    assert "other pictures or with other options" in other.stderr
    assert progress.is_file()
    finished = run(*train, "--resume")
    assert finished.returncode == 0, finished.stderr
    assert out.is_dir()
    assert not progress.exists()
