"""The gauge: one large arc from bored to interested, to be read from across the room."""

from __future__ import annotations

import math

from PyQt5.QtCore import QPointF, QRectF, QSize, Qt
from PyQt5.QtGui import (
    QBrush,
    QColor,
    QConicalGradient,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)
from PyQt5.QtWidgets import QSizePolicy, QWidget

from monitor.config import WindowSettings
from monitor.types import State
from monitor.ui.appearance.theme import Palette, Theme
from monitor.ui.dashboard.motion import Springs
from monitor.ui.widgets.wording import GaugeFace, interval_words

SPAN_DEG = 220.0
CENTRE = 50.0
SMALLEST_PX = 9

# Where text stands and how large it is, in radii of the arc.
_LAST_LINE = 0.53
_DETAIL = 0.098
_END = 0.088
_ROOM = 1.6

_MIDDLE_MARK = (0.8, 0.85)
"""Where the mark of the middle begins and ends, in radii: inside the arc and its knob."""

_FROM_DEG = -90.0
"""Where the colours of the band go round from: below, where there is no arc."""

# Opacity of the band, 0..255, and the part of it that fades on each side.
_BAND, _BAND_ENDS, _FADE = 120, 45, 0.25

_DOTS = "\N{HORIZONTAL ELLIPSIS}"

_KEEP_NUMBER = 0.75
"""A number stays until the value is this far from it: 62.4 and 62.6 must not alternate."""


def neutral_band(settings: WindowSettings) -> float:
    """Return `settings.neutral_band`."""
    return settings.neutral_band


