"""What a system must be able to do for keys to work while another window has the keyboard."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from monitor.errors import MonitorError
from monitor.i18n import tr
from monitor.ui.shortcuts.keys import GlobalKey

NO_WAYLAND = tr(
    "Wayland gives a program the keys of its own windows alone: log in with X11, "
    "or keep the compact gauge in front"
)
NO_SYSTEM = tr(
    "this system gives a program the keys of its own windows alone: keep the compact gauge in front"
)


class Grabber(Protocol):
    """Holds keys, and tells which was pressed, in the window's thread."""

    def grab(self, keys: Sequence[GlobalKey]) -> tuple[GlobalKey, ...]:
        """Hold these keys instead of those before; return those that another program holds."""

    def release(self) -> None:
        """Let go of all; harmless when done before."""


def why_not(platform: str, environment: Mapping[str, str] = os.environ) -> str:
    """Return why no key can be had, in a line; "" where keys can be.

    Args:
        platform: Qt's, such as "xcb".
        environment: Tells whether X11 is Wayland's guest: then keys of Wayland's windows are not
            to be had.
    """
    is_wayland = platform.startswith("wayland") or bool(environment.get("WAYLAND_DISPLAY"))
    if is_wayland or environment.get("XDG_SESSION_TYPE") == "wayland":
        return NO_WAYLAND
    return "" if platform in ("xcb", "windows") else NO_SYSTEM


def make_grabber(platform: str, pressed: Callable[[GlobalKey], None]) -> Grabber:
    """Make what holds keys on this system; `pressed` is told each one.

    Raises:
        MonitorError: There is none, or it cannot be had now.
    """
    reason = why_not(platform)
    if reason:
        raise MonitorError(reason)
    if platform == "windows":
        from monitor.ui.shortcuts.windows import WindowsGrabber

        return WindowsGrabber(pressed)
    from monitor.ui.shortcuts.x11 import X11Grabber

    return X11Grabber(pressed)
