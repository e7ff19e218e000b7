"""Gives a window a place on its screen when it is shown, and remembers it when it is hidden."""

from __future__ import annotations

from collections.abc import Callable

from PyQt5.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize, Qt
from PyQt5.QtGui import QGuiApplication
from PyQt5.QtWidgets import QDialog, QWidget

from monitor.ui.windows.fitting import Box, fit
from monitor.ui.windows.places_file import Place, load_places, save_place

_FRAME_PX = (16, 40)
"""Room for a frame and a title bar: how much they take is known only once they are there."""

FirstPlace = Callable[[Box, tuple[int, int]], tuple[int, int]]
"""From the first screen and the window's size to left and top of a window shown first."""


class WindowPlace(QObject):
    """Keeps all of a window on the screen, and has it stand where the user left it.

    A remembered place on a screen that is gone, or smaller now, is brought back inside. A size
    is remembered once the user changed it; until then it is the window's own.

    Args:
        window: A window of its own; it keeps this object.
        first: Where it stands at first; without it a dialog stands over its parent,
            and another window where the desktop wants.
    """

    def __init__(self, window: QWidget, first: FirstPlace | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._first = first
        self._name = type(window).__name__
        self._given: Box | None = None
        self._last: Place | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:  # noqa: N802
        """Follow showing and hiding; nothing is kept from the window."""
        if watched is self._window and event is not None and not event.spontaneous():
            if event.type() == QEvent.Type.Show:
                self._fit()
            elif event.type() == QEvent.Type.Hide:
                self._remember()
        return False

    def _fit(self) -> None:
        window, available = self._window, screens()
        if window.isFullScreen():
            return
        remembered = self._last or load_places().get(self._name)
        size_wh = _size_wh(window, remembered)
        left, top = self._corner(remembered, size_wh, available[0])
        across, down = _frame_px(window)
        place = fit(Box(left, top, size_wh[0] + across, size_wh[1] + down), available)
        is_content_sized = not window.testAttribute(Qt.WidgetAttribute.WA_Resized)
        window.resize(place.width - across, place.height - down)
        window.setAttribute(Qt.WidgetAttribute.WA_Resized, not is_content_sized)
        # Another window without a place of its own the desktop puts where there is room.
        if remembered is not None or self._first is not None or isinstance(window, QDialog):
            window.move(place.left, place.top)
        if remembered is not None and remembered.is_maximized:
            window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
        self._given = _box_of(window)

    def _corner(
        self, remembered: Place | None, size_wh: tuple[int, int], screen: Box
    ) -> tuple[int, int]:
        if remembered is not None:
            return remembered.left, remembered.top
        if self._first is not None:
            return self._first(screen, size_wh)
        parent = self._window.parentWidget()
        above = None if parent is None else parent.window()
        if above is not None:
            screen = _box(above.frameGeometry())
        elif not isinstance(self._window, QDialog):
            return self._window.x(), self._window.y()
        return (
            screen.left + (screen.width - size_wh[0]) // 2,
            screen.top + (screen.height - size_wh[1]) // 2,
        )

    def _remember(self) -> None:
        window, given = self._window, self._given
        if given is None or window.isFullScreen():
            return
        known, now = self._last or load_places().get(self._name), _box_of(window)
        size = None if known is None else known.size
        if now[2:] != given[2:]:
            size = now.width, now.height
        place = Place(now.left, now.top, size, window.isMaximized())
        if place != known:
            save_place(self._name, place)
        self._last = place


def screens() -> tuple[Box, ...]:
    """Return what windows may cover of each screen, without task bars and panels."""
    return tuple(_box(one.availableGeometry()) for one in QGuiApplication.screens())


def _size_wh(window: QWidget, remembered: Place | None) -> tuple[int, int]:
    """The size that the user gave it, or else its own."""
    least = window.minimumSizeHint()
    if remembered is not None and remembered.size is not None:
        wide, tall = remembered.size
        return max(wide, least.width()), max(tall, least.height())
    own = _own_size(window)
    return own.width(), own.height()


def _own_size(window: QWidget) -> QSize:
    """The size that was set, or else that of what it holds; Qt's own is never above 2/3.

    A dialog is at least as wide as what it holds, which may be wider in large text than where
    its size was thought of: nobody likes to scroll sideways.
    """
    if window.testAttribute(Qt.WidgetAttribute.WA_Resized):
        size = window.size()
        if isinstance(window, QDialog):
            size.setWidth(max(size.width(), window.sizeHint().width()))
        return size
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # what it holds by now
    size = window.sizeHint().expandedTo(window.minimumSize())
    layout = window.layout()
    if layout is not None and layout.hasHeightForWidth():
        size.setHeight(max(size.height(), layout.totalHeightForWidth(size.width())))
    return size


def _frame_px(window: QWidget) -> tuple[int, int]:
    return (0, 0) if window.windowFlags() & Qt.WindowType.FramelessWindowHint else _FRAME_PX


def _box(area: QRect) -> Box:
    return Box(area.x(), area.y(), area.width(), area.height())


def _box_of(window: QWidget) -> Box:
    if window.isMaximized():
        return _box(window.normalGeometry())
    return Box(window.x(), window.y(), window.width(), window.height())
