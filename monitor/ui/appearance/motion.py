"""Whether anything moves by itself: what the desktop asks for, and what the app does about it."""

from __future__ import annotations

import configparser
import ctypes
import os
import plistlib
import sys
from pathlib import Path

from PyQt5.QtCore import QCoreApplication, Qt
from PyQt5.QtWidgets import QApplication

_PROPERTY = "motionIsReduced"
_SPI_GETCLIENTAREAANIMATION = 0x1042
_PATIENCE_MS = 200
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def reduce_motion(app: QApplication, reduced: bool) -> None:
    """Let nothing move by itself from now on, or let it."""
    app.setProperty(_PROPERTY, reduced)
    for effect in _EFFECTS:
        if reduced:
            QApplication.setEffectEnabled(effect, False)


def is_reduced() -> bool:
    """Whether values are to be shown at once, without a way to them."""
    app = QCoreApplication.instance()
    return app is not None and bool(app.property(_PROPERTY))


def is_unwanted() -> bool:
    """Whether the desktop asks for less movement; False where it does not tell."""
    if sys.platform == "win32":
        return _windows_has_none()
    home = Path.home()
    if sys.platform == "darwin":
        return _is_reduced_on_a_mac(home)
    if "GNOME" in os.environ.get("XDG_CURRENT_DESKTOP", "").upper():
        return _is_off_in_gnome()
    return _is_off_in_files(Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config"))


def _windows_has_none() -> bool:
    shown = ctypes.c_int(1)
    windll = ctypes.windll  # type: ignore[attr-defined]
    asked = windll.user32.SystemParametersInfoW(
        _SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(shown), 0
    )
    return bool(asked) and not shown.value


def _is_reduced_on_a_mac(home: Path) -> bool:
    file = home / "Library/Preferences/com.apple.universalaccess.plist"
    try:
        return bool(plistlib.loads(file.read_bytes()).get("reduceMotion", False))
    except (OSError, ValueError, plistlib.InvalidFileException):
        return False  # macOS shows the file to some apps alone


def _is_off_in_gnome() -> bool:
    """As its portal tells, where that answers soon."""
    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        return False
    from PyQt5.QtDBus import (  # where it is needed alone
        QDBus,
        QDBusConnection,
        QDBusMessage,
        QDBusVariant,
    )

    ask = QDBusMessage.createMethodCall(
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Settings",
        "Read",
    )
    ask.setArguments(["org.gnome.desktop.interface", "enable-animations"])
    answer = QDBusConnection.sessionBus().call(ask, QDBus.CallMode.Block, _PATIENCE_MS)
    if answer.type() != QDBusMessage.MessageType.ReplyMessage:
        return False
    value: object = answer.arguments()[0]
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value is False


def _is_off_in_files(config: Path) -> bool:
    """As Plasma and GTK write it."""
    factor = _value(config / "kdeglobals", "KDE", "AnimationDurationFactor")
    if factor is not None:
        return factor.strip() in ("0", "0.0")
    enabled = _value(config / "gtk-3.0" / "settings.ini", "Settings", "gtk-enable-animations")
    return enabled is not None and enabled.strip().lower() in ("0", "false")


def _value(file: Path, section: str, name: str) -> str | None:
    found = configparser.RawConfigParser(strict=False, allow_no_value=True)
    try:
        found.read_string(file.read_text(encoding="utf-8", errors="replace"))
    except (OSError, configparser.Error):
        return None
    return found.get(section, name, fallback=None)
