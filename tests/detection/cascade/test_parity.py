"""The cascade against the mtcnn package on the same pictures at the same settings."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from itertools import count
from pathlib import Path

import cv2
import numpy as np
import pytest

from monitor.config import DetectionSettings, EngineSettings
from monitor.detection import make_detector
from monitor.types import Face
from tests.detection.boxes import overlap

EVERY = 12
"""Frames of the clips are taken this far apart."""

pytestmark = pytest.mark.skipif(
    find_spec("mtcnn") is None, reason="needs the extra 'reference' (the mtcnn package)"
)


def pictures(media: Path) -> Iterator[np.ndarray]:
    for file in sorted(media.glob("*.jpg")):
        yield cv2.imread(str(file))
    for file in sorted([*media.glob("*.mp4"), *media.glob("*.mov")]):
        clip = cv2.VideoCapture(str(file))
        for index in count():
            good, image = clip.read()
            if not good:
                break
            if index % EVERY == 0:
                yield image
        clip.release()


def matched(expected: tuple[Face, ...], found: tuple[Face, ...]) -> Iterator[tuple[Face, Face]]:
    """Pairs of an expected face and the one found in its place, each used once."""
    free = list(found)
    for face in expected:
        best = max(free, key=lambda f: overlap(f.box_xyxy, face.box_xyxy), default=None)
        if best is not None and overlap(best.box_xyxy, face.box_xyxy) >= 0.5:
            free.remove(best)
            yield face, best


@pytest.mark.slow  # test_cascade.py knows what it finds
def test_the_cascade_finds_the_faces_of_the_package(media: Path) -> None:
    ours, package = (
        make_detector(DetectionSettings(backend=backend), EngineSettings())
        for backend in ("cascade", "reference")
    )
    expected_count = found_count = 0
    overlaps, landmark_shares = [], []
    for image in pictures(media):
        expected, found = package.detect(image), ours.detect(image)
        expected_count += len(expected)
        found_count += len(found)
        for theirs, mine in matched(expected, found):
            overlaps.append(overlap(theirs.box_xyxy, mine.box_xyxy))
            assert theirs.landmarks_xy is not None
            assert mine.landmarks_xy is not None
            apart = np.linalg.norm(theirs.landmarks_xy - mine.landmarks_xy, axis=1).mean()
            landmark_shares.append(apart / (theirs.box_xyxy[2] - theirs.box_xyxy[0]))
            assert mine.score == pytest.approx(theirs.score, abs=0.1)

    figures = (
        f"{len(overlaps)} of {expected_count} faces, {found_count - len(overlaps)} extra, "
        f"mean IoU {np.mean(overlaps):.4f}, landmarks {np.mean(landmark_shares):.4f}"
    )
    print(figures)
    assert expected_count >= 960 / EVERY, figures
    assert len(overlaps) >= 0.98 * expected_count, figures
    assert found_count - len(overlaps) <= 0.03 * expected_count, figures
    assert np.mean(overlaps) >= 0.95, figures
    assert np.mean(landmark_shares) <= 0.01, figures


@pytest.mark.slow  # it starts TensorFlow for the package alone
def test_a_picture_without_faces_or_too_small_has_none() -> None:
    package = make_detector(DetectionSettings(backend="reference"), EngineSettings())
    assert package.detect(np.zeros((100, 200, 3), np.uint8)) == ()
    assert package.detect(np.zeros((10, 10, 3), np.uint8)) == ()
