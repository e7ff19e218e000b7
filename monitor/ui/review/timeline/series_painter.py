"""Paints the gauge over time: state bands, times without data, envelope and line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]
from PyQt5.QtCore import QPointF, QRectF, Qt
from PyQt5.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from monitor.i18n import shown
from monitor.types import State
from monitor.ui.appearance.brushes import interval_brush, no_data_brush, two_sided
from monitor.ui.appearance.palette import Palette
from monitor.ui.review.document.gauge_series import Line, SessionSeries
from monitor.ui.review.timeline.layout import Layout, ticks_s
from monitor.ui.widgets.time_series_gaps import Array, runs_of
from monitor.ui.widgets.wording import clock

if TYPE_CHECKING:
    from monitor.review.segments import Segment

_TINT = 20
_ENVELOPE = 70
_INTERVAL = 60
_LINE_PX = 2.0
_QUIET_PX = 1.3
_FACING = shown("facing")
_KEY_LINE_PX = 18
_KEY_GAP_PX = 8


def paint_bands(painter: QPainter, layout: Layout, palette: Palette, band: float) -> None:
    """Tint what is interested, neutral and bored; scores within +-`band` of 0 are neutral."""
    low, high = 50.0 * (1.0 - band), 50.0 * (1.0 + band)
    for state, bottom, top in (
        (State.INTERESTED, high, 100.0),
        (State.NEUTRAL, low, high),
        (State.BORED, 0.0, low),
    ):
        color = palette.of_state(state)
        color.setAlpha(_TINT)
        if state is State.NEUTRAL:
            color = QColor(palette.track)
        area = QRectF(layout.plot)
        area.setTop(layout.y(top))
        area.setBottom(layout.y(bottom))
        painter.fillRect(area, color)


def paint_scale(
    painter: QPainter, layout: Layout, palette: Palette, words: tuple[str, str, str]
) -> None:
    """Write on the left what top, middle and bottom stand for."""
    painter.setPen(QColor(palette.muted))
    for box, word in zip(scale_boxes(layout, painter.fontMetrics().height()), words, strict=True):
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, word)


def scale_boxes(layout: Layout, line_px: float) -> tuple[QRectF, QRectF, QRectF]:
    """Return where the words for 100, 50 and 0 stand: in a low plot, the upper ones above it."""
    width, below = layout.plot.left() - 8, layout.plot.bottom()
    boxes = []
    for gauge in (0, 50, 100):
        wanted = max(layout.y(gauge) - line_px / 2, layout.plot.top())
        below = min(wanted, below - line_px)
        boxes.append(QRectF(0, below, width, line_px))
    bottom, middle, top = boxes
    return top, middle, bottom


def paint_no_data(
    painter: QPainter, layout: Layout, spans_s: Sequence[tuple[float, float]], palette: Palette
) -> None:
    """Hatch the stretches without data; those too narrow to be seen are as wide as a pixel."""
    painter.setPen(Qt.PenStyle.NoPen)
    ground, hatch = QColor(palette.card), no_data_brush(palette)
    for start_s, end_s in spans_s:
        if end_s < layout.view.start_s or start_s > layout.view.end_s:
            continue
        area = layout.span(start_s, end_s)
        area.setWidth(max(area.width(), 1.0))
        painter.fillRect(area, ground)
        painter.fillRect(area, hatch)


def paint_reasons(
    painter: QPainter,
    layout: Layout,
    reasons: Iterable[tuple[float, float, str]],
    palette: Palette,
) -> None:
    """Write why there is no data, where there is room for it."""
    metrics = painter.fontMetrics()
    for start_s, end_s, text in reasons:
        area = layout.span(start_s, end_s)
        width = metrics.horizontalAdvance(text) + 12
        if area.width() < width + 8:
            continue
        box = QRectF(0, 0, width, metrics.height() + 4)
        box.moveCenter(area.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.card))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(palette.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def paint_series(
    painter: QPainter, layout: Layout, series: SessionSeries, palette: Palette
) -> None:
    """Paint the line, and the soft band in which the gauge lies.

    Where nothing is known of that, the line has a fill to the middle. Where a point stands for
    several windows, what lies between them is painted too.
    """
    line = series.line(layout.view.start_s, layout.view.end_s, int(layout.plot.width() / 1.5))
    bored_y, interested_y = layout.y(0.0), layout.y(100.0)
    painter.setRenderHint(QPainter.Antialiasing)
    pieces = runs_of(line.mean)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(interval_brush(palette, _INTERVAL))
    for piece in runs_of(line.ends[0]):
        painter.drawPolygon(_area(layout, line, piece, *line.ends))
    painter.setBrush(two_sided(palette, _ENVELOPE, bored_y, interested_y))
    middle = np.full(len(line.times_s), 50.0)
    has_interval = bool(np.isfinite(line.ends).any())
    for piece in pieces:
        if line.is_thinned:
            painter.drawPolygon(_area(layout, line, piece, line.low, line.high))
        elif not has_interval:
            painter.drawPolygon(_area(layout, line, piece, middle, line.mean))
    pen = QPen(two_sided(palette, 255, bored_y, interested_y), _LINE_PX)
    pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for piece in pieces:
        painter.drawPolyline(_polygon(layout, line.times_s[piece], line.mean[piece]))


def paint_facing(
    painter: QPainter, layout: Layout, series: SessionSeries, palette: Palette
) -> None:
    """Draw how many face the front as a quiet line, where it is known."""
    line = series.line(layout.view.start_s, layout.view.end_s, int(layout.plot.width() / 1.5))
    pieces = runs_of(line.facing)
    if not pieces:
        return
    painter.setPen(QPen(QColor(palette.outline), _QUIET_PX))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for piece in pieces:
        painter.drawPolyline(_polygon(layout, line.times_s[piece], line.facing[piece]))


def facing_key_px(metrics: QFontMetricsF, series: SessionSeries) -> float:
    """Return how much room the words for the quiet line need left of the plot."""
    if not np.isfinite(series.facing).any():
        return 0.0
    words = metrics.horizontalAdvance(_FACING) + metrics.horizontalAdvance("0:00") / 2
    return words + _KEY_LINE_PX + _KEY_GAP_PX


def paint_facing_key(
    painter: QPainter, layout: Layout, series: SessionSeries, palette: Palette
) -> None:
    """Say what the quiet line is, left of the times, where there is one."""
    if not np.isfinite(series.facing).any():
        return
    metrics = painter.fontMetrics()
    left = layout.plot.left() - metrics.horizontalAdvance("0:00") / 2 - _KEY_GAP_PX
    baseline = layout.plot.bottom() + metrics.ascent() + 6
    start = left - metrics.horizontalAdvance(_FACING)
    painter.setPen(QColor(palette.muted))
    painter.drawText(QPointF(start, baseline), _FACING)
    painter.setPen(QPen(QColor(palette.outline), _QUIET_PX))
    middle = baseline - metrics.xHeight() / 2
    painter.drawLine(QPointF(start - _KEY_LINE_PX, middle), QPointF(start - 4, middle))


def paint_parts(
    painter: QPainter, layout: Layout, parts: Sequence[Segment], palette: Palette
) -> None:
    """Draw each part's mean as a line that rises or falls as the part did."""
    painter.setPen(QPen(QColor(palette.text), 1.6, Qt.PenStyle.DotLine))
    for part in parts:
        summary = part.summary
        if summary.gauge is None:
            continue
        way = (summary.trend_per_min or 0.0) * summary.scored_s / 60.0 / 2
        first, last = (min(max(summary.gauge + sign * way, 0.0), 100.0) for sign in (-1, 1))
        painter.drawLine(layout.point(summary.start_s, first), layout.point(summary.end_s, last))


