"""Keys from the X server, over a connection of their own: `XGrabKey` of Xlib."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from itertools import product

from PyQt5.QtCore import QSocketNotifier, Qt

from monitor.errors import MonitorError
from monitor.i18n import tr
from monitor.ui.shortcuts.keys import GlobalKey

_KEY_PRESS, _KEY_RELEASE = 2, 3
_SHIFT, _LOCK, _CONTROL, _ALT, _NUM_LOCK, _SUPER = 1, 2, 4, 8, 16, 64
_OF_QT = {
    int(Qt.KeyboardModifier.ShiftModifier): _SHIFT,
    int(Qt.KeyboardModifier.ControlModifier): _CONTROL,
    int(Qt.KeyboardModifier.AltModifier): _ALT,
    int(Qt.KeyboardModifier.MetaModifier): _SUPER,
}
_HELD = _SHIFT | _CONTROL | _ALT | _SUPER
_ASYNC = 1

# X11's names of keys that Qt names otherwise; letters, figures and F keys are alike.
_KEYSYMS = {
    int(Qt.Key.Key_Space): "space",
    int(Qt.Key.Key_Period): "period",
    int(Qt.Key.Key_Comma): "comma",
    int(Qt.Key.Key_Minus): "minus",
    int(Qt.Key.Key_PageUp): "Prior",
    int(Qt.Key.Key_PageDown): "Next",
    int(Qt.Key.Key_Home): "Home",
    int(Qt.Key.Key_End): "End",
    int(Qt.Key.Key_Left): "Left",
    int(Qt.Key.Key_Right): "Right",
    int(Qt.Key.Key_Up): "Up",
    int(Qt.Key.Key_Down): "Down",
    int(Qt.Key.Key_Return): "Return",
    int(Qt.Key.Key_Tab): "Tab",
    int(Qt.Key.Key_Escape): "Escape",
    int(Qt.Key.Key_VolumeUp): "XF86AudioRaiseVolume",
    int(Qt.Key.Key_VolumeDown): "XF86AudioLowerVolume",
    int(Qt.Key.Key_MediaPlay): "XF86AudioPlay",
    int(Qt.Key.Key_MediaTogglePlayPause): "XF86AudioPlay",
}


class _KeyEvent(ctypes.Structure):
    """Xlib's `XKeyEvent`."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("root", ctypes.c_ulong),
        ("subwindow", ctypes.c_ulong),
        ("time", ctypes.c_ulong),
        ("x", ctypes.c_int),
        ("y", ctypes.c_int),
        ("x_root", ctypes.c_int),
        ("y_root", ctypes.c_int),
        ("state", ctypes.c_uint),
        ("keycode", ctypes.c_uint),
        ("same_screen", ctypes.c_int),
    )


class _Event(ctypes.Union):
    """Xlib's `XEvent`: as large as 24 longs."""

    _fields_ = (("key", _KeyEvent), ("pad", ctypes.c_long * 24))


_OnError = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


