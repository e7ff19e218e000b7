"""Keeps the app's own windows out of a screen that the app watches."""

from __future__ import annotations

from PyQt5.QtCore import QObject, QTimer
from PyQt5.QtWidgets import QApplication, QWidget

from monitor.config import Rectangle
from monitor.sources.screen.own_windows import tell_own_windows
from monitor.ui.appearance.screen_sharing import ScreenSharing

_EVERY_MS = 200


class OwnWindows(QObject):
    """Has the system leave them out, or tells the source where they are."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sharing = ScreenSharing(self)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(_tell)

    def leave_out(self, *, screen: bool, hidden_anyway: bool) -> None:
        """Leave them out from now on while a screen is watched.

        Args:
            screen: Whether one is.
            hidden_anyway: Whether the user hides the windows where the screen is shared.
        """
        if self._sharing.can_hide:
            self._sharing.hide(hidden=screen or hidden_anyway)
        elif screen:
            _tell()
            self._timer.start()
        else:
            self._timer.stop()
            tell_own_windows(())


def _tell() -> None:
    shown = (one for one in QApplication.topLevelWidgets() if one.isVisible())
    tell_own_windows(tuple(_area(one) for one in shown if not one.isMinimized()))


def _area(window: QWidget) -> Rectangle:
    frame, scale = window.frameGeometry(), window.devicePixelRatioF()
    left, top = round(frame.left() * scale), round(frame.top() * scale)
    return left, top, round(frame.width() * scale), round(frame.height() * scale)