def paint_part_name(
    painter: QPainter, layout: Layout, parts: Sequence[Segment], palette: Palette
) -> None:
    """Write which part the view begins in, where the flag of its marker is out of view."""
    start_s = layout.view.start_s
    for part in parts:
        if part.summary.start_s < start_s < part.summary.end_s:
            at = QPointF(layout.plot.left() + 2, layout.plot.top() - 12)
            painter.setPen(QColor(palette.muted))
            painter.drawText(at, f"\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK} {part.shown_name}")


def paint_times(painter: QPainter, layout: Layout, palette: Palette) -> None:
    """Write round times below the plot, with a hairline at each."""
    metrics = painter.fontMetrics()
    widest = metrics.horizontalAdvance("0:00:00") + 34
    baseline = layout.plot.bottom() + metrics.ascent() + 6
    for time_s in ticks_s(layout.view, max(int(layout.plot.width() / widest), 1)):
        x = layout.x(time_s)
        painter.setPen(QPen(QColor(palette.line), 1.0))
        painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom() + 3))
        text = clock(time_s)
        half = metrics.horizontalAdvance(text) / 2
        left = min(max(x - half, 0.0), layout.plot.right() - 2 * half + 10)
        painter.setPen(QColor(palette.muted))
        painter.drawText(QPointF(left, baseline), text)


def paint_selection(
    painter: QPainter, layout: Layout, selection: tuple[float, float], palette: Palette
) -> None:
    """Shade the selected stretch, with a handle at each end."""
    area = layout.span(*selection)
    shade = QColor(palette.focus)
    shade.setAlpha(38)
    painter.fillRect(area, shade)
    for time_s in selection:
        if layout.view.holds(time_s):
            x = layout.x(time_s)
            painter.setPen(QPen(QColor(palette.focus), 1.5))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.focus))
            grip = QRectF(x - 4, area.center().y() - 14, 8, 28)
            painter.drawRoundedRect(grip, 4, 4)


def paint_cursor(
    painter: QPainter, layout: Layout, time_s: float, gauge: float | None, palette: Palette
) -> None:
    """Mark the cursor, and the value below it."""
    if not layout.view.holds(time_s):
        return
    x = layout.x(time_s)
    painter.setPen(QPen(QColor(palette.text), 1.2))
    painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()))
    if gauge is not None:
        painter.setPen(QPen(QColor(palette.card), 2.0))
        painter.setBrush(QColor(palette.text))
        painter.drawEllipse(layout.point(time_s, gauge), 5.0, 5.0)


def _polygon(layout: Layout, times_s: Array, values: Array) -> QPolygonF:
    share = layout.plot.width() / layout.view.span_s
    xs = layout.plot.left() + (times_s - layout.view.start_s) * share
    ys = layout.plot.bottom() - values * (layout.plot.height() / 100)
    if len(xs) == 1:  # as wide as it can be seen
        xs, ys = np.array([xs[0] - 1.0, xs[0] + 1.0]), np.repeat(ys, 2)
    polygon: QPolygonF = pg.functions.arrayToQPolygonF(xs, ys)
    return polygon


def _area(layout: Layout, line: Line, piece: slice, low: Array, high: Array) -> QPolygonF:
    times_s = line.times_s[piece]
    return _polygon(
        layout,
        np.concatenate([times_s, times_s[::-1]]),
        np.concatenate([high[piece], low[piece][::-1]]),
    )
