"""Whether a window can be shown here, found out before Qt is started.

Qt ends the whole process, past any `except`, where a library of its platform plug-in is
missing or the display does not answer. So everything it needs is tried here first.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from monitor.errors import DisplayError
from monitor.i18n import tr

PLATFORM_VARIABLE = "QT_QPA_PLATFORM"
NO_SCREEN_PLATFORMS = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")

_EVERYWHERE = {
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What QtGui and every platform plug-in link to, and the Debian package that has it."""

X11_LIBRARIES = _EVERYWHERE | {
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXext.so.6": "libxext6",
    "libxcb.so.1": "libxcb1",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

WAYLAND_LIBRARIES = _EVERYWHERE | {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}


_WITHOUT = tr("without a window: `live --headless`, or `analyze` without --display")


def require_display() -> None:
    """Return where a window can be shown; to be called before the QApplication is made.

    Raises:
        DisplayError: Qt or a library is missing, there is no display, or it does not answer.
    """
    require_qt()
    if not sys.platform.startswith("linux"):
        return
    platform = choose_platform(os.environ)
    require_libraries(_libraries_of(platform))
    if platform == "xcb":
        _require_x_server()
    elif platform == "wayland":
        # By itself Qt would try X11 first, and end the process.
        os.environ.setdefault(PLATFORM_VARIABLE, "wayland")


def require_qt(package: str = "PyQt5") -> None:
    """Return where Qt's package is installed; it is not imported.

    Raises:
        DisplayError: It is missing, as where it has no wheel.
    """
    if find_spec(package) is None:
        raise DisplayError(
            tr(
                "the window needs {package}, which has no wheel for this kind of "
                "machine: take the system's own (sudo apt install python3-pyqt5) in an "
                "environment that sees it (uv venv --python /usr/bin/python3 "
                "--system-site-packages)   ({without})",
                package=package,
                without=_WITHOUT,
            )
        )


def choose_platform(environment: Mapping[str, str]) -> str:
    """Return the Qt platform that fits the environment's variables: "xcb", "wayland", ...

    Raises:
        DisplayError: There is no display.
    """
    wanted = environment.get(PLATFORM_VARIABLE, "").partition(":")[0]
    if wanted in NO_SCREEN_PLATFORMS:
        return wanted
    if environment.get("DISPLAY") and not wanted.startswith("wayland"):
        return "xcb"
    socket = environment.get("WAYLAND_DISPLAY")
    if socket and (Path(environment.get("XDG_RUNTIME_DIR", "/")) / socket).exists():
        return "wayland"
    raise DisplayError(
        tr(
            "there is no display to show the window on (neither DISPLAY nor "
            "WAYLAND_DISPLAY); {without}",
            without=_WITHOUT,
        )
    )


def require_libraries(packages: Mapping[str, str]) -> None:
    """Return where all shared libraries load.

    Args:
        packages: By library, the Debian package that has it.

    Raises:
        DisplayError: Some are missing; the message holds the command that installs them.
    """
    missing = [library for library in packages if not _loads(library)]
    if missing:
        names = " ".join(sorted({packages[library] for library in missing}))
        raise DisplayError(
            tr(
                "the window needs system libraries that are missing ({missing}): sudo "
                "apt install {names}   ({without})",
                missing=", ".join(missing),
                names=names,
                without=_WITHOUT,
            )
        )


def _libraries_of(platform: str) -> dict[str, str]:
    return {"xcb": X11_LIBRARIES, "wayland": WAYLAND_LIBRARIES}.get(platform, _EVERYWHERE)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _require_x_server() -> None:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if failed:
        raise DisplayError(
            tr(
                "the display {display} does not answer; {without}",
                display=os.environ["DISPLAY"],
                without=_WITHOUT,
            )
        )
