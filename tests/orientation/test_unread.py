"""The pipeline does not read the expressions of small heads that look up, live and recorded."""

from __future__ import annotations

import numpy as np
import pytest

from monitor.config import TrackingSettings
from monitor.emotion.reading_budget import ReadingBudget
from monitor.pipeline import Pipeline
from monitor.tracking import Tracker
from monitor.types import Face, Frame, FrameReading
from tests.orientation.heads import seen
from tests.scripted import ScriptedEmotions

PICTURE = np.zeros((200, 400, 3), np.uint8)
SMALL, LARGE = 0.2, 2.0


class HeadsDetector:
    """Finds one head that looks up so far, and one beside it that faces the camera."""

    name = "heads"

    def __init__(self, pitch: float, scale: float) -> None:
        self.pitch, self.scale = pitch, scale

    def detect(self, _image: np.ndarray) -> tuple[Face, ...]:
        return tuple(self._face(pitch, x) for pitch, x in ((self.pitch, 80.0), (0.0, 300.0)))

    def _face(self, pitch: float, x: float) -> Face:
        landmarks = self.scale * (seen(0.0, pitch) - 500.0) + [x, 100.0]
        half = self.scale * 60.0
        box = np.array([x - half, 100.0 - half, x + half, 100.0 + half], np.float32)
        return Face(box, 0.99, landmarks.astype(np.float32), "")


def run(detector: HeadsDetector, budget: ReadingBudget | None, frames: int = 10) -> FrameReading:
    tracker = Tracker(TrackingSettings())
    pipeline = Pipeline(detector, ScriptedEmotions(), tracker, budget=budget)
    for number in range(frames):
        reading = pipeline.process(Frame(PICTURE.copy(), number, number / 10))
    return reading


@pytest.mark.parametrize("budget", [None, ReadingBudget(0.0)], ids=["recorded", "live"])
def test_who_looks_up_counts_for_orientation_alone(budget: ReadingBudget | None) -> None:
    up, front = run(HeadsDetector(35.0, SMALL), budget).faces
    assert up.probabilities is None
    assert up.pose is not None
    assert up.pose.pitch > 20.0
    assert front.probabilities is not None


@pytest.mark.parametrize(("pitch", "scale"), [(35.0, LARGE), (0.0, SMALL), (-30.0, SMALL)])
def test_others_are_read(pitch: float, scale: float) -> None:
    reading = run(HeadsDetector(pitch, scale), None)
    assert all(face.probabilities is not None for face in reading.faces)


def test_who_looks_to_the_front_again_is_read_again() -> None:
    detector = HeadsDetector(35.0, SMALL)
    pipeline = Pipeline(detector, ScriptedEmotions(), Tracker(TrackingSettings()))
    read = []
    for number in range(80):
        detector.pitch = 35.0 if number < 40 else 0.0
        reading = pipeline.process(Frame(PICTURE.copy(), number, number / 10))
        read.append(reading.faces[0].probabilities is not None)
    assert not any(read[:40])
    assert all(read[60:])
