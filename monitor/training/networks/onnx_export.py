"""Writes a trained Keras network as the ONNX file that the app runs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import keras
import numpy as np
from keras import layers
from onnx import TensorProto

from monitor.training.networks.augmentation import SOFT_SPREAD
from monitor.training.networks.onnx_graph import Graph, Weights
from monitor.types import FloatArray

_BEYOND = -(2**31)
"""Where a slice that runs backwards ends: before the first column, however many there are."""


def export(
    model: keras.Model,
    path: Path,
    origin: str,
    *,
    temperature: float = 1.0,
    shift: FloatArray | None = None,
    standardise: bool = True,
    mirrored: bool = False,
) -> None:
    """Write (N, 1, side, side) uint8 grey faces to (N, C) probabilities.

    What `standardised` does, and the softmax of the calibrated logits, become part of the network.

    Args:
        model: As `build_network` or `load_trunk` makes it: any chain of the layers that they use.
        path: The file.
        origin: Where the network comes from, for the file itself.
        temperature: What the logits are divided by: above 1 makes the probabilities more careful.
        shift: (C,) added to the logits after that.
        standardise: False where the network takes faces as they are, 0..255.
        mirrored: Look at each face a second time, left and right swapped, and take the mean of
            the logits: twice the work.
    """
    side = model.input_shape[1]
    graph = Graph(["batch", 1, side, side], TensorProto.UINT8)
    names = {}
    for layer in model.layers:
        if isinstance(layer, layers.InputLayer):
            prepared = _prepared(graph, standardise=standardise)
            names[id(layer.output)] = _both_ways(graph, prepared) if mirrored else prepared
            continue
        inputs = layer.input if isinstance(layer.input, list) else [layer.input]
        names[id(layer.output)] = _node(graph, layer, [names[id(tensor)] for tensor in inputs])
    logits = names[id(model.output)]
    if mirrored:
        pairs = graph.add("Reshape", logits, np.array([2, -1, model.output_shape[-1]], np.int64))
        logits = graph.add("ReduceMean", pairs, axes=[0], keepdims=0)
    logits = graph.add("Div", logits, np.array(temperature, np.float32))
    if shift is not None:
        logits = graph.add("Add", logits, shift.astype(np.float32))
    graph.save(
        path, graph.add("Softmax", logits, axis=1), ["batch", model.output_shape[-1]], origin
    )


def _prepared(graph: Graph, *, standardise: bool) -> str:
    grey = graph.add("Cast", "pixels", to=TensorProto.FLOAT)
    if not standardise:
        return grey
    centred = graph.add("Sub", grey, graph.add("ReduceMean", grey, axes=[2, 3]))
    variance = graph.add("ReduceMean", graph.add("Mul", centred, centred), axes=[2, 3])
    spread = graph.add("Add", graph.add("Sqrt", variance), np.array(SOFT_SPREAD, np.float32))
    return graph.add("Div", centred, spread)


def _both_ways(graph: Graph, faces: str) -> str:
    """The faces and, after all of them, their mirror images."""
    start, end, axis, step = (np.array([number], np.int64) for number in (-1, _BEYOND, 3, -1))
    return graph.add("Concat", faces, graph.add("Slice", faces, start, end, axis, step), axis=0)


def _node(graph: Graph, layer: Any, inputs: list[str]) -> str:
    weights = [np.asarray(keras.ops.convert_to_numpy(w), np.float32) for w in layer.weights]
    match layer:
        case layers.Conv2D():
            node = _convolution(graph, layer, inputs[0], weights, order=(3, 2, 0, 1))
        case layers.DepthwiseConv2D():
            group = weights[0].shape[2]
            node = _convolution(graph, layer, inputs[0], weights, order=(2, 3, 0, 1), group=group)
        case layers.MaxPooling2D():
            node = graph.pool(inputs[0], layer.pool_size[0], layer.padding)
        case layers.BatchNormalization():
            node = graph.add("BatchNormalization", *inputs, *weights, epsilon=layer.epsilon)
        case layers.ReLU():
            node = graph.add("Relu", *inputs)
        case layers.Add():
            node = graph.add("Add", *inputs)
        case layers.AveragePooling2D():
            node = graph.add("AveragePool", *inputs, kernel_shape=[2, 2], strides=[2, 2])
        case layers.GlobalAveragePooling2D():
            node = graph.add("Flatten", graph.add("GlobalAveragePool", *inputs))
        case layers.Dense():
            node = graph.dense(inputs[0], *weights)
        case layers.Dropout():
            (node,) = inputs
        case _:
            raise TypeError(f"no ONNX node is known for a layer {type(layer).__name__}")
    return node


def _convolution(
    graph: Graph,
    layer: Any,
    x: str,
    weights: list[Weights],
    *,
    order: tuple[int, int, int, int],
    group: int = 1,
) -> str:
    kernel, *bias = weights
    # Stored with half the digits, which moves no reading by more than 0.002: half the file.
    half = np.ascontiguousarray(kernel.transpose(order), np.float16)
    full = graph.add("Cast", half, to=TensorProto.FLOAT)
    auto_pad = {"same": "SAME_UPPER", "valid": "VALID"}[layer.padding]
    return graph.add(
        "Conv", x, full, *bias, strides=list(layer.strides), auto_pad=auto_pad, group=group
    )
