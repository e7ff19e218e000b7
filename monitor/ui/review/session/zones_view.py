"""The zones of a session as cells, as they lie in the picture."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PyQt5.QtCore import QRectF, QSize, Qt
from PyQt5.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PyQt5.QtWidgets import QSizePolicy, QWidget

from monitor.types import State
from monitor.ui.appearance.brushes import no_data_brush
from monitor.ui.appearance.theme import Palette, Theme
from monitor.ui.review.document.wording import ends_words

if TYPE_CHECKING:
    from monitor.review.zones import ZoneSummary

_GAP_PX = 10
_PADDING_PX = 14
_ROUND_PX = 10
_BAR_PX = 6


class ZonesView(QWidget):
    """Draws each zone's gauge, and how many of its people faced the front."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette: Palette = theme.palette
        self._zones: Sequence[ZoneSummary] = ()
        self._columns = 1
        self.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Expanding)
        theme.changed.connect(self._on_theme)

    def show_zones(self, zones: Sequence[ZoneSummary], columns: int) -> None:
        """Show zones that lie in so many columns, row by row."""
        self._zones, self._columns = zones, columns
        words = "; ".join(f"{one.zone.name}: {', '.join(zone_words(one))}" for one in zones)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(560, 320)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for two rows of three."""
        return QSize(480, 260)

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

    def _paint(self, painter: QPainter, area: QRectF, zone: ZoneSummary) -> None:
        palette, gauge = self._palette, zone.summary.gauge
        painter.setPen(QPen(QColor(palette.line), 1.0))
        painter.setBrush(QColor(palette.card))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND_PX, _ROUND_PX)
        if gauge is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(no_data_brush(palette, 70))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), _ROUND_PX, _ROUND_PX)
        inner = area.adjusted(_PADDING_PX, _PADDING_PX - 4, -_PADDING_PX, -_PADDING_PX)
        name, *lines = zone.zone.name, *zone_words(zone)
        plain = self.font()
        line = self.fontMetrics().height() + 2.0
        painter.setPen(QColor(palette.muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft, name)
        inner.setTop(inner.top() + line)
        big = QFont(plain)
        big.setPixelSize(round(1.6 * self.fontMetrics().height()))
        big.setWeight(QFont.DemiBold)
        number, _, ends = lines[0].partition(" (") if gauge is not None else (lines[0], "", "")
        painter.setFont(big)
        painter.setPen(QColor(palette.muted if gauge is None else palette.text))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft, number)
        beside, tall = painter.fontMetrics().horizontalAdvance(f"{number} "), painter.fontMetrics()
        painter.setFont(plain)
        painter.setPen(QColor(palette.muted))
        if ends:
            lower = tall.ascent() - painter.fontMetrics().ascent()
            at = inner.adjusted(beside, lower, 0, 0)
            painter.drawText(at, Qt.AlignmentFlag.AlignLeft, f"({ends}")
        inner.setTop(inner.top() + tall.height() + 2.0)
        if gauge is not None:
            self._paint_bar(painter, inner, gauge)
            inner.setTop(inner.top() + _BAR_PX + 6.0)
            painter.setPen(QColor(palette.muted))
        for text in lines[1:]:
            shown = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, int(inner.width())
            )
            painter.drawText(inner, Qt.AlignmentFlag.AlignLeft, shown)
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


def zone_words(zone: ZoneSummary) -> list[str]:
    """Return what a zone amounts to: its gauge first."""
    whole = zone.summary
    facing = None if whole.heads is None else whole.heads.facing
    gauge = State.NO_DATA.value
    if whole.gauge is not None:
        gauge = f"{whole.gauge:.0f} {ends_words(whole.gauge_interval)}".rstrip()
    words = [gauge]
    if facing is not None:
        words.append(f"{100 * facing.share:.0f} % faced the front")
    return [*words, f"up to {zone.people} readable"]
