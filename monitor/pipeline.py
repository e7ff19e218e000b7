"""The one path from a frame to its reading, for live and recorded video."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from monitor.classes import Classes
from monitor.config import Settings, TrackingSettings
from monitor.detection import ScanSchedule, make_detector
from monitor.detection.base import FaceDetector
from monitor.detection.whole import WholePicture
from monitor.emotion import make_emotion_model, reads_whole_pictures
from monitor.emotion.base import EmotionModel
from monitor.emotion.reading_budget import ReadingBudget
from monitor.engine import resolve_precision
from monitor.i18n import tr
from monitor.orientation import UNREADABLE, HeadPose, LookingUp, TurnedAway, head_poses
from monitor.tracking import LostFaces, Shots, Tracker
from monitor.types import EXPRESSIONS, Face, FaceReading, FloatArray, Frame, FrameReading

Progress = Callable[[float, str], None]
"""Called with the share done, 0..1, and what is being done."""

NO_NETWORK = "none"
"""What the log calls the expression network where expressions are not read."""


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

    Args:
        detector: Finds the faces.
        emotion_model: Reads them; None reads no expressions.
        tracker: Numbers the people.
        schedule: Of the strong network's looks, live.
        budget: Of the expressions that are read in a frame, live.
        has_heads: Tell where heads are turned, and who is turned away.
    """

    def __init__(
        self,
        detector: FaceDetector,
        emotion_model: EmotionModel | None,
        tracker: Tracker,
        schedule: ScanSchedule | None = None,
        budget: ReadingBudget | None = None,
        *,
        has_heads: bool = True,
    ) -> None:
        self.detector = detector
        self.emotion_model = emotion_model
        self.tracker = tracker
        self.schedule = schedule
        self.budget = budget
        self.has_heads = has_heads
        self._shots = Shots()
        self._lost_faces = LostFaces()
        self._looking_up = LookingUp()

    @property
    def classes(self) -> Classes:
        """What readings are of; without a network their tables have the columns, empty."""
        return EXPRESSIONS if self.emotion_model is None else self.emotion_model.classes

    @property
    def network_name(self) -> str:
        """What the log calls the expression network."""
        return NO_NETWORK if self.emotion_model is None else self.emotion_model.name

    def numbering(self, tracking: TrackingSettings) -> Pipeline:
        """Return one that numbers anew what pipelines such as this have seen."""
        tracker = Tracker(tracking)
        return Pipeline(self.detector, self.emotion_model, tracker, has_heads=self.has_heads)

    def process(self, frame: Frame) -> FrameReading:
        """Return the reading of `frame`; frames come in the order of their time."""
        if self.budget is None or self.emotion_model is None:
            return self.number(frame, self.infer(frame))
        start = time.perf_counter()
        faces = self.detector.detect(frame.image)
        track_ids = self._numbers_of(faces, frame)
        poses = self._poses_of(faces)
        readable = self._readable(track_ids, faces, poses, frame.time_s)
        chosen = [p for p in self.budget.choose(track_ids, frame.time_s) if readable[p]]
        read = self.emotion_model.predict(frame.image, [faces[place] for place in chosen])
        probabilities: list[FloatArray | None] = [None] * len(faces)
        for place, expression in zip(chosen, read, strict=True):
            probabilities[place] = expression
        spent_s = time.perf_counter() - start
        detections = FrameDetections(faces, probabilities, poses, spent_s)
        return self._reading(frame, track_ids, detections)

    def infer(self, frame: Frame) -> FrameDetections:
        """Find and read the faces of `frame`; it remembers nothing of it."""
        start = time.perf_counter()
        faces = self.detector.detect(frame.image)
        probabilities: Sequence[FloatArray | None] = [None] * len(faces)
        if self.emotion_model is not None:
            probabilities = list(self.emotion_model.predict(frame.image, faces))
        poses = self._poses_of(faces)
        return FrameDetections(faces, probabilities, poses, time.perf_counter() - start)

    def number(self, frame: Frame, detections: FrameDetections) -> FrameReading:
        """Give the people of `frame` their numbers; frames come in the order of their time."""
        track_ids = self._numbers_of(detections.faces, frame)
        readable = self._readable(track_ids, detections.faces, detections.poses, frame.time_s)
        probabilities = [
            read if is_readable else None
            for read, is_readable in zip(detections.probabilities, readable, strict=True)
        ]
        return self._reading(frame, track_ids, replace(detections, probabilities=probabilities))

    def _readable(
        self,
        track_ids: Sequence[int],
        faces: Sequence[Face],
        poses: Sequence[HeadPose | None],
        time_s: float,
    ) -> list[bool]:
        """Whose expression can be read: of who looks up nothing but that counts."""
        if self.emotion_model is None:
            return [True] * len(faces)
        boxes = [face.box_xyxy for face in faces]
        chances = self._looking_up.update(track_ids, poses, boxes, time_s)
        return [chance < UNREADABLE for chance in chances]

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
            classes=self.classes,
            turned_away=self._turned_away(frame, detections.faces),
        )

    def _poses_of(self, faces: Sequence[Face]) -> tuple[HeadPose | None, ...]:
        return _poses_of(faces) if self.has_heads else (None,) * len(faces)

    def _turned_away(self, frame: Frame, faces: Sequence[Face]) -> tuple[TurnedAway, ...]:
        if not self.has_heads:
            return ()
        return self._lost_faces.update(frame, faces, self.tracker.unseen(frame.time_s))


