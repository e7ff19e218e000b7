"""A source and a pipeline that follow a script, through the real protocols."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from monitor.config import TrackingSettings
from monitor.pipeline import Pipeline, Progress
from monitor.tracking import Tracker
from monitor.types import EMOTIONS, EXPRESSIONS, Face, FloatArray, Frame


def picture(people: int, mood: int = 0) -> np.ndarray:
    """A small picture that the scripted pipeline understands: who is there, and their mood."""
    image = np.zeros((8, 8, 3), np.uint8)
    image[0, 0] = (people, mood, 0)
    return image


HAPPY, SAD = EMOTIONS.index("happy"), EMOTIONS.index("sad")


class ScriptedDetector:
    """Finds as many faces as the picture's first pixel says, side by side."""

    name = "scripted"

    def detect(self, image: np.ndarray) -> tuple[Face, ...]:
        return tuple(
            Face(np.array([50 * i, 0, 50 * i + 40, 40], np.float32), 0.99)
            for i in range(int(image[0, 0, 0]))
        )


class ScriptedEmotions:
    """Reads the mood that the picture's first pixel names."""

    name = "scripted"
    classes = EXPRESSIONS

    def __init__(self, on_predict: Callable[[], None] = lambda: None) -> None:
        self._on_predict = on_predict

    def predict(self, image: np.ndarray, faces: Sequence[Face]) -> FloatArray:
        self._on_predict()
        values = np.full((len(faces), len(EMOTIONS)), 0.01, np.float32)
        values[:, int(image[0, 0, 1])] = 0.94
        return values


def scripted_pipeline(
    on_predict: Callable[[], None] = lambda: None,
) -> Callable[[Progress], Pipeline]:
    """What `LiveMonitor` calls to load its pipeline."""

    def load(_progress: Progress) -> Pipeline:
        tracker = Tracker(TrackingSettings())
        return Pipeline(ScriptedDetector(), ScriptedEmotions(on_predict), tracker)

    return load


Event = np.ndarray | Exception | float


@dataclass
class ScriptedSource:
    """Delivers pictures `step_s` of its own time apart, and raises where an error is written.

    A number is a time in seconds for which the computer sleeps.

    A live one stays open after its last picture until it is interrupted.
    """

    script: Sequence[Event]
    step_s: float = 0.1
    is_live: bool = False
    name: str = "script"
    fps: float | None = None
    pace_s: float = 0.0
    open_errors: list[Exception] = field(default_factory=list)
    openings: int = 0
    _next: int = 0
    _slept_s: float = 0.0
    _interrupted: threading.Event = field(default_factory=threading.Event)

    def open(self) -> None:
        if self.open_errors:
            raise self.open_errors.pop(0)
        self.openings += 1
        self._interrupted.clear()

    def read(self) -> Frame | None:
        if self.pace_s:
            time.sleep(self.pace_s)
        if self._next == len(self.script):
            if self.is_live:
                self._interrupted.wait()
            return None
        event, index = self.script[self._next], self._next
        self._next += 1
        if isinstance(event, float):
            self._slept_s += event
            return self.read()
        if isinstance(event, Exception):
            raise event
        return Frame(event.copy(), index, index * self.step_s + self._slept_s)

    def interrupt(self) -> None:
        self._interrupted.set()

    def close(self) -> None:
        pass
