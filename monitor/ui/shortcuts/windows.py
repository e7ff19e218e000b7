"""Keys from Windows: `RegisterHotKey`, told in the thread's messages, which Qt reads."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence

from PyQt5 import sip
from PyQt5.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, Qt

from monitor.ui.shortcuts.keys import GlobalKey

WM_HOTKEY = 0x0312
_MOD_NO_REPEAT = 0x4000
_OF_QT = {
    int(Qt.KeyboardModifier.AltModifier): 0x1,
    int(Qt.KeyboardModifier.ControlModifier): 0x2,
    int(Qt.KeyboardModifier.ShiftModifier): 0x4,
    int(Qt.KeyboardModifier.MetaModifier): 0x8,
}

_VIRTUAL_KEYS = {
    int(Qt.Key.Key_Space): 0x20,
    int(Qt.Key.Key_PageUp): 0x21,
    int(Qt.Key.Key_PageDown): 0x22,
    int(Qt.Key.Key_End): 0x23,
    int(Qt.Key.Key_Home): 0x24,
    int(Qt.Key.Key_Left): 0x25,
    int(Qt.Key.Key_Up): 0x26,
    int(Qt.Key.Key_Right): 0x27,
    int(Qt.Key.Key_Down): 0x28,
    int(Qt.Key.Key_Tab): 0x09,
    int(Qt.Key.Key_Return): 0x0D,
    int(Qt.Key.Key_Escape): 0x1B,
    int(Qt.Key.Key_Comma): 0xBC,
    int(Qt.Key.Key_Minus): 0xBD,
    int(Qt.Key.Key_Period): 0xBE,
    int(Qt.Key.Key_VolumeDown): 0xAE,
    int(Qt.Key.Key_VolumeUp): 0xAF,
    int(Qt.Key.Key_MediaPlay): 0xB3,
    int(Qt.Key.Key_MediaTogglePlayPause): 0xB3,
}


class Message(ctypes.Structure):
    """Windows' `MSG`, as far as it is read here."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wparam", ctypes.c_size_t),
    )


class WindowsGrabber(QAbstractNativeEventFilter):
    """The `Grabber` of Windows.

    Args:
        pressed: Is told each key that is pressed.
        user32: The library; Windows' own without.
    """

    def __init__(
        self, pressed: Callable[[GlobalKey], None], user32: ctypes.CDLL | None = None
    ) -> None:
        super().__init__()
        self._pressed = pressed
        self._user32 = user32 or ctypes.CDLL("user32")
        self._keys: dict[int, GlobalKey] = {}
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self)

    def grab(self, keys: Sequence[GlobalKey]) -> tuple[GlobalKey, ...]:
        """See `Grabber`."""
        self._let_go()
        return tuple(key for number, key in enumerate(keys, start=1) if not self._grab(number, key))

    def release(self) -> None:
        """See `Grabber`."""
        self._let_go()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self)

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, kind: QByteArray | bytes | bytearray, message: sip.voidptr | None
    ) -> tuple[bool, int]:
        """Look for the message of a key."""
        if bytes(kind) == b"windows_generic_MSG" and message is not None:
            told = Message.from_address(int(message))
            if told.message == WM_HOTKEY and told.wparam in self._keys:
                self._pressed(self._keys[told.wparam])
                return True, 0
        return False, 0

    def _grab(self, number: int, key: GlobalKey) -> bool:
        code = _virtual_key(key.key)
        held = sum(mask for qt, mask in _OF_QT.items() if key.modifiers & qt)
        if code and self._user32.RegisterHotKey(None, number, held | _MOD_NO_REPEAT, code):
            self._keys[number] = key
            return True
        return False

    def _let_go(self) -> None:
        for number in self._keys:
            self._user32.UnregisterHotKey(None, number)
        self._keys = {}


def _virtual_key(key: int) -> int:
    if ord("0") <= key <= ord("9") or ord("A") <= key <= ord("Z"):
        return key
    first = int(Qt.Key.Key_F1)
    if first <= key <= int(Qt.Key.Key_F24):
        return 0x70 + key - first
    return _VIRTUAL_KEYS.get(key, 0)
