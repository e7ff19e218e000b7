"""Paints what stands in the gauge: number, state and coverage, or why there is no data."""

from __future__ import annotations

from PyQt5.QtCore import QPointF, QRectF, Qt
from PyQt5.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from monitor.gauge.face import GaugeFace
from monitor.gauge.scale import ScaleEnds
from monitor.ui.appearance.palette import Palette
from monitor.ui.dashboard.gauge_geometry import GaugeGeometry

SMALLEST_PX = 9

# Where text stands and how large it is, in radii of the arc.
_LAST_LINE = 0.53
_DETAIL = 0.098
_END = 0.088
_ROOM = 1.6
_BETWEEN_ENDS = 1.45

_DOTS = "\N{HORIZONTAL ELLIPSIS}"


class GaugeText:
    """One painting of the words; places and sizes are in radii of the arc."""

    def __init__(
        self, painter: QPainter, geometry: GaugeGeometry, palette: Palette, font: QFont
    ) -> None:
        self._painter = painter
        self._radius = geometry.radius
        self._geometry = geometry
        self._palette = palette
        self._font = font

    def paint_number(self, number: str, face: GaugeFace) -> None:
        """The value, its state in words, and the coverage."""
        self._line(number, -0.14, 0.74, QFont.DemiBold, self._palette.text)
        color = self._palette.of_state(face.state).name()
        room = _BETWEEN_ENDS * self._radius
        self._line(face.title, 0.32, 0.21, QFont.DemiBold, color, room=room)
        self._line(face.detail, _LAST_LINE, _DETAIL, QFont.Normal, self._palette.muted)

    def paint_reason(self, face: GaugeFace) -> None:
        """Why there is no value, and how far the start has come."""
        self._line(face.title, -0.12, 0.3, QFont.DemiBold, self._palette.muted)
        if face.progress is not None:
            self._progress(face.progress)
        self._paragraph(face.detail, 0.1, 0.115)

    def paint_ends(self, face: GaugeFace, ends: ScaleEnds) -> None:
        """The words at the two ends of the arc, unless they would touch the line between them."""
        away = self._geometry.end_px
        wide = self._width(ends.high, _END)
        between = 1.3 * self._radius
        if face.value is not None:
            between = min(self._width(face.detail, _DETAIL), _ROOM * self._radius)
        gap = 0.06 * self._radius
        if between / 2 + gap > away - wide / 2 or away + wide / 2 > self._geometry.half_width:
            return
        for word, x in ((ends.low, -away), (ends.high, away)):
            self._line(word, _LAST_LINE, _END, QFont.Normal, self._palette.muted, x=x)

    def _progress(self, share: float) -> None:
        centre = self._geometry.centre
        half = 0.36 * self._radius
        y = centre.y() + 0.1 * self._radius
        left, right = centre.x() - half, centre.x() + half
        for end, color in (
            (right, self._palette.track),
            (left + 2 * half * share, self._palette.text),
        ):
            width = max(0.02 * self._radius, 2.0)
            line, cap = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap
            self._painter.setPen(QPen(QColor(color), width, line, cap))
            self._painter.drawLine(QPointF(left, y), QPointF(end, y))

    def _line(
        self,
        text: str,
        y: float,
        size: float,
        weight: int,
        color: str,
        *,
        x: float = 0.0,
        room: float | None = None,
    ) -> None:
        """Paint a line around `y`, in radii below the centre; made smaller where it is wide."""
        if room is None:
            room = _ROOM * self._radius if x == 0 else 0.9 * self._radius
        font = self._fitting(text, size, weight, room)
        if font.pixelSize() == SMALLEST_PX:  # smaller nobody could read it
            text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        self._painter.setFont(font)
        self._painter.setPen(QColor(color))
        box = QRectF(0, 0, room, 1.4 * size * self._radius)
        box.moveCenter(self._geometry.centre + QPointF(x, y * self._radius))
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paragraph(self, text: str, y: float, size: float) -> None:
        """Paint a few lines below `y`, in radii below the centre."""
        self._painter.setPen(QColor(self._palette.muted))
        centre = self._geometry.centre
        width, height = 1.3 * self._radius, 0.43 * self._radius
        left, top = centre.x() - width / 2, centre.y() + (y + 0.07) * self._radius
        box = QRectF(left, top, width, height)
        flags = int(
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        )
        font = self._sized(size, QFont.Normal)
        while QFontMetricsF(font).boundingRect(box, flags, text).height() > height:
            if font.pixelSize() > SMALLEST_PX:
                font.setPixelSize(font.pixelSize() - 1)
            elif " " in text:
                text = text.rpartition(" ")[0].rstrip(f" ,;{_DOTS}") + _DOTS
            else:
                break
        self._painter.setFont(font)
        self._painter.drawText(box, flags, text)

    def _width(self, text: str, size: float) -> float:
        return QFontMetricsF(self._sized(size, QFont.Normal)).horizontalAdvance(text)

    def _fitting(self, text: str, size: float, weight: int, room: float) -> QFont:
        font = self._sized(size, weight)
        width = QFontMetricsF(font).horizontalAdvance(text)
        return font if width <= room else self._sized(size * room / width, weight)

    def _sized(self, size: float, weight: int) -> QFont:
        font = QFont(self._font)
        font.setPixelSize(max(round(size * self._radius), SMALLEST_PX))
        font.setWeight(weight)
        return font
