"""The real window with the real monitor, on a scripted source: from start to end."""

from __future__ import annotations

import threading
import time

import pytest
from PyQt5.QtCore import Qt, QTimer

from monitor.store import SessionState, SessionStore
from monitor.types import State
from monitor.ui.dialogs.welcome import TEXT_VERSION
from monitor.ui.widgets.preferences import Preferences, load_preferences
from tests.ui.dialogs import answer
from tests.ui.main.driving import MakeWindow, begin_session, press, wait_for_gauge
from tests.waiting import STANDSTILL_S


def test_something_is_shown_before_the_models_are_loaded(qtbot, make_window: MakeWindow) -> None:
    ready = threading.Event()
    window = make_window(on_predict=lambda: ready.wait(STANDSTILL_S))
    assert window.isVisible()
    assert window.dashboard.gauge.face.title == "Getting ready"
    assert window.dashboard.gauge.number is None
    ready.set()


def test_the_preview_shows_the_gauge_and_stores_nothing(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    wait_for_gauge(qtbot, window)
    qtbot.waitUntil(lambda: window.dashboard.gauge.face.state is State.INTERESTED)
    assert window.dashboard.gauge.number == round(window.dashboard.gauge.face.value or 0)
    assert window.dashboard.gauge.face.detail == "4 of 4 faces readable"
    assert "nothing is stored" in window.dashboard.session.whole
    assert window.dashboard.picture.has_picture
    assert window.dashboard.picture.is_blurred, "nobody is shown sharp by surprise"
    press(qtbot, window, Qt.Key_B)
    qtbot.waitUntil(lambda: not window.dashboard.picture.is_blurred)
    assert window.dashboard.class_bars.has_data
    assert SessionStore().sessions() == ()


@pytest.mark.parametrize(
    ("spec", "reason"),
    [("empty", "No faces seen"), ("nothing", "Nothing: no such camera")],
)
def test_no_data_says_why(qtbot, make_window: MakeWindow, spec: str, reason: str) -> None:
    window = make_window(spec)
    qtbot.waitUntil(lambda: window.dashboard.gauge.face.detail == reason)
    assert window.dashboard.gauge.face.title == "No data"
    assert window.dashboard.gauge.number is None
    assert not window.dashboard.class_bars.has_data


def test_closing_asks_while_a_session_runs(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    begin_session(qtbot, window)
    asked = answer("Keep running")
    window.close()
    assert "A session is running" in asked[0]
    assert window.isVisible()
    assert SessionStore().sessions()[0].state is SessionState.RUNNING

    answer("Stop and close")
    window.close()
    assert not window.isVisible()
    assert SessionStore().sessions()[0].state is SessionState.ENDED


def test_closing_the_preview_asks_nothing(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    wait_for_gauge(qtbot, window)
    window.close()
    assert not window.isVisible()


def test_the_first_start_asks_once_and_keeps_the_date(qtbot, make_window: MakeWindow) -> None:
    window = make_window(preferences=Preferences(theme="light"))
    assert window.welcome.isVisible()
    assert window._controller.monitor is None, "nothing is watched before the choice"
    assert not window.welcome.continue_button.isEnabled()
    press(qtbot, window, Qt.Key_Space)
    window.presenter.refresh()
    assert not window.commands["start_pause"].isEnabled()
    window.welcome.consent_check.click()
    choices = {entry.text(): entry for entry in window.welcome.retention.menu_.actions()}
    choices["365 days"].trigger()
    window.welcome.continue_button.click()
    wait_for_gauge(qtbot, window)
    kept = load_preferences()
    assert kept.accepted_text == TEXT_VERSION
    assert kept.accepted_at.startswith("20")
    assert kept.retention_days == 365

    again = make_window(preferences=kept)
    assert again.dashboard.isVisible()


def test_the_first_start_is_a_matter_of_three_keys(qtbot, make_window: MakeWindow) -> None:
    window = make_window(preferences=Preferences(theme="light"))
    page = window.welcome
    before = page.consent_check.grab().toImage()
    qtbot.keyClick(page.consent_check, Qt.Key_Space)
    assert page.consent_check.isChecked()
    assert page.consent_check.grab().toImage() != before
    qtbot.keyClick(page.continue_button, Qt.Key_Return)
    assert window.dashboard.isVisible()


def test_declining_closes(qtbot, make_window: MakeWindow) -> None:
    window = make_window(preferences=Preferences(theme="light"))
    window.welcome.declined.emit()
    assert not window.isVisible()
    assert load_preferences().accepted_at == ""


def test_slow_inference_never_holds_up_the_window(qtbot, make_window: MakeWindow) -> None:
    """A reading takes most of a second; the window's own clock ticks on meanwhile."""
    window = make_window(on_predict=lambda: time.sleep(0.7))
    wait_for_gauge(qtbot, window)
    ticks = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(window._controller.update.reading))
    timer.start(10)
    before = window._controller.update.reading
    qtbot.waitUntil(lambda: window._controller.update.reading is not before)
    timer.stop()
    assert len(ticks) >= 5


def test_everything_has_a_name_for_screen_readers(qtbot, make_window: MakeWindow) -> None:
    dashboard = make_window().dashboard
    for part in (
        dashboard.gauge,
        dashboard.picture,
        dashboard.class_bars,
        dashboard.trend,
        dashboard.source,
        dashboard.controls.strategy,
        dashboard.controls.note,
    ):
        assert part.accessibleName()


def test_all_keys_are_listed_and_none_is_used_twice(qtbot, make_window: MakeWindow) -> None:
    commands = make_window().commands
    keys = [key.toString() for action in commands.all() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    listed = " ".join(key for key, _ in commands.list_keys())
    assert all(key in listed for key in keys if key not in "2345678")
