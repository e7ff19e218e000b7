"""What the time line looks like; `Timeline` lets mouse and keyboard act on it."""

from __future__ import annotations

from dataclasses import replace

from PyQt5.QtCore import QRectF, QSize, Qt
from PyQt5.QtGui import QColor, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PyQt5.QtWidgets import QSizePolicy, QWidget

from monitor.ui.appearance.palette import Palette
from monitor.ui.appearance.spoken_language import keep_left_to_right
from monitor.ui.appearance.theme import Theme
from monitor.ui.review.document.document import Document
from monitor.ui.review.document.events import SessionEvent
from monitor.ui.review.document.wording import scale_words
from monitor.ui.review.timeline.drag_gestures import FlagDrag
from monitor.ui.review.timeline.layout import Layout
from monitor.ui.review.timeline.marker_flags import Flag, flags_of, paint_flags, row_height
from monitor.ui.review.timeline.series_painter import (
    facing_key_px,
    paint_bands,
    paint_cursor,
    paint_facing,
    paint_facing_key,
    paint_no_data,
    paint_part_name,
    paint_parts,
    paint_reasons,
    paint_scale,
    paint_selection,
    paint_series,
    paint_times,
)
from monitor.ui.review.timeline.sound_painter import paint_sound
from monitor.ui.review.timeline.view_state import ViewState
from monitor.ui.windows.large_text import least_height

_LEAST_PX = 112
_LEAST_LINES = 4
_FLAG_ROWS = 2
"""Rows of flags where the curve has its least room beside them; one where it has not."""
"""Three words at the left of the plot, and air between them."""


class TimelineView(QWidget):
    """Paints the document's series, parts and events where the user looks."""

    def __init__(self, document: Document, view_state: ViewState, theme: Theme) -> None:
        super().__init__()
        keep_left_to_right(self)
        self._document = document
        self._view_state = view_state
        self._palette: Palette = theme.palette
        self._moved: FlagDrag | None = None
        self._is_framed = False
        self.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Expanding)
        for signal in (
            view_state.view_changed,
            view_state.cursor_changed,
            view_state.selection_changed,
            view_state.event_changed,
            document.events_changed,
            document.windows_changed,
        ):
            signal.connect(self.update)
        theme.changed.connect(self._on_theme)

    @property
    def layout_(self) -> Layout:
        """Where things lie now."""
        metrics = QFontMetricsF(self.font())
        words = scale_words(self._document.strategy)
        left = max(metrics.horizontalAdvance(word) for word in words) + 14
        if not self._document.is_of_facing:
            left = max(left, facing_key_px(metrics, self._document.series))
        bottom = metrics.height() + 10
        room = self.height() - bottom - 6 - _LEAST_LINES * metrics.height()
        rows = int(min(max(room // row_height(metrics), 1), _FLAG_ROWS))
        top = rows * row_height(metrics) + 6
        plot = QRectF(left, top, self.width() - left - 14, self.height() - top - bottom)
        return Layout(plot, self._view_state.view, rows)

    @property
    def flags(self) -> tuple[Flag, ...]:
        """The events in view, where they are drawn."""
        return flags_of(self._events(), self.layout_, QFontMetricsF(self.font()))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(800, 300).expandedTo(self.minimumSizeHint())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """High enough for the words at its left, below each other; the page scrolls then."""
        metrics = QFontMetricsF(self.font())
        around = _FLAG_ROWS * row_height(metrics) + metrics.height() + 16
        wanted = around + _LEAST_LINES * metrics.height()
        return QSize(0, least_height(_LEAST_PX, metrics.height(), wanted))

    def paintEvent(self, event: QPaintEvent | None) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint everything."""
        painter = QPainter(self)
        layout, palette = self.layout_, self._palette
        painter.setClipRect(self.rect())
        paint_scale(painter, layout, palette, scale_words(self._document.strategy))
        paint_bands(painter, layout, palette, self._document.neutral_band)
        paint_times(painter, layout, palette)
        paint_part_name(painter, layout, self._document.segments, palette)
        painter.save()
        painter.setClipRect(layout.plot)
        series = self._document.series
        paint_no_data(painter, layout, series.no_data_s, palette)
        paint_series(painter, layout, series, palette)
        if not self._document.is_of_facing:
            paint_facing(painter, layout, series, palette)
        paint_parts(painter, layout, self._document.segments, palette)
        paint_reasons(painter, layout, self._document.reasons, palette)
        paint_sound(painter, layout, self._document.sound, palette)
        painter.restore()
        if not self._document.is_of_facing:
            paint_facing_key(painter, layout, series, palette)
        painter.setRenderHint(QPainter.Antialiasing)
        if self._view_state.selection is not None:
            paint_selection(painter, layout, self._view_state.selection, palette)
        cursor_s = self._view_state.cursor_s
        paint_cursor(painter, layout, cursor_s, series.gauge_at(cursor_s), palette)
        paint_flags(painter, self.flags, palette, self._view_state.event_key)
        if self._is_framed:
            painter.setPen(QPen(QColor(palette.focus), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(layout.plot.adjusted(-2, -2, 2, 2), 4, 4)
        painter.end()

    def focusInEvent(self, event: QFocusEvent | None) -> None:  # noqa: N802 - Qt's name
        """A frame says where the keyboard is, to those who came here by keyboard."""
        super().focusInEvent(event)
        self._is_framed = event is not None and event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        self.update()

    def focusOutEvent(self, event: QFocusEvent | None) -> None:  # noqa: N802 - Qt's name
        """Take the frame away."""
        super().focusOutEvent(event)
        self._is_framed = False
        self.update()

    def _events(self) -> tuple[SessionEvent, ...]:
        """The events, one of them where the mouse holds it."""
        taken = self._moved
        if taken is None:
            return self._document.events
        return tuple(
            replace(event, time_s=taken.time_s) if event.key == taken.key else event
            for event in self._document.events
        )

    def _on_theme(self, palette: Palette) -> None:
        self._palette = palette
        self.update()
