"""The one path from a frame to its reading, for live and recorded video."""

from __future__ import annotations

import time
from collections.abc import Callable

from monitor.config import Settings
from monitor.detection import make_detector
from monitor.detection.base import FaceDetector
from monitor.emotion import make_emotion_model
from monitor.emotion.base import EmotionModel
from monitor.tracking import Tracker
from monitor.types import FaceReading, Frame, FrameReading

Progress = Callable[[float, str], None]
"""Called with the share done, 0..1, and what is being done."""


class Pipeline:
    """Finds the faces of a frame, reads their expressions, and numbers the people.

    It is owned by one thread.
    """

    def __init__(
        self, detector: FaceDetector, emotion_model: EmotionModel, tracker: Tracker
    ) -> None:
        self.detector = detector
        self.emotion_model = emotion_model
        self.tracker = tracker

    def process(self, frame: Frame) -> FrameReading:
        """Return the reading of `frame`; frames come in the order of their time."""
        start = time.perf_counter()
        faces = self.detector.detect(frame.image)
        probabilities = self.emotion_model.predict(frame.image, faces)
        track_ids = self.tracker.update(faces, frame.time_s)
        return FrameReading(
            frame_index=frame.index,
            time_s=frame.time_s,
            size_wh=frame.size_wh,
            faces=tuple(map(FaceReading, track_ids, faces, probabilities)),
            inference_s=time.perf_counter() - start,
        )


def load_pipeline(settings: Settings, progress: Progress | None = None) -> Pipeline:
    """Load the networks that `settings` name.

    Raises:
        EngineError: A network or an extra that they need is missing or broken.
    """
    tell = progress or (lambda _share, _message: None)
    tell(0.0, "loading the face detector")
    detector = make_detector(settings.detection, settings.engine)
    tell(0.6, "loading the expression network")
    emotion_model = make_emotion_model(settings.emotion, settings.engine)
    tell(1.0, "ready")
    return Pipeline(detector, emotion_model, Tracker(settings.tracking))
