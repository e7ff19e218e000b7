"""What the main window watches, and what it says where it cannot."""

from __future__ import annotations

from PyQt5.QtCore import Qt

from monitor.live import LiveState
from monitor.types import State
from monitor.ui.widgets.buttons import ActionButton
from monitor.ui.widgets.preferences import load_preferences
from tests.ui.main.driving import (
    MakeWindow,
    begin_session,
    press,
    wait_for_gauge,
)
from tests.waiting import STANDSTILL_MS


def test_a_lost_camera_takes_the_value_away_and_is_said(qtbot, make_window: MakeWindow) -> None:
    window = make_window("lost")
    wait_for_gauge(qtbot, window)
    qtbot.waitUntil(
        lambda: "Camera lost" in window.dashboard.gauge.face.detail, timeout=STANDSTILL_MS
    )
    assert window.dashboard.gauge.number is None
    assert not window.dashboard.picture.has_picture
    assert "camera is gone" in window.dashboard.notice.text


def test_a_source_that_cannot_be_read_offers_what_to_do(qtbot, make_window: MakeWindow) -> None:
    window = make_window("nothing")
    notice = window.dashboard.notice
    qtbot.waitUntil(lambda: notice.text == "Nothing can be read now", timeout=STANDSTILL_MS)
    assert "Choose another source" in [b.text() for b in notice.findChildren(ActionButton)]
    assert window.commands["start_pause"].text() == "Try again"
    press(qtbot, window, Qt.Key_Space)
    assert notice.text == ""
    qtbot.waitUntil(lambda: notice.text == "Nothing can be read now", timeout=STANDSTILL_MS)


def test_a_recording_that_ends_can_be_watched_again(qtbot, make_window: MakeWindow) -> None:
    window = make_window("short")
    qtbot.waitUntil(
        lambda: "has ended" in window.dashboard.gauge.face.detail, timeout=STANDSTILL_MS
    )
    assert window.commands["start_pause"].text() == "Watch again"
    press(qtbot, window, Qt.Key_Space)
    wait_for_gauge(qtbot, window)


def test_another_source_takes_the_place_of_the_first(qtbot, make_window: MakeWindow) -> None:
    window = make_window("happy")
    qtbot.waitUntil(
        lambda: window.dashboard.gauge.face.state is State.INTERESTED, timeout=STANDSTILL_MS
    )
    first = window._controller.monitor
    window.dashboard.source.chosen.emit("sad")
    assert window.dashboard.gauge.number is not None, "shown at the next refresh"
    qtbot.waitUntil(lambda: window.dashboard.gauge.face.state is State.BORED, timeout=STANDSTILL_MS)
    assert first is not None
    assert first.latest().status.state is LiveState.STOPPED
    assert window.dashboard.source.text() == "Sad"
    assert load_preferences().source == "sad"


def test_the_source_cannot_change_within_a_session(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    begin_session(qtbot, window)
    qtbot.waitUntil(lambda: not window.dashboard.source.isEnabled())
    press(qtbot, window, Qt.Key_O)
    assert "Stop the session" in window.dashboard.notice.text
