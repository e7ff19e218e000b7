"""The annotated picture: what was read of each face, and the gauge of the room below."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from monitor.analysis.video.blur import blur_boxes
from monitor.analysis.video.canvas import (
    GROUND,
    TEXT,
    Canvas,
    joins_arabic,
    text_height,
    text_width,
)
from monitor.analysis.video.gauge_strip import draw_gauge_strip, gauge_strip_height
from monitor.analysis.video.label_layout import place_labels
from monitor.classes import Classes
from monitor.colours import ON_DARK
from monitor.i18n import shown
from monitor.plots.fonts import words_with_a_font
from monitor.plots.rounding import per_cent
from monitor.types import FaceReading, WindowSummary
from monitor.window import ShownReading

_SMALLEST_LABEL = 0.62
"""The smallest text of a label, as a share of normal text."""


def draw(
    image: NDArray[np.uint8],
    reading: ShownReading,
    window: WindowSummary | None,
    *,
    blur: bool = False,
) -> NDArray[np.uint8]:
    """Return a copy of a picture with everything on it that was read.

    All sizes follow the picture's.

    Args:
        image: (H, W, 3) uint8 BGR; not changed.
        reading: What was read of it; boxes are in its pixels.
        window: What the gauge shows; None before the first window is over.
        blur: Hide the faces of `reading`.

    Returns:
        (H, W, 3) uint8 BGR.
    """
    canvas = Canvas(image)
    if blur:
        blur_boxes(canvas.pixels, [face.face.box_xyxy for face in reading.faces])
    unit_px = _text_size(image)
    with words_with_a_font(shapes_arabic=joins_arabic()):
        if reading.faces:
            _draw_boxes(canvas, reading, unit_px)
            _draw_labels(canvas, reading, unit_px)
        draw_gauge_strip(canvas, window, reading.time_s, unit_px)
    return canvas.pixels


def _text_size(image: NDArray[np.uint8]) -> int:
    """The size of normal text on a picture, in pixels."""
    height, width = image.shape[:2]
    side = float(min(height, 0.75 * width))
    return max(round(0.028 * side), min(13, round(0.1 * side)), 1)


def _draw_boxes(canvas: Canvas, reading: ShownReading, unit_px: int) -> None:
    line_px, radius = _line(unit_px), unit_px // 3
    for face in reading.faces:
        box = face.face.box_xyxy
        inner = box + np.array([line_px, line_px, -line_px, -line_px], np.float32)
        canvas.outline(inner, GROUND, line_px=line_px, radius=radius, opacity=0.45)
        canvas.outline(box, _color_of(face, reading.classes), line_px=line_px, radius=radius)


def _draw_labels(canvas: Canvas, reading: ShownReading, unit_px: int) -> None:
    height, width = canvas.pixels.shape[:2]
    labels = [_Label.of(face, reading.classes, unit_px) for face in reading.faces]
    places = place_labels(
        np.stack([face.face.box_xyxy for face in reading.faces]),
        np.array([label.size_wh for label in labels]),
        (width, height - gauge_strip_height(unit_px)),
        gap_px=2 * _line(unit_px),
    )
    for label, (x, y) in zip(labels, places.tolist(), strict=True):
        area = (x, y, *label.size_wh)
        canvas.rectangle(area, GROUND, radius=label.text_px // 3, opacity=0.78)
        canvas.text(x + label.margin_px, y + 1, label.text, label.text_px, label.color)


@dataclass(frozen=True, slots=True)
class _Label:
    text: str
    color: str
    text_px: int

    @staticmethod
    def of(face: FaceReading, classes: Classes, unit_px: int) -> _Label:
        text = ""
        if face.probabilities is not None:
            top = int(face.probabilities.argmax())
            text = f"{shown(classes.names[top])} {per_cent(float(face.probabilities[top]))}"
        left, _, right, _ = face.face.box_xyxy.tolist()
        # Smaller on a smaller face, so that a full room stays readable.
        smallest_px = _SMALLEST_LABEL * unit_px
        text_px = round(min(max(0.22 * (right - left), smallest_px), unit_px))
        return _Label(text, _color_of(face, classes), max(text_px, 1))

    @property
    def margin_px(self) -> int:
        return max(round(0.4 * self.text_px), 2)

    @property
    def size_wh(self) -> tuple[int, int]:
        width = text_width(self.text, self.text_px) + 2 * self.margin_px
        return width, text_height(self.text_px) + 2


def _color_of(face: FaceReading, classes: Classes) -> str:
    if face.probabilities is None:
        return TEXT
    top = int(face.probabilities.argmax())
    if classes.is_positive[top]:
        return ON_DARK.interested
    return ON_DARK.bored if classes.is_negative[top] else TEXT


def _line(unit_px: int) -> int:
    return max(round(unit_px / 9), 1)
