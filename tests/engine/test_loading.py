"""Both runtimes, every network: same numbers, and errors that say what to do."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import monitor.engine.loading
from monitor.config import EngineSettings
from monitor.engine import load_network, runtime_in_use
from monitor.errors import EngineError
from monitor.folders import assets_folder
from tests.runtimes import RUNTIMES, needs_both

INPUTS = {
    "pnet": ((1, 60, 90, 3), np.float32),
    "rnet": ((7, 24, 24, 3), np.float32),
    "onet": ((7, 48, 48, 3), np.float32),
    "fer": ((7, 1, 64, 64), np.uint8),
}


def pixels(name: str, items: int | None = None) -> np.ndarray:
    shape, dtype = INPUTS[name]
    values = np.random.default_rng(1).integers(0, 256, (items or shape[0], *shape[1:]))
    return values.astype(dtype)


@needs_both
@pytest.mark.parametrize("name", INPUTS)
def test_both_runtimes_give_the_same_numbers(name: str) -> None:
    outputs = [
        load_network(name, EngineSettings(runtime=runtime)).run(pixels(name))
        for runtime in ("openvino", "onnxruntime")
    ]
    assert outputs[0].dtype == outputs[1].dtype == np.float32
    np.testing.assert_allclose(outputs[0], outputs[1], atol=1e-4)


@pytest.mark.parametrize("runtime", RUNTIMES)
@pytest.mark.parametrize("items", [1, 2, 7, 64, 131])
def test_an_item_reads_the_same_in_a_batch_of_any_size(runtime: str, items: int) -> None:
    network = load_network("rnet", EngineSettings(runtime=runtime))
    batch = pixels("rnet", items)
    together = network.run(batch)
    assert together.shape == (items, 5)
    for i in {0, items // 2, items - 1}:
        np.testing.assert_allclose(network.run(batch[i : i + 1])[0], together[i], atol=1e-4)


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_a_fixed_shape_changes_nothing(runtime: str) -> None:
    settings = EngineSettings(runtime=runtime, threads=1)
    free = load_network("pnet", settings)
    fixed = load_network("pnet", settings, input_shape=(1, 60, 90, 3))
    np.testing.assert_allclose(free.run(pixels("pnet")), fixed.run(pixels("pnet")), atol=1e-4)


def test_importing_the_program_loads_no_runtime() -> None:
    code = (
        "import sys, monitor.pipeline, monitor.engine\n"
        "print([x for x in ('openvino', 'onnxruntime', 'tensorflow') if x in sys.modules])"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )
    assert result.stdout.strip() == "[]"


@pytest.fixture
def own_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of networks that a test may break."""
    assets = tmp_path / "assets"
    shutil.copytree(assets_folder() / "models", assets / "models")
    monkeypatch.setattr(monitor.engine.loading, "assets_folder", lambda: assets)
    return assets / "models"


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_a_missing_file_is_named(runtime: str, own_models: Path) -> None:
    (own_models / "rnet.onnx").unlink()
    with pytest.raises(EngineError, match=r"rnet\.onnx is missing: install") as raised:
        load_network("rnet", EngineSettings(runtime=runtime))
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("runtime", RUNTIMES)
@pytest.mark.parametrize("content", ["empty", "cut short", "other"])
def test_a_broken_file_is_named(
    runtime: str, content: str, own_models: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = own_models / "rnet.onnx"
    whole = file.read_bytes()
    broken = {"empty": b"", "cut short": whole[: len(whole) // 2], "other": b"<html>" * 100}
    file.write_bytes(broken[content])
    with pytest.raises(EngineError, match=r"rnet\.onnx is broken .*install") as raised:
        load_network("rnet", EngineSettings(runtime=runtime))
    assert "\n" not in str(raised.value)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("wanted", ["auto", "openvino", "onnxruntime"])
def test_a_missing_runtime_is_named(wanted: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(monitor.engine.loading, "find_spec", lambda _name: None)
    with pytest.raises(EngineError, match=r"is not installed: pip install (openvino|onnxruntime)"):
        load_network("rnet", EngineSettings(runtime=wanted))


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_the_runtime_in_use_has_a_version(runtime: str) -> None:
    assert runtime_in_use(EngineSettings(runtime=runtime)).startswith(f"{runtime} ")
