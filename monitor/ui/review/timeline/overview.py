"""The whole session in a strip: what the time line shows of it can be moved and cut here."""

from __future__ import annotations

from PyQt5.QtCore import QPointF, QRectF, QSize, Qt
from PyQt5.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PyQt5.QtWidgets import QSizePolicy, QWidget

from monitor.i18n import tr
from monitor.ui.appearance.palette import Palette
from monitor.ui.appearance.spoken_language import keep_left_to_right
from monitor.ui.appearance.theme import Theme
from monitor.ui.review.document.document import Document
from monitor.ui.review.timeline.layout import Layout
from monitor.ui.review.timeline.series_painter import paint_no_data, paint_series
from monitor.ui.review.timeline.view_state import ViewState
from monitor.ui.review.timeline.visible_range import TimeView

_HEIGHT_PX = 44
_EDGE_PX = 6.0
_MARGIN_PX = 2.0


class Overview(QWidget):
    """The series of the whole session, and a frame around what is in view."""

    def __init__(
        self, document: Document, view_state: ViewState, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._document = document
        self._view_state = view_state
        self._palette: Palette = theme.palette
        self._picture: QPixmap | None = None
        self._taken: tuple[str, float] | None = None
        self.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("The whole session, and what is in view"))
        view_state.view_changed.connect(self.update)
        document.windows_changed.connect(self._draw_again)
        document.events_changed.connect(self.update)
        theme.changed.connect(self._on_theme)

    @property
    def layout_(self) -> Layout:
        """Where times lie on the strip."""
        area = QRectF(self.rect()).adjusted(_MARGIN_PX, 3, -_MARGIN_PX, -3)
        return Layout(area, TimeView.whole(self._view_state.view.length_s))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(400, _HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent | None) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the series, which rarely changes, and the frame, which often does."""
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.size() != self.size() * ratio:
            self._picture = self._paint_series(ratio)
        layout, palette = self.layout_, self._palette
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.setPen(QPen(QColor(palette.muted), 1.0))
        for moment in self._document.events:
            if moment.is_on_line and not moment.is_opinion:
                x = layout.x(moment.time_s)
                painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.top() + 7))
        self._paint_frame(painter, layout)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Take the frame, one of its edges, or bring it here."""
        if event is None or event.button() != Qt.MouseButton.LeftButton:
            return
        x, layout, view = event.localPos().x(), self.layout_, self._view_state.view
        part = self._part_at(x)
        if part == "outside":
            middle_s = layout.time_at(x)
            self._view_state.show_range(view.panned(middle_s - view.time_at(0.5)))
            part = "frame"
        self._taken = (part, layout.time_at(x) - self._view_state.view.start_s)

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Move the frame or its edge."""
        if event is None:
            return
        x, view = event.localPos().x(), self._view_state.view
        if self._taken is None:
            at_edge = self._part_at(x) in ("start", "end")
            shape = Qt.CursorShape.SizeHorCursor if at_edge else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            return
        part, offset_s = self._taken
        time_s = self.layout_.time_at(x)
        if part == "frame":
            self._view_state.show_range(view.panned(time_s - offset_s - view.start_s))
        elif part == "start":
            self._view_state.show_range(view.showing(min(time_s, view.end_s), view.end_s))
        else:
            self._view_state.show_range(view.showing(view.start_s, max(time_s, view.start_s)))

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:  # noqa: ARG002, N802 - Qt's name
        """Let go."""
        self._taken = None

    def _part_at(self, x: float) -> str:
        layout, view = self.layout_, self._view_state.view
        if abs(x - layout.x(view.start_s)) <= _EDGE_PX:
            return "start"
        if abs(x - layout.x(view.end_s)) <= _EDGE_PX:
            return "end"
        return "frame" if view.holds(layout.time_at(x)) else "outside"

    def _paint_series(self, ratio: float) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        series, layout = self._document.series, self.layout_
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._palette.window))
        painter.drawRoundedRect(layout.plot, 4, 4)
        paint_no_data(painter, layout, series.no_data_s, self._palette)
        paint_series(painter, layout, series, self._palette)
        painter.end()
        return picture

    def _paint_frame(self, painter: QPainter, layout: Layout) -> None:
        view = self._view_state.view
        frame = layout.span(view.start_s, view.end_s)
        veil = QColor(self._palette.card)
        veil.setAlpha(165)
        before = layout.span(0.0, view.start_s)
        after = layout.span(view.end_s, view.length_s)
        for area in (before, after):
            painter.fillRect(area, veil)
        painter.setRenderHint(QPainter.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._palette.muted), 1.5))
        painter.drawRoundedRect(frame.adjusted(0, -2, 0, 2), 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._palette.muted))
        for x in (frame.left(), frame.right()):
            painter.drawRoundedRect(QRectF(x - 2.5, frame.center().y() - 8, 5, 16), 2.5, 2.5)

    def _on_theme(self, palette: Palette) -> None:
        self._palette = palette
        self._draw_again()

    def _draw_again(self) -> None:
        self._picture = None
        self.update()
