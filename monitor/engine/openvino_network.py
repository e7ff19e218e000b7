"""Networks by OpenVINO, on the processor or on Intel's graphics or neural unit."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, cast, get_args

import numpy as np

from monitor.engine.base import Device, DeviceKind, Pixels, Precision
from monitor.i18n import tr
from monitor.types import FloatArray

# Importing openvino calls home through this package and writes a folder into the
# user's home. It is not installed; should something else install it, it stays out.
sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]

import openvino  # noqa: E402
from openvino.frontend import FrontEndManager  # noqa: E402

# OpenVINO makes its table of number types when it is first used. Two threads that first use it
# at the same moment wait for each other for ever, one of them with the interpreter's lock, and
# the whole program stands still. Here there is one thread: imports are one at a time.
openvino.Type.f32.to_dtype()

_core = cache(openvino.Core)

# Some processors would take bf16 by themselves, which moves the cascade's boxes and changes
# expressions (docs/decisions/devices-and-precision.md).
_HINTS: Mapping[Precision, str] = {"float32": "f32", "bfloat16": "bf16"}

_OPTIONS: Mapping[DeviceKind, Mapping[str, object]] = {
    "cpu": {
        # Pinned threads of several networks and of the window would share one core.
        "ENABLE_CPU_PINNING": False,
    },
    "gpu": {"INFERENCE_PRECISION_HINT": "f32"},
    "npu": {},  # 16 bits, whatever is asked
}


@cache
def openvino_devices() -> tuple[Device, ...]:
    """Return the devices that OpenVINO finds here, one of a kind."""
    found: dict[str, Device] = {}
    for name in _core().available_devices:  # like CPU, GPU.0, GPU.1, NPU
        kind = name.partition(".")[0].lower()
        if kind in get_args(DeviceKind) and kind not in found:
            full_name = str(_core().get_property(name, "FULL_DEVICE_NAME"))
            found[kind] = Device(cast("DeviceKind", kind), full_name)
    return tuple(found.values())


@cache
def counts_in_bfloat16() -> bool:
    """Whether the processor has units for numbers of 16 bits."""
    return "BF16" in _core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")


def read_model(path: Path) -> openvino.Model:
    """Return the network of an ONNX file, not compiled; raises errors of the runtime."""
    # Not `core.read_model`: that tries a broken file as other formats too, which print.
    reader = FrontEndManager().load_by_framework("onnx")
    model = reader.convert(reader.load(str(path)))
    if not model.inputs:
        raise ValueError(tr("it is empty"))
    return model


class OpenVinoNetwork:
    """Raises errors of the runtime where the file is broken or the device refuses it.

    Args:
        path: The ONNX file.
        device: What it runs on.
        threads: Processor threads.
        input_shape: Shape of every input, or None where the number of items changes.
        any_size: Compile once for any number of items; otherwise for each number when it first
            comes, as the devices beside the processor want it.
        precision: How finely it counts, on the processor.
    """

    def __init__(
        self,
        path: Path,
        device: DeviceKind,
        threads: int,
        input_shape: Sequence[int] | None,
        *,
        any_size: bool,
        precision: Precision = "float32",
    ) -> None:
        self._device = device.upper()
        self._options = {**_OPTIONS[device], "PERFORMANCE_HINT": "LATENCY"}
        if device == "cpu":
            self._options["INFERENCE_NUM_THREADS"] = threads
            self._options["INFERENCE_PRECISION_HINT"] = _HINTS[precision]
        self._cut = input_shape is None
        model = read_model(path)
        if input_shape is not None:
            model.reshape(list(input_shape))
        # By items, or for any number of them; the first at once: what the device refuses is
        # told when it is loaded.
        self._requests: dict[int, Any] = {}
        self._model = None
        if any_size or input_shape is not None:
            self._requests[ANY] = self._compiled(model)
        else:
            self._model = model
            self._request(1)

    def run(self, pixels: Pixels) -> FloatArray:
        """Return the network's output; see `Network.run`."""
        if not self._cut:
            return self._infer(pixels)
        return np.concatenate([self._infer(part).copy() for part in _parts(pixels)])

    def cancel(self) -> None:
        """End a run; see `Network.cancel`."""
        for request in self._requests.values():
            request.cancel()

    def _infer(self, pixels: Pixels) -> FloatArray:
        request = self._request(len(pixels))
        results = request.infer({0: pixels}, share_inputs=True, share_outputs=True)
        return np.asarray(results[0], dtype=np.float32)

    def _request(self, items: int) -> Any:
        """What infers so many items at once."""
        if self._model is None:
            return self._requests[ANY]
        if items not in self._requests:
            model = self._model.clone()
            shape = model.input(0).partial_shape
            shape[0] = items
            model.reshape(shape)
            self._requests[items] = self._compiled(model)
        return self._requests[items]

    def _compiled(self, model: openvino.Model) -> Any:
        compiled = _core().compile_model(model, self._device, self._options)
        return compiled.create_infer_request()


ANY = 0
"""Stands for any number of items."""

LARGEST_PART = 64
"""Beyond this many items at once, OpenVINO's time per item no longer falls."""

PART_VALUES = LARGEST_PART * 24 * 24 * 3
"""Nor with more numbers than these at once: what lies between the layers of larger items would
take tens of megabytes."""


def _parts(batch: Pixels) -> Iterator[Pixels]:
    """Cut a batch into parts of at most `LARGEST_PART` items, all powers of two, largest first.

    OpenVINO compiles for every batch size that it meets and keeps the result: a room whose
    faces come and go would cost half a megabyte and some milliseconds for each new number.
    """
    start, size = 0, LARGEST_PART
    while size > 1 and size * batch[0].size > PART_VALUES:
        size //= 2
    while start < len(batch):
        if size > len(batch) - start:
            size //= 2
        else:
            yield batch[start : start + size]
            start += size
