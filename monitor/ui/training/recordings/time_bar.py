"""The time line of a recording with its stretches: click to go there, drag to mark one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PyQt5.QtCore import QRectF, QSize, Qt, pyqtSignal
from PyQt5.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PyQt5.QtWidgets import QSizePolicy, QWidget

from monitor.i18n import tr
from monitor.ui.appearance.palette import Palette
from monitor.ui.appearance.spoken_language import keep_left_to_right
from monitor.ui.appearance.theme import Theme
from monitor.ui.widgets.wording import clock

_HEIGHT_PX = 46
_DRAG_PX = 4
_STEP_S, _LONG_STEP_S = 1.0, 10.0
_LEAST_NAME_PX = 24.0


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch as it is drawn; without a name it is the one being marked."""

    start_s: float
    end_s: float
    name: str = ""


class TimeBar(QWidget):
    """Shows where the picture is and what is marked.

    Signals:
        sought: The user goes to a moment, in seconds.
        dragged: The user has marked from one moment to another.
    """

    sought = pyqtSignal(float)
    dragged = pyqtSignal(float, float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._palette = theme.palette
        self._length_s = self._cursor_s = 0.0
        self._spans: tuple[Span, ...] = ()
        self._marked: Span | None = None
        self._pressed_px: int | None = None
        theme.changed.connect(self._on_theme)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Fixed)
        self.setAccessibleName(tr("Time line"))
        self.setToolTip(tr("Drag to mark a stretch; Left and Right go on by a second"))

    def show_moment(self, cursor_s: float, length_s: float) -> None:
        """Show where the picture is, and how long the recording."""
        self._cursor_s, self._length_s = cursor_s, max(length_s, cursor_s)
        self.setAccessibleDescription(
            tr("{cursor_s} of {length_s}", cursor_s=clock(cursor_s), length_s=clock(self._length_s))
        )
        self.update()

    def show_spans(self, spans: Sequence[Span], marked: Span | None) -> None:
        """Show the stretches, and the one that is being marked."""
        self._spans, self._marked = tuple(spans), marked
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(300, _HEIGHT_PX)

    def mousePressEvent(self, event: QMouseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Go there."""
        if event is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed_px = event.x()
            self.sought.emit(self._time_at(event.x()))

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Mark from where the button was pressed to here."""
        if event is None or self._pressed_px is None:
            return
        if abs(event.x() - self._pressed_px) >= _DRAG_PX:
            first, last = sorted((self._time_at(self._pressed_px), self._time_at(event.x())))
            self.dragged.emit(first, last)

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:  # noqa: ARG002, N802 - Qt's name
        """End the mark."""
        self._pressed_px = None

    def keyPressEvent(self, event: QKeyEvent | None) -> None:  # noqa: N802 - Qt's name
        """Go on and back with the arrows, ten seconds with Shift, and to both ends."""
        if event is None:
            return
        shift = bool(int(event.modifiers()) & int(Qt.KeyboardModifier.ShiftModifier))
        step_s = _LONG_STEP_S if shift else _STEP_S
        wanted = {
            Qt.Key.Key_Left: self._cursor_s - step_s,
            Qt.Key.Key_Right: self._cursor_s + step_s,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: self._length_s,
        }.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self.sought.emit(min(max(wanted, 0.0), self._length_s))

    def paintEvent(self, event: QPaintEvent | None) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the line, the stretches with their names, the mark and the cursor."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.Antialiasing)
        colors = self._palette
        bar = self._bar()
        painter.setPen(QPen(QColor(colors.focus if self.hasFocus() else colors.outline), 1.5))
        painter.setBrush(QColor(colors.track))
        painter.drawRoundedRect(bar, 6, 6)
        if self._length_s > 0.0:
            for span in self._spans:
                self._paint_span(painter, bar, span)
            if self._marked is not None:
                area = self._area(bar, self._marked)
                painter.setPen(QPen(QColor(colors.focus), 2, Qt.PenStyle.DashLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(0, 2, 0, -2), 4, 4)
            x = self._x_of(bar, self._cursor_s)
            painter.setPen(QPen(QColor(colors.text), 2))
            painter.drawLine(round(x), 2, round(x), self.height() - 2)
        painter.end()

    def _paint_span(self, painter: QPainter, bar: QRectF, span: Span) -> None:
        area = self._area(bar, span).adjusted(0, 3, 0, -3)
        painter.setPen(QPen(QColor(self._palette.outline), 1))
        painter.setBrush(QColor(self._palette.card))
        painter.drawRoundedRect(area, 4, 4)
        if area.width() >= _LEAST_NAME_PX:
            room = area.adjusted(4, 0, -4, 0)
            name = painter.fontMetrics().elidedText(
                span.name, Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.setPen(QColor(self._palette.text))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, name)

    def _bar(self) -> QRectF:
        return QRectF(1, 7, self.width() - 2, self.height() - 14)

    def _area(self, bar: QRectF, span: Span) -> QRectF:
        left, right = self._x_of(bar, span.start_s), self._x_of(bar, span.end_s)
        return QRectF(left, bar.top(), max(right - left, 2.0), bar.height())

    def _x_of(self, bar: QRectF, time_s: float) -> float:
        return bar.left() + bar.width() * min(time_s / self._length_s, 1.0)

    def _time_at(self, x_px: int) -> float:
        bar = self._bar()
        share = min(max((x_px - bar.left()) / max(bar.width(), 1.0), 0.0), 1.0)
        return share * self._length_s

    def _on_theme(self, palette: Palette) -> None:
        self._palette = palette
        self.update()
