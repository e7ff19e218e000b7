"""How the main window looks: theme, picture, compact gauge."""

from __future__ import annotations

from PyQt5.QtCore import Qt

from monitor.ui.widgets.preferences import load_preferences
from tests.ui.main.driving import (
    MakeWindow,
    press,
    wait_for_gauge,
)


def test_the_theme_changes_and_is_kept(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    press(qtbot, window, Qt.Key_D)
    qtbot.waitUntil(lambda: load_preferences().theme == "dark")
    press(qtbot, window, Qt.Key_D)
    qtbot.waitUntil(lambda: load_preferences().theme == "light")
    window.commands["follow_system"].trigger()
    qtbot.waitUntil(lambda: load_preferences().theme == "system")


def test_the_picture_can_be_hidden(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    qtbot.waitUntil(lambda: window.dashboard.picture.has_picture)
    press(qtbot, window, Qt.Key_H)
    assert not window.dashboard.picture.isVisible()
    assert not window.dashboard.picture.has_picture, "no picture is kept while hidden"
    press(qtbot, window, Qt.Key_H)
    qtbot.waitUntil(lambda: window.dashboard.picture.has_picture)


def test_a_hidden_picture_stays_hidden_at_the_next_start(qtbot, make_window: MakeWindow) -> None:
    press(qtbot, make_window(), Qt.Key_H)
    again = make_window(preferences=load_preferences())
    wait_for_gauge(qtbot, again)
    assert not again.dashboard.picture.isVisible()
    assert not again.dashboard.picture.has_picture


def test_the_compact_gauge_takes_over_and_gives_back(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    wait_for_gauge(qtbot, window)
    press(qtbot, window, Qt.Key_C)
    assert window.compact.isVisible()
    assert not window.isVisible()
    qtbot.waitUntil(lambda: window.compact.gauge.number is not None)
    assert window.compact.windowFlags() & Qt.WindowStaysOnTopHint
    qtbot.keyClick(window.compact, Qt.Key_Escape)
    assert window.isVisible()
    assert not window.compact.isVisible()
    window.commands["compact"].trigger()
    qtbot.mouseDClick(window.compact, Qt.LeftButton)
    assert window.isVisible()
