"""What a window costs by strategy, however many people are in it."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from statistics import median

import numpy as np

from monitor.config import StrategyName, WindowSettings
from monitor.engine.trained_file import NETWORK_FILE, sha256_of
from monitor.training.networks.recurrent_onnx import write_recurrent
from monitor.types import EMOTIONS, Face, FaceReading, FrameReading
from monitor.window import ANY_GROUP, RollingWindow
from monitor.window.strategies.trained_folder import StrategyDescription, write_strategy_description

_WITHOUT_TRAINING: tuple[StrategyName, ...] = ("balance", "person_mean")

_FPS = 30
_LENGTH_S = 5
_WINDOWS = 200
_UNITS = 24


def order() -> dict[str, object]:
    """Milliseconds of one window of five seconds at 30 frames a second, by people; medians."""
    with tempfile.TemporaryDirectory() as folder:
        temporal = WindowSettings(strategy="temporal", model=str(_untrained(Path(folder))))
        return {
            f"{people} people": {
                "temporal_ms": round(_window_ms(temporal, people), 3),
                **{
                    f"{name}_ms": round(_window_ms(WindowSettings(strategy=name), people), 3)
                    for name in _WITHOUT_TRAINING
                },
            }
            for people in (1, 25, 80)
        }


def _window_ms(settings: WindowSettings, people: int) -> float:
    rng = np.random.default_rng(1)
    window = RollingWindow(settings, ANY_GROUP)
    took = []
    for index in range(_FPS * _LENGTH_S + _WINDOWS):
        window.add(_reading(index, rng.dirichlet(np.ones(len(EMOTIONS)), people)))
        if index >= _FPS * _LENGTH_S:
            start = time.perf_counter()
            window.summary(index / _FPS)
            took.append(time.perf_counter() - start)
    return 1e3 * median(took)


def _reading(index: int, mixes: np.ndarray) -> FrameReading:
    face = Face(np.array([0, 0, 40, 40], np.float32), 1.0)
    faces = (FaceReading(track, face, mix) for track, mix in enumerate(mixes.astype(np.float32)))
    return FrameReading(index, index / _FPS, tuple(faces))


def _untrained(folder: Path) -> Path:
    """A strategy as large as a trained one; what it says does not matter here."""
    rng = np.random.default_rng(1)
    gates, features = 3 * _UNITS, len(EMOTIONS) + 1
    shapes = ((features, gates), (_UNITS, gates), (2, gates), (_UNITS, 2), (2,))
    kernel, recurrent, bias, weights, offset = (rng.normal(0.0, 0.3, one) for one in shapes)
    write_recurrent(folder / NETWORK_FILE, (kernel, recurrent, bias), (weights, offset))
    write_strategy_description(
        folder,
        StrategyDescription(
            kind="temporal",
            inputs=EMOTIONS,
            names=("rising", "falling"),
            positive=("rising",),
            negative=("falling",),
            length_s=float(_LENGTH_S),
            app_version="0",
            network_sha256=sha256_of(folder / NETWORK_FILE),
        ),
    )
    return folder
