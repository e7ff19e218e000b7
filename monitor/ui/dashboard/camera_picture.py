"""The camera's picture with a box around each readable face.

In the sharp picture, that of setting up, a box shows what its face counts for, so that one
can see the readings work. In the blurred picture of a lecture all boxes are alike on purpose:
the gauge is about the room, and not for judging persons. Nothing is kept beyond the shown
picture.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PyQt5.QtCore import QRectF, QSize, Qt
from PyQt5.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PyQt5.QtWidgets import QSizePolicy, QWidget

from monitor.classes import Classes
from monitor.config import Rectangle
from monitor.i18n import tr
from monitor.types import EXPRESSIONS, FloatArray, Frame
from monitor.ui.appearance.palette import DARK, Palette
from monitor.ui.appearance.spoken_language import keep_left_to_right
from monitor.ui.appearance.theme import Theme
from monitor.ui.picture.bgr_image import as_image
from monitor.ui.picture.places_painter import paint_places
from monitor.window import ShownReading

BLURRED_WIDTH_PX = 40
"""Width of what is left of a blurred picture: no face is recognised in it."""

_CORNER_PX = 8.0
_HINT = tr("Box of a sharp picture \N{EN DASH} solid: positive, dashed: negative, dotted: neutral")


@dataclass(frozen=True, slots=True)
class _Box:
    xyxy: NDArray[np.float32]
    color: str
    line: Qt.PenStyle


class Picture(QWidget):
    """Shows the newest frame, sharp or blurred, or a line of text where there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._palette = theme.palette
        self._frame: Frame | None = None
        self._blurred = False
        self._pixels: NDArray[np.uint8] | None = None
        self._image: QImage | None = None
        self._boxes: tuple[_Box, ...] = ()
        self._places: tuple[Rectangle, ...] = ()
        self._text = ""
        theme.changed.connect(self._on_theme)
        self.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Expanding)
        self.setMinimumSize(128, 72)
        self.setAccessibleName(tr("Camera picture"))
        self.setToolTip(_HINT)

    @property
    def is_blurred(self) -> bool:
        """Whether the shown picture is blurred."""
        return self._blurred

    @property
    def has_picture(self) -> bool:
        """Whether a picture is shown."""
        return self._image is not None

    def show_frame(
        self,
        frame: Frame,
        reading: ShownReading | None,
        *,
        blurred: bool,
        expressions: Mapping[int, FloatArray] | None = None,
    ) -> None:
        """Show `frame` with the boxes of `reading`.

        Args:
            frame: The picture.
            reading: What was found in it.
            blurred: Whether nobody is to be recognised.
            expressions: By track number, what was read last in a face; the reading's own without.
        """
        if frame is self._frame and blurred == self._blurred:
            return
        self._frame, self._blurred, self._text = frame, blurred, ""
        faces = reading.faces if reading else ()
        classes = reading.classes if reading else EXPRESSIONS
        if expressions is None:
            expressions = dict(reading.expressions()) if reading else {}
        self._boxes = tuple(
            _Box(face.face.box_xyxy, *_style(expressions.get(face.track_id), classes))
            if not blurred
            else _Box(face.face.box_xyxy, DARK.text, Qt.PenStyle.SolidLine)
            for face in faces
        )
        self._pixels = np.ascontiguousarray(
            blur(frame.image) if blurred else self._fitted(frame.image)
        )
        self._image = as_image(self._pixels)
        found = tr("{count} face", "{count} faces", count=len(faces))
        self.setAccessibleDescription(f"{found}, {tr('blurred') if blurred else tr('sharp')}")
        self.update()

    @property
    def places(self) -> tuple[Rectangle, ...]:
        """The places that are shown as left out."""
        return self._places

    def show_places(self, places: tuple[Rectangle, ...]) -> None:
        """Show places of the picture as left out, from now on."""
        if places != self._places:
            self._places = places
            self.update()

    def show_text(self, text: str) -> None:
        """Show a line of text and let go of the picture."""
        if text != self._text or self._image is not None:
            self._frame, self._image, self._pixels = None, None, None
            self._boxes, self._text = (), text
            self.setAccessibleDescription(text)
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(360, 203)

    def paintEvent(self, _event: QPaintEvent | None) -> None:  # noqa: N802 - Qt's name
        """Paint the picture as large as it fits, with its boxes."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.Antialiasing | QPainter.SmoothPixmapTransform)
        if self._image is None or self._frame is None:
            self._paint_text(painter)
        else:
            self._paint_picture(painter, self._image, self._frame.size_wh)
        painter.end()

    def _paint_text(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._palette.track))
        painter.drawRoundedRect(QRectF(self.rect()), _CORNER_PX, _CORNER_PX)
        painter.setPen(QColor(self._palette.muted))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(self.rect()).adjusted(12, 8, -12, -8), int(flags), self._text)

    def _paint_picture(self, painter: QPainter, image: QImage, size_wh: tuple[int, int]) -> None:
        scale = self._scale(size_wh)
        area = QRectF(0, 0, size_wh[0] * scale, size_wh[1] * scale)
        area.moveCenter(QRectF(self.rect()).center())
        rounded = QPainterPath()
        rounded.addRoundedRect(area, _CORNER_PX, _CORNER_PX)
        painter.setClipPath(rounded)
        painter.drawImage(area, image)
        paint_places(painter, self._places, scale=scale, corner=area.topLeft())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in self._boxes:
            left, top, right, bottom = (scale * float(edge) for edge in box.xyxy)
            place = QRectF(left, top, right - left, bottom - top).translated(area.topLeft())
            line_px = min(max(place.width() / 14, 1.0), 1.8)  # thin on a small face
            shade = QPen(QColor(0, 0, 0, 130), 2 * line_px)
            for pen in (shade, QPen(QColor(box.color), line_px, box.line)):
                painter.setPen(pen)
                painter.drawRoundedRect(place, 3, 3)

    def _scale(self, size_wh: tuple[int, int]) -> float:
        return min(self.width() / size_wh[0], self.height() / size_wh[1])

    def _fitted(self, image: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Shrink to the widget's size at once: painting a large picture each time is slow."""
        height, width = image.shape[:2]
        scale = self._scale((width, height)) * self.devicePixelRatioF()
        if scale >= 1:
            return image
        size = (max(round(width * scale), 1), max(round(height * scale), 1))
        return cv2.resize(image, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)

    def _on_theme(self, palette: Palette) -> None:
        self._palette = palette
        self.update()


def blur(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return what is left of `image` (H, W, 3) when it is `BLURRED_WIDTH_PX` wide, enlarged."""
    height, width = image.shape[:2]
    tiny_wh = (BLURRED_WIDTH_PX, max(BLURRED_WIDTH_PX * height // width, 1))
    tiny = cv2.resize(image, tiny_wh, interpolation=cv2.INTER_AREA)
    large = cv2.resize(tiny, (8 * tiny_wh[0], 8 * tiny_wh[1]), interpolation=cv2.INTER_CUBIC)
    return cv2.GaussianBlur(large, (0, 0), 6).astype(np.uint8, copy=False)


def _style(probabilities: FloatArray | None, classes: Classes) -> tuple[str, Qt.PenStyle]:
    # On a picture, the bright colours are seen best in either theme.
    if probabilities is None:
        return DARK.text, Qt.PenStyle.SolidLine
    top = probabilities.argmax()
    if classes.is_positive[top]:
        return DARK.interested, Qt.PenStyle.SolidLine
    if classes.is_negative[top]:
        return DARK.bored, Qt.PenStyle.DashLine
    return DARK.text, Qt.PenStyle.DotLine
