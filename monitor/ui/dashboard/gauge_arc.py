"""Paints the gauge's arc: empty, filled to the value, with the band of its interval and a knob."""

from __future__ import annotations

from PyQt5.QtCore import Qt
from PyQt5.QtGui import QBrush, QColor, QConicalGradient, QPainter, QPen

from monitor.ui.appearance.palette import Palette
from monitor.ui.dashboard.gauge_geometry import MIDDLE, GaugeGeometry

_EDGE_PX = 1.0
"""Around the empty arc: it can be told from the card by whoever sees little contrast."""

_DASHED = 0.6
"""Width of the arc without data, in strokes: it says less than a full one."""

_ROUND = Qt.PenCapStyle.RoundCap

_MIDDLE_MARK = (0.8, 0.85)
"""Where the mark of the middle begins and ends, in radii: inside the arc and its knob."""

_FROM_DEG = -90.0
"""Where the colours of the band go round from: below, where there is no arc."""

# Opacity of the band, 0..255, and the part of it that fades on each side.
_BAND, _BAND_ENDS, _FADE = 120, 45, 0.25


class GaugeArc:
    """One painting of the arc, its parts in the order of painting."""

    def __init__(self, painter: QPainter, geometry: GaugeGeometry, palette: Palette) -> None:
        self._painter = painter
        self._geometry = geometry
        self._palette = palette

    def paint_track(self, band: float, *, dashed: bool) -> None:
        """The empty arc; its neutral zone a shade darker, and dashed where there is no data."""
        stroke_px = self._geometry.stroke_px
        if dashed:
            pen = _pen(QColor(self._palette.outline), _DASHED * stroke_px)
            pen.setDashPattern([0.2, 0.39])
            self._arc(0, 100, pen)
            return
        edge = _pen(QColor(self._palette.outline), stroke_px + 2 * _EDGE_PX, _ROUND)
        self._arc(0, 100, edge)
        self._arc(0, 100, _pen(QColor(self._palette.track), stroke_px, _ROUND))
        reach = 50 * band
        self._arc(MIDDLE - reach, MIDDLE + reach, _pen(QColor(self._palette.band), stroke_px))
        # The middle can be seen although the knob often stands on it.
        width = 0.02 * self._geometry.radius
        self._painter.setPen(_pen(QColor(self._palette.outline), width, _ROUND))
        self._painter.drawLine(*(self._geometry.point(MIDDLE, away) for away in _MIDDLE_MARK))

    def paint_value(
        self, value: float, interval: tuple[float, float] | None, color: QColor
    ) -> None:
        """The arc from the middle to the value or to its band, the band, and a knob."""
        filled_to = value
        if interval is not None:
            filled_to = min(max(MIDDLE, interval[0]), interval[1])
            self._interval(interval, filled_to, color)
        self._arc(MIDDLE, filled_to, _pen(color, self._geometry.stroke_px))
        radius = self._geometry.radius
        self._painter.setPen(QPen(color, 0.045 * radius))
        self._painter.setBrush(QColor(self._palette.card))
        self._painter.drawEllipse(self._geometry.point(value), 0.095 * radius, 0.095 * radius)

    def _interval(self, interval: tuple[float, float], filled_to: float, color: QColor) -> None:
        """A soft band on the arc; it fades towards the ends that lie on the empty arc."""
        low, high = interval
        gradient = QConicalGradient(self._geometry.centre, _FROM_DEG)
        fade = (high - low) * _FADE
        for end, inner in ((low, low + fade), (high, high - fade)):
            at_fill = end == filled_to != MIDDLE
            gradient.setColorAt(self._turn(end), _faded(color, _BAND if at_fill else _BAND_ENDS))
            gradient.setColorAt(self._turn(inner), _faded(color, _BAND))
        stroke_px = self._geometry.stroke_px
        pen = QPen(QBrush(gradient), stroke_px, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        self._arc(low, high, pen)

    def _turn(self, value: float) -> float:
        """Where a value lies among the colours of the band, 0..1."""
        return (self._geometry.angle_deg(value) - _FROM_DEG) / 360

    def _arc(self, start: float, end: float, pen: QPen) -> None:
        low, high = sorted((self._geometry.angle_deg(start), self._geometry.angle_deg(end)))
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawArc(self._geometry.circle, round(16 * low), round(16 * (high - low)))


def _faded(color: QColor, opacity: int) -> QColor:
    faded = QColor(color)
    faded.setAlpha(opacity)
    return faded


def _pen(color: QColor, width: float, cap: Qt.PenCapStyle = Qt.PenCapStyle.FlatCap) -> QPen:
    return QPen(color, width, Qt.PenStyle.SolidLine, cap)
