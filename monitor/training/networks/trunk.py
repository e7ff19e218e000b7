"""The app's networks as Keras networks again, read from their ONNX files without their last layer.

The files are all that is shipped. They are chains of a dozen kinds of nodes, each of which has
its layer in Keras; what prepares the picture and what makes probabilities is left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import keras
import numpy as np
import onnx
from keras import layers
from numpy.typing import NDArray
from onnx import numpy_helper

from monitor.errors import EngineError
from monitor.i18n import tr

Array = NDArray[np.floating]


def load_trunk(file: Path) -> keras.Model:
    """Return (N, side, side, 1) prepared pictures to (N, F) features, with the file's weights.

    Raises:
        EngineError: The file is missing, or another kind of network.
    """
    try:
        graph = onnx.load(str(file)).graph
        side_px = graph.input[0].type.tensor_type.shape.dim[-1].dim_value
        return _Reader(graph).network(side_px)
    except (OSError, LookupError, ValueError) as error:
        raise EngineError(
            tr("{file}: no network to start from ({error!r})", file=file, error=error)
        ) from error


class _Reader:
    """Goes through the nodes in their order, which is that of the data."""

    def __init__(self, graph: onnx.GraphProto) -> None:
        self._nodes = graph.node
        self._arrays: dict[str, Array] = {
            one.name: numpy_helper.to_array(one) for one in graph.initializer
        }
        self._tensors: dict[str, Any] = {}

    def network(self, side_px: int) -> keras.Model:
        picture = keras.Input((side_px, side_px, 1))
        for node in self._up_to_the_features():
            if node.op_type == "Cast" and node.input[0] in self._arrays:
                # Kernels are stored with half the digits.
                self._arrays[node.output[0]] = self._arrays[node.input[0]].astype(np.float32)
            elif self._tensors:
                self._add(node)
            elif node.op_type == "Conv":
                self._tensors[node.input[0]] = picture
                self._add(node)
        last = next(reversed(self._tensors.values()))
        return keras.Model(picture, layers.GlobalAveragePooling2D()(last))

    def _up_to_the_features(self) -> list[onnx.NodeProto]:
        """The nodes before the mean over the picture, and before maps that are classes already."""
        kinds = [node.op_type for node in self._nodes]
        end = kinds.index("GlobalAveragePool")
        return list(self._nodes[: end - 1 if kinds[end - 1] == "Conv" else end])

    def _add(self, node: onnx.NodeProto) -> None:
        inputs = [self._tensors[name] for name in node.input if name in self._tensors]
        weights = [self._arrays[name] for name in node.input if name in self._arrays]
        attributes = {one.name: onnx.helper.get_attribute_value(one) for one in node.attribute}
        stride = int(attributes.get("strides", [1])[0])
        if node.op_type == "Conv" and weights[0].shape[-1] == 1 and stride > 1:
            # The same in two layers: TensorFlow 2.21 crashes in the gradient of the one.
            inputs = [layers.MaxPooling2D(1, stride)(inputs[0])]
            attributes["strides"] = [1, 1]
        layer, values = _layer(node.op_type, weights, attributes)
        self._tensors[node.output[0]] = layer(inputs if len(inputs) > 1 else inputs[0])
        if values:
            layer.set_weights(values)


def _layer(
    kind: str, weights: list[Array], attributes: Mapping[str, Any]
) -> tuple[Any, list[Array]]:
    """A layer for a node, and its weights as Keras orders them."""
    layer: Any
    match kind:
        case "Conv":
            layer, weights = _convolution(weights, attributes)
        case "BatchNormalization":
            layer = layers.BatchNormalization(epsilon=attributes["epsilon"])
        case "Relu":
            layer = layers.ReLU()
        case "Add":
            layer = layers.Add()
        case "AveragePool":
            layer = layers.AveragePooling2D(2)
        case "MaxPool":
            size = int(attributes["kernel_shape"][0])
            layer = layers.MaxPooling2D(size, 2, padding=_padding(attributes))
        case _:
            raise ValueError(f"{kind} is no layer of the app's networks")
    return layer, weights


def _convolution(weights: list[Array], attributes: Mapping[str, Any]) -> tuple[Any, list[Array]]:
    kernel, *bias = weights
    options: dict[str, Any] = {
        "strides": int(attributes.get("strides", [1])[0]),
        "padding": _padding(attributes),
        "use_bias": bool(bias),
    }
    side = kernel.shape[-1]
    if attributes.get("group", 1) > 1:
        return layers.DepthwiseConv2D(side, **options), [kernel.transpose(2, 3, 0, 1), *bias]
    convolution = layers.Conv2D(kernel.shape[0], side, **options)
    return convolution, [kernel.transpose(2, 3, 1, 0), *bias]


def _padding(attributes: Mapping[str, Any]) -> str:
    same = attributes.get("auto_pad") == b"SAME_UPPER" or any(attributes.get("pads", ()))
    return "same" if same else "valid"
