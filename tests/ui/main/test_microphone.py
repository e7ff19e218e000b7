"""Before the microphone is used for the first time the app asks once whether the room agrees."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QMessageBox

from monitor.config import Settings, SoundSettings
from monitor.live import monitor as monitor_module
from monitor.sound.room_listening import RoomListening
from monitor.ui.main.chosen_settings import settings_in_window
from monitor.ui.main.main_window import MainWindow
from monitor.ui.widgets.preferences import load_preferences
from tests.live.test_listening import Room
from tests.sound.test_listener import Scripted
from tests.ui.dialogs import answer, in_dialog
from tests.ui.main.driving import MakeWindow, begin_session, press, wait_for_gauge


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Room:
    room = Room()
    made = partial(RoomListening, open_microphone=room.open, make_detector=Scripted)
    monkeypatch.setattr(monitor_module, "RoomListening", made)
    return room


@pytest.fixture
def window(qtbot, make_window: MakeWindow, room: Room) -> MainWindow:
    """A class is watched by a camera, and the settings ask for the microphone."""
    window = make_window("live")
    wait_for_gauge(qtbot, window)
    current = window._current
    current.settings = replace(current.settings, sound=SoundSettings(listen=True))
    window.source.watch_again()
    qtbot.waitUntil(lambda: getattr(window._controller.monitor, "asks_to_listen", False))
    return window


def test_it_is_asked_once_and_kept_with_the_date(qtbot, window: MainWindow, room: Room) -> None:
    told: list[str] = []

    def agree(box: QMessageBox) -> None:
        told.extend((box.text(), box.informativeText()))
        assert box.defaultButton().text() == "Start without it"
        next(one for one in box.buttons() if one.text() == "They know, and agree").click()

    in_dialog(QMessageBox, agree)
    begin_session(qtbot, window)
    assert told[0] == "Does everybody in the room know of the microphone, and agree?"
    assert "no voices are kept or sent" in told[1]
    qtbot.waitUntil(lambda: room.is_open)
    assert load_preferences().microphone_agreed_at.startswith("20")
    window.commands["stop"].trigger()
    qtbot.waitUntil(lambda: not room.is_open)
    window.source.watch_again()
    qtbot.waitUntil(lambda: window._controller.monitor is not None)
    begin_session(qtbot, window)  # a question would hold this up
    qtbot.waitUntil(lambda: room.is_open)


def test_without_it_the_session_runs_and_a_line_says_so(
    qtbot, window: MainWindow, room: Room
) -> None:
    asked = answer("Start without it")
    begin_session(qtbot, window)
    assert len(asked) == 1
    qtbot.waitUntil(lambda: "The microphone is off" in window.dashboard.notice.text)
    assert room.heard is None
    assert load_preferences().microphone_agreed_at == ""


def test_beside_the_slides_nothing_is_asked_and_nothing_is_heard(
    qtbot, window: MainWindow, room: Room
) -> None:
    wait_for_gauge(qtbot, window)
    press(qtbot, window, Qt.Key_C)
    assert window.view.is_compact
    window.session.start_or_pause()
    qtbot.waitUntil(lambda: window._controller.in_session)
    assert room.heard is None


def test_what_was_said_holds_at_the_next_start(window: MainWindow) -> None:
    window._current.agree_to_microphone()
    chosen = settings_in_window(Settings(), load_preferences(), window._current.managed)
    assert chosen.sound.agreed
    window._current.forget_choices({("sound", "agreed")})
    chosen = settings_in_window(Settings(), load_preferences(), window._current.managed)
    assert not chosen.sound.agreed
