"""Choosing a screen in the window, and keeping the app's own windows out of it."""

from __future__ import annotations

import numpy as np
import pytest
from PyQt5.QtCore import QPoint, Qt
from PyQt5.QtWidgets import QWidget

from monitor.sources.screen import own_windows
from monitor.ui.appearance.own_windows import OwnWindows
from monitor.ui.dialogs import source_picker
from monitor.ui.dialogs.screen_dialog import ScreenDialog
from tests.ui.dialogs import in_dialog
from tests.ui.main.driving import MakeWindow, wait_for_gauge

SCREENS = [np.full((720, 1280, 3), 90, np.uint8), np.full((1080, 1920, 3), 60, np.uint8)]


@pytest.fixture
def dialog(qtbot) -> ScreenDialog:
    made = ScreenDialog(SCREENS)
    qtbot.addWidget(made)
    made.show()
    return made


def drag(qtbot, dialog: ScreenDialog, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(dialog.editor, Qt.LeftButton, pos=start)
    qtbot.mouseMove(dialog.editor, end)
    qtbot.mouseRelease(dialog.editor, Qt.LeftButton, pos=end)


def test_those_in_the_call_must_have_agreed(dialog: ScreenDialog) -> None:
    assert not dialog.watch.isEnabled()
    dialog.know.click()
    assert dialog.watch.isEnabled()
    assert dialog.spec == "screen:1"


def test_one_part_is_drawn_the_last(qtbot, dialog: ScreenDialog) -> None:
    middle = dialog.editor.rect().center()
    drag(qtbot, dialog, middle - QPoint(60, 40), middle + QPoint(20, 20))
    drag(qtbot, dialog, middle - QPoint(20, 20), middle + QPoint(20, 20))
    assert len(dialog.editor.places) == 1
    left, top, width, height = dialog.editor.places[0]
    assert dialog.spec == f"screen:1,{left},{top},{width},{height}"
    assert abs(left + width / 2 - 640) <= 3
    assert abs(width - height) <= 3
    dialog.whole.click()
    assert dialog.spec == "screen:1"


def test_another_screen_has_no_part_of_the_first(qtbot, dialog: ScreenDialog) -> None:
    middle = dialog.editor.rect().center()
    drag(qtbot, dialog, middle - QPoint(60, 40), middle + QPoint(20, 20))
    dialog.screen_box.setCurrentIndex(1)
    assert dialog.spec == "screen:2"
    assert dialog.editor.size_wh == (1920, 1080)


def test_from_the_menu_to_the_source(
    qtbot, make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source_picker, "grab_screens", lambda: SCREENS[:1])
    window = make_window()
    wait_for_gauge(qtbot, window)
    chosen: list[str] = []
    window.dashboard.source.chosen.disconnect()
    window.dashboard.source.chosen.connect(chosen.append)

    def choose(dialog: ScreenDialog) -> None:
        dialog.know.click()
        dialog.watch.click()

    in_dialog(ScreenDialog, choose)
    menu = window.dashboard.source.menu_.actions()
    next(one for one in menu if one.text().startswith("Screen")).trigger()
    qtbot.waitUntil(lambda: chosen == ["screen:1"])


def test_own_windows_are_told_while_a_screen_is_watched(qtbot, qapp) -> None:
    owner, shown = QWidget(), QWidget()
    for one in (owner, shown):
        qtbot.addWidget(one)
    shown.setGeometry(50, 60, 300, 200)
    shown.show()
    windows = OwnWindows(owner)
    windows.leave_out(screen=True, hidden_anyway=False)
    frame = shown.frameGeometry()
    area = (frame.left(), frame.top(), frame.width(), frame.height())
    assert area in own_windows._areas
    shown.hide()
    qtbot.waitUntil(lambda: area not in own_windows._areas)
    shown.show()
    windows.leave_out(screen=False, hidden_anyway=False)
    assert own_windows._areas == ()
