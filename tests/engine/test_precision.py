"""How finely networks count: float32 unless somebody asks, or live video may be quicker."""

from __future__ import annotations

import numpy as np
import pytest

from monitor.config import DetectionSettings, EngineSettings
from monitor.detection import make_detector, make_live_scanner, precision_in_use
from monitor.detection.suppression import overlaps
from monitor.engine import load_network, quickest_precision
from tests.portrait import class_of


def test_onnx_runtime_counts_in_float32() -> None:
    pytest.importorskip("onnxruntime")
    assert quickest_precision(EngineSettings(runtime="onnxruntime")) == "float32"


def test_recordings_are_float32_on_every_machine_and_what_is_asked_for_is_done() -> None:
    engine = EngineSettings()
    assert precision_in_use(DetectionSettings(), engine, is_live=False) == "float32"
    assert precision_in_use(DetectionSettings(), engine, is_live=True) == quickest_precision(engine)
    for asked in ("float32", "bfloat16"):
        for is_live in (False, True):
            settings = DetectionSettings(precision=asked)
            assert precision_in_use(settings, engine, is_live=is_live) == asked


def test_float32_is_not_what_the_processor_would_choose() -> None:
    pytest.importorskip("openvino")
    if quickest_precision(EngineSettings()) != "bfloat16":
        pytest.skip("this processor has no units for bfloat16")
    shape = (1, 320, 320, 3)
    pixels = np.random.default_rng(1).integers(0, 256, shape).astype(np.uint8)
    exact, same, coarse = (
        load_network("yunet", EngineSettings(), input_shape=shape, precision=precision)
        .run(pixels)
        .copy()
        for precision in ("float32", "float32", "bfloat16")
    )
    np.testing.assert_array_equal(exact, same)
    assert 1e-5 < np.abs(exact - coarse).max() < 1.0


def test_the_looks_of_live_video_find_the_same_faces() -> None:
    room = class_of(8)
    recorded, live = (
        np.array([face.box_xyxy for face in detector.detect(room)])
        for detector in (
            make_detector(DetectionSettings(), EngineSettings()),
            make_live_scanner(DetectionSettings(), EngineSettings()),
        )
    )
    assert len(recorded) == 8
    assert (overlaps(recorded, live) >= 0.6).any(axis=1).all()
