"""scripts/train_emotion_network.py, an epoch of a run on a few faces."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from monitor.config import EngineSettings
from monitor.emotion import make_expression_network
from tests.training.faces import save_faces, some_faces
from tests.training.needs_keras import NEEDS_KERAS

TEACHERS = ("teacher-1", "teacher-2")
# tests/training has the parts of the run: pupils, teachers, the loop, what it leaves.
pytestmark = [*NEEDS_KERAS, pytest.mark.slow]

ROOT = Path(__file__).resolve().parents[1]


def test_a_run_learns_from_its_teachers_and_is_not_done_twice(tmp_path: Path) -> None:
    from monitor.training.networks.architectures import Architecture, build_network
    from monitor.training.networks.training_loop import NETWORK_FILE

    small = Architecture((4, 2), ((4, 1), (6, 2)), 0.0)
    for name in TEACHERS:
        (tmp_path / name).mkdir()
        build_network(small, 48).save(tmp_path / name / NETWORK_FILE)
    data = save_faces(tmp_path / "faces.npz")
    done = subprocess.run(
        [
            *(sys.executable, "scripts/train_emotion_network.py", str(data)),
            *("--out", str(tmp_path), "--only", "expressions", "expressions"),
            *("--epochs", "1", "--precision", "float32"),
        ],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    assert done.stdout.count("--- expressions") == 1
    faces = some_faces(tmp_path).images
    for name in ("expressions", "expressions-mirrored"):
        file = tmp_path / "expressions" / f"{name}.onnx"
        read = make_expression_network(str(file), EngineSettings()).read(faces)
        np.testing.assert_allclose(read.sum(axis=1), 1.0, atol=1e-5)
        page = file.with_suffix(".md").read_text(encoding="utf-8")
        assert "learned from teacher-1 and teacher-2 too" in page
        assert f"| {name}.onnx | 24 px |" in page
