"""Zones of a room as cells, as they lie in the picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PyQt5.QtCore import QRectF, QSize, Qt
from PyQt5.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PyQt5.QtWidgets import QSizePolicy, QWidget

from monitor.i18n import shown, tr
from monitor.types import State
from monitor.ui.appearance.brushes import no_data_brush
from monitor.ui.appearance.palette import Palette
from monitor.ui.appearance.spoken_language import keep_left_to_right
from monitor.ui.appearance.theme import Theme

_GAP_PX = 10
_PADDING_PX = 14
_ABOVE_PX = _PADDING_PX - 4
_UNDER_PX = 2.0
_UNDER_BAR_PX = 6.0
_ROUND_PX = 10
_USUAL_ROWS, _USUAL_LINES = 2, 2
"""Room is kept for them before there is anything to show, so that no window grows later."""
_BAR_PX = 6

_LEFT = Qt.Alignment(Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
"""Also of Arabic words, as no picture is mirrored."""


@dataclass(frozen=True, slots=True)
class ZoneCell:
    """What a zone shows.

    Attributes:
        name: What it is called.
        gauge: 0..100; None without a result.
        interval: Both ends of its range; None where it has none.
        lines: What else there is to say.
    """

    name: str
    gauge: float | None
    interval: tuple[float, float] | None
    lines: tuple[str, ...]

    @property
    def words(self) -> str:
        """All of it, for those who cannot see it."""
        gauge = shown(State.NO_DATA) if self.gauge is None else f"{self.gauge:.0f}{self.ends}"
        return f"{self.name}: {', '.join((gauge, *self.lines))}"

    @property
    def ends(self) -> str:
        """The range, e.g. ' (52 to 64)'."""
        return "" if self.interval is None else tr(" ({:.0f} to {:.0f})").format(*self.interval)


class ZonesView(QWidget):
    """Draws each zone's gauge, and how many of its people faced the front."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._palette: Palette = theme.palette
        self._zones: Sequence[ZoneCell] = ()
        self._columns = 1
        self.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Expanding)
        theme.changed.connect(self._on_theme)

    def show_zones(self, zones: Sequence[ZoneCell], columns: int) -> None:
        """Show zones that lie in so many columns, row by row."""
        if (tuple(zones), columns) == (tuple(self._zones), self._columns):
            return
        self._zones, self._columns = zones, columns
        self.setAccessibleName("; ".join(one.words for one in zones))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(560, 320).expandedTo(self.minimumSizeHint())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for two rows of three, and for the words of each cell in whatever font."""
        rows = max(-(-len(self._zones) // self._columns), _USUAL_ROWS)
        lines = max((len(one.lines) for one in self._zones), default=_USUAL_LINES)
        words_px = (1 + lines) * self._line_px + QFontMetrics(self._figure).height() + _UNDER_PX
        cell_px = round(_ABOVE_PX + words_px + _BAR_PX + _UNDER_BAR_PX + _PADDING_PX)
        return QSize(480, rows * cell_px + (rows - 1) * _GAP_PX)

    @property
    def _line_px(self) -> float:
        return self.fontMetrics().height() + _UNDER_PX

    @property
    def _figure(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(1.6 * self.fontMetrics().height()))
        font.setWeight(QFont.DemiBold)
        return font

    def paintEvent(self, event: QPaintEvent | None) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the cells."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.Antialiasing)
        rows = -(-len(self._zones) // self._columns)
        if rows:
            width = (self.width() - _GAP_PX * (self._columns - 1)) / self._columns
            height = (self.height() - _GAP_PX * (rows - 1)) / rows
            for number, zone in enumerate(self._zones):
                row, column = divmod(number, self._columns)
                left, top = column * (width + _GAP_PX), row * (height + _GAP_PX)
                self._paint(painter, QRectF(left, top, width, height), zone)
        painter.end()

    def _paint(self, painter: QPainter, area: QRectF, zone: ZoneCell) -> None:
        palette, gauge = self._palette, zone.gauge
        painter.setPen(QPen(QColor(palette.line), 1.0))
        painter.setBrush(QColor(palette.card))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND_PX, _ROUND_PX)
        if gauge is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(no_data_brush(palette, 70))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), _ROUND_PX, _ROUND_PX)
        inner = area.adjusted(_PADDING_PX, _ABOVE_PX, -_PADDING_PX, -_PADDING_PX)
        plain, line = self.font(), self._line_px
        painter.setPen(QColor(palette.muted))
        painter.drawText(inner, _LEFT, zone.name)
        inner.setTop(inner.top() + line)
        number = shown(State.NO_DATA) if gauge is None else f"{gauge:.0f}"
        painter.setFont(self._figure)
        painter.setPen(QColor(palette.muted if gauge is None else palette.text))
        painter.drawText(inner, _LEFT, number)
        beside, tall = painter.fontMetrics().horizontalAdvance(f"{number} "), painter.fontMetrics()
        painter.setFont(plain)
        painter.setPen(QColor(palette.muted))
        if gauge is not None and zone.ends:
            lower = tall.ascent() - painter.fontMetrics().ascent()
            at = inner.adjusted(beside, lower, 0, 0)
            painter.drawText(at, _LEFT, zone.ends.strip())
        inner.setTop(inner.top() + tall.height() + _UNDER_PX)
        if gauge is not None:
            self._paint_bar(painter, inner, gauge)
            inner.setTop(inner.top() + _BAR_PX + _UNDER_BAR_PX)
            painter.setPen(QColor(palette.muted))
        for text in zone.lines:
            elided = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, int(inner.width())
            )
            painter.drawText(inner, _LEFT, elided)
            inner.setTop(inner.top() + line)

    def _paint_bar(self, painter: QPainter, area: QRectF, gauge: float) -> None:
        """The gauge from its middle: side and colour agree."""
        palette = self._palette
        track = QRectF(area.left(), area.top(), area.width(), _BAR_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.track))
        painter.drawRoundedRect(track, _BAR_PX / 2, _BAR_PX / 2)
        low, high = sorted((gauge, 50.0))
        bar = QRectF(track)
        bar.setLeft(track.left() + low / 100.0 * track.width())
        bar.setRight(track.left() + high / 100.0 * track.width())
        painter.setBrush(palette.of_state(State.INTERESTED if gauge >= 50.0 else State.BORED))
        painter.drawRect(bar)

    def _on_theme(self, palette: Palette) -> None:
        self._palette = palette
        self.update()