def _poses_of(faces: Sequence[Face]) -> tuple[HeadPose | None, ...]:
    """Where the heads are turned; None for a face whose detector gives no landmarks."""
    with_landmarks = [face for face in faces if face.landmarks_xy is not None]
    landmarks = [face.landmarks_xy for face in with_landmarks]
    poses = iter(head_poses(np.array(landmarks), [face.network for face in with_landmarks]))
    return tuple(None if face.landmarks_xy is None else next(poses) for face in faces)


def load_pipeline(
    settings: Settings, progress: Progress | None = None, *, live: bool = False
) -> Pipeline:
    """Load the networks that `settings` name; for orientation alone that is the detector's.

    Args:
        settings: How faces are found and read.
        progress: Is told how far it is.
        live: For the frames of one live source in their order: with a quick network between the
            strong one's looks, and expressions within a budget.

    Raises:
        EngineError: A network or an extra that they need is missing or broken.
    """
    tell = progress or (lambda _share, _message: None)
    tell(0.0, tr("loading the face detector"))
    signal, engine = settings.signal, resolve_precision(settings.engine, is_live=live)
    whole_pictures = signal.has_expressions and reads_whole_pictures(settings.emotion)
    schedule = ScanSchedule(settings.detection.scan_every) if live and not whole_pictures else None
    detector: FaceDetector = (
        WholePicture() if whole_pictures else make_detector(settings.detection, engine, schedule)
    )
    emotion_model: EmotionModel | None = None
    if signal.has_expressions:
        tell(0.6, tr("loading the expression network"))
        emotion_model = make_emotion_model(settings.emotion, engine)
    tell(1.0, "ready")
    budget = ReadingBudget(settings.emotion.reads_per_s) if live else None
    tracker = Tracker(settings.tracking)
    return Pipeline(detector, emotion_model, tracker, schedule, budget, has_heads=signal.has_heads)


def face_counter(settings: Settings) -> Callable[[NDArray[np.uint8]], int]:
    """Return what says how many faces are anywhere in a picture, (H, W, 3) uint8 BGR.

    Its detector is loaded when it is asked first, which may raise EngineError.
    """
    everywhere = replace(settings.detection, region=None, leave_out=(), first_face=False)

    @cache
    def detector() -> FaceDetector:
        return make_detector(everywhere, settings.engine)

    return lambda image: len(detector().detect(image))
