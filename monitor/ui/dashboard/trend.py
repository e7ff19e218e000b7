"""The last minutes: the gauge as a time series, with markers, and gaps that look like gaps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]
from PyQt5.QtCore import QRectF, QSize, Qt
from PyQt5.QtGui import QColor, QPainter, QPen
from PyQt5.QtWidgets import (
    QGraphicsPathItem,
    QGraphicsRectItem,
    QSizePolicy,
    QStyleOptionGraphicsItem,
    QWidget,
)

from monitor.gauge.scale import OF_EXPRESSIONS, ScaleEnds
from monitor.i18n import shown, tr
from monitor.types import State, WindowSummary
from monitor.ui.appearance.brushes import interval_brush, no_data_brush, two_sided
from monitor.ui.appearance.palette import Palette
from monitor.ui.appearance.spoken_language import keep_left_to_right
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.series.marker_labels import place_labels
from monitor.ui.dashboard.series.time_axis import FIRST_SHOWN_S, in_view_s, shown_s, ticks
from monitor.ui.dashboard.series.trend_series import TrendSeries, area_between, trend_series_of
from monitor.ui.widgets.wording import interval_words
from monitor.ui.windows.large_text import least_height

_BOTTOM, _TOP = -8.0, 108.0

_LABEL_ROWS = 3
_LABELS_SHARE = 0.6
"""How much of the height names of markers may take."""

_LABEL_PX = 180
_MARGIN_PX = 2

_LEAST_PX = 64
_LEAST_LINES = 4.5
"""Three words at the left, half of one above the plot, and the times below it."""


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker of the running session: when, in the source's time, and what it is called."""

    time_s: float
    label: str


class Trend(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """The gauge over up to ten minutes; the newest window is at the right edge.

    Args:
        step_s: Time between two windows.
        band: Scores within +-this of 0 are neutral; shown as a band.
    """

    def __init__(
        self, theme: Theme, step_s: float, band: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._palette = theme.palette
        self._step_s = step_s
        self._series = trend_series_of((), step_s)
        self._markers: tuple[Marker, ...] = ()
        self._newest_s = 0.0
        self._shown_s = FIRST_SHOWN_S
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
        self._show_span(newest_s - windows[0].end_s if windows else 0.0)
        self.setAccessibleDescription(_describe(windows))
        self._draw()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """High enough for the words at its left, below each other; the dashboard scrolls then."""
        line_px = self.fontMetrics().height()
        return QSize(0, least_height(_LEAST_PX, line_px, _LEAST_LINES * line_px))

    def _prepare(self) -> None:
        self.setMenuEnabled(False)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.setFrameShape(pg.PlotWidget.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Expanding)
        above_px = self.fontMetrics().height() // 2  # the word at the top is half above the plot
        self.getPlotItem().setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the plot is its own
        self.getPlotItem().layout.setContentsMargins(1, above_px, 1, 1)
        self._show_span(0.0)
        self.setYRange(-6.0, 112.0, padding=0.0)
        self.setAccessibleName(tr("Course of the gauge over the last minutes"))
        ends = (shown(State.INTERESTED), tr("everybody"))
        widest_px = max(map(self.fontMetrics().horizontalAdvance, ends))
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

    def _show_span(self, length_s: float) -> None:
        self._shown_s = shown_s(length_s)
        self.setXRange(*in_view_s(self._shown_s), padding=0.0)
        self.getAxis("bottom").setTicks([ticks(self._shown_s)])

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
        self._interval.setPath(area_between(series))

    def _gap(self, start_s: float, end_s: float) -> QGraphicsRectItem:
        gap = QGraphicsRectItem(QRectF(start_s, 0.0, end_s - start_s, 100.0))
        gap.setPen(QPen(Qt.PenStyle.NoPen))
        gap.setBrush(no_data_brush(self._palette))
        gap.setZValue(-10)
        gap.setToolTip(tr("no data"))
        return gap

    def _marker_items(self) -> list[pg.GraphicsObject]:
        """A line per marker, and its name where there is room for it."""
        pen = pg.mkPen(self._palette.muted, width=1.0, style=Qt.PenStyle.DashLine)
        metrics, view = self.fontMetrics(), self.getViewBox()
        wide_px, tall_px = max(view.width(), 1.0), max(view.height(), 1.0)
        from_s, to_s = in_view_s(self._shown_s)
        markers = sorted(
            (one for one in self._markers if one.time_s - self._newest_s > -self._shown_s),
            key=attrgetter("time_s"),
        )
        second_px = wide_px / (to_s - from_s)
        elide = Qt.TextElideMode.ElideRight
        texts = [metrics.elidedText(one.label, elide, _LABEL_PX) for one in markers]
        marks = [
            (
                (one.time_s - self._newest_s - from_s) * second_px,
                metrics.horizontalAdvance(text) + 4 * _MARGIN_PX,
            )
            for one, text in zip(markers, texts, strict=True)
        ]
        row_px = metrics.height() + 2 * _MARGIN_PX
        rows = min(max(int(_LABELS_SHARE * tall_px / row_px), 1), _LABEL_ROWS)
        items: list[pg.GraphicsObject] = []
        for one, text, place in zip(
            markers, texts, place_labels(marks, wide_px, rows), strict=True
        ):
            items.append(pg.InfiniteLine(pos=one.time_s - self._newest_s, angle=90, pen=pen))
            if place is not None:
                top = _TOP - place.row * (_TOP - _BOTTOM) * row_px / tall_px
                items.append(self._label(text, from_s + place.left / second_px, top))
        return items

    def _label(self, text: str, at_s: float, top: float) -> pg.TextItem:
        label = pg.TextItem(text, self._palette.text, fill=self._palette.card)  # read on the line
        label.setZValue(1)
        label.setFont(self.font())
        label.textItem.document().setDocumentMargin(_MARGIN_PX)
        label.setPos(at_s, top)
        return label

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


def _describe(windows: Sequence[WindowSummary]) -> str:
    gauge = windows[-1].gauge if windows else None
    if gauge is None:
        return tr("no data now")
    parts = [tr("{gauge:.0f} of 100 now", gauge=gauge), interval_words(windows[-1].gauge_interval)]
    return ", ".join(filter(None, parts))
