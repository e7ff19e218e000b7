"""Runs ONNX networks: by OpenVINO, or by ONNX Runtime where OpenVINO has no wheel.

Nothing else in the program knows a runtime. Both give the same numbers but for rounding.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from monitor.config import EngineSettings
from monitor.errors import EngineError
from monitor.folders import assets_folder
from monitor.types import FloatArray

if TYPE_CHECKING:
    import openvino

Pixels = NDArray[np.uint8] | FloatArray
"""A network's input; which of the two, and its shape, is said where the network is used."""


class Network(Protocol):
    """One loaded network with one input and one output, used by one thread at a time."""

    def run(self, pixels: Pixels) -> FloatArray:
        """Return the network's output for a batch of at least one, valid until the next call."""


def load_network(
    network: str | Path, settings: EngineSettings, *, input_shape: Sequence[int] | None = None
) -> Network:
    """Load `assets/models/NAME.onnx`, or another file.

    Args:
        network: Name without folder and ending, or the path of a file.
        settings: Runtime and threads.
        input_shape: Shape of every input to come; by default the number of items in a
            batch may change from call to call.

    Raises:
        EngineError: The file is missing or broken, or the wanted runtime is not installed.
    """
    own = isinstance(network, str)
    path = assets_folder() / "models" / f"{network}.onnx" if own else Path(network)
    remedy = "install the app again" if own else "name another file"
    if not path.is_file():
        raise EngineError(f"the network {path} is missing: {remedy}")
    runtime = _choose(settings.runtime)
    try:
        if runtime == "openvino":
            return _OpenVinoNetwork(path, settings.threads, input_shape)
        return _OnnxRuntimeNetwork(path, settings.threads)
    except ImportError as error:
        raise EngineError(f"{runtime} does not load ({error}): install the app again") from error
    except Exception as error:  # runtimes raise their own kinds; all mean the same here
        reason = str(error).strip().splitlines()[-1]
        raise EngineError(f"the network {path} is broken ({reason}): {remedy}") from error


def threads_of(settings: EngineSettings) -> int:
    """Return how many processor threads `settings` ask for: every usable core by default."""
    if settings.threads:
        return settings.threads
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def runtime_in_use(settings: EngineSettings) -> str:
    """Return the name and version of the runtime that `settings` lead to.

    Raises:
        EngineError: It is not installed.
    """
    runtime = _choose(settings.runtime)
    return f"{runtime} {version(runtime)}"


def _choose(wanted: Literal["auto", "openvino", "onnxruntime"]) -> str:
    installed = [name for name in ("openvino", "onnxruntime") if find_spec(name) is not None]
    if wanted in installed:
        return wanted
    if wanted != "auto" or not installed:
        package = "onnxruntime" if wanted == "onnxruntime" else "openvino"
        raise EngineError(f"{package} is not installed: pip install {package}")
    return installed[0]


@cache
def _openvino_core() -> openvino.Core:
    # Importing openvino calls home through this package and writes a folder into the
    # user's home. It is not installed; should something else install it, it stays out.
    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]
    import openvino

    return openvino.Core()


class _OpenVinoNetwork:
    def __init__(self, path: Path, threads: int, input_shape: Sequence[int] | None) -> None:
        core = _openvino_core()
        from openvino.frontend import FrontEndManager

        # Not `core.read_model`: that tries a broken file as other formats too, which print.
        reader = FrontEndManager().load_by_framework("onnx")
        model = reader.convert(reader.load(str(path)))
        if not model.inputs:
            raise ValueError("it is empty")
        if input_shape is not None:
            model.reshape(list(input_shape))
        options = {
            # Some processors would take bf16 by themselves, which moves the cascade's boxes.
            "INFERENCE_PRECISION_HINT": "f32",
            # Pinned threads of several networks and of the window would share one core.
            "ENABLE_CPU_PINNING": False,
            "PERFORMANCE_HINT": "LATENCY",
            "INFERENCE_NUM_THREADS": threads,
        }
        self._request = core.compile_model(model, "CPU", options).create_infer_request()
        self._fixed = input_shape is not None

    def run(self, pixels: Pixels) -> FloatArray:
        if self._fixed:
            return self._infer(pixels)
        return np.concatenate([self._infer(part).copy() for part in _parts(pixels)])

    def _infer(self, pixels: Pixels) -> FloatArray:
        results = self._request.infer({0: pixels}, share_inputs=True, share_outputs=True)
        return np.asarray(results[0], dtype=np.float32)


LARGEST_PART = 64
"""Beyond this many items at once, OpenVINO's time per item no longer falls."""


def _parts(batch: Pixels) -> Iterator[Pixels]:
    """Cut a batch into parts of 64, 32, 16, 8, 4, 2 and 1 items, largest first.

    OpenVINO compiles for every batch size that it meets and keeps the result: a room whose
    faces come and go would cost half a megabyte and some milliseconds for each new number.
    """
    start, size = 0, LARGEST_PART
    while start < len(batch):
        if size > len(batch) - start:
            size //= 2
        else:
            yield batch[start : start + size]
            start += size


class _OnnxRuntimeNetwork:
    def __init__(self, path: Path, threads: int) -> None:
        import onnxruntime

        # Its builds for Windows report what they run.
        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        # Waiting threads would take the core that the window draws on.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(
            str(path), options, providers=["CPUExecutionProvider"]
        )

    def run(self, pixels: Pixels) -> FloatArray:
        (output,) = self._session.run(None, {"pixels": pixels})
        return np.asarray(output, dtype=np.float32)
