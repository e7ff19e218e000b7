"""The QApplication, made as every window of the program needs it."""

from __future__ import annotations

import logging
import os
import sys

from PyQt5.QtCore import QCoreApplication, Qt, QtMsgType, qInstallMessageHandler
from PyQt5.QtGui import QGuiApplication, QIcon
from PyQt5.QtWidgets import QApplication

from monitor.files.privacy import make_folder
from monitor.folders import assets_folder, cache_folder
from monitor.ui.appearance.spoken_language import speak_language

APP_ID = "classroom-monitor"
"""Name of the desktop file, by which Wayland finds the icon."""

_log = logging.getLogger(__name__)


def make_application() -> QApplication:
    """Make the QApplication, sharp on every screen."""
    if sys.platform.startswith("linux") and "XDG_RUNTIME_DIR" not in os.environ:
        # Qt would make a folder of its own outside the app's.
        runtime = cache_folder() / "runtime"
        make_folder(runtime)
        os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    qInstallMessageHandler(_log_qt_message)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_EnableHighDpiScaling)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_UseHighDpiPixmaps)
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication(["classroom-monitor"])
    speak_language(app)
    app.setApplicationName("classroom-monitor")
    app.setApplicationDisplayName("Classroom Monitor")
    app.setWindowIcon(_icon())
    app.setDesktopFileName(APP_ID)
    return app


def _icon() -> QIcon:
    icon = QIcon()
    for file in (assets_folder() / "icon").glob("*.png"):
        icon.addFile(str(file))
    return icon


def _log_qt_message(kind: QtMsgType, _context: object, message: str | None) -> None:
    level = logging.DEBUG if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.INFO
    _log.log(level, "Qt: %s", message)
