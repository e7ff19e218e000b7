"""The network of a 'temporal' strategy as an ONNX file, from weights as Keras lays them out."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from onnx import TensorProto

from monitor.training.networks.onnx_graph import Graph, Weights
from monitor.window.strategies.sequence import STEPS


def write_recurrent(
    path: Path, gru: tuple[Weights, Weights, Weights], dense: tuple[Weights, Weights]
) -> None:
    """Write (P, STEPS, F + 1) float32 sequences to (P, classes) logits, for each person.

    The last layer is linear: everyone's logits are the mean of each person's, and the engine may
    take people a few at a time.

    Args:
        path: The file.
        gru: Kernel (F + 1, 3 U), recurrent kernel (U, 3 U) and bias (2, 3 U), the gates in the
            order update, reset, new; it is reset after the recurrent kernel.
        dense: Kernel (U, classes) and bias (classes,).
    """
    kernel, recurrent, bias = gru
    weights, offset = dense
    units = len(recurrent)
    graph = Graph(["people", STEPS, len(kernel)], TensorProto.FLOAT)
    # ONNX has the gates in the same order.
    states = graph.add(
        "GRU",
        graph.add("Transpose", "pixels", perm=[1, 0, 2]),
        np.ascontiguousarray(kernel.T[None], np.float32),
        np.ascontiguousarray(recurrent.T[None], np.float32),
        bias.reshape(1, -1).astype(np.float32),
        hidden_size=units,
        linear_before_reset=1,
    )
    last = graph.add("Gather", states, np.array(STEPS - 1, np.int64), axis=0)
    # One direction, which goes: (1, P, U) to (P, U).
    each = graph.add("Reshape", last, np.array([-1, units], np.int64))
    origin = "Trained by Classroom Monitor on the order of readings."
    graph.save(path, graph.dense(each, weights, offset), ["people", len(offset)], origin)
