"""The gauge: one large arc, from bored to interested, to be read from across the room."""

from __future__ import annotations

from PyQt5.QtCore import QRectF, QSize
from PyQt5.QtGui import QPainter, QPaintEvent
from PyQt5.QtWidgets import QSizePolicy, QWidget

from monitor.gauge.face import GaugeFace
from monitor.gauge.scale import OF_EXPRESSIONS, ScaleEnds
from monitor.i18n import tr
from monitor.ui.appearance.palette import Palette
from monitor.ui.appearance.spoken_language import keep_left_to_right
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.gauge_arc import GaugeArc
from monitor.ui.dashboard.gauge_geometry import GaugeGeometry
from monitor.ui.dashboard.gauge_text import GaugeText
from monitor.ui.dashboard.motion import Springs
from monitor.ui.widgets.wording import interval_words

_KEEP_NUMBER = 0.75
"""A number stays until the value is this far from it: 62.4 and 62.6 must not alternate."""


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
        keep_left_to_right(self)
        self._palette = theme.palette
        self._band = band
        self._ends = OF_EXPRESSIONS
        self._face = GaugeFace("", "")
        self._number: int | None = None
        self._shown = Springs(3, rest=0.02, parent=self)  # value, both ends of its interval
        self._shown.moved.connect(self._on_moved)
        theme.changed.connect(self._on_theme)
        self.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Expanding)
        self.show_scale(band)

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

    def show_scale(self, band: float, ends: ScaleEnds = OF_EXPRESSIONS) -> None:
        """Have another neutral zone, and other words at the ends, from now on."""
        self._band, self._ends = band, ends
        self.setAccessibleName(tr("Gauge from {low} to {high}", low=ends.low, high=ends.high))
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
            self._shown.jump_to(_spring_targets(face.value, face.interval))
        else:
            self._shown.move_to(_spring_targets(face.value, face.interval))
        value = "" if face.value is None else tr("{face:.0f} of 100", face=face.value)
        parts = [value, interval_words(face.interval), face.detail]
        self.setAccessibleDescription(f"{face.title}: {', '.join(filter(None, parts))}")
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
        geometry = GaugeGeometry.within(QRectF(self.rect()))
        arc = GaugeArc(painter, geometry, self._palette)
        text = GaugeText(painter, geometry, self._palette, self.font())
        arc.paint_track(self._band, dashed=self._face.value is None)
        if self._face.value is None:
            text.paint_reason(self._face)
        else:
            color = self._palette.of_state(self._face.state)
            arc.paint_value(self._shown.values[0], self.interval, color)
            text.paint_number(str(self._number), self._face)
        text.paint_ends(self._face, self._ends)
        painter.end()

    def _on_moved(self) -> None:
        value = self._shown.values[0]
        if self._number is not None and abs(value - self._number) > _KEEP_NUMBER:
            self._number = round(value)
        self.update()

    def _on_theme(self, palette: Palette) -> None:
        self._palette = palette
        self.update()


def _spring_targets(
    value: float, interval: tuple[float, float] | None
) -> tuple[float, float, float]:
    """Where value and band go: a band comes out of the value where there was none."""
    low, high = interval or (value, value)
    return value, low, high
