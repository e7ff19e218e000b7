"""The last ten minutes: the gauge as a time series, with markers, and gaps that look like gaps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]
from numpy.typing import NDArray
from PyQt5.QtCore import QPointF, QRectF, Qt
from PyQt5.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PyQt5.QtWidgets import (
    QGraphicsPathItem,
    QGraphicsRectItem,
    QSizePolicy,
    QStyleOptionGraphicsItem,
    QWidget,
)

from monitor.types import WindowSummary
from monitor.ui.appearance.brushes import interval_brush, no_data_brush, two_sided
from monitor.ui.appearance.theme import Palette, Theme
from monitor.ui.widgets.scale import OF_EXPRESSIONS, ScaleEnds
from monitor.ui.widgets.time_series_gaps import gaps_of, interrupted, runs_of
from monitor.ui.widgets.wording import interval_words

SHOWN_S = 600.0

# What is in view: a little more than the series, for half of a label at each end.
_FROM_S, _TO_S = -1.03 * SHOWN_S, 0.03 * SHOWN_S
_BOTTOM, _TOP = -8.0, 108.0

_LABEL_ROWS = 3


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker of the running session: when, in the source's time, and what it is called."""

    time_s: float
    label: str


@dataclass(frozen=True, slots=True)
class TrendSeries:
    """What the trend draws, with time in seconds before the newest window (<= 0).

    Attributes:
        times_s: (N,) float64.
        values: (N,) float64, 0..100; NaN where the line is interrupted.
        lows: (N,) float64, lower end of the interval of each value; NaN where there is none.
        highs: (N,) float64, its upper end.
        facing: (N,) float64, percent of the people who face the front; NaN where it is not known.
        gaps_s: Start and end of each stretch without data.
    """

    times_s: NDArray[np.float64]
    values: NDArray[np.float64]
    lows: NDArray[np.float64]
    highs: NDArray[np.float64]
    facing: NDArray[np.float64]
    gaps_s: tuple[tuple[float, float], ...]


def trend_series_of(windows: Sequence[WindowSummary], step_s: float) -> TrendSeries:
    """Turn windows, oldest first and one per `step_s`, into a line with gaps.

    Windows without data and times without windows (a pause) are gaps alike.
    """
    newest_s = windows[-1].end_s if windows else 0.0
    times_s = np.array([window.end_s - newest_s for window in windows], np.float64)
    values = np.array([window.gauge for window in windows], np.float64)  # None becomes NaN
    intervals = [window.gauge_interval or (np.nan, np.nan) for window in windows]
    ends = np.array(intervals, np.float64).reshape(-1, 2).T
    shown_s, drawn = interrupted(times_s, values, step_s)
    facing = np.array([_facing_percent(window) for window in windows], np.float64)
    lows, highs, faced = (interrupted(times_s, one, step_s)[1] for one in (*ends, facing))
    gaps_s = gaps_of(times_s, values, step_s)
    return TrendSeries(shown_s, drawn, lows, highs, faced, gaps_s)


def _facing_percent(window: WindowSummary) -> float | None:
    facing = window.orientation.facing if window.orientation else None
    return None if facing is None else 100.0 * facing.share


