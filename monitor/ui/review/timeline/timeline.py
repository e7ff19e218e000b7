"""The time line of a session: zoomed with the wheel, moved by dragging, read at the cursor."""

from __future__ import annotations

from collections.abc import Callable

from PyQt5.QtCore import QPoint, QPointF, Qt, pyqtSignal
from PyQt5.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QWheelEvent

from monitor.i18n import shown, tr
from monitor.ui.appearance.theme import Theme
from monitor.ui.review.document.document import Document
from monitor.ui.review.timeline.drag_gestures import Drag, FlagDrag, PanDrag, RangeDrag
from monitor.ui.review.timeline.layout import Layout
from monitor.ui.review.timeline.marker_flags import Flag
from monitor.ui.review.timeline.timeline_view import TimelineView
from monitor.ui.review.timeline.view_state import ViewState

_HANDLE_PX = 6.0
_CLICK_PX = 4.0
_WHEEL_STEP = 120.0
_KEY_SHARE = 1 / 60
_PAGE_SHARE = 0.8


class Timeline(TimelineView):
    """Shows the document's series and events where the user looks, and changes both.

    Signals:
        edit_wanted: An event was double-clicked, or Return pressed on it; its key.
        menu_wanted: The context menu was asked for, at a point of the screen.
    """

    edit_wanted = pyqtSignal(int)
    menu_wanted = pyqtSignal(QPoint)

    def __init__(self, document: Document, view_state: ViewState, theme: Theme) -> None:
        super().__init__(document, view_state, theme)
        self._drag: Drag | None = None
        self._pressed_at: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Time line of the session"))
        self.setAccessibleDescription(
            tr(
                "Arrow keys move the cursor, with Shift they choose a stretch, with "
                "Ctrl they move the view. Plus and minus zoom, 0 shows everything."
            )
        )

    # The mouse.

    def wheelEvent(self, event: QWheelEvent | None) -> None:  # noqa: N802 - Qt's name
        """Zoom at the mouse; sideways, or with Shift, move."""
        if event is None:
            return
        turn, layout = event.angleDelta(), self.layout_
        sideways = turn.x() or turn.y()
        if turn.x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._view_state.show_range(
                layout.view.panned(-sideways / _WHEEL_STEP * 0.1 * layout.view.span_s)
            )
        else:
            self._view_state.zoom(turn.y() / _WHEEL_STEP, layout.time_at(event.position().x()))
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
            self._drag = RangeDrag(self._view_state, time_s)
        elif flag is not None:
            self._view_state.select_event(flag.event.key)
            self._drag = self._moved = FlagDrag(flag.event.key, flag.event.time_s, time_s)
        elif fixed_s is not None:
            self._drag = RangeDrag(self._view_state, fixed_s)
        else:
            self._drag = PanDrag(self._view_state, event.localPos().x(), layout.seconds(1.0))

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
        moved, self._drag, self._moved = self._moved, None, None
        was_click, self._pressed_at = self._pressed_at is not None, None
        if was_click:
            self._click(event.localPos())
        elif moved is not None:
            self._document.change(moved.key, time_s=moved.time_s)
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
        """Move the cursor, the view, or the end of the selected stretch."""
        if event is None:
            return
        view, view_state = self._view_state.view, self._view_state
        with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        step_s = max(view.span_s * _KEY_SHARE, self._document.series.step_s)
        sign = {Qt.Key.Key_Left: -1.0, Qt.Key.Key_Right: 1.0}.get(Qt.Key(event.key()), 0.0)
        keys: dict[int, Callable[[], None]] = {
            Qt.Key.Key_PageUp: lambda: view_state.show_range(
                view.panned(-_PAGE_SHARE * view.span_s)
            ),
            Qt.Key.Key_PageDown: lambda: view_state.show_range(
                view.panned(_PAGE_SHARE * view.span_s)
            ),
            Qt.Key.Key_Home: lambda: view_state.move_cursor(0.0, follow=True),
            Qt.Key.Key_End: lambda: view_state.move_cursor(view.length_s, follow=True),
            Qt.Key.Key_Return: self._edit_selected,
            Qt.Key.Key_Enter: self._edit_selected,
        }
        if sign and with_control:
            view_state.show_range(view.panned(sign * 5 * step_s))
        elif sign:
            view_state.step(sign * step_s, select=with_shift)
        elif event.key() in keys:
            keys[event.key()]()
        else:
            super().keyPressEvent(event)

    def _edit_selected(self) -> None:
        if self._view_state.event_key is not None:
            self.edit_wanted.emit(self._view_state.event_key)

    # What lies where.

    def _click(self, at: QPointF) -> None:
        flag = self._flag_at(at)
        self._view_state.select_event(flag.event.key if flag else None)
        time_s = flag.event.time_s if flag else self.layout_.time_at(at.x())
        self._view_state.move_cursor(time_s)

    def _flag_at(self, point: QPointF) -> Flag | None:
        return next((flag for flag in reversed(self.flags) if flag.is_at(point)), None)

    def _other_end(self, x: float, layout: Layout) -> float | None:
        """Where a handle of the selected stretch is at `x`: the time of the other one."""
        selection = self._view_state.selection
        if selection is None:
            return None
        start_s, end_s = selection
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
            self.setToolTip(f"{shown(flag.event.kind)}: {flag.event.words}")
            return
        self.setToolTip("")
        at_handle = self._other_end(event.localPos().x(), self.layout_) is not None
        shape = Qt.CursorShape.SizeHorCursor if at_handle else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
