"""A full room to measure with: one head of the demo clip, as often and as large as wanted."""

from __future__ import annotations

import math
import time
from contextlib import closing
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.clock import monotonic_s
from monitor.config import DetectionSettings, EngineSettings
from monitor.detection import make_detector
from monitor.sources.demo import DemoSource
from monitor.types import Frame

SMALLEST_PX = 24
FPS = 25.0
_MARGIN = 0.6
"""What is cut out around the head's face, as a share of that face's side."""

_SWAY_PX = 3
_ONE_IN = 10


def crowd(size_wh: tuple[int, int], count: int) -> NDArray[np.uint8]:
    """Return a picture (H, W, 3) uint8 BGR with `count` faces from `SMALLEST_PX` upwards."""
    head, face_px = _head()
    width, height = size_wh
    columns, cell_w, cell_h = _seats(size_wh, count)
    largest_px = 0.95 * face_px * min(cell_w / head.shape[1], cell_h / head.shape[0])
    picture = np.full((height, width, 3), 110, np.uint8)
    for place, wanted_px in enumerate(np.geomspace(SMALLEST_PX, largest_px, count)):
        scale = wanted_px / face_px
        way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        made = cv2.resize(head, None, fx=scale, fy=scale, interpolation=way)
        top = (place // columns) * cell_h + (cell_h - made.shape[0]) // 2
        left = (place % columns) * cell_w + (cell_w - made.shape[1]) // 2
        picture[top : top + made.shape[0], left : left + made.shape[1]] = made
    return picture


def calm(picture: NDArray[np.uint8], count: int, index: int) -> Frame:
    """Return frame `index` of a `crowd` of `count` in which one in ten sways by some pixels."""
    shift = _sway_px(index)
    columns, cell_w, cell_h = _seats((picture.shape[1], picture.shape[0]), count)
    image = picture.copy()
    for place in range(_ONE_IN // 2, count, _ONE_IN):
        left, top = place % columns * cell_w, place // columns * cell_h
        seat = slice(top, top + cell_h), slice(left, left + cell_w)
        image[seat] = np.roll(picture[seat], shift, axis=1)
    return Frame(image, index, index / FPS)


def swaying(picture: NDArray[np.uint8], index: int) -> Frame:
    """Return frame `index` of a room that sways from side to side by some pixels."""
    return Frame(np.roll(picture, _sway_px(index), axis=1), index, index / FPS)


def _seats(size_wh: tuple[int, int], count: int) -> tuple[int, int, int]:
    """How many heads are beside each other, and width and height of each one's place."""
    width, height = size_wh
    columns = int(np.ceil(np.sqrt(count * width / height)))
    return columns, width // columns, height // int(np.ceil(count / columns))


def _sway_px(index: int) -> int:
    return round(_SWAY_PX * math.sin(index / 4))


class CrowdSource:
    """A camera that films `picture`, `FPS` frames a second; a `FrameSource`.

    Attributes:
        shown_s: When each frame was shown, in seconds of a monotonic clock, by its number.
    """

    name = "a painted crowd"
    is_live = False
    fps: float | None = FPS

    def __init__(self, picture: NDArray[np.uint8]) -> None:
        self._picture = picture
        self._is_open = False
        self.shown_s: list[float] = []

    def open(self) -> None:
        """Begin to film."""
        self._is_open = True

    def read(self) -> Frame | None:
        """Wait until the next frame is due and return it."""
        if not self._is_open:
            return None
        index = len(self.shown_s)
        if index:
            due_s = self.shown_s[0] + index / FPS
            time.sleep(max(due_s - monotonic_s(), 0.0))
        frame = swaying(self._picture, index)
        self.shown_s.append(monotonic_s())
        return frame

    def interrupt(self) -> None:
        """Film no more."""
        self._is_open = False

    def close(self) -> None:
        """Film no more."""
        self._is_open = False


@cache
def _head() -> tuple[NDArray[np.uint8], float]:
    """The largest head of the demo's first frame, (H, W, 3) BGR, and its face's side."""
    with closing(DemoSource(paced=False)) as demo:
        demo.open()
        frame = demo.read()
    if frame is None:
        raise RuntimeError("the demo clip is empty")
    faces = make_detector(DetectionSettings(), EngineSettings()).detect(frame.image)
    boxes = np.array([face.box_xyxy for face in faces])
    sides = (boxes[:, 2:] - boxes[:, :2]).mean(axis=1)
    largest = int(sides.argmax())
    margin = _MARGIN * sides[largest]
    left, top = np.maximum(boxes[largest, :2] - margin, 0).astype(int)
    right, bottom = (boxes[largest, 2:] + margin).astype(int)
    return frame.image[top:bottom, left:right], float(sides[largest])
