"""The floor: counted for what the networks get of the picture, and for each face."""

from __future__ import annotations

import pytest

from monitor.bench.floor import multiplications_per_s, stage_multiplications
from monitor.bench.stages import STAGES
from monitor.config import DetectionSettings, EmotionSettings, Settings

pytest.importorskip("openvino")

from monitor.engine.multiplications import multiplications


def test_the_picture_and_each_face_count() -> None:
    settings = Settings(emotion=EmotionSettings(model="fer"))
    counts = stage_multiplications((100, 50), 3, settings)
    assert counts == {
        "detection": multiplications("retinaface", (1, 64, 128, 3)),
        "expressions": 3 * multiplications("fer", (1, 1, 64, 64)),
    }


def test_smaller_faces_want_a_larger_picture() -> None:
    settings = Settings(detection=DetectionSettings(min_face_px=12))
    counts = stage_multiplications((96, 48), 0, settings)
    assert counts["detection"] == multiplications("retinaface", (1, 96, 192, 3))


def test_a_network_of_the_users_own_is_left_out() -> None:
    settings = Settings(emotion=EmotionSettings(model="my/network"))
    assert tuple(stage_multiplications((96, 48), 5, settings)) == STAGES[:1]


def test_fewer_threads_have_a_part_of_the_machine() -> None:
    assert multiplications_per_s(1) > 1e6
