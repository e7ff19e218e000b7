"""scripts/train_emotion_network.py, an epoch of each run on a few faces."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from monitor.config import EngineSettings
from monitor.emotion import make_expression_network
from tests.training.faces import save_faces, some_faces

RUNS = ("teacher-1", "teacher-2", "expressions")
ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.skipif(find_spec("keras") is None, reason="needs the extra 'train'")
def test_runs_build_upon_each_other_and_are_not_done_twice(tmp_path: Path) -> None:
    def train() -> str:
        done = subprocess.run(
            [
                *(sys.executable, "scripts/train_emotion_network.py", str(data)),
                *("--out", str(tmp_path), "--only", *RUNS, "--epochs", "1"),
                *("--precision", "float32"),
            ],
            check=True,
            capture_output=True,
            text=True,
            cwd=ROOT,
        )
        return done.stdout

    data = save_faces(tmp_path / "faces.npz")
    assert "--- expressions" in train()
    faces = some_faces(tmp_path).images
    for name in ("expressions", "expressions-mirrored"):
        file = tmp_path / "expressions" / f"{name}.onnx"
        read = make_expression_network(str(file), EngineSettings()).read(faces)
        np.testing.assert_allclose(read.sum(axis=1), 1.0, atol=1e-5)
        page = file.with_suffix(".md").read_text(encoding="utf-8")
        assert "learned from teacher-1 and teacher-2 too" in page
        assert f"| {name}.onnx | 24 px |" in page
    assert train() == ""
