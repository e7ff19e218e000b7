"""Builds ONNX files by hand, from weights in Keras' layout."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

Weights = NDArray[Any]


class Graph:
    """An ONNX graph in NCHW that grows layer by layer; each method returns its output's name."""

    def __init__(self, input_shape: list[str | int], dtype: int) -> None:
        self._inputs = [helper.make_tensor_value_info("pixels", dtype, input_shape)]
        self._nodes: list[onnx.NodeProto] = []
        self._weights: list[onnx.TensorProto] = []

    def add(self, operator: str, *inputs: str | Weights, **attributes: Any) -> str:
        """Add a node; arrays among its inputs become weights."""
        output = f"{operator.lower()}{len(self._nodes)}"
        names = []
        for i, value in enumerate(inputs):
            if isinstance(value, str):
                names.append(value)
            else:
                names.append(f"{output}_{i}")
                self._weights.append(numpy_helper.from_array(value, names[-1]))
        self._nodes.append(helper.make_node(operator, names, [output], **attributes))
        return output

    def conv(
        self, x: str, kernel: NDArray[Any], bias: NDArray[Any] | None = None, **attributes: Any
    ) -> str:
        """Convolve with a Keras kernel (height, width, in, out)."""
        turned = np.ascontiguousarray(kernel.transpose(3, 2, 0, 1), np.float32)
        extra = [] if bias is None else [bias.astype(np.float32)]
        return self.add("Conv", x, turned, *extra, **attributes)

    def prelu(self, x: str, slope: NDArray[Any]) -> str:
        """Leaky units with one slope per channel; from Keras' (1, 1, C) or (C,)."""
        channels = slope.reshape(-1)
        spatial = (1, 1) if slope.ndim == 3 else ()
        return self.add("PRelu", x, channels.reshape(-1, *spatial).astype(np.float32))

    def pool(self, x: str, size: int, padding: str) -> str:
        """Take the maximum with stride 2; padding as in Keras."""
        auto_pad = {"same": "SAME_UPPER", "valid": "VALID"}[padding]
        return self.add("MaxPool", x, kernel_shape=[size, size], strides=[2, 2], auto_pad=auto_pad)

    def dense(self, x: str, kernel: NDArray[Any], bias: NDArray[Any]) -> str:
        """Multiply (N, in) with a Keras kernel (in, out)."""
        return self.add("Gemm", x, kernel.astype(np.float32), bias.astype(np.float32))

    def save(self, path: Path, output: str, output_shape: list[str | int], origin: str) -> None:
        """Check the graph and write it; `origin` says in the file where it comes from."""
        outputs = [helper.make_tensor_value_info(output, TensorProto.FLOAT, output_shape)]
        graph = helper.make_graph(self._nodes, path.stem, self._inputs, outputs, self._weights)
        model = helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", 17)], doc_string=origin, ir_version=8
        )
        onnx.checker.check_model(model, full_check=True)
        onnx.save(model, str(path))
