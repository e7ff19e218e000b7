"""Where the networks run: what is here, and one clear line about what is not."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from monitor.config import EngineSettings
from monitor.engine import device_in_use, devices, load_network
from monitor.errors import EngineError
from monitor.store import SessionStore
from tests.command import call
from tests.runtimes import RUNTIMES, needs_both


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_there_is_a_processor(runtime: str) -> None:
    found = devices(EngineSettings(runtime=runtime))
    assert found[0].kind == "cpu"
    assert found[0].name


@pytest.mark.parametrize("runtime", RUNTIMES)
@pytest.mark.parametrize("wanted", ["gpu", "npu"])
def test_a_missing_device_is_one_line_with_what_is_there(runtime: str, wanted: str) -> None:
    settings = EngineSettings(runtime=runtime, device=wanted)
    if wanted in [device.kind for device in devices(settings)]:
        pytest.skip(f"this machine has one: {wanted}")
    with pytest.raises(EngineError, match=rf"no {wanted} that {runtime} can use") as raised:
        load_network("rnet", settings)
    assert "there is cpu (" in str(raised.value)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_auto_runs_on_what_is_there(runtime: str) -> None:
    settings = EngineSettings(runtime=runtime, device="auto")
    has_graphics = "gpu" in [device.kind for device in devices(settings)]
    assert device_in_use(settings) == ("gpu" if has_graphics else "cpu")
    pixels = np.zeros((3, 24, 24, 3), np.float32)
    assert load_network("rnet", settings).run(pixels).shape == (3, 5)


@needs_both
def test_the_processor_alone_loads_no_other_device() -> None:
    # Their drivers cost start time and memory.
    code = (
        "from pathlib import Path\n"
        "from monitor.config import EngineSettings\n"
        "from monitor.engine import load_network\n"
        "load_network('rnet', EngineSettings(runtime='openvino'))\n"
        "print([p for p in ('gpu', 'npu') if f'intel_{p}_plugin' in MAPS.read_text()])"
    ).replace("MAPS", "Path('/proc/self/maps')")
    if not sys.platform.startswith("linux"):
        pytest.skip("what is loaded is read from /proc")
    result = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )
    assert result.stdout.strip() == "[]"


def test_the_commands_take_a_device() -> None:
    result = call("live", "--source", "demo", "--headless", "--duration", "1", "--device", "npu")
    if "npu" in [device.kind for device in devices(EngineSettings())]:
        pytest.skip("this machine has one")
    assert (result.returncode, result.stdout) == (1, "")
    assert "no npu that " in result.stderr.splitlines()[-1]
    assert "Traceback" not in result.stderr
    assert not SessionStore().sessions()


def test_doctor_tells_what_there_is() -> None:
    told = " ".join(call("doctor").stdout.split())
    assert f"devices cpu: {devices(EngineSettings())[0].name}" in told
    assert " on cpu, " in told
    assert "; ready in " in told
