"""The one path from a frame to its reading, for live and recorded video."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from monitor.config import Settings
from monitor.detection import ScanSchedule, make_detector
from monitor.detection.base import FaceDetector
from monitor.detection.whole import WholePicture
from monitor.emotion import make_emotion_model, reads_whole_pictures
from monitor.emotion.base import EmotionModel
from monitor.engine import resolve_precision
from monitor.orientation import HeadPose, head_poses
from monitor.reading_budget import ReadingBudget
from monitor.tracking import LostFaces, Shots, Tracker
from monitor.types import Face, FaceReading, FloatArray, Frame, FrameReading

Progress = Callable[[float, str], None]
"""Called with the share done, 0..1, and what is being done."""


@dataclass(frozen=True, slots=True, eq=False)
class FrameDetections:
    """What one frame shows by itself, before its people are numbered.

    Attributes:
        faces: N faces, best first.
        probabilities: For each (C,) float32 in the order of the emotion model's classes, or None
            where it was not read.
        poses: Where the N heads are turned.
        inference_s: Seconds that finding and reading them took.
    """

    faces: tuple[Face, ...]
    probabilities: Sequence[FloatArray | None]
    poses: tuple[HeadPose | None, ...]
    inference_s: float


class Pipeline:
    """Finds the faces of a frame, reads their expressions, and numbers the people.

    It is owned by one thread. `process` is all that live video needs; analysis looks at
    several frames at a time, each with a pipeline of its own, and numbers them in order.
    """

    def __init__(
        self,
        detector: FaceDetector,
        emotion_model: EmotionModel,
        tracker: Tracker,
        schedule: ScanSchedule | None = None,
        budget: ReadingBudget | None = None,
    ) -> None:
        self.detector = detector
        self.emotion_model = emotion_model
        self.tracker = tracker
        self.schedule = schedule
        self.budget = budget
        self._shots = Shots()
        self._lost_faces = LostFaces()

    def process(self, frame: Frame) -> FrameReading:
        """Return the reading of `frame`; frames come in the order of their time."""
        if self.budget is None:
            return self.number(frame, self.infer(frame))
        start = time.perf_counter()
        faces = self.detector.detect(frame.image)
        track_ids = self._numbers_of(faces, frame)
        chosen = self.budget.choose(track_ids, frame.time_s)
        read = self.emotion_model.predict(frame.image, [faces[place] for place in chosen])
        probabilities: list[FloatArray | None] = [None] * len(faces)
        for place, expression in zip(chosen, read, strict=True):
            probabilities[place] = expression
        poses = _poses_of(faces)
        spent_s = time.perf_counter() - start
        detections = FrameDetections(faces, probabilities, poses, spent_s)
        return self._reading(frame, track_ids, detections)

    def infer(self, frame: Frame) -> FrameDetections:
        """Find and read the faces of `frame`; it remembers nothing of it."""
        start = time.perf_counter()
        faces = self.detector.detect(frame.image)
        probabilities = list(self.emotion_model.predict(frame.image, faces))
        poses = _poses_of(faces)
        return FrameDetections(faces, probabilities, poses, time.perf_counter() - start)

    def number(self, frame: Frame, detections: FrameDetections) -> FrameReading:
        """Give the people of `frame` their numbers; frames come in the order of their time."""
        track_ids = self._numbers_of(detections.faces, frame)
        return self._reading(frame, track_ids, detections)

    def _numbers_of(self, faces: Sequence[Face], frame: Frame) -> tuple[int, ...]:
        shot = self._shots.update(frame.image, frame.time_s)
        return self.tracker.update(faces, frame.time_s, shot)

    def _reading(
        self, frame: Frame, track_ids: Sequence[int], detections: FrameDetections
    ) -> FrameReading:
        people = zip(
            track_ids, detections.faces, detections.probabilities, detections.poses, strict=True
        )
        return FrameReading(
            frame_index=frame.index,
            time_s=frame.time_s,
            size_wh=frame.size_wh,
            faces=tuple(FaceReading(*person) for person in people),
            inference_s=detections.inference_s,
            classes=self.emotion_model.classes,
            turned_away=self._lost_faces.update(
                frame, detections.faces, self.tracker.unseen(frame.time_s)
            ),
        )


def _poses_of(faces: Sequence[Face]) -> tuple[HeadPose | None, ...]:
    """Where the heads are turned; None for a face whose detector gives no landmarks."""
    with_landmarks = [face for face in faces if face.landmarks_xy is not None]
    landmarks = [face.landmarks_xy for face in with_landmarks]
    poses = iter(head_poses(np.array(landmarks), [face.network for face in with_landmarks]))
    return tuple(None if face.landmarks_xy is None else next(poses) for face in faces)


def load_pipeline(
    settings: Settings, progress: Progress | None = None, *, live: bool = False
) -> Pipeline:
    """Load the networks that `settings` name.

    Args:
        settings: How faces are found and read.
        progress: Is told how far it is.
        live: For the frames of one live source in their order: with a quick network between the
            strong one's looks, and expressions within a budget.

    Raises:
        EngineError: A network or an extra that they need is missing or broken.
    """
    tell = progress or (lambda _share, _message: None)
    tell(0.0, "loading the face detector")
    engine = resolve_precision(settings.engine, is_live=live)
    whole_pictures = reads_whole_pictures(settings.emotion)
    schedule = ScanSchedule(settings.detection.scan_every) if live and not whole_pictures else None
    detector: FaceDetector = (
        WholePicture() if whole_pictures else make_detector(settings.detection, engine, schedule)
    )
    tell(0.6, "loading the expression network")
    emotion_model = make_emotion_model(settings.emotion, engine)
    tell(1.0, "ready")
    budget = ReadingBudget(settings.emotion.reads_per_s) if live else None
    return Pipeline(detector, emotion_model, Tracker(settings.tracking), schedule, budget)


def face_counter(settings: Settings) -> Callable[[NDArray[np.uint8]], int]:
    """Return what says how many faces are anywhere in a picture, (H, W, 3) uint8 BGR.

    Its detector is loaded when it is asked first, which may raise EngineError.
    """
    everywhere = replace(settings.detection, region=None, leave_out=(), first_face=False)

    @cache
    def detector() -> FaceDetector:
        return make_detector(everywhere, settings.engine)

    return lambda image: len(detector().detect(image))
