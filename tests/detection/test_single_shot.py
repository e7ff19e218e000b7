"""What the detectors with one network have in common, with a network that is told what to say."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.config import DetectionSettings, EngineSettings
from monitor.detection.selection import FirstFaceDetector, RegionDetector
from monitor.detection.single_shot import detector as shared
from monitor.detection.single_shot.candidates import Candidates
from monitor.detection.single_shot.detector import SingleShotDetector
from monitor.detection.single_shot.retinaface import RetinaFaceDetector
from monitor.detection.single_shot.tiles import MOST_PX, OVERLAP_PX, STEP_PX, padded, tiles_of
from monitor.detection.single_shot.yunet import YuNetDetector

DETECTORS = pytest.mark.parametrize("kind", [RetinaFaceDetector, YuNetDetector])
Kind = type[SingleShotDetector]
Say = Callable[[np.ndarray], np.ndarray]


class Scripted:
    """A network that says of pixels (1, H, W, 3) what a function says; its inputs are kept."""

    def __init__(self, say: Say) -> None:
        self._say = say
        self.seen: list[np.ndarray] = []

    def run(self, pixels: np.ndarray) -> np.ndarray:
        self.seen.append(pixels.copy())
        return self._say(pixels)


@pytest.fixture
def scripted(monkeypatch: pytest.MonkeyPatch) -> Callable[[Say], Scripted]:
    """Give detectors a network that says what a function says."""

    def put(say: Say) -> Scripted:
        network = Scripted(say)
        monkeypatch.setattr(shared, "load_network", lambda *_, **__: network)
        return network

    return put


def nothing(rows: int) -> np.ndarray:
    return np.zeros((rows, 15), np.float32)


def made(kind: Kind, **settings: object) -> SingleShotDetector:
    return kind(DetectionSettings(**settings), EngineSettings())


@DETECTORS
@given(
    size=st.tuples(st.integers(1, 12), st.integers(1, 12)),
    seed=st.integers(0, 2**32 - 1),
    spread=st.floats(0.1, 3),
)
def test_decoding_is_finite_and_each_face_is_near_its_place(
    kind: Kind, size: tuple[int, int], seed: int, spread: float
) -> None:
    detector = made(kind)
    width, height = (STEP_PX * side for side in size)
    places = detector.places((width, height))
    output = np.random.default_rng(seed).normal(0, spread, (len(places), 15)).astype(np.float32)
    found = detector.decode(output, places)
    assert found.boxes.dtype == found.landmarks.dtype == np.float32
    assert found.landmarks.shape == (len(places), 5, 2)
    assert np.isfinite(found.boxes).all()
    assert np.isfinite(found.landmarks).all()
    assert (found.boxes[:, 2:] > found.boxes[:, :2]).all()
    # As far from its place as the largest offset says, in the place's own size.
    middles = (found.boxes[:, :2] + found.boxes[:, 2:]) / 2
    farthest = (1 + np.abs(output[:, :14]).max(axis=1)) * places[:, 3] + 1
    farthest += 1e-6 * np.abs(found.boxes).max(axis=1)  # what float32 rounds of huge boxes
    assert (np.abs(middles - places[:, :2]).max(axis=1) <= farthest).all()
    assert (np.abs(found.landmarks - places[:, None, :2]).max(axis=(1, 2)) <= farthest).all()
    assert (places[:, :2] < [width, height]).all()


@DETECTORS
def test_a_place_that_says_nothing_new_is_the_square_it_stands_for(kind: Kind) -> None:
    places = made(kind).places((64, 32))
    found = made(kind).decode(nothing(len(places)), places)
    np.testing.assert_allclose(found.boxes[:, 2] - found.boxes[:, 0], places[:, 3], rtol=1e-6)
    np.testing.assert_allclose(found.boxes[:, 3] - found.boxes[:, 1], places[:, 3], rtol=1e-6)


@DETECTORS
@pytest.mark.parametrize("size", [(1, 1), (20, 20), (23, 500), (24, 24), (25, 31), (240, 320)])
def test_no_face_is_normal(kind: Kind, size: tuple[int, int]) -> None:
    detector = made(kind)
    assert detector.detect(np.zeros((*size, 3), np.uint8)) == ()
    noise = np.random.default_rng(0).integers(0, 256, (*size, 3), dtype=np.uint8)
    assert detector.detect(noise) == ()


@given(
    width=st.integers(1, 9000),
    height=st.integers(1, 9000),
    scale=st.floats(0.02, 2, allow_subnormal=False),
)
def test_tiles_cover_the_picture_and_are_small_enough(
    width: int, height: int, scale: float
) -> None:
    tiles = tiles_of((width, height), scale)
    assert all(padded(tile.width) * padded(tile.height) <= MOST_PX for tile in tiles)
    whole = tiles[-1]
    assert (whole.left, whole.top, whole.at_edges) == (0, 0, (True,) * 4)
    assert whole.scale <= scale
    if len(tiles) == 1:
        assert whole.scale == scale
        return
    full = tiles[:-1]
    assert {tile.scale for tile in full} == {scale}
    right = max(tile.left + tile.width for tile in full)
    bottom = max(tile.top + tile.height for tile in full)
    assert (right, bottom) == (max(round(width * scale), 1), max(round(height * scale), 1))
    for first, second in pairwise(full):
        if first.top == second.top:
            assert first.left + first.width - second.left >= OVERLAP_PX
        assert (first.left == 0) == first.at_edges[0]
        assert (first.left + first.width == right) == first.at_edges[2]


def test_half_faces_at_a_cut_are_left_to_the_next_tile(
    scripted: Callable[[Say], Scripted],
) -> None:
    """Bright squares in a dark picture are faces: at a tile's edge they would be half ones."""

    class Squares(RetinaFaceDetector):
        def decode(self, output: np.ndarray, places: np.ndarray) -> Candidates:  # noqa: ARG002
            boxes = output[:, :4]
            return Candidates(boxes, np.zeros((len(boxes), 5, 2), np.float32), output[:, 14])

    def squares(pixels: np.ndarray) -> np.ndarray:
        bright = (pixels[0, :, :, 0] > 128).astype(np.uint8)
        _, _, rows, _ = cv2.connectedComponentsWithStats(bright)
        output = nothing(pixels.shape[1] * pixels.shape[2] // 64 * 3)
        for row, (x, y, w, h, _) in enumerate(rows[1:]):
            output[row, :4], output[row, 14] = (x, y, x + w, y + h), 0.9
        return output

    scripted(squares)
    image = np.zeros((2160, 3840, 3), np.uint8)
    rng = np.random.default_rng(3)
    expected = []
    for left in range(10, 3700, 230):
        for top in range(10, 2000, 230):
            side = int(rng.integers(30, 150))
            image[top : top + side, left : left + side] = 255
            expected.append((left, top, left + side, top + side))
    detector = Squares(DetectionSettings(), EngineSettings())
    found = sorted(tuple(face.box_xyxy.tolist()) for face in detector.detect(image))
    assert len(tiles_of((3840, 2160), 1.0)) > 2
    assert len(found) == len(expected)
    np.testing.assert_allclose(found, sorted(expected), atol=3)


def test_what_is_missing_to_whole_steps_is_black_also_after_a_larger_picture(
    scripted: Callable[[Say], Scripted],
) -> None:
    network = scripted(lambda pixels: nothing(pixels.shape[1] * pixels.shape[2] // 64 * 3))
    detector = RetinaFaceDetector(DetectionSettings(), EngineSettings())
    detector.detect(np.full((64, 96, 3), 255, np.uint8))
    detector.detect(np.full((40, 70, 3), 255, np.uint8))
    assert [seen.shape for seen in network.seen] == [(1, 64, 96, 3)] * 2
    assert network.seen[0].all()
    assert network.seen[1][0, :40, :70].all()
    assert not network.seen[1][0, 40:].any()
    assert not network.seen[1][0, :, 70:].any()


def test_a_score_that_is_no_number_is_no_face(scripted: Callable[[Say], Scripted]) -> None:
    scripted(
        lambda pixels: np.full(
            (pixels.shape[1] * pixels.shape[2] // 64 * 3, 15), np.nan, np.float32
        )
    )
    assert made(RetinaFaceDetector).detect(np.zeros((64, 64, 3), np.uint8)) == ()


@DETECTORS
def test_region_and_first_face_go_around_it(kind: Kind) -> None:
    from tests.portrait import class_of

    image = class_of(4)
    height, width = image.shape[:2]
    detector = made(kind)
    everyone = detector.detect(image)
    assert len(everyone) == 4
    (best,) = FirstFaceDetector(detector).detect(image)
    np.testing.assert_array_equal(best.box_xyxy, everyone[0].box_xyxy)
    left = width // 2
    inside = RegionDetector(detector, (left, 0, width - left, height)).detect(image)
    assert 0 < len(inside) < 4
    assert all(face.box_xyxy[0] >= left for face in inside)
