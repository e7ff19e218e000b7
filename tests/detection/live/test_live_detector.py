"""Two networks as one detector."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat
from threading import Event

import numpy as np
import pytest

from monitor.config import DetectionSettings, EngineSettings, TrackingSettings
from monitor.detection import SCANNED_PIXELS, make_detector, make_live_scanner
from monitor.detection.live.detector import LiveDetector
from monitor.detection.live.schedule import ScanSchedule
from monitor.detection.single_shot.candidates import NONE, Candidates
from monitor.detection.suppression import overlaps
from monitor.sources.demo import DemoSource
from monitor.tracking import Tracker
from monitor.types import Face

PICTURE = np.zeros((200, 600, 3), np.uint8)


class Scripted:
    """A network that says by frame what it was told to: left edge and score of each face."""

    name = "scripted"
    least_score = 0.6

    def __init__(self, frames: Sequence[dict[int, float]]) -> None:
        self.frames = iter(frames)
        self.looks = 0
        self.prepared = Event()

    def prepare(self, _size_wh: tuple[int, int]) -> None:
        self.prepared.wait()

    def candidates(self, _image: np.ndarray, least_score: float) -> Candidates:
        self.looks += 1
        said = {left: score for left, score in next(self.frames).items() if score >= least_score}
        if not said:
            return NONE
        boxes = np.array([[x, 10, x + 40, 50] for x in said], np.float32)
        points = np.zeros((len(said), 5, 2), np.float32)
        return Candidates(boxes, points, np.array(list(said.values()), np.float32))

    def faces(self, said: Candidates, _image: np.ndarray) -> tuple[Face, ...]:
        return tuple(map(Face, said.boxes, said.scores.tolist(), said.landmarks))


def found(
    quick: Sequence[dict[int, float]], strong: Sequence[dict[int, float]], every: int = 3
) -> list[list[int]]:
    """Left edges of the faces of each frame."""
    detector = LiveDetector(Scripted(strong), Scripted(quick), ScanSchedule(every))  # type: ignore[arg-type]
    return [
        sorted(int(face.box_xyxy[0]) for face in detector.detect(PICTURE))
        for _ in range(len(quick))
    ]


def test_a_new_face_is_found_in_the_next_frame() -> None:
    assert found([{}, {}, {50: 0.9}, {50: 0.9}], [{}, {50: 0.9}]) == [[], [], [50], [50]]


def test_the_strong_network_has_the_last_word_on_what_it_never_saw() -> None:
    quick = [{}, *[{50: 0.9, 300: 0.9}] * 6]
    looks = [{}, {50: 0.35}, {50: 0.9, 300: 0.9}]
    both = [50, 300]
    assert found(quick, looks) == [[], both, both, [50], [50], [50], both]


def test_who_was_seen_before_is_kept_while_the_strong_network_sees_nothing() -> None:
    looks = [{50: 0.9}, {}, {}, {}, {}]
    shown = found([{50: 0.9}] * 13, looks)
    assert shown == [[50]] * 12 + [[]]


def test_the_strong_network_adds_what_the_quick_one_misses() -> None:
    assert found([{50: 0.9}] * 4, [{50: 0.8, 200: 0.9}] * 2) == [[50, 200], [50], [50], [50, 200]]


def test_a_known_face_needs_a_lower_score_and_an_unknown_one_does_not_get_it() -> None:
    quick = [{50: 0.35, 300: 0.35}] * 3
    assert found(quick, [{50: 0.9}]) == [[50], [50], [50]]


def test_boxes_are_the_quick_ones_where_both_find_a_face() -> None:
    assert found([{50: 0.7}] * 4, [{56: 0.9}] * 2) == [[50]] * 4


def test_the_strong_network_looks_as_rarely_as_it_is_told() -> None:
    strong, quick = Scripted([{}] * 3), Scripted([{}] * 9)
    detector = LiveDetector(strong, quick, ScanSchedule(4))  # type: ignore[arg-type]
    for _ in range(9):
        detector.detect(PICTURE)
    assert (strong.looks, quick.looks) == (3, 9)


def test_the_first_frames_do_not_wait_for_the_strong_network() -> None:
    strong, quick = Scripted([{200: 0.9}] * 900), Scripted([{50: 0.9}] * 1000)
    detector = LiveDetector(strong, quick, ScanSchedule())  # type: ignore[arg-type]
    assert [len(detector.detect(PICTURE)) for _ in range(20)] == [1] * 20
    strong.prepared.set()
    waited = Event()
    while len(detector.detect(PICTURE)) == 1:
        waited.wait(0.01)
    assert strong.looks == 1


def test_a_face_that_was_lost_for_a_moment_keeps_its_number() -> None:
    quick = [{50: 0.9}, {50: 0.9}, *[{}] * 6, {52: 0.4}, {52: 0.9}]
    strong = [{50: 0.9}, {50: 0.4}, {50: 0.4}, {52: 0.4}]
    detector = LiveDetector(Scripted(strong), Scripted(quick), ScanSchedule(3))  # type: ignore[arg-type]
    tracker = Tracker(TrackingSettings())
    numbers = [tracker.update(detector.detect(PICTURE), i / 25) for i in range(len(quick))]
    assert numbers[0] == numbers[-1] == numbers[-2] == (1,)


@pytest.fixture(scope="module")
def frames() -> list[np.ndarray]:
    demo = DemoSource(paced=False)
    demo.open()
    read = [demo.read() for _ in range(13)]
    demo.close()
    return [frame.image for frame in read if frame is not None]


def test_live_finds_nearly_all_that_a_scan_of_each_frame_finds(frames: list[np.ndarray]) -> None:
    settings, engine = DetectionSettings(), EngineSettings()
    live = make_detector(settings, engine, ScanSchedule(12))
    assert isinstance(live, LiveDetector)
    scan = make_live_scanner(settings, engine)
    hits, wanted = 0, 0
    for image in frames:
        expected = np.array([face.box_xyxy for face in scan.detect(image)])
        got = np.array([face.box_xyxy for face in live.detect(image)])
        hits += int((overlaps(expected, got) >= 0.5).any(axis=1).sum())
        wanted += len(expected)
    assert wanted > 100
    assert hits / wanted >= 0.97


def test_looks_at_small_pictures_are_those_of_a_recording(frames: list[np.ndarray]) -> None:
    # Where heads are turned up is told by them, and of half the pixels it hardly can be.
    engine = EngineSettings(precision="float32")
    live = make_live_scanner(DetectionSettings(), engine).detect(frames[0])
    recorded = make_detector(DetectionSettings(), engine).detect(frames[0])
    assert len(live) == len(recorded) > 10
    for one, other in zip(live, recorded, strict=True):
        assert one.landmarks_xy is not None
        np.testing.assert_array_equal(one.landmarks_xy, other.landmarks_xy)


@pytest.mark.parametrize("min_face_px", [24, 48])
def test_looks_at_large_pictures_have_few_pixels(min_face_px: int) -> None:
    scan = make_live_scanner(DetectionSettings(min_face_px=min_face_px), EngineSettings())
    scan.prepare((1920, 1080))
    assert sum(tile.width * tile.height for tile in scan._tiles) <= SCANNED_PIXELS


def test_scanning_each_frame_is_what_a_recording_gets(frames: list[np.ndarray]) -> None:
    every = DetectionSettings(scan_every=1)
    live = make_detector(every, EngineSettings(), ScanSchedule(1)).detect(frames[0])
    recorded = make_detector(DetectionSettings(), EngineSettings()).detect(frames[0])
    assert len(live) == len(recorded) > 10
    for one, other in zip(live, recorded, strict=True):
        np.testing.assert_array_equal(one.box_xyxy, other.box_xyxy)
        assert one.score == other.score


def test_landmarks_are_the_strong_ones_where_it_looked() -> None:
    class Marked(Scripted):
        def __init__(self, name: str, frames: Sequence[dict[int, float]], mark: float) -> None:
            super().__init__(frames)
            self.name, self.mark = name, mark

        def faces(self, said: Candidates, _image: np.ndarray) -> tuple[Face, ...]:
            return tuple(map(Face, said.boxes, repeat(0.9), said.landmarks, repeat(self.name)))

        def candidates(self, image: np.ndarray, least_score: float) -> Candidates:
            said = super().candidates(image, least_score)
            return Candidates(said.boxes, said.landmarks + np.float32(self.mark), said.scores)

    quick = Marked("quick", [{50: 0.9, 200: 0.9}] * 2, 1.0)
    strong = Marked("strong", [{54: 0.9, 400: 0.9, 200: 0.35}], 2.0)
    detector = LiveDetector(strong, quick, ScanSchedule(2))  # type: ignore[arg-type]
    first, second = (
        {
            int(face.box_xyxy[0]): (face.network, float(face.landmarks_xy.max()))
            for face in detector.detect(PICTURE)
            if face.landmarks_xy is not None
        }
        for _ in range(2)
    )
    assert first == {50: ("strong", 2.0), 200: ("quick", 1.0), 400: ("strong", 2.0)}
    assert second == {50: ("quick", 1.0), 200: ("quick", 1.0)}
