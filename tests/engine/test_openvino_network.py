"""OpenVINO: what it is told, few compiled sizes, and nothing sent or printed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.config import EngineSettings
from monitor.engine import load_network
from monitor.folders import assets_folder
from tests.waiting import STANDSTILL_S

pytest.importorskip("openvino")

from monitor.engine.openvino_network import LARGEST_PART, OpenVinoNetwork, _parts


@given(st.integers(1, 1000), st.sampled_from([1, 17, 5000]))
def test_only_seven_sizes_are_ever_compiled(items: int, values: int) -> None:
    batch = np.repeat(np.arange(items, dtype=np.float32)[:, None], values, axis=1)
    parts = list(_parts(batch))
    assert {len(part) for part in parts} <= {2**i for i in range(7)}
    assert max(len(part) for part in parts) <= LARGEST_PART
    np.testing.assert_array_equal(np.concatenate(parts), batch)


@pytest.mark.parametrize(
    ("item", "largest"), [((24, 24, 3), 64), ((48, 48, 3), 16), ((1, 64, 64), 16), ((9, 999), 8)]
)
def test_large_items_come_in_smaller_parts(item: tuple[int, ...], largest: int) -> None:
    assert max(map(len, _parts(np.zeros((130, *item), np.float32)))) == largest


def test_openvino_is_told_precision_threads_and_no_pinning() -> None:
    network = load_network("rnet", EngineSettings(runtime="openvino", threads=2))
    compiled = network._request(1).get_compiled_model()
    assert compiled.get_property("INFERENCE_PRECISION_HINT").to_string() == "f32"
    assert compiled.get_property("ENABLE_CPU_PINNING") is False
    assert compiled.get_property("INFERENCE_NUM_THREADS") == 2


def test_compiled_for_each_size_it_reads_the_same() -> None:
    path = assets_folder() / "models" / "rnet.onnx"
    batch = np.random.default_rng(2).uniform(0, 255, (11, 24, 24, 3)).astype(np.float32)
    any_size, each_size = (
        OpenVinoNetwork(path, "cpu", 1, None, any_size=any_size) for any_size in (True, False)
    )
    np.testing.assert_allclose(each_size.run(batch), any_size.run(batch), atol=1e-4)
    assert set(each_size._requests) == {1, 2, 8}


def test_openvino_calls_nobody_and_says_nothing(tmp_path: Path) -> None:
    trap = tmp_path / "packages" / "openvino_telemetry"
    trap.mkdir(parents=True)
    (trap / "__init__.py").write_text("raise SystemExit('openvino_telemetry was imported')")
    home = tmp_path / "user"
    home.mkdir()
    code = (
        "from monitor.config import EngineSettings\n"
        "from monitor.engine import load_network\n"
        "load_network('fer', EngineSettings(runtime='openvino'))\n"
    )
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(trap.parent), "HOME": str(home)},
    )
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert list(home.iterdir()) == []


FIRST_USE = """
import sys, threading
import numpy as np
from monitor.config import EngineSettings
from monitor.engine import load_network

sys.setswitchinterval(1e-6)  # threads take turns wherever they can
networks = [load_network("rnet", EngineSettings(threads=1)) for _ in range(3)]
together = threading.Barrier(len(networks))

def read(network):
    together.wait()
    network.run(np.zeros((1, 24, 24, 3), np.float32))

threads = [threading.Thread(target=read, args=(network,)) for network in networks]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


@pytest.mark.slow
@pytest.mark.parametrize("attempt", range(4))
def test_threads_that_read_for_the_first_time_at_once_do_not_lock_each_other_out(
    attempt: int,
) -> None:
    # It stood still in two of three attempts.
    subprocess.run([sys.executable, "-c", FIRST_USE], check=True, timeout=STANDSTILL_S)
