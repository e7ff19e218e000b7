"""Windows that are not to be seen where the screen is shared, where the system can do that."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

from PyQt5.QtCore import QEvent, QObject
from PyQt5.QtWidgets import QApplication, QWidget

from monitor.i18n import tr

EXCLUDED, SHOWN = 0x11, 0x0
"""Windows' WDA_EXCLUDEFROMCAPTURE (from Windows 10, version 2004) and WDA_NONE."""

NOT_SHARED, READ_ONLY = 0, 1
"""macOS' NSWindowSharingNone and NSWindowSharingReadOnly."""

NOT_HIDDEN = tr(
    "this system cannot hide a window from screen sharing: share one window, not the whole screen"
)

Hide = Callable[[int, bool], None]
"""Hides the window of that handle (Qt's `winId`) where screens are shared, or shows it again."""


def way_to_hide(platform: str = sys.platform) -> Hide | None:
    """Return how this system hides a window; None where it cannot."""
    return {"win32": _hide_on_windows, "darwin": _hide_on_macos}.get(platform)


class ScreenSharing(QObject):
    """Sees to every window of the app, also those that open later.

    Args:
        parent: What it lives as long as.
        hide: How a window is hidden; None where that cannot be.
    """

    def __init__(self, parent: QObject, hide: Hide | None = None) -> None:
        super().__init__(parent)
        self._hide = hide or way_to_hide()
        self._is_hidden = False
        app = QApplication.instance()
        if self._hide is not None and app is not None:
            app.installEventFilter(self)

    @property
    def can_hide(self) -> bool:
        """Whether this system can."""
        return self._hide is not None

    def hide(self, *, hidden: bool) -> None:
        """Hide all windows where the screen is shared, or show them there."""
        self._is_hidden = hidden
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible():
                self._treat(widget)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:  # noqa: N802
        """Treat each window when it is shown: only then the system has made it."""
        if (
            self._is_hidden
            and event is not None
            and event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
        ):
            self._treat(watched)
        return False

    def _treat(self, window: QWidget) -> None:
        if self._hide is not None:
            self._hide(int(window.winId()), self._is_hidden)


def _hide_on_windows(handle: int, hidden: bool) -> None:
    user32 = ctypes.WinDLL("user32")  # type: ignore[attr-defined, unused-ignore]
    user32.SetWindowDisplayAffinity.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
    user32.SetWindowDisplayAffinity(handle, EXCLUDED if hidden else SHOWN)


def _hide_on_macos(handle: int, hidden: bool) -> None:
    """`[[view window] setSharingType:]`, of the view whose handle Qt has."""
    objc = ctypes.CDLL("/usr/lib/libobjc.dylib")
    objc.sel_registerName.restype = ctypes.c_void_p
    objc.sel_registerName.argtypes = (ctypes.c_char_p,)
    window_of = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(
        ("objc_msgSend", objc)
    )
    window = window_of(handle, objc.sel_registerName(b"window"))
    if window:
        set_sharing = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(
            ("objc_msgSend", objc)
        )
        kind = NOT_SHARED if hidden else READ_ONLY
        set_sharing(window, objc.sel_registerName(b"setSharingType:"), kind)