class Gauge(QWidget):
    """Shows a `GaugeFace`.

    The arc is filled from its middle, 50, to the value: side and length say what the colour
    says. It moves smoothly towards the newest value; after 'no data' it starts at the new
    one, never at the last one. Where the value has an interval, that is a soft band on the arc,
    and the arc is filled only up to where the band begins: what is certain is solid.

    Args:
        band: Scores within +-this of 0 are neutral; shown as a zone of the arc.
    """

    def __init__(self, theme: Theme, band: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = theme.palette
        self._band = band
        self._face = GaugeFace("", "")
        self._number: int | None = None
        self._shown = Springs(3, rest=0.02, parent=self)  # value, both ends of its interval
        self._shown.moved.connect(self._on_moved)
        theme.changed.connect(self._on_theme)
        self.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Expanding)
        self.setAccessibleName("Gauge from bored to interested")

    @property
    def face(self) -> GaugeFace:
        """What is shown."""
        return self._face

    @property
    def number(self) -> int | None:
        """The number that is painted now, on its way to the newest value; None for no data."""
        return self._number

    @property
    def interval(self) -> tuple[float, float] | None:
        """Both ends of the band that is painted now, on their way likewise; None for no band."""
        if self._face.value is None or self._face.interval is None:
            return None
        _, low, high = self._shown.values
        return low, high

    def show_neutral(self, band: float) -> None:
        """Have another neutral zone from now on."""
        self._band = band
        self.update()

    def show_face(self, face: GaugeFace) -> None:
        """Show `face`; costs nothing where it is shown already."""
        if face == self._face:
            return
        before, self._face = self._face, face
        if face.value is None:
            self._number = None
        elif before.value is None:
            self._number = round(face.value)
            self._shown.jump_to(_places(face.value, face.interval))
        else:
            self._shown.move_to(_places(face.value, face.interval))
        value = "" if face.value is None else f"{face.value:.0f} of 100"
        told = [value, interval_words(face.interval), face.detail]
        self.setAccessibleDescription(f"{face.title}: {', '.join(filter(None, told))}")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(560, 420)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(180, 130)

    def paintEvent(self, _event: QPaintEvent | None) -> None:  # noqa: N802 - Qt's name
        """Paint arc, number and words; sizes follow the widget's."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.Antialiasing)
        drawing = _Drawing(painter, QRectF(self.rect()), self.font(), self._palette)
        drawing.track(self._band, dashed=self._face.value is None)
        if self._face.value is None:
            drawing.words(self._face)
        else:
            color = self._palette.of_state(self._face.state)
            drawing.value(self._shown.values[0], self.interval, color)
            drawing.number(str(self._number), self._face)
        drawing.ends(self._face)
        painter.end()

    def _on_moved(self) -> None:
        value = self._shown.values[0]
        if self._number is not None and abs(value - self._number) > _KEEP_NUMBER:
            self._number = round(value)
        self.update()

    def _on_theme(self, palette: Palette) -> None:
        self._palette = palette
        self.update()


class _Drawing:
    """One painting of the gauge: the arc's geometry, and its parts in the order of painting."""

    def __init__(self, painter: QPainter, area: QRectF, font: QFont, palette: Palette) -> None:
        drop = math.sin(math.radians((SPAN_DEG - 180) / 2))
        # Above the centre the arc and its knob, below it the ends of the arc and their words.
        above, below = 1.13, drop + 0.26
        self._radius = min(area.width() / 2.4, area.height() / (above + below + 0.02))
        self._half_width = area.width() / 2
        self._stroke = 0.13 * self._radius
        self._centre = area.center() + QPointF(0, self._radius * (above - below) / 2)
        self._painter = painter
        self._font = font
        self._palette = palette

    def track(self, band: float, *, dashed: bool) -> None:
        """The empty arc; its neutral zone a shade darker, and dashed where there is no data."""
        if dashed:
            pen = _pen(QColor(self._palette.band), self._stroke)
            pen.setDashPattern([0.12, 0.16])
            self._arc(0, 100, pen)
            return
        self._arc(0, 100, _pen(QColor(self._palette.track), self._stroke, Qt.PenCapStyle.RoundCap))
        reach = 50 * band
        self._arc(CENTRE - reach, CENTRE + reach, _pen(QColor(self._palette.band), self._stroke))
        # The middle can be seen although the knob often stands on it.
        mark = _pen(QColor(self._palette.faint), 0.02 * self._radius, Qt.PenCapStyle.RoundCap)
        self._painter.setPen(mark)
        self._painter.drawLine(*(self._point(CENTRE, away) for away in _MIDDLE_MARK))

    def value(self, value: float, interval: tuple[float, float] | None, color: QColor) -> None:
        """The arc from the middle to the value or to its band, the band, and a knob."""
        filled_to = value
        if interval is not None:
            filled_to = min(max(CENTRE, interval[0]), interval[1])
            self._interval(interval, filled_to, color)
        self._arc(CENTRE, filled_to, _pen(color, self._stroke))
        knob = self._point(value)
        self._painter.setPen(QPen(color, 0.045 * self._radius))
        self._painter.setBrush(QColor(self._palette.card))
        self._painter.drawEllipse(knob, 0.095 * self._radius, 0.095 * self._radius)

    def _interval(self, interval: tuple[float, float], filled_to: float, color: QColor) -> None:
        """A soft band on the arc; it fades towards the ends that lie on the empty arc."""
        low, high = interval
        gradient = QConicalGradient(self._centre, _FROM_DEG)
        fade = (high - low) * _FADE
        for end, inner in ((low, low + fade), (high, high - fade)):
            at_fill = end == filled_to != CENTRE
            gradient.setColorAt(self._turn(end), _faded(color, _BAND if at_fill else _BAND_ENDS))
            gradient.setColorAt(self._turn(inner), _faded(color, _BAND))
        pen = QPen(QBrush(gradient), self._stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        self._arc(low, high, pen)

    def number(self, number: str, face: GaugeFace) -> None:
        """The value, its state in words, and the coverage."""
        self._text(number, -0.14, 0.74, QFont.DemiBold, self._palette.text)
        color = self._palette.of_state(face.state).name()
        self._text(face.title, 0.32, 0.21, QFont.DemiBold, color)
        self._text(face.detail, _LAST_LINE, _DETAIL, QFont.Normal, self._palette.muted)

    def words(self, face: GaugeFace) -> None:
        """What there is to say without a value, and how far the start has come."""
        self._text(face.title, -0.12, 0.3, QFont.DemiBold, self._palette.muted)
        if face.progress is not None:
            self._progress(face.progress)
        self._paragraph(face.detail, 0.1, 0.115)

    def ends(self, face: GaugeFace) -> None:
        """The words at the two ends of the arc, unless they would touch the line between them."""
        away = self._radius * math.cos(math.radians((SPAN_DEG - 180) / 2))
        wide = self._width(State.INTERESTED.value, _END)
        between = 1.3 * self._radius
        if face.value is not None:
            between = min(self._width(face.detail, _DETAIL), _ROOM * self._radius)
        gap = 0.06 * self._radius
        if between / 2 + gap > away - wide / 2 or away + wide / 2 > self._half_width:
            return
        for word, x in ((State.BORED, -away), (State.INTERESTED, away)):
            self._text(word.value, _LAST_LINE, _END, QFont.Normal, self._palette.muted, x=x)

    def _progress(self, share: float) -> None:
        half = 0.36 * self._radius
        y = self._centre.y() + 0.1 * self._radius
        left, right = self._centre.x() - half, self._centre.x() + half
        for end, color in (
            (right, self._palette.track),
            (left + 2 * half * share, self._palette.text),
        ):
            width = max(0.02 * self._radius, 2.0)
            self._painter.setPen(_pen(QColor(color), width, Qt.PenCapStyle.RoundCap))
            self._painter.drawLine(QPointF(left, y), QPointF(end, y))

    def _arc(self, start: float, end: float, pen: QPen) -> None:
        low, high = sorted((self._angle(start), self._angle(end)))
        box = QRectF(0, 0, 2 * self._radius, 2 * self._radius)
        box.moveCenter(self._centre)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawArc(box, round(16 * low), round(16 * (high - low)))

    def _angle(self, value: float) -> float:
        return 90 + SPAN_DEG * (CENTRE - value) / 100

    def _turn(self, value: float) -> float:
        """Where a value lies among the colours of the band, 0..1."""
        return (self._angle(value) - _FROM_DEG) / 360

    def _point(self, value: float, away: float = 1.0) -> QPointF:
        angle = math.radians(self._angle(value))
        away *= self._radius
        return self._centre + QPointF(away * math.cos(angle), -away * math.sin(angle))

    def _text(
        self, text: str, y: float, size: float, weight: int, color: str, *, x: float = 0.0
    ) -> None:
        """Paint a line around `y`, in radii below the centre; made smaller where it is wide."""
        room = _ROOM * self._radius if x == 0 else 0.9 * self._radius
        self._painter.setFont(self._fitting(text, size, weight, room))
        self._painter.setPen(QColor(color))
        box = QRectF(0, 0, room, 1.4 * size * self._radius)
        box.moveCenter(self._centre + QPointF(x, y * self._radius))
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paragraph(self, text: str, y: float, size: float) -> None:
        """Paint a few lines below `y`, in radii below the centre."""
        self._painter.setPen(QColor(self._palette.muted))
        width, height = 1.3 * self._radius, 0.43 * self._radius
        left, top = self._centre.x() - width / 2, self._centre.y() + (y + 0.07) * self._radius
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


def _places(value: float, interval: tuple[float, float] | None) -> tuple[float, float, float]:
    """Where value and band go: a band comes out of the value where there was none."""
    low, high = interval or (value, value)
    return value, low, high


def _faded(color: QColor, opacity: int) -> QColor:
    faded = QColor(color)
    faded.setAlpha(opacity)
    return faded


def _pen(color: QColor, width: float, cap: Qt.PenCapStyle = Qt.PenCapStyle.FlatCap) -> QPen:
    return QPen(color, width, Qt.PenStyle.SolidLine, cap)
