from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import pandas as pd
import pytest

import monitor
from monitor.types import EMOTIONS
from tests.analysis.material import face_clip
from tests.sources.clips import steady


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("clip") / "lecture.mp4"
    return face_clip(file, steady(50, fps=25), people=3)


def test_a_program_gets_tables_and_a_verdict(clip: Path) -> None:
    analysis = monitor.analyze(clip, strategy="sum", window_s=1, step_s=1, every=5, min_face_px=40)
    readings, windows = analysis.readings(), analysis.windows()
    assert [name for name in readings.columns if name in EMOTIONS] == list(EMOTIONS)
    assert readings["frame"].unique().tolist() == list(range(0, 50, 5))
    assert windows[["start_s", "end_s"]].to_numpy().tolist() == [[0.0, 1.0], [1.0, 2.0]]
    positive = readings[["happy", "surprise"]].sum().sum()
    negative = readings[["angry", "disgust", "fear", "sad"]].sum().sum()
    assert analysis.score == pytest.approx((positive - negative) / (positive + negative))
    assert analysis.verdict == "interested"
    assert (analysis.score_low, analysis.score_high) == (None, None)
    assert windows[["score_low", "score_high"]].isna().all(axis=None)


def test_by_default_a_program_gets_an_interval_too(clip: Path) -> None:
    analysis = monitor.analyze(clip, every=5, min_face_px=40)
    assert analysis.score is not None
    assert analysis.score_low is not None
    assert analysis.score_high is not None
    assert analysis.score_low < analysis.score < analysis.score_high
    windows = analysis.windows()
    assert (windows["score_low"] <= windows["score"]).all()
    assert (windows["score"] <= windows["score_high"]).all()


def test_nothing_is_kept_where_no_folder_was_named(
    clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "scratch").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "scratch"))
    monitor.analyze(clip, every=25, min_face_px=40)
    assert list((tmp_path / "scratch").iterdir()) == []


def test_the_files_hold_what_the_program_gets(clip: Path, tmp_path: Path) -> None:
    analysis = monitor.analyze(clip, out=tmp_path / "out", every=25, min_face_px=40)
    pd.testing.assert_frame_equal(
        pd.read_parquet(tmp_path / "out" / "windows.parquet"), analysis.windows()
    )


def test_files_need_a_folder(clip: Path) -> None:
    with pytest.raises(ValueError, match="need out"):
        monitor.analyze(clip, annotate=True)


def test_importing_the_package_loads_nothing_heavy() -> None:
    heavy = "pyarrow", "pandas", "openvino", "PyQt5", "tensorflow", "cv2", "matplotlib"
    code = f"import sys, monitor; print([m for m in {heavy} if m in sys.modules])"
    printed = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout
    assert printed.strip() == "[]"
