"""The time line of a session: zoomed with the wheel, moved by dragging, read at the cursor."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from PyQt5.QtCore import QPoint, QPointF, QRectF, QSize, Qt, pyqtSignal
from PyQt5.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PyQt5.QtWidgets import QSizePolicy, QWidget

from monitor.store import EventKind
from monitor.types import State
from monitor.ui.review.document import Document
from monitor.ui.review.drags import Drag, FlagDrag, PanDrag, RangeDrag
from monitor.ui.review.events import SessionEvent
from monitor.ui.review.flags import ROWS, Flag, flags_of, paint_flags, row_height
from monitor.ui.review.layout import Layout
from monitor.ui.review.looking import Looking
from monitor.ui.review.painting import (
    paint_bands,
    paint_chosen,
    paint_course,
    paint_cursor,
    paint_no_data,
    paint_parts,
    paint_reasons,
    paint_times,
)
from monitor.ui.theme import Palette, Theme

_HANDLE_PX = 6.0
_CLICK_PX = 4.0
_WHEEL_STEP = 120.0
_KEY_SHARE = 1 / 60
_PAGE_SHARE = 0.8


class Timeline(QWidget):
    """Shows the document's course and events where the user looks, and changes both.

    Signals:
        edit_wanted: An event was double-clicked, or Return pressed on it; its key.
        menu_wanted: The context menu was asked for, at a point of the screen.
    """

    edit_wanted = pyqtSignal(int)
    menu_wanted = pyqtSignal(QPoint)

    def __init__(
        self,
        document: Document,
        looking: Looking,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._looking = looking
        self._palette: Palette = theme.palette
        self._drag: Drag | None = None
        self._pressed_at: QPointF | None = None
        self._is_framed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Expanding)
        self.setMinimumHeight(150)
        self.setAccessibleName("Time line of the session")
        self.setAccessibleDescription(
            "Arrow keys move the cursor, with Shift they choose a stretch, with Ctrl they move "
            "the view. Plus and minus zoom, 0 shows everything."
        )
        for signal in (
            looking.view_changed,
            looking.cursor_changed,
            looking.chosen_changed,
            looking.event_changed,
            document.events_changed,
            document.windows_changed,
        ):
            signal.connect(self.update)
        theme.changed.connect(self._on_theme)

    @property
    def layout_(self) -> Layout:
        """Where things lie now."""
        metrics = QFontMetricsF(self.font())
        left = metrics.horizontalAdvance(State.INTERESTED.value) + 14
        top = ROWS * row_height(metrics) + 6
        bottom = metrics.height() + 10
        plot = QRectF(left, top, self.width() - left - 14, self.height() - top - bottom)
        return Layout(plot, self._looking.view)

    @property
    def flags(self) -> tuple[Flag, ...]:
        """The events in view, where they are drawn."""
        return flags_of(self._events(), self.layout_, QFontMetricsF(self.font()))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(800, 300)

    def paintEvent(self, event: QPaintEvent | None) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint everything."""
        painter = QPainter(self)
        layout, palette = self.layout_, self._palette
        painter.setClipRect(self.rect())
        self._paint_scale(painter, layout)
        paint_bands(painter, layout, palette, self._document.dead_band)
        paint_times(painter, layout, palette)
        painter.save()
        painter.setClipRect(layout.plot)
        course = self._document.course
        paint_no_data(painter, layout, course.no_data_s, palette)
        paint_course(painter, layout, course, palette)
        paint_parts(painter, layout, self._document.segments, palette)
        paint_reasons(painter, layout, self._reasons(), palette)
        painter.restore()
        painter.setRenderHint(QPainter.Antialiasing)
        if self._looking.chosen is not None:
            paint_chosen(painter, layout, self._looking.chosen, palette)
        cursor_s = self._looking.cursor_s
        paint_cursor(painter, layout, cursor_s, course.gauge_at(cursor_s), palette)
        paint_flags(painter, self.flags, palette, self._looking.event_key)
        if self._is_framed:
            painter.setPen(QPen(QColor(palette.focus), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(layout.plot.adjusted(-2, -2, 2, 2), 4, 4)
        painter.end()

    # The mouse.

    def wheelEvent(self, event: QWheelEvent | None) -> None:  # noqa: N802 - Qt's name
        """Zoom at the mouse; sideways, or with Shift, move."""
        if event is None:
            return
        turn, layout = event.angleDelta(), self.layout_
        sideways = turn.x() or turn.y()
        if turn.x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._looking.look(
                layout.view.panned(-sideways / _WHEEL_STEP * 0.1 * layout.view.span_s)
            )
        else:
            self._looking.zoom(turn.y() / _WHEEL_STEP, layout.time_at(event.position().x()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Take what is below the mouse."""
        if event is None or event.button() != Qt.MouseButton.LeftButton:
            return
        layout = self.layout_
        self._pressed_at = event.localPos()
        time_s = layout.time_at(event.localPos().x())
        flag = self._flag_at(event.localPos())
        fixed_s = self._other_end(event.localPos().x(), layout)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._drag = RangeDrag(self._looking, time_s)
        elif flag is not None:
            self._looking.choose_event(flag.event.key)
            self._drag = FlagDrag(flag.event.key, flag.event.time_s, time_s)
        elif fixed_s is not None:
            self._drag = RangeDrag(self._looking, fixed_s)
        else:
            self._drag = PanDrag(self._looking, event.localPos().x(), layout.seconds(1.0))

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Follow the mouse, or say by its shape what a press would do."""
        if event is None:
            return
        if self._drag is None:
            self._show_pointer(event)
        elif self._pressed_at is None or self._has_left(event.localPos()):
            self._pressed_at = None
            self._drag.move(self.layout_.time_at(event.localPos().x()), event.localPos().x())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Put down what was taken; a press without a way is a click and puts the cursor there."""
        if event is None or event.button() != Qt.MouseButton.LeftButton:
            return
        drag, self._drag = self._drag, None
        was_click, self._pressed_at = self._pressed_at is not None, None
        if was_click:
            self._click(event.localPos())
        elif isinstance(drag, FlagDrag):
            self._document.change(drag.key, time_s=drag.time_s)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Edit the event below the mouse."""
        if event is not None and (flag := self._flag_at(event.localPos())) is not None:
            self.edit_wanted.emit(flag.event.key)

    def contextMenuEvent(self, event: QContextMenuEvent | None) -> None:  # noqa: N802 - Qt's name
        """Ask for the menu, at the mouse or at the cursor."""
        if event is None:
            return
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self._click(QPointF(event.pos()))
        self.menu_wanted.emit(event.globalPos())

    # The keyboard.

    def keyPressEvent(self, event: QKeyEvent | None) -> None:  # noqa: N802 - Qt's name
        """Move the cursor, the view, or the end of the chosen stretch."""
        if event is None:
            return
        view, looking = self._looking.view, self._looking
        with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        step_s = max(view.span_s * _KEY_SHARE, self._document.course.step_s)
        sign = {Qt.Key.Key_Left: -1.0, Qt.Key.Key_Right: 1.0}.get(Qt.Key(event.key()), 0.0)
        keys: dict[int, Callable[[], None]] = {
            Qt.Key.Key_PageUp: lambda: looking.look(view.panned(-_PAGE_SHARE * view.span_s)),
            Qt.Key.Key_PageDown: lambda: looking.look(view.panned(_PAGE_SHARE * view.span_s)),
            Qt.Key.Key_Home: lambda: looking.move_cursor(0.0, follow=True),
            Qt.Key.Key_End: lambda: looking.move_cursor(view.length_s, follow=True),
            Qt.Key.Key_Return: self._edit_chosen,
            Qt.Key.Key_Enter: self._edit_chosen,
        }
        if sign and with_control:
            looking.look(view.panned(sign * 5 * step_s))
        elif sign:
            self._step(sign * step_s, choose=with_shift)
        elif event.key() in keys:
            keys[event.key()]()
        else:
            super().keyPressEvent(event)

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

    def _step(self, by_s: float, *, choose: bool) -> None:
        before_s = self._looking.cursor_s
        self._looking.move_cursor(before_s + by_s, follow=True)
        if choose:
            chosen = self._looking.chosen
            fixed_s = before_s
            if chosen is not None and before_s in chosen:
                fixed_s = chosen[0] if before_s == chosen[1] else chosen[1]
            self._looking.choose(fixed_s, self._looking.cursor_s)

    def _edit_chosen(self) -> None:
        if self._looking.event_key is not None:
            self.edit_wanted.emit(self._looking.event_key)

    # What lies where.

    def _click(self, at: QPointF) -> None:
        flag = self._flag_at(at)
        self._looking.choose_event(flag.event.key if flag else None)
        time_s = flag.event.time_s if flag else self.layout_.time_at(at.x())
        self._looking.move_cursor(time_s)

    def _events(self) -> tuple[SessionEvent, ...]:
        if not isinstance(self._drag, FlagDrag):
            return self._document.events
        taken = self._drag
        return tuple(
            replace(event, time_s=taken.time_s) if event.key == taken.key else event
            for event in self._document.events
        )

    def _reasons(self) -> Iterable[tuple[float, float, str]]:
        """Why there is no data, where the log knows it; a gap in words of its own."""
        gaps = [e for e in self._document.events if e.kind is EventKind.GAP and e.end_s]
        for start_s, end_s in self._document.course.no_data_s:
            inside = (g for g in gaps if g.time_s < end_s and (g.end_s or 0.0) > start_s)
            gap = next(inside, None)
            yield start_s, end_s, gap.detail if gap else State.NO_DATA.value

    def _flag_at(self, point: QPointF) -> Flag | None:
        return next((flag for flag in reversed(self.flags) if flag.is_at(point)), None)

    def _other_end(self, x: float, layout: Layout) -> float | None:
        """Where a handle of the chosen stretch is at `x`: the time of the other one."""
        chosen = self._looking.chosen
        if chosen is None:
            return None
        start_s, end_s = chosen
        if abs(layout.x(end_s) - x) <= _HANDLE_PX:
            return start_s
        return end_s if abs(layout.x(start_s) - x) <= _HANDLE_PX else None

    def _has_left(self, point: QPointF) -> bool:
        assert self._pressed_at is not None  # noqa: S101
        return (point - self._pressed_at).manhattanLength() > _CLICK_PX

    def _show_pointer(self, event: QMouseEvent) -> None:
        flag = self._flag_at(event.localPos())
        if flag is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(f"{flag.event.kind.value}: {flag.event.words}")
            return
        self.setToolTip("")
        at_handle = self._other_end(event.localPos().x(), self.layout_) is not None
        shape = Qt.CursorShape.SizeHorCursor if at_handle else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def _paint_scale(self, painter: QPainter, layout: Layout) -> None:
        painter.setPen(QColor(self._palette.muted))
        height = painter.fontMetrics().height()
        for gauge, state in ((100, State.INTERESTED), (50, State.NEUTRAL), (0, State.BORED)):
            y = min(max(layout.y(gauge) - height / 2, layout.plot.top()), layout.plot.bottom())
            box = QRectF(0, min(y, layout.plot.bottom() - height), layout.plot.left() - 8, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, state.value)

    def _on_theme(self, palette: Palette) -> None:
        self._palette = palette
        self.update()
