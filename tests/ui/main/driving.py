"""What a user does in the main window."""

from __future__ import annotations

from collections.abc import Callable

from PyQt5.QtCore import Qt, QTimer
from PyQt5.QtWidgets import QApplication, QMessageBox, QWidget

from monitor.ui.main.main_window import MainWindow
from monitor.window import strategies_beside
from tests.waiting import STANDSTILL_MS

MakeWindow = Callable[..., MainWindow]


def press(qtbot, window: QWidget, key: Qt.Key) -> None:
    qtbot.keyClick(window, key)


def wait_for_gauge(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.dashboard.gauge.number is not None, timeout=STANDSTILL_MS)


def begin_session(qtbot, window: MainWindow) -> None:
    wait_for_gauge(qtbot, window)
    press(qtbot, window, Qt.Key_Space)
    press(qtbot, window.dashboard.start_form.start_button, Qt.Key_Space)
    qtbot.waitUntil(lambda: "Recording" in window.dashboard.session.whole, timeout=STANDSTILL_MS)


def choose_strategy(window: MainWindow, name: str) -> None:
    """Choose one in the menu."""
    place = list(strategies_beside(name)).index(name)
    window.dashboard.controls.strategy.menu_.actions()[place].trigger()


def answer(button: str) -> list[str]:
    """Press a button of the question that comes next; returns what was asked, once asked."""
    asked: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, look)
            return
        asked.append(box.text())
        next(b for b in box.buttons() if b.text() == button).click()

    QTimer.singleShot(20, look)
    return asked
