"""The floor: counted for the picture's levels, and as many patches as the stages looked at."""

from __future__ import annotations

import pytest

from monitor.bench.floor import multiplications_per_s, stage_multiplications
from monitor.bench.stages import STAGES, Work
from monitor.config import DetectionSettings, EmotionSettings, Settings

pytest.importorskip("openvino")

from monitor.engine.multiplications import multiplications


def test_each_level_and_each_patch_counts() -> None:
    # At 24 px the largest level of a 96x48 picture has half its size; the next, of 34x17
    # pixels, is the last with room for a window.
    settings = Settings(
        detection=DetectionSettings(min_face_px=24), emotion=EmotionSettings(model="fer")
    )
    counts = stage_multiplications((96, 48), Work(proposals=3, refined=2, faces=1), settings)
    assert tuple(counts) == STAGES
    levels = sum(multiplications("pnet", (1, h, w, 3)) for w, h in ((48, 24), (34, 17), (24, 12)))
    assert list(counts.values()) == [
        levels,
        3 * multiplications("rnet", (1, 24, 24, 3)),
        2 * multiplications("onet", (1, 48, 48, 3)),
        multiplications("fer", (1, 1, 64, 64)),
    ]


def test_a_network_of_the_users_own_is_left_out() -> None:
    settings = Settings(emotion=EmotionSettings(model="my/network"))
    counts = stage_multiplications((96, 48), Work(0, 0, 5), settings)
    assert tuple(counts) == STAGES[:3]


def test_fewer_threads_have_a_part_of_the_machine() -> None:
    assert multiplications_per_s(1) > 1e6