class X11Grabber:
    """The `Grabber` of an X server.

    Args:
        pressed: Is told each key that is pressed, once however long it is held.

    Raises:
        MonitorError: There is no Xlib, or no X server.
    """

    def __init__(self, pressed: Callable[[GlobalKey], None]) -> None:
        self._pressed = pressed
        self._x = _xlib()
        self._display = self._x.XOpenDisplay(None)
        if not self._display:
            raise MonitorError(tr("the X server gives no connection for keys"))
        self._root = self._x.XDefaultRootWindow(self._display)
        # Else a key that is held comes as many presses and releases.
        self._x.XkbSetDetectableAutoRepeat(self._display, 1, None)
        self._keys: dict[tuple[int, int], GlobalKey] = {}  # by keycode and modifiers
        self._down: set[int] = set()
        self._failed = False
        self._notifier = QSocketNotifier(
            self._x.XConnectionNumber(self._display), QSocketNotifier.Type.Read
        )
        self._notifier.activated.connect(self._read)

    def grab(self, keys: Sequence[GlobalKey]) -> tuple[GlobalKey, ...]:
        """See `Grabber`; a key that this keyboard lacks counts as held by another."""
        self._let_go()
        return tuple(key for key in keys if not self._grab(key))

    def release(self) -> None:
        """See `Grabber`."""
        if self._display:
            self._let_go()
            self._notifier.setEnabled(False)
            self._x.XCloseDisplay(self._display)
            self._display = None

    def _grab(self, key: GlobalKey) -> bool:
        name = _KEYSYMS.get(key.key) or _plain_name(key.key)
        keysym = self._x.XStringToKeysym(name.encode()) if name else 0
        code = self._x.XKeysymToKeycode(self._display, keysym) if keysym else 0
        if not code:
            return False
        held = sum(mask for qt, mask in _OF_QT.items() if key.modifiers & qt)
        self._failed = False
        on_error = _OnError(self._note_error)
        before = self._x.XSetErrorHandler(on_error)
        try:
            for locks in _locks():
                self._x.XGrabKey(self._display, code, held | locks, self._root, 0, _ASYNC, _ASYNC)
            self._x.XSync(self._display, 0)
        finally:
            self._x.XSetErrorHandler(before)
        if self._failed:
            for locks in _locks():
                self._x.XUngrabKey(self._display, code, held | locks, self._root)
            return False
        self._keys[code, held] = key
        return True

    def _note_error(self, _display: int | None, _event: int | None) -> int:
        self._failed = True  # another program holds the key; Xlib's own handler would end ours
        return 0

    def _let_go(self) -> None:
        for code, held in self._keys:
            for locks in _locks():
                self._x.XUngrabKey(self._display, code, held | locks, self._root)
        self._x.XSync(self._display, 0)
        self._keys = {}

    def _read(self) -> None:
        event = _Event()
        while self._display and self._x.XPending(self._display):
            self._x.XNextEvent(self._display, ctypes.byref(event))
            code = event.key.keycode
            if event.key.type == _KEY_RELEASE:
                self._down.discard(code)
            elif event.key.type == _KEY_PRESS and code not in self._down:
                self._down.add(code)
                key = self._keys.get((code, event.key.state & _HELD))
                if key is not None:
                    self._pressed(key)


def _locks() -> list[int]:
    """Caps and number lock are neither asked for nor in the way."""
    return [caps | num for caps, num in product((0, _LOCK), (0, _NUM_LOCK))]


def _plain_name(key: int) -> str:
    if ord("0") <= key <= ord("9") or ord("A") <= key <= ord("Z"):
        return chr(key).lower()
    first = int(Qt.Key.Key_F1)
    return f"F{key - first + 1}" if first <= key <= int(Qt.Key.Key_F24) else ""


def _xlib() -> ctypes.CDLL:
    try:
        x = ctypes.CDLL("libX11.so.6")
    except OSError as error:
        raise MonitorError(tr("the library libX11 is missing: install it for keys")) from error
    display, window = ctypes.c_void_p, ctypes.c_ulong
    x.XOpenDisplay.restype, x.XOpenDisplay.argtypes = display, (ctypes.c_char_p,)
    x.XDefaultRootWindow.restype, x.XDefaultRootWindow.argtypes = window, (display,)
    x.XConnectionNumber.argtypes = (display,)
    x.XStringToKeysym.restype, x.XStringToKeysym.argtypes = ctypes.c_ulong, (ctypes.c_char_p,)
    x.XKeysymToKeycode.restype = ctypes.c_ubyte
    x.XKeysymToKeycode.argtypes = (display, ctypes.c_ulong)
    grab = (display, ctypes.c_int, ctypes.c_uint, window)
    x.XGrabKey.argtypes = (*grab, ctypes.c_int, ctypes.c_int, ctypes.c_int)
    x.XUngrabKey.argtypes = grab
    x.XSetErrorHandler.restype = ctypes.c_void_p
    x.XSetErrorHandler.argtypes = (ctypes.c_void_p,)
    x.XSync.argtypes = (display, ctypes.c_int)
    x.XPending.argtypes = (display,)
    x.XNextEvent.argtypes = (display, ctypes.c_void_p)
    x.XkbSetDetectableAutoRepeat.argtypes = (display, ctypes.c_int, ctypes.c_void_p)
    x.XCloseDisplay.argtypes = (display,)
    return x
