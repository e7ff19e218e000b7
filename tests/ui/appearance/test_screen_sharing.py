"""Windows that are hidden where the screen is shared."""

from __future__ import annotations

import pytest
from PyQt5.QtWidgets import QDialog, QLabel, QWidget

from monitor.ui.appearance.screen_sharing import ScreenSharing, way_to_hide
from tests.ui.main.driving import MakeWindow


def test_which_systems_can() -> None:
    assert way_to_hide("linux") is None
    assert way_to_hide("win32") is not None
    assert way_to_hide("darwin") is not None


def test_every_window_is_hidden_also_those_that_open_later(qtbot, qapp) -> None:
    told: dict[int, bool] = {}
    owner, first, later = QWidget(), QWidget(), QDialog()
    for window in (owner, first, later):
        qtbot.addWidget(window)
    QLabel("a part of a window is none", first)
    sharing = ScreenSharing(owner, lambda handle, hidden: told.update({handle: hidden}))
    first.show()
    assert told == {}, "nothing is asked of the system until it is wanted"
    sharing.hide(hidden=True)
    later.show()
    assert told == {int(first.winId()): True, int(later.winId()): True}
    sharing.hide(hidden=False)
    assert set(told.values()) == {False}


@pytest.mark.skipif(way_to_hide() is not None, reason="this system can")
def test_where_that_cannot_be_it_is_said(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    window.commands["hide_shared"].trigger()
    assert not window.commands["hide_shared"].isChecked()
    assert "share one window, not the whole screen" in window.dashboard.notice.text
