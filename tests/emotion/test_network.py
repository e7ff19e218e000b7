"""A network that gives no numbers is told, and never read as an expression."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from monitor.classes import Classes
from monitor.config import EngineSettings
from monitor.emotion.network import ExpressionNetwork
from monitor.errors import EngineError
from monitor.training.networks.onnx_graph import Graph

SIDE_PX = 48
TWO = Classes(("dark", "bright"))


def network(folder: Path, limit: float) -> ExpressionNetwork:
    """A network that has no logarithm to give of a crop that is brighter than `limit`."""
    graph = Graph(["batch", 1, SIDE_PX, SIDE_PX], TensorProto.UINT8)
    grey = graph.add("Cast", "pixels", to=TensorProto.FLOAT)
    mean = graph.add("Flatten", graph.add("GlobalAveragePool", grey))
    left = graph.add("Sub", np.full((1, 2), limit, np.float32), mean)
    file = folder / "network.onnx"
    graph.save(file, graph.add("Softmax", graph.add("Log", left), axis=1), ["batch", 2], "a test")
    return ExpressionNetwork(file, SIDE_PX, EngineSettings(), classes=TWO)


def test_a_network_that_gives_no_numbers_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"network\.onnx gives no numbers: train it again"):
        network(tmp_path, -1.0)


def test_a_network_that_never_ends_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A real loop in the file, which the runtime is told to leave."""
    monkeypatch.setattr("monitor.engine.limited.LIMIT_S", 0.5)
    settings = EngineSettings(runtime="onnxruntime")
    with pytest.raises(EngineError, match=r"endless\.onnx has not ended after 0\.5 s for one face"):
        ExpressionNetwork(endless(tmp_path / "endless.onnx"), SIDE_PX, settings, classes=TWO)
    assert not [one for one in threading.enumerate() if "endless" in one.name]


def endless(file: Path) -> Path:
    """Adds one to the mean of a crop, again and again."""
    mean = ("x", TensorProto.FLOAT, ["batch", 1])
    body = helper.make_graph(
        [
            helper.make_node("Not", ["stop"], ["goes_on"]),
            helper.make_node("Add", ["x", "one"], ["more"]),
        ],
        "body",
        [
            helper.make_tensor_value_info("round", TensorProto.INT64, []),
            helper.make_tensor_value_info("before", TensorProto.BOOL, []),
            helper.make_tensor_value_info(*mean),
        ],
        [
            helper.make_tensor_value_info("goes_on", TensorProto.BOOL, []),
            helper.make_tensor_value_info("more", TensorProto.FLOAT, ["batch", 1]),
        ],
        [
            numpy_helper.from_array(np.float32(1.0), "one"),
            numpy_helper.from_array(np.bool_(False), "stop"),
        ],
    )
    nodes = [
        helper.make_node("Cast", ["pixels"], ["grey"], to=TensorProto.FLOAT),
        helper.make_node("GlobalAveragePool", ["grey"], ["pooled"]),
        helper.make_node("Flatten", ["pooled"], ["mean"]),
        helper.make_node("Loop", ["rounds", "begins", "mean"], ["end"], body=body),
        helper.make_node("Concat", ["end", "end"], ["both"], axis=1),
        helper.make_node("Softmax", ["both"], ["classes"], axis=1),
    ]
    graph = helper.make_graph(
        nodes,
        "endless",
        [
            helper.make_tensor_value_info(
                "pixels", TensorProto.UINT8, ["batch", 1, SIDE_PX, SIDE_PX]
            )
        ],
        [helper.make_tensor_value_info("classes", TensorProto.FLOAT, ["batch", 2])],
        [
            numpy_helper.from_array(np.int64(2**62), "rounds"),
            numpy_helper.from_array(np.bool_(True), "begins"),
        ],
    )
    opsets = [helper.make_opsetid("", 13)]
    onnx.save(helper.make_model(graph, opset_imports=opsets, ir_version=8), file)
    return file


def test_one_that_gives_none_for_a_face_is_told(tmp_path: Path) -> None:
    reads = network(tmp_path, 100.0)
    dark = np.full((1, SIDE_PX, SIDE_PX), 20, np.uint8)
    assert reads.read(dark).sum() == pytest.approx(1.0)
    with pytest.raises(EngineError, match="gives no numbers for a face"):
        reads.read(np.concatenate([dark, dark + 200]))
