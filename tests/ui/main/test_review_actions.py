"""Past sessions from the main window, and what became of old ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PyQt5.QtCore import Qt

from monitor.store import SessionState, SessionStore
from monitor.types import SessionInfo
from monitor.ui.widgets.buttons import ActionButton
from tests.ui.main.conftest import ACCEPTED
from tests.ui.main.driving import (
    MakeWindow,
    press,
    wait_for_gauge,
)


def test_old_sessions_go_to_the_trash_once_the_user_agrees(qtbot, make_window: MakeWindow) -> None:
    now = datetime.now(UTC)
    for age in (100, 80):
        info = SessionInfo(f"age-{age}", now - timedelta(days=age), "demo", "fer", "sum")
        SessionStore().begin(info, origin_s=0.0, min_people=3).end(5.0)
    window = make_window()
    notice = window.dashboard.notice
    qtbot.waitUntil(lambda: "move to the trash?" in notice.text)
    assert len(SessionStore().sessions()) == 2
    move = next(b for b in notice.findChildren(ActionButton) if b.text() == "Move to the trash")
    move.click()
    qtbot.waitUntil(lambda: "1 session was older than 90 days and moved" in notice.text)
    assert [r.info.session_id for r in SessionStore().trash()] == ["age-100"]
    assert [r.info.session_id for r in SessionStore().sessions()] == ["age-80"]
    kept = replace(ACCEPTED, retention_days=0)
    again = make_window(preferences=kept)
    wait_for_gauge(qtbot, again)
    assert len(SessionStore().sessions()) == 1


def test_an_interrupted_session_is_closed_at_the_start_and_it_is_said(
    qtbot, make_window: MakeWindow
) -> None:
    info = SessionInfo("cut", datetime.now(UTC), "demo", "fer", "sum")
    SessionStore().begin(info, origin_s=0.0, min_people=3).close()
    notice = make_window().dashboard.notice
    qtbot.waitUntil(lambda: "1 session was interrupted" in notice.text)
    assert not notice.window().dashboard.status.isVisible(), "the notice stands in its place"
    assert SessionStore().session("cut").state is SessionState.INTERRUPTED


def test_past_sessions_open_beside_the_gauge(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    press(qtbot, window, Qt.Key_P)
    assert window.review is not None
    assert window.review.isVisible()
    window.review.close()
    window.commands["sessions"].trigger()
    assert window.review.isVisible()
    window.close()
    assert not window.review.isVisible(), "the app ends with its main window"


def test_past_sessions_are_read_before_they_are_asked_for(qtbot, make_window: MakeWindow) -> None:
    info = SessionInfo("one", datetime.now(UTC), "demo", "fer", "sum")
    SessionStore().begin(info, origin_s=0.0, min_people=3).end(5.0)
    window = make_window()
    qtbot.waitUntil(lambda: window.review is not None)
    assert not window.review.isVisible()
    qtbot.waitUntil(lambda: window.review.list.model.rowCount() == 1)
