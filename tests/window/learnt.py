"""Folders of trained strategies, made by hand: no Keras is needed for them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from onnx import TensorProto

from monitor.engine.trained_file import NETWORK_FILE, sha256_of
from monitor.training.networks.onnx_graph import Graph
from monitor.types import EMOTIONS
from monitor.window.strategies.sequence import STEPS
from monitor.window.strategies.trained_folder import (
    Line,
    StrategyDescription,
    write_strategy_description,
)

RISING, FALLING = "rising", "falling"


def rise_network(folder: Path, **changes: object) -> Path:
    """A 'temporal' that weighs 'happy' by time: more of it late than early is rising."""
    folder.mkdir(parents=True, exist_ok=True)
    features = len(EMOTIONS) + 1
    graph = Graph(["people", STEPS, features], TensorProto.FLOAT)
    weights = np.zeros((1, STEPS, features), np.float32)
    weights[0, :, EMOTIONS.index("happy")] = np.linspace(-1.0, 1.0, STEPS)
    slope = graph.add("ReduceMean", graph.add("Mul", "pixels", weights), axes=[1], keepdims=0)
    sides = np.array([[400.0, -400.0]] * features, np.float32)
    logits = graph.add("MatMul", slope, sides)
    graph.save(folder / NETWORK_FILE, logits, ["people", 2], "a test")
    learned = StrategyDescription(
        kind="temporal",
        inputs=EMOTIONS,
        names=(RISING, FALLING),
        positive=(RISING,),
        negative=(FALLING,),
        length_s=5.0,
        app_version="0.1.0",
        network_sha256=sha256_of(folder / NETWORK_FILE),
    )
    write_strategy_description(folder, replace(learned, **changes))  # type: ignore[arg-type]
    return folder


def verdicts_folder(folder: Path, **changes: object) -> Path:
    """A 'verdicts' for which surprise alone is interesting."""
    folder.mkdir(parents=True, exist_ok=True)
    weights = [0.0] * (len(EMOTIONS) + 1)
    weights[EMOTIONS.index("surprise")] = 8.0
    learned = StrategyDescription(
        kind="verdicts",
        inputs=EMOTIONS,
        names=("interesting", "boring"),
        positive=("interesting",),
        negative=("boring",),
        length_s=5.0,
        app_version="0.1.0",
        line=Line(tuple(weights), -2.0),
    )
    write_strategy_description(folder, replace(learned, **changes))  # type: ignore[arg-type]
    return folder
