"""Runs ONNX networks: by OpenVINO, or by ONNX Runtime where OpenVINO has no wheel.

Nothing else in the program knows a runtime. Both give the same numbers but for rounding.
"""

from monitor.engine.base import Device, Network, Pixels, Precision
from monitor.engine.loading import (
    device_in_use,
    devices,
    load_network,
    precision_of,
    resolve_precision,
    runtime_in_use,
    threads_of,
)

__all__ = [
    "Device",
    "Network",
    "Pixels",
    "Precision",
    "device_in_use",
    "devices",
    "load_network",
    "precision_of",
    "resolve_precision",
    "runtime_in_use",
    "threads_of",
]
