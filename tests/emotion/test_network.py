"""A network that gives no numbers is told, and never read as an expression."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from onnx import TensorProto

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


def test_one_that_gives_none_for_a_face_is_told(tmp_path: Path) -> None:
    reads = network(tmp_path, 100.0)
    dark = np.full((1, SIDE_PX, SIDE_PX), 20, np.uint8)
    assert reads.read(dark).sum() == pytest.approx(1.0)
    with pytest.raises(EngineError, match="gives no numbers for a face"):
        reads.read(np.concatenate([dark, dark + 200]))
