"""What a user does in the main window."""

from __future__ import annotations

from collections.abc import Callable

from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QWidget

from monitor.ui.main.main_window import MainWindow
from monitor.ui.widgets.wording import PREVIEW
from monitor.window import strategies_beside

MakeWindow = Callable[..., MainWindow]


def press(qtbot, window: QWidget, key: Qt.Key) -> None:
    qtbot.keyClick(window, key)


def wait_for_gauge(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.dashboard.gauge.number is not None)


def begin_session(qtbot, window: MainWindow) -> None:
    wait_for_gauge(qtbot, window)
    press(qtbot, window, Qt.Key_Space)
    press(qtbot, window.dashboard.start_form.start_button, Qt.Key_Space)
    qtbot.waitUntil(lambda: window.dashboard.session.whole not in {"", PREVIEW})


def choose_strategy(window: MainWindow, name: str) -> None:
    """Choose one in the menu."""
    place = list(strategies_beside(name)).index(name)
    window.dashboard.controls.strategy.menu_.actions()[place].trigger()
