"""The runtimes that are installed here, to run a test with each."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

RUNTIMES = [
    pytest.param(
        name,
        marks=pytest.mark.skipif(find_spec(name) is None, reason=f"{name} is not installed"),
    )
    for name in ("openvino", "onnxruntime")
]

needs_both = pytest.mark.skipif(
    find_spec("openvino") is None or find_spec("onnxruntime") is None,
    reason="needs OpenVINO and ONNX Runtime",
)
