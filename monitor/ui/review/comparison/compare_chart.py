"""Several sessions on one picture: a line each, and their mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PyQt5.QtCore import QPointF, QRectF, QSize, Qt
from PyQt5.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PyQt5.QtWidgets import QSizePolicy, QWidget

from monitor.config import StrategyName, WindowSettings
from monitor.i18n import percent, shown, tr
from monitor.types import State
from monitor.ui.appearance.palette import Palette
from monitor.ui.appearance.spoken_language import keep_left_to_right
from monitor.ui.appearance.theme import Theme
from monitor.ui.review.document.wording import scale_words
from monitor.ui.review.timeline.layout import Layout, ticks_s
from monitor.ui.review.timeline.series_painter import paint_bands, paint_scale
from monitor.ui.review.timeline.visible_range import TimeView
from monitor.ui.widgets.time_series_gaps import Array, runs_of
from monitor.ui.widgets.wording import clock

if TYPE_CHECKING:
    from monitor.review.compare import ComparedSession, Comparison

LINES = ("#1480c6", "#c85800", "#008a64", "#c264a0", "#767c82", "#2f8fd0", "#8a68bd", "#94731c")
"""Colours that stand out on light and on dark; lines of one style are told apart with every common
kind of colour blindness."""

_STYLES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DotLine,
)
_FAINT = 70
_BAND = 60
_PERCENT_STEP = 10


class CompareChart(QWidget):
    """Lays the gauges of sessions over each other; one of them can be brought to the front."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._palette: Palette = theme.palette
        self._comparison: Comparison | None = None
        self._front: int | None = None
        self.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Expanding)
        self.setMinimumHeight(180)
        self.setAccessibleName(tr("Gauges of the sessions, laid over each other"))
        theme.changed.connect(self._on_theme)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show these sessions."""
        self._comparison = comparison
        self._front = None
        self.update()

    def bring_to_front(self, number: int | None) -> None:
        """Show one session strongly and the others faintly; None shows all alike."""
        self._front = number
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(800, 320)

    def paintEvent(self, event: QPaintEvent | None) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint bands, lines and mean."""
        if self._comparison is None:
            return
        painter = QPainter(self)
        layout = self._layout(self._comparison)
        strategy = _strategy_of(self._comparison)
        paint_bands(painter, layout, self._palette, WindowSettings(strategy=strategy).neutral_band)
        paint_scale(painter, layout, self._palette, scale_words(strategy))
        self._paint_marks(painter, layout, is_share=self._comparison.edges[-1] <= 1.0)
        painter.setRenderHint(QPainter.Antialiasing)
        edges = self._comparison.edges
        middles = (edges[:-1] + edges[1:]) / 2
        numbers = sorted(
            range(len(self._comparison.sessions)), key=lambda number: number == self._front
        )
        for number in numbers:
            session = self._comparison.sessions[number]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._soft(number))
            _paint_interval(painter, layout, middles, session)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for number in numbers:
            session = self._comparison.sessions[number]
            pen = self._pen(number)
            _paint_line(painter, layout, middles, session.gauge, pen)
        mean = QPen(QColor(self._palette.text), 3.0)
        _paint_line(painter, layout, middles, self._comparison.mean_gauge, mean)
        painter.end()

    def _pen(self, number: int) -> QPen:
        color = line_color(number)
        if self._front not in (None, number):
            color.setAlpha(_FAINT)
        return QPen(color, 3.0 if self._front == number else 1.8, line_style(number))

    def _soft(self, number: int) -> QColor:
        """Of the bands around the lines: the more there are, the lighter is each."""
        assert self._comparison is not None  # noqa: S101 - there is something to paint
        strength = _BAND / max(len(self._comparison.sessions), 1) ** 0.5
        if self._front is not None:
            strength = _BAND if self._front == number else 0
        color = line_color(number)
        color.setAlpha(round(strength))
        return color

    def _layout(self, comparison: Comparison) -> Layout:
        metrics = self.fontMetrics()
        left = metrics.horizontalAdvance(shown(State.INTERESTED)) + 14
        plot = QRectF(left, 8, self.width() - left - 24, self.height() - metrics.height() - 20)
        end = float(comparison.edges[-1])
        return Layout(plot, TimeView(end, 0.0, end))

    def _paint_marks(self, painter: QPainter, layout: Layout, *, is_share: bool) -> None:
        metrics = painter.fontMetrics()
        if is_share:
            shares = range(0, 101, _PERCENT_STEP)
            marks = [(share / 100, percent(str(share))) for share in shares]
        else:
            most = max(int(layout.plot.width() / (metrics.horizontalAdvance("0:00:00") + 30)), 1)
            marks = [(float(time_s), clock(time_s)) for time_s in ticks_s(layout.view, most)]
        for place, text in marks:
            x = layout.x(place)
            painter.setPen(QPen(QColor(self._palette.line), 1.0))
            painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()))
            painter.setPen(QColor(self._palette.muted))
            baseline = layout.plot.bottom() + metrics.ascent() + 6
            half = metrics.horizontalAdvance(text) / 2
            painter.drawText(QPointF(min(x - half, self.width() - 2 * half), baseline), text)

    def _on_theme(self, palette: Palette) -> None:
        self._palette = palette
        self.update()


def line_color(number: int) -> QColor:
    """The colour of a session's line."""
    return QColor(LINES[number % len(LINES)])


def line_style(number: int) -> Qt.PenStyle:
    """The style of a session's line."""
    return _STYLES[(number + number // len(LINES)) % len(_STYLES)]


def _strategy_of(comparison: Comparison) -> StrategyName:
    """The strategy of all sessions; of several, one with the plain scale."""
    strategies = {session.record.info.strategy for session in comparison.sessions}
    known = {"balance", "facing"} & strategies
    return known.pop() if len(strategies) == 1 and known else "person_mean"


def _paint_interval(painter: QPainter, layout: Layout, xs: Array, session: ComparedSession) -> None:
    """Paint a band from end to end of the gauge's interval, where there is one."""
    for piece in runs_of(session.low + session.high):
        there = _points(layout, xs[piece], session.high[piece])
        back = _points(layout, xs[piece][::-1], session.low[piece][::-1])
        painter.drawPolygon(QPolygonF([*there, *back]))


def _points(layout: Layout, xs: Array, gauge: Array) -> list[QPointF]:
    return [layout.point(x, y) for x, y in zip(xs.tolist(), gauge.tolist(), strict=True)]


def _paint_line(painter: QPainter, layout: Layout, xs: Array, gauge: Array, pen: QPen) -> None:
    """Paint a line that is interrupted where nothing is known."""
    painter.setPen(pen)
    for piece in runs_of(gauge):
        line = QPolygonF(_points(layout, xs[piece], gauge[piece]))
        if line.count() == 1:
            painter.drawPoint(line.at(0))
        else:
            painter.drawPolyline(line)
