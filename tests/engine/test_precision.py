"""How finely networks count: float32 unless somebody asks, or live video may be quicker."""

from __future__ import annotations

import numpy as np
import pytest

from monitor.config import DetectionSettings, EmotionSettings, EngineSettings
from monitor.detection import make_detector, make_live_scanner
from monitor.detection.suppression import overlaps
from monitor.emotion import make_emotion_model
from monitor.engine import load_network, precision_of, resolve_precision
from tests.portrait import class_of


def test_onnx_runtime_counts_in_float32() -> None:
    pytest.importorskip("onnxruntime")
    settings = EngineSettings(runtime="onnxruntime")
    assert resolve_precision(settings, is_live=True).precision == "float32"


def test_recordings_are_float32_on_every_machine_and_what_is_asked_for_is_done() -> None:
    assert resolve_precision(EngineSettings(), is_live=False).precision == "float32"
    assert precision_of(EngineSettings()) == "float32"
    for asked in ("float32", "bfloat16"):
        settings = EngineSettings(precision=asked)
        assert precision_of(settings) == asked
        for is_live in (False, True):
            assert resolve_precision(settings, is_live=is_live) == settings


def test_float32_is_not_what_the_processor_would_choose() -> None:
    pytest.importorskip("openvino")
    _need_bfloat16()
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


def test_expressions_are_all_but_the_same_in_bfloat16() -> None:
    _need_bfloat16()
    room = class_of(8)
    faces = make_detector(DetectionSettings(), EngineSettings()).detect(room)
    exact, coarse = (
        make_emotion_model(EmotionSettings(), EngineSettings(precision=precision))
        .predict(room, faces)
        .copy()
        for precision in ("float32", "bfloat16")
    )
    assert 1e-6 < np.abs(exact - coarse).max() < 0.03


def test_what_packages_are_compared_with_is_float32_in_any_case() -> None:
    room = class_of(2)
    faces = make_detector(DetectionSettings(), EngineSettings()).detect(room)
    exact, same = (
        make_emotion_model(EmotionSettings(model="fer"), EngineSettings(precision=precision))
        .predict(room, faces)
        .copy()
        for precision in ("float32", "bfloat16")
    )
    np.testing.assert_array_equal(exact, same)


def test_the_looks_of_live_video_find_the_same_faces() -> None:
    room = class_of(8)
    recorded, live = (
        np.array([face.box_xyxy for face in detector.detect(room)])
        for detector in (
            make_detector(DetectionSettings(), EngineSettings()),
            make_live_scanner(
                DetectionSettings(), resolve_precision(EngineSettings(), is_live=True)
            ),
        )
    )
    assert len(recorded) == 8
    assert (overlaps(recorded, live) >= 0.6).any(axis=1).all()


def _need_bfloat16() -> None:
    if resolve_precision(EngineSettings(), is_live=True).precision != "bfloat16":
        pytest.skip("this processor has no units for bfloat16")
