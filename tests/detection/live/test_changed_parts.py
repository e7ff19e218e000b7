"""A quick network that looks again only at what has changed finds what looks at all of it find."""

from __future__ import annotations

from collections import Counter

import cv2
import numpy as np
import pytest

from monitor.config import DetectionSettings, EngineSettings
from monitor.detection import LIVE_PX
from monitor.detection.live.changed_parts import WHOLE_EVERY, ChangedParts
from monitor.detection.single_shot.candidates import Candidates
from monitor.detection.single_shot.yunet import YuNetDetector
from monitor.detection.suppression import overlaps
from tests.portrait import portrait

HEAD = cv2.resize(portrait()[0:195, 100:350], (100, 78), interpolation=cv2.INTER_AREA)
SEATS = [(x, y) for y in (60, 260, 460) for x in (100, 400, 700, 1000)]
LEAST = 0.6


class Counted(YuNetDetector):
    """Counts its looks."""

    def __init__(self) -> None:
        super().__init__(DetectionSettings(), EngineSettings(), smallest_px=LIVE_PX)
        self.looks: Counter[str] = Counter()

    def candidates(self, image: np.ndarray, least_score: float) -> Candidates:
        self.looks["whole"] += 1
        return super().candidates(image, least_score)

    def candidates_in(
        self, image: np.ndarray, areas: np.ndarray, least_score: float
    ) -> Candidates | None:
        found = super().candidates_in(image, areas, least_score)
        self.looks["parts"] += found is not None
        return found


@pytest.fixture(scope="module")
def plain() -> YuNetDetector:
    return YuNetDetector(DetectionSettings(), EngineSettings(), smallest_px=LIVE_PX)


@pytest.fixture
def network() -> Counted:
    return Counted()


@pytest.fixture
def parts(network: Counted) -> ChangedParts:
    made = ChangedParts(network)
    made.get_ready()
    return made


def room(
    *seats: tuple[int, int], size_wh: tuple[int, int] = (1280, 720), noise: int = 0
) -> np.ndarray:
    image = np.full((size_wh[1], size_wh[0], 3), 110, np.uint8)
    for x, y in seats:
        image[y : y + HEAD.shape[0], x : x + HEAD.shape[1]] = HEAD
    if noise:
        grain = np.random.default_rng(noise).normal(0, 2.0, image.shape)
        image = np.clip(image + grain, 0, 255).astype(np.uint8)
    return image


def assert_same(found: Candidates, wanted: Candidates) -> None:
    assert len(found.boxes) == len(wanted.boxes)
    assert overlaps(wanted.boxes, found.boxes).max(axis=1).min() >= 0.8


def test_one_who_moves_is_seen_where_they_are_without_a_look_at_the_others(
    parts: ChangedParts, network: Counted, plain: YuNetDetector
) -> None:
    parts.candidates(room(*SEATS, noise=1), LEAST)
    for step in range(2, 12):
        moving = (SEATS[5][0] + 3 * step, SEATS[5][1] + step)
        image = room(*SEATS[:5], moving, *SEATS[6:], noise=step)
        assert_same(parts.candidates(image, LEAST), plain.candidates(image, LEAST))
    assert network.looks == {"whole": 1, "parts": 10}


def test_where_nothing_changes_nobody_looks(parts: ChangedParts, network: Counted) -> None:
    first = parts.candidates(room(*SEATS, noise=1), LEAST)
    for step in range(2, WHOLE_EVERY):
        assert_same(parts.candidates(room(*SEATS, noise=step), LEAST), first)
    assert network.looks["whole"] == 1
    assert network.looks["parts"] <= 2
    parts.candidates(room(*SEATS, noise=99), LEAST)
    parts.candidates(room(*SEATS, noise=98), LEAST)
    assert network.looks["whole"] == 2


def test_who_comes_is_found_at_once_and_who_goes_is_gone(
    parts: ChangedParts, plain: YuNetDetector
) -> None:
    parts.candidates(room(*SEATS[:4]), LEAST)
    for there in (SEATS[:7], SEATS[3:7], SEATS[4:5], SEATS[:1], SEATS):
        image = room(*there)
        assert_same(parts.candidates(image, LEAST), plain.candidates(image, LEAST))
    assert len(parts.candidates(room(*SEATS), LEAST).boxes) == len(SEATS)
    assert len(parts.candidates(room(), LEAST).boxes) == 0


def test_another_camera_another_light_and_another_size_are_looked_at_whole(
    parts: ChangedParts, network: Counted, plain: YuNetDetector
) -> None:
    parts.candidates(room(*SEATS), LEAST)
    others = [
        np.roll(room(*SEATS), (40, 70), axis=(0, 1)),
        (0.7 * room(*SEATS)).astype(np.uint8),
        room(*SEATS[:3], size_wh=(1000, 400)),
        room(*SEATS, size_wh=(1920, 1080)),
    ]
    for image in others:
        assert_same(parts.candidates(image, LEAST), plain.candidates(image, LEAST))
    assert network.looks["whole"] >= 4


def test_a_lower_score_can_be_asked_for_at_any_time(
    parts: ChangedParts, plain: YuNetDetector
) -> None:
    parts.candidates(room(*SEATS), LEAST)
    low = LEAST / 2
    assert_same(parts.candidates(room(*SEATS), low), plain.candidates(room(*SEATS), low))
