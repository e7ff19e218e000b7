"""Zones beside the gauge: counted while they are to be seen."""

from __future__ import annotations

import numpy as np
from PyQt5.QtCore import Qt

from monitor.types import Frame
from monitor.ui.main.actions.zones import picture_of
from monitor.ui.picture.drawing_dialog import ZonesDrawing
from monitor.ui.picture.zones_window import DRAWN
from tests.scripted import picture
from tests.ui.dialogs import in_dialog
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


def test_zones_are_drawn_over_the_picture_of_now(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    wait_for_gauge(qtbot, window)
    press(qtbot, window, Qt.Key_G)
    panel = window.zones.panel

    def draw(dialog: ZonesDrawing) -> None:
        height, width = picture(4).shape[:2]
        assert dialog.editor.size_wh == (width, height)
        dialog.text.setText("left two=0,0,100,400;right two=100,0,300,400")
        dialog.text.textEdited.emit(dialog.text.text())
        dialog.keep.click()

    in_dialog(ZonesDrawing, draw)
    panel.choices[DRAWN].click()
    assert [name for name, one in panel.choices.items() if one.isChecked()] == [DRAWN]
    qtbot.waitUntil(lambda: panel.view.accessibleName().startswith("left two: "))
    assert panel.view.accessibleName().count("of 2 readable") == 2
    panel.choose("2x1")
    qtbot.waitUntil(lambda: panel.view.accessibleName().startswith("left: "))


def test_nobody_is_recognised_in_a_blurred_picture() -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (360, 640, 3), np.uint8)
    frame = Frame(pixels, 0, 0.0)
    assert picture_of(frame, blurred=False) is frame.image
    blurred = picture_of(frame, blurred=True)
    assert blurred.shape == pixels.shape
    assert blurred.std() < pixels.std() / 4


def test_without_a_picture_nothing_is_drawn(qtbot, make_window: MakeWindow) -> None:
    window = make_window("nothing")
    window.commands["zones"].trigger()
    panel = window.zones.panel
    panel.choices[DRAWN].click()
    assert "no picture yet" in panel.line.text()
    assert [name for name, one in panel.choices.items() if one.isChecked()] == ["2x2"]
