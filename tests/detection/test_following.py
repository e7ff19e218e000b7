from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from monitor.config import DetectionSettings, EngineSettings
from monitor.detection import Effort, FaceDetector, make_detector
from monitor.detection.suppression import overlaps
from monitor.sources import Excerpt, make_recording
from monitor.types import Face
from tests.portrait import portrait

EVERY = 10
"""Frames between scans: 0.4 s at the 25 frames a second of the clips."""


def detectors(every: int = EVERY, **settings: int) -> tuple[FaceDetector, FaceDetector]:
    """One that scans each frame, and one that follows."""
    chosen = DetectionSettings(scan_every=every, **settings)  # type: ignore[arg-type]
    engine = EngineSettings()
    return make_detector(chosen, engine), make_detector(chosen, engine, Effort(chosen))


def boxes(faces: tuple[Face, ...]) -> np.ndarray:
    return np.array([face.box_xyxy for face in faces], np.float32).reshape(-1, 4)


@pytest.mark.timeout(1800)
@pytest.mark.parametrize(
    ("name", "excerpt"),
    [
        ("fertest.mp4", Excerpt()),
        ("woman2.mp4", Excerpt(end_s=8.0)),
        ("face_noface.mov", Excerpt()),
        ("demo", Excerpt(start_s=5.0, end_s=9.0)),
        ("demo", Excerpt(start_s=34.0, end_s=37.0)),
    ],
)
def test_it_keeps_the_faces_that_full_scans_find(media: Path, name: str, excerpt: Excerpt) -> None:
    scanning, following = detectors()
    source = make_recording(name if name == "demo" else str(media / name), excerpt)
    source.open()
    wanted = kept = found = invented = 0
    while (frame := source.read()) is not None:
        full, followed = boxes(scanning.detect(frame.image)), boxes(following.detect(frame.image))
        pairs = overlaps(full, followed) >= 0.5
        wanted += len(full)
        kept += int(pairs.any(axis=1).sum())
        found += len(followed)
        invented += int((~pairs.any(axis=0)).sum())
    source.close()
    assert wanted > 50
    assert kept >= 0.95 * wanted
    assert invented <= 0.03 * found


def room(x: int | None) -> np.ndarray:
    """A grey room with a head at `x`, or nobody."""
    image = np.full((240, 640, 3), 120, np.uint8)
    if x is not None:
        head = cv2.resize(portrait()[0:195, 100:350], (200, 156))
        image[40:196, x : x + 200] = head
    return image


def test_a_new_face_is_seen_at_the_next_scan_and_one_that_left_is_not_kept() -> None:
    _, following = detectors(every=5, min_face_px=40)
    assert [len(following.detect(room(None))) for _ in range(3)] == [0, 0, 0]
    seen = [len(following.detect(room(200))) for _ in range(5)]
    assert seen == [0, 0, 1, 1, 1]
    assert [len(following.detect(room(None))) for _ in range(3)] == [0, 0, 0]
    # Who comes back to the same seat is seen at once.
    assert len(following.detect(room(203))) == 1


def test_a_face_that_moves_is_followed() -> None:
    _, following = detectors(every=1000, min_face_px=40)
    for x in range(100, 340, 8):
        faces = following.detect(room(x))
        assert len(faces) == 1
        assert abs(faces[0].box_xyxy[0] - x) < 90


def test_a_seat_that_stays_empty_is_given_up() -> None:
    _, following = detectors(every=2, min_face_px=40)
    following.detect(room(100))
    for _ in range(12):
        following.detect(room(None))
    assert len(following._boxes) == 0  # type: ignore[attr-defined]


def test_a_picture_of_another_size_is_no_trouble() -> None:
    _, following = detectors(every=5, min_face_px=40)
    following.detect(room(400))
    assert len(following.detect(room(400)[:, 200:])) <= 1
    assert following.detect(np.zeros((48, 64, 3), np.uint8)) == ()
