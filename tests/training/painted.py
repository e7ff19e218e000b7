"""A tiny set of painted pictures with labels, and a network's folder made without Keras."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from onnx import TensorProto

from monitor.emotion.folder import (
    Crop,
    Description,
    write_description,
    write_gauge,
)
from monitor.engine.trained_file import NETWORK_FILE, sha256_of
from monitor.training.networks.onnx_graph import Graph

SIDE_PX = 48


def paint_set(folder: Path, classes: Sequence[str], each: int = 8, people: int = 0) -> Path:
    """Noise with a bright bar whose height in the picture tells the class; return the CSV."""
    rng = np.random.default_rng(3)
    folder.mkdir(parents=True, exist_ok=True)
    table = folder / "labels.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["image", "label", *(["person"] if people else [])])
        for place, name in enumerate(classes):
            for number in range(each):
                picture = rng.integers(0, 90, (64, 64, 3)).astype(np.uint8)
                top = 6 + place * 52 // len(classes)
                picture[top : top + 10] = 230
                file_name = f"{place}-{number}.png"
                cv2.imwrite(str(folder / file_name), picture)
                person = [f"p{number % people}"] if people else []
                rows.writerow([file_name, name, *person])
    return table


def bright_network(
    folder: Path,
    names: Sequence[str] = ("dark", "bright"),
    *,
    crop: Crop = "face",
    gauge: bool = True,
    shares: bool = True,
) -> Path:
    """The folder of a network that calls a crop by its mean brightness: dark .. bright.

    Names in between share what is left: class i of n is likeliest around brightness i / (n - 1).
    Without `shares` it is a folder of format 1, which does not know what the network was shown.
    """
    folder.mkdir(parents=True, exist_ok=True)
    graph = Graph(["batch", 1, SIDE_PX, SIDE_PX], TensorProto.UINT8)
    grey = graph.add("Cast", "pixels", to=TensorProto.FLOAT)
    mean = graph.add("Flatten", graph.add("GlobalAveragePool", grey))
    wanted = np.linspace(0.0, 255.0, len(names), dtype=np.float32)[None]
    away = graph.add("Abs", graph.add("Sub", mean, wanted))
    logits = graph.add("Mul", away, np.array(-0.02, np.float32))
    file = folder / NETWORK_FILE
    graph.save(file, graph.add("Softmax", logits, axis=1), ["batch", len(names)], "a test")
    if gauge:
        write_gauge(folder, [names[-1]], [names[0]])
    shown = (1 / len(names),) * len(names) if shares else ()
    description = Description(
        tuple(names), crop, SIDE_PX, sha256_of(file), "default", "0.1.0", shown, 2 if shares else 1
    )
    write_description(folder, description)
    return folder
