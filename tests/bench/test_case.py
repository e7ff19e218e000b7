"""What is measured, on the real pipeline; never how fast it is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from monitor.bench.case import RAREST_SCAN, Case, measure, recall
from monitor.bench.crowd import SMALLEST_PX, calm, crowd, swaying
from monitor.bench.stages import STAGES
from monitor.config import DetectionSettings, EngineSettings, Settings
from monitor.detection import make_detector
from monitor.types import Face


def face(left: float) -> Face:
    return Face(np.array([left, 0, left + 10, 10], np.float32), 0.9)


@pytest.mark.parametrize(("size_wh", "count"), [((1280, 720), 6), ((640, 480), 12)])
def test_every_face_of_the_crowd_can_be_found(size_wh: tuple[int, int], count: int) -> None:
    picture = crowd(size_wh, count)
    assert picture.shape == (size_wh[1], size_wh[0], 3)
    found = make_detector(DetectionSettings(), EngineSettings()).detect(picture)
    assert len(found) == count
    sides = [float(box[2] - box[0]) for box in (one.box_xyxy for one in found)]
    assert 0.6 * SMALLEST_PX < min(sides) < 1.4 * SMALLEST_PX


def test_the_crowd_sways_and_nobody_leaves() -> None:
    picture = crowd((640, 480), 4)
    frames = [swaying(picture, index) for index in range(RAREST_SCAN)]
    assert [frame.index for frame in frames] == list(range(RAREST_SCAN))
    assert any((frame.image != picture).any() for frame in frames)
    assert all(frame.image.sum() == picture.sum() for frame in frames)


def test_in_a_calm_room_one_in_ten_moves() -> None:
    picture = crowd((1280, 720), 25)
    frames = [calm(picture, 25, index).image for index in range(RAREST_SCAN)]
    moved = np.any([(image != picture).any(axis=2) for image in frames], axis=0)
    assert 0.005 < moved.mean() < 0.05
    assert all(image.sum() == picture.sum() for image in frames)


@pytest.mark.parametrize(
    ("expected", "found", "share"),
    [((), (), 1.0), ((0, 50), (1, 80), 0.5), ((0,), (), 0.0), ((0,), (4,), 0.0)],
)
def test_recall(expected: tuple[float, ...], found: tuple[float, ...], share: float) -> None:
    got = recall(tuple(map(face, expected)), tuple(map(face, found)))
    assert got == pytest.approx(share)


@pytest.mark.slow  # the parts that it measures have tests of their own
def test_a_case_has_all_figures(tmp_path: Path) -> None:
    case = Case((640, 360), 4, threads=1, live_s=0.5)
    figures = measure(case, crowd(case.size_wh, case.faces), Settings(), tmp_path)
    assert figures.found == 4
    assert tuple(figures.stage_ms) == tuple(figures.floor_ms) == STAGES
    assert 0 < sum(figures.stage_ms.values()) < 3 * figures.full_ms
    assert 0.7 <= figures.recall <= 1.0
    assert 0.0 <= figures.live.dropped <= 1.0
    latency_ms = figures.live.latency_ms
    if figures.live.readings_per_s:
        assert latency_ms == tuple(sorted(latency_ms or ()))
    else:  # a machine that is busy with other things may come to none in half a second
        assert latency_ms is None
    assert figures.live.memory_mb > 50
