"""Zones beside the gauge: counted while they are to be seen."""

from __future__ import annotations

from PyQt5.QtCore import Qt

from tests.ui.main.driving import MakeWindow, press, wait_for_gauge


def test_a_key_shows_zones_and_hides_them(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    wait_for_gauge(qtbot, window)
    panel = window.zones.panel
    assert not panel.isVisible()
    assert window._controller.latest().zones == ()
    press(qtbot, window, Qt.Key_G)
    assert panel.isVisible()
    panel.choose("2x1")
    qtbot.waitUntil(lambda: panel.view.accessibleName().startswith("left: "))
    assert "right: " in panel.view.accessibleName()
    assert "of 2 readable" in panel.view.accessibleName()
    assert not panel.view.grab().isNull()
    window.commands["zones"].trigger()
    assert not panel.isVisible()
    qtbot.waitUntil(lambda: window._controller.latest().zones == ())


def test_another_source_is_asked_too(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    wait_for_gauge(qtbot, window)
    press(qtbot, window, Qt.Key_G)
    window.zones.panel.choose("1x2")
    qtbot.waitUntil(lambda: bool(window._controller.latest().zones))
    first = window._controller.monitor
    window.source.watch("sad")
    qtbot.waitUntil(lambda: window._controller.monitor not in (None, first))
    qtbot.waitUntil(lambda: bool(window._controller.latest().zones))