class Trend(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """The gauge over ten minutes; the newest window is at the right edge.

    Args:
        step_s: Time between two windows.
        band: Scores within +-this of 0 are neutral; shown as a band.
    """

    def __init__(
        self, theme: Theme, step_s: float, band: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._palette = theme.palette
        self._step_s = step_s
        self._series = trend_series_of((), step_s)
        self._markers: tuple[Marker, ...] = ()
        self._newest_s = 0.0
        self._line = pg.PlotDataItem(connect="finite", antialias=True)
        self._glow = pg.PlotDataItem(connect="finite", fillLevel=50.0, pen=None)
        self._facing = pg.PlotDataItem(connect="finite", antialias=True)
        self._shows_facing = False
        self._interval = _Area()
        self._neutral = pg.LinearRegionItem(
            orientation="horizontal", movable=False, pen=pg.mkPen(None)
        )
        self._marks: list[pg.GraphicsObject] = []
        self._prepare()
        self.show_scale(band, OF_EXPRESSIONS)
        theme.changed.connect(self._on_theme)
        self._on_theme(theme.palette)

    @property
    def series(self) -> TrendSeries:
        """What is drawn."""
        return self._series

    def show_scale(self, band: float, ends: ScaleEnds) -> None:
        """Have another neutral zone from now on, and other words for the scale."""
        reach = 50.0 * band
        self._neutral.setRegion((50.0 - reach, 50.0 + reach))
        self.getAxis("left").setTicks([[(0, ends.low), (50, ends.middle), (100, ends.high)]])

    def show_facing(self, *, shown: bool) -> None:
        """Draw who faces the front too, as a second, quiet line from 0 to 100 %, or not."""
        self._shows_facing = shown
        self._draw()

    def show_windows(
        self, windows: Sequence[WindowSummary], markers: Sequence[Marker] = ()
    ) -> None:
        """Draw the windows, oldest first, and the markers among them."""
        newest_s = windows[-1].end_s if windows else 0.0
        if newest_s == self._newest_s and tuple(markers) == self._markers and windows:
            return
        self._newest_s, self._markers = newest_s, tuple(markers)
        self._series = trend_series_of(windows, self._step_s)
        self.setAccessibleDescription(_describe(windows))
        self._draw()

    def _prepare(self) -> None:
        self.setMenuEnabled(False)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.setFrameShape(pg.PlotWidget.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Expanding)
        self.setMinimumHeight(64)
        self.setXRange(-1.03 * SHOWN_S, 0.03 * SHOWN_S, padding=0.0)  # room for the end labels
        self.setYRange(-6.0, 112.0, padding=0.0)
        self.setAccessibleName("Course of the gauge over the last ten minutes")
        minutes = [(-60.0 * m, f"\N{MINUS SIGN}{m} min" if m else "now") for m in range(10, -1, -2)]
        self.getAxis("bottom").setTicks([minutes])
        widest_px = max(map(self.fontMetrics().horizontalAdvance, ("interested", "everybody")))
        self.getAxis("left").setWidth(widest_px + 14)
        for name in ("bottom", "left"):
            axis = self.getAxis(name)
            axis.setStyle(tickLength=0, tickFont=self.font(), hideOverlappingLabels=False)
        self._neutral.setZValue(-20)
        self.addItem(self._neutral)
        self.addItem(self._interval)
        self.addItem(self._glow)
        self.addItem(self._facing)
        self.addItem(self._line)
        self.getViewBox().sigResized.connect(lambda _view: self._draw())  # labels make rows anew

    def _draw(self) -> None:
        for item in self._marks:
            self.removeItem(item)
        self._marks = [self._gap(*gap_s) for gap_s in self._series.gaps_s]
        self._marks.extend(self._marker_items())
        for item in self._marks:
            self.addItem(item)
        series = self._series
        self._line.setData(series.times_s, series.values)
        self._facing.setData(
            series.times_s, series.facing if self._shows_facing else series.lows * np.nan
        )
        # How far it is from the middle, where no band says how sure that is.
        self._glow.setData(series.times_s, np.where(np.isnan(series.lows), series.values, np.nan))
        self._interval.setPath(_between(series))

    def _gap(self, start_s: float, end_s: float) -> QGraphicsRectItem:
        gap = QGraphicsRectItem(QRectF(start_s, 0.0, end_s - start_s, 100.0))
        gap.setPen(QPen(Qt.PenStyle.NoPen))
        gap.setBrush(no_data_brush(self._palette))
        gap.setZValue(-10)
        gap.setToolTip("no data")
        return gap

    def _marker_items(self) -> list[pg.GraphicsObject]:
        """A line per marker, its label beside it; labels that would overlap stand in rows."""
        pen = pg.mkPen(self._palette.muted, width=1.0, style=Qt.PenStyle.DashLine)
        metrics, view = self.fontMetrics(), self.getViewBox()
        second_px = max(view.width(), 1.0) / (_TO_S - _FROM_S)
        row_height = (_TOP - _BOTTOM) * (metrics.height() + 2) / max(view.height(), 1.0)
        row_ends_s = [_FROM_S] * _LABEL_ROWS
        items: list[pg.GraphicsObject] = []
        for marker in sorted(self._markers, key=attrgetter("time_s")):
            at_s = marker.time_s - self._newest_s
            if at_s <= -SHOWN_S:
                continue
            wide_s = (metrics.horizontalAdvance(marker.label) + 12) / second_px
            goes_left = at_s + wide_s > _TO_S
            start_s = at_s - wide_s if goes_left else at_s
            row = next((n for n, end_s in enumerate(row_ends_s) if end_s <= start_s), 0)
            row_ends_s[row] = start_s + wide_s
            label = pg.TextItem(
                marker.label,
                self._palette.text,
                anchor=(float(goes_left), 0.0),
                fill=self._palette.card,  # to be read on the line too
            )
            label.setZValue(1)
            label.setFont(self.font())
            label.setPos(at_s, _TOP - row * row_height)
            items += [pg.InfiniteLine(pos=at_s, angle=90, pen=pen), label]
        return items

    def _on_theme(self, palette: Palette) -> None:
        self._palette = palette
        self.setBackground(palette.card)
        for name in ("bottom", "left"):
            axis = self.getAxis(name)
            axis.setPen(pg.mkPen(None))
            axis.setTextPen(palette.muted)
        self._neutral.setBrush(QColor(palette.track))
        pen = pg.mkPen(width=2.4)
        pen.setBrush(two_sided(palette, strength=255))
        self._line.setPen(pen)
        self._facing.setPen(pg.mkPen(palette.outline, width=1.3))
        self._glow.setBrush(two_sided(palette, strength=70))
        self._interval.setBrush(interval_brush(palette))
        self._draw()


class _Area(QGraphicsPathItem):
    """A filled area with smooth edges."""

    def __init__(self) -> None:
        super().__init__()
        self.setPen(QPen(Qt.PenStyle.NoPen))

    def paint(
        self,
        painter: QPainter | None,
        option: QStyleOptionGraphicsItem | None,
        widget: QWidget | None = None,
    ) -> None:
        """Qt asks for it."""
        if painter is not None:
            painter.setRenderHint(QPainter.Antialiasing)
        super().paint(painter, option, widget)


def _between(series: TrendSeries) -> QPainterPath:
    """The area between the ends of the intervals."""
    path = QPainterPath()
    for run in runs_of(series.lows):
        times_s = series.times_s[run].tolist()
        there = zip(times_s, series.highs[run].tolist(), strict=True)
        back = zip(times_s[::-1], series.lows[run][::-1].tolist(), strict=True)
        path.addPolygon(QPolygonF([QPointF(*point) for point in (*there, *back)]))
        path.closeSubpath()
    return path


def _describe(windows: Sequence[WindowSummary]) -> str:
    gauge = windows[-1].gauge if windows else None
    if gauge is None:
        return "no data now"
    parts = [f"{gauge:.0f} of 100 now", interval_words(windows[-1].gauge_interval)]
    return ", ".join(filter(None, parts))
