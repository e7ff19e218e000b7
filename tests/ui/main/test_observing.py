"""Observing a class that is being watched."""

from __future__ import annotations

from PyQt5.QtCore import Qt

from monitor.review.observers.intervals import codes_in
from monitor.store import SessionStore
from monitor.ui.main.main_window import MainWindow
from monitor.ui.observe.last_observer import Observer, last_observer
from monitor.ui.observe.observer_dialog import ObserverDialog
from tests.ui.dialogs import in_dialog
from tests.ui.main.driving import MakeWindow, begin_session, press, wait_for_gauge


def observe(qtbot, window: MainWindow, name: str = "Anna") -> None:
    """Answer what is asked, and wait for the page."""

    def answer(dialog: ObserverDialog) -> None:
        dialog.observer.setText(name)
        dialog.keep.click()

    in_dialog(ObserverDialog, answer)
    window.commands["observe"].trigger()
    qtbot.waitUntil(lambda: window._stack.currentWidget() is window.observing.page)


def test_without_a_session_there_is_nothing_to_code(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    wait_for_gauge(qtbot, window)
    press(qtbot, window, Qt.Key_W)
    assert "Start a session" in window.dashboard.notice.text


def test_a_class_is_coded_by_key_and_its_gauge_is_not_to_be_seen(
    qtbot, make_window: MakeWindow
) -> None:
    window = make_window()
    begin_session(qtbot, window)
    press(qtbot, window, Qt.Key_G)
    observe(qtbot, window)
    page = window.observing.page
    for seen in (window.dashboard, window.dashboard.gauge, window.zones.panel, window.compact):
        assert not seen.isVisible()
    qtbot.waitUntil(lambda: page.picture.has_picture and "Interval 1" in page.now.whole)
    markers = len(window.annotation.shown)
    press(qtbot, page, Qt.Key_2)
    qtbot.waitUntil(lambda: bool(codes_in(SessionStore().events("last"))))
    (code,) = codes_in(SessionStore().events("last"))
    assert (code.start_s, code.end_s, code.label, code.observer) == (0.0, 20.0, "mixed", "Anna")
    assert len(window.annotation.shown) == markers, "no key of the dashboard"
    assert window._controller.in_session
    press(qtbot, page, Qt.Key_Escape)
    assert window.dashboard.isVisible()
    assert window.commands["stop"].isEnabled()


def test_the_end_of_the_session_is_the_end_of_observing(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    begin_session(qtbot, window)
    observe(qtbot, window)
    window._controller.end_session()
    qtbot.waitUntil(window.dashboard.isVisible)
    assert not window.observing.is_open


def test_who_is_expected_observes_as_soon_as_a_session_runs(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    window.observing.expect(Observer("ben", "on-task", 30.0))
    begin_session(qtbot, window)
    qtbot.waitUntil(lambda: window._stack.currentWidget() is window.observing.page)
    coder = window.observing.page._coding.coder
    assert (coder.observer, coder.scheme.name, coder.every_s) == ("ben", "on-task", 30.0)
    assert last_observer() == Observer("ben", "on-task", 30.0)
