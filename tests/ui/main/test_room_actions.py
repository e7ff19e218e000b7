"""The room check in the window: for a new camera, for a new room, and when it is asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PyQt5.QtCore import Qt

from monitor.config import Settings
from monitor.store import SessionStore
from monitor.types import State
from monitor.ui.main.actions import room as room_actions
from monitor.ui.main.main_window import MainWindow
from monitor.ui.room.report_view import WAITING
from monitor.ui.widgets.preferences import load_preferences
from monitor.ui.widgets.source_view import SourceView
from tests.ui.main.conftest import ACCEPTED
from tests.ui.main.driving import MakeWindow, begin_session, press, wait_for_gauge

CHECKED = replace(ACCEPTED, checked_cameras=("happy",))


@pytest.fixture
def cameras(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every source is a camera of this machine."""
    monkeypatch.setattr(room_actions, "names_camera", lambda _spec: True)


def is_on_page(window: MainWindow) -> bool:
    return window._stack.currentWidget() is window.room_page


def wait_for_advice(qtbot, window: MainWindow) -> tuple[str, ...]:
    advice = window.room_page.advice
    qtbot.waitUntil(lambda: is_on_page(window) and advice.texts != (WAITING,))
    return advice.texts


def test_a_new_camera_is_checked_first_and_only_once(
    qtbot, make_window: MakeWindow, cameras: None
) -> None:
    window = make_window("happy")
    wait_for_advice(qtbot, window)
    assert [row[0] for row in window.room_page.table.rows] == ["Room"]
    assert load_preferences().checked_cameras == ()
    window.room_page.go_on.click()
    wait_for_gauge(qtbot, window)
    assert not is_on_page(window)
    assert load_preferences().checked_cameras == ("happy",)

    window.source.watch_again()
    wait_for_gauge(qtbot, window)
    assert not is_on_page(window)


def test_no_page_for_what_is_no_camera(qtbot, make_window: MakeWindow) -> None:
    window = make_window("happy")
    wait_for_gauge(qtbot, window)
    assert not is_on_page(window)


def test_on_the_page_no_expression_is_asked_for(
    qtbot, make_window: MakeWindow, cameras: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window("happy", preferences=CHECKED)
    wait_for_gauge(qtbot, window)
    made: list[Settings] = []
    before = window._controller._make_monitor

    def make_monitor(source, settings: Settings):
        made.append(settings)
        return before(source, settings)

    monkeypatch.setattr(window._controller, "_make_monitor", make_monitor)
    press(qtbot, window, Qt.Key_R)
    wait_for_advice(qtbot, window)
    press(qtbot, window.room_page, Qt.Key_Escape)
    wait_for_gauge(qtbot, window)
    assert [one.signal.has_expressions for one in made] == [False, True]
    assert [one.detection.min_face_px for one in made] == [12, 24]


def test_keys_of_the_dashboard_do_nothing_on_the_page(
    qtbot, make_window: MakeWindow, cameras: None
) -> None:
    window = make_window("happy")
    wait_for_advice(qtbot, window)
    window.room_page.setFocus()
    for key in (Qt.Key_S, Qt.Key_C, Qt.Key_P, Qt.Key_R):
        press(qtbot, window.room_page, key)
    assert is_on_page(window)
    assert not window.commands["start_pause"].isEnabled()
    window.room_page.go_on.click()
    wait_for_gauge(qtbot, window)
    qtbot.waitUntil(window.commands["start_pause"].isEnabled)


def test_turn_mirror_and_format_are_kept_for_the_camera(
    qtbot, make_window: MakeWindow, cameras: None
) -> None:
    window = make_window("happy")
    wait_for_advice(qtbot, window)
    page = window.room_page
    assert page.resolution.isVisible()
    page.turn.click()
    qtbot.waitUntil(lambda: load_preferences().views == {"happy": SourceView(rotate=90)})
    wait_for_advice(qtbot, window)
    page.resolution.setCurrentText("1920x1080")
    page.resolution.activated.emit(page.resolution.currentIndex())
    expected = SourceView(rotate=90, resolution="1920x1080")
    assert load_preferences().views == {"happy": expected}
    assert is_on_page(window)
    assert window._current.settings_for("happy").picture.resolution == "1920x1080"


def test_a_new_room_is_checked_before_its_first_session(
    qtbot, make_window: MakeWindow, cameras: None
) -> None:
    known = replace(CHECKED, checked_rooms=("b 12",), room="A 3")
    window = make_window("happy", preferences=known)
    wait_for_gauge(qtbot, window)
    press(qtbot, window, Qt.Key_Space)
    press(qtbot, window.dashboard.start_form.start_button, Qt.Key_Space)
    wait_for_advice(qtbot, window)
    assert window.room_page.go_on.text() == "Start session"
    assert not window._controller.in_session
    window.room_page.go_on.click()
    qtbot.waitUntil(lambda: "Recording" in window.dashboard.session.whole)
    assert load_preferences().checked_rooms == ("b 12", "a 3")
    assert window._controller.update.session.room == "A 3"


def test_a_known_room_and_the_first_one_start_at_once(
    qtbot, make_window: MakeWindow, cameras: None
) -> None:
    window = make_window("happy", preferences=replace(CHECKED, room="A 3"))
    begin_session(qtbot, window)
    assert load_preferences().checked_rooms == ("a 3",)
    press(qtbot, window, Qt.Key_R)
    assert not is_on_page(window), "a session runs"


def test_a_session_that_goes_on_with_a_new_camera_waits_for_no_check(
    qtbot, make_window: MakeWindow, cameras: None
) -> None:
    window = make_window("happy", preferences=CHECKED)
    begin_session(qtbot, window)
    qtbot.waitUntil(lambda: len(SessionStore().windows("last")) >= 2)
    window.dashboard.source.chosen.emit("sad")
    qtbot.waitUntil(lambda: window.dashboard.gauge.face.state is State.BORED)
    assert not window.room.is_open
    assert "Recording" in window.dashboard.session.whole
    # The log is written by another thread than the one that shows the gauge.
    qtbot.waitUntil(lambda: "source changed" in set(SessionStore().events("last")["detail"]))
