"""How many multiplications a network needs: what no runtime can do without."""

from __future__ import annotations

import math
from collections.abc import Sequence

from monitor.engine.loading import network_file
from monitor.engine.openvino_network import read_model


def multiplications(network: str, input_shape: Sequence[int]) -> int:
    """Return the multiplications of `assets/models/NAME.onnx` for an input of this shape.

    Counted are convolutions and matrix products; all else is little beside them. Needs
    OpenVINO, which knows the shapes within a network.

    Raises:
        EngineError: There is no such network.
        ImportError: OpenVINO is not installed.
    """
    model = read_model(network_file(network))
    model.reshape(list(input_shape))
    count = 0
    for operation in model.get_ordered_ops():
        kind = operation.get_type_name()
        if kind in ("Convolution", "GroupConvolution"):
            # (out, in, rows, columns), with the groups in front where there are any; each
            # number of the output is a sum over all but groups and out.
            kernel = list(operation.input(1).get_shape())[-3:]
            count += math.prod(operation.output(0).get_shape()) * math.prod(kernel)
        elif kind == "MatMul":
            summed = list(operation.input(0).get_shape())[-1]
            count += math.prod(operation.output(0).get_shape()) * summed
    return count
