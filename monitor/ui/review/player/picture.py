"""The picture of a recording, with what was read in each face."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PyQt5.QtCore import QPointF, QRectF
from PyQt5.QtGui import QColor, QPainter, QPaintEvent

from monitor.analysis.video.blur import blur_boxes
from monitor.i18n import shown, tr
from monitor.plots.rounding import per_cent
from monitor.types import Frame
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.camera_picture import Picture
from monitor.window import ShownReading

_PADDING_PX = 3.0
_LEAST_BOX_PX = 34.0
"""Beside smaller boxes words would cover the neighbours."""


class RecordingPicture(Picture):
    """Shows a frame blurred, with its faces blurred, or sharp; not blurred, words say the class."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._labels: tuple[tuple[NDArray[np.float32], str], ...] = ()
        self.setAccessibleName(tr("Picture of the recording"))

    def show_reading(self, frame: Frame, reading: ShownReading | None, *, blurred: bool) -> None:
        """Show a frame with its boxes, and where it is not blurred what each shows."""
        self._labels = () if blurred else tuple(_labels_of(reading))
        self.show_frame(frame, reading, blurred=blurred)

    @property
    def labels(self) -> tuple[str, ...]:
        """The words that are written beside faces."""
        return tuple(text for _, text in self._labels)

    def paintEvent(self, event: QPaintEvent | None) -> None:  # noqa: N802 - Qt's name
        """Paint the picture, and the words over it."""
        super().paintEvent(event)
        if not self.has_picture or self._frame is None or not self._labels:
            return
        size_wh = self._frame.size_wh
        scale = self._scale(size_wh)
        area = QRectF(0, 0, size_wh[0] * scale, size_wh[1] * scale)
        area.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        for box, text in self._labels:
            left, top, right, _ = (scale * float(edge) for edge in box)
            if right - left >= _LEAST_BOX_PX:
                _write(painter, QPointF(left, top) + area.topLeft(), text)
        painter.end()


def with_faces_blurred(frame: Frame, boxes_xyxy: Sequence[NDArray[np.float32]]) -> Frame:
    """Return the frame with these places blurred past recognition."""
    pixels = frame.image.copy()
    blur_boxes(pixels, boxes_xyxy)
    return Frame(pixels, frame.index, frame.time_s)


def _labels_of(reading: ShownReading | None) -> list[tuple[NDArray[np.float32], str]]:
    if reading is None:
        return []
    names = reading.classes.names
    labels = []
    for face in reading.faces:
        if face.probabilities is not None:
            top = int(face.probabilities.argmax())
            text = f"{shown(names[top])} {per_cent(float(face.probabilities[top]))}"
            labels.append((face.face.box_xyxy, text))
    return labels


def _write(painter: QPainter, corner: QPointF, text: str) -> None:
    """Write a text on a dark ground, above a box."""
    metrics = painter.fontMetrics()
    ground = QRectF(
        corner.x(),
        max(corner.y() - metrics.height() - _PADDING_PX, 0.0),
        metrics.horizontalAdvance(text) + 2 * _PADDING_PX,
        metrics.height(),
    )
    painter.fillRect(ground, QColor(0, 0, 0, 150))
    painter.setPen(QColor("#ffffff"))
    painter.drawText(QPointF(ground.left() + _PADDING_PX, ground.top() + metrics.ascent()), text)
