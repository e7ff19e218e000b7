"""Sessions from the main window: start, pause, stop, and what is written into them."""

from __future__ import annotations

from PyQt5.QtCore import Qt

from monitor.config import load_settings
from monitor.store import SessionState, SessionStore
from monitor.types import State
from monitor.ui.review.annotations.names_dialog import NamesDialog
from monitor.ui.widgets.buttons import ActionButton
from monitor.ui.widgets.preferences import load_preferences
from tests.ui.dialogs import in_dialog
from tests.ui.main.driving import (
    MakeWindow,
    begin_session,
    press,
    wait_for_gauge,
)


def test_a_session_from_the_keyboard(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    begin_session(qtbot, window)
    qtbot.waitUntil(lambda: window.dashboard.picture.is_blurred)
    press(qtbot, window, Qt.Key_3)
    press(qtbot, window, Qt.Key_N)
    qtbot.keyClicks(window.dashboard.controls.note, "9 questions")
    qtbot.keyClick(window.dashboard.controls.note, Qt.Key_Return)
    press(qtbot, window, Qt.Key_K)

    press(qtbot, window, Qt.Key_Space)
    qtbot.waitUntil(lambda: window.dashboard.gauge.face.title == "Paused")
    assert window.dashboard.gauge.number is None
    press(qtbot, window, Qt.Key_Space)
    qtbot.waitUntil(lambda: window.dashboard.gauge.number is not None)

    press(qtbot, window, Qt.Key_S)
    qtbot.waitUntil(lambda: "Session saved" in window.dashboard.notice.text)
    assert "nothing is stored" in window.dashboard.session.whole
    assert window.commands["blur"].isChecked(), "the class is not shown sharp by surprise"

    (record,) = SessionStore().sessions()
    assert record.state is SessionState.ENDED
    events = SessionStore().events("last")
    assert list(events["kind"]) == ["marker", "note", "slide", "gap"]
    assert events["label"][2] == "1", "the first slide"
    assert events["label"][0] == "activity", "the third of the parts' names"
    assert events["detail"][1] == "9 questions"


def test_the_start_asks_for_words_that_are_kept_and_offered_again(
    qtbot, make_window: MakeWindow
) -> None:
    window = make_window()
    wait_for_gauge(qtbot, window)
    form = window.dashboard.start_form
    press(qtbot, window, Qt.Key_Space)
    assert form.start_button.hasFocus()
    for name, text in (("title", "Graphs"), ("room", "B12"), ("consent_note", "told and asked")):
        form.lines[name].setFocus()
        qtbot.keyClicks(form.lines[name], text)
    qtbot.keyClick(form.lines["consent_note"], Qt.Key_Return)
    qtbot.waitUntil(lambda: len(SessionStore().sessions()) == 1)
    info = SessionStore().sessions()[0].info
    assert (info.title, info.room, info.course) == ("Graphs", "B12", "")
    assert info.consent_note == "told and asked"
    assert not form.isVisible()
    press(qtbot, window, Qt.Key_S)
    qtbot.waitUntil(lambda: window.commands["start_pause"].text() == "Start session")

    again = make_window(preferences=load_preferences())
    wait_for_gauge(qtbot, again)
    press(qtbot, again, Qt.Key_Space)
    words = again.dashboard.start_form.words
    assert words["room"] == "B12"
    assert words["title"] == "", "the next lecture is another one"


def test_escape_starts_nothing_and_gives_the_keyboard_back(qtbot, make_window) -> None:
    window = make_window()
    wait_for_gauge(qtbot, window)
    press(qtbot, window, Qt.Key_Space)
    press(qtbot, window.dashboard.start_form.start_button, Qt.Key_Escape)
    assert not window.dashboard.start_form.isVisible()
    assert window.dashboard.hasFocus()
    assert SessionStore().sessions() == ()


def test_a_key_says_whether_the_gauge_is_right(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    begin_session(qtbot, window)
    qtbot.waitUntil(lambda: window.dashboard.gauge.face.state is State.INTERESTED)
    press(qtbot, window, Qt.Key_Y)
    press(qtbot, window, Qt.Key_X)
    qtbot.waitUntil(lambda: len(SessionStore().events("last")) == 2)
    events = SessionStore().events("last")
    assert list(events["kind"]) == ["agree", "disagree"]
    assert list(events["label"]) == ["interested"] * 2
    assert events["gauge"].between(50, 100).all()


def test_markers_and_stop_wait_for_a_session(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    wait_for_gauge(qtbot, window)
    assert not window.commands.markers[0].isEnabled()
    assert not window.commands["stop"].isEnabled()


def test_a_session_hides_a_group_that_is_too_small(qtbot, make_window: MakeWindow) -> None:
    window = make_window("two")
    begin_session(qtbot, window)
    why = "A session needs 3 readable people, 2 now"
    qtbot.waitUntil(lambda: window.dashboard.gauge.face.detail == why)
    assert window.dashboard.gauge.number is None


def test_stop_can_be_undone(qtbot, make_window: MakeWindow) -> None:
    window, store = make_window(), SessionStore()
    begin_session(qtbot, window)
    press(qtbot, window, Qt.Key_1)
    qtbot.waitUntil(lambda: len(store.windows("last")) >= 3)
    press(qtbot, window, Qt.Key_S)
    notice = window.dashboard.notice
    qtbot.waitUntil(lambda: "Session saved" in notice.text)
    assert store.session("last").state is SessionState.ENDED
    undo = next(b for b in notice.findChildren(ActionButton) if b.text() == "Undo")
    undo.click()
    qtbot.waitUntil(lambda: store.session("last").state is SessionState.RUNNING)
    qtbot.waitUntil(lambda: "Recording" in window.dashboard.session.whole)
    assert "saved" not in notice.text
    assert [marker.label for marker in window.annotation.shown] == ["explain"]
    press(qtbot, window, Qt.Key_S)
    qtbot.waitUntil(lambda: "Session saved" in notice.text)
    qtbot.keyClick(window, Qt.Key_Z, Qt.ControlModifier)
    qtbot.waitUntil(lambda: store.session("last").state is SessionState.RUNNING)
    assert len(store.sessions()) == 1
    gaps = store.events("last").query("kind == 'gap'")
    assert list(gaps["detail"]) == ["stopped", "stopped"]


def test_after_ten_minutes_stop_is_not_undone(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    begin_session(qtbot, window)
    press(qtbot, window, Qt.Key_S)
    notice = window.dashboard.notice
    qtbot.waitUntil(lambda: "Session saved" in notice.text)
    assert window.session._lapse.remainingTime() > 590_000
    window.session._lapse.setInterval(1)
    qtbot.waitUntil(lambda: not window.commands["undo"].isEnabled())
    offered = [b.text() for b in notice.findChildren(ActionButton) if b.isVisible()]
    assert sorted(offered) == ["Close", "Review"]


def test_the_saved_session_is_reviewed(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    begin_session(qtbot, window)
    qtbot.waitUntil(lambda: len(SessionStore().windows("last")) >= 2)
    press(qtbot, window, Qt.Key_S)
    notice = window.dashboard.notice
    qtbot.waitUntil(lambda: "Session saved" in notice.text)
    next(b for b in notice.findChildren(ActionButton) if b.text() == "Review").click()
    qtbot.waitUntil(lambda: window.review is not None and window.review.page is not None)
    shown = window.review.page.document.record.info.session_id
    assert shown == SessionStore().session("last").info.session_id


def test_what_was_written_is_taken_back(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    begin_session(qtbot, window)
    for key in (Qt.Key_1, Qt.Key_2, Qt.Key_Y):
        press(qtbot, window, key)
    assert "gauge is right" in window.dashboard.notice.text
    press(qtbot, window, Qt.Key_U)
    undo = next(
        b for b in window.dashboard.notice.findChildren(ActionButton) if b.text() == "Close"
    )
    assert undo.isVisible()
    qtbot.keyClick(window, Qt.Key_Z, Qt.ControlModifier)
    assert "Taken back: question" in window.dashboard.notice.text
    assert [marker.label for marker in window.annotation.shown] == ["explain"]
    press(qtbot, window, Qt.Key_S)
    qtbot.waitUntil(lambda: SessionStore().session("last").state is SessionState.ENDED)
    assert list(SessionStore().events("last")["label"]) == ["explain"]


def test_names_of_markers_are_changed_where_they_are_used(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    begin_session(qtbot, window)

    def rename(dialog: NamesDialog) -> None:
        dialog.lines[1].setText("quiz")
        dialog.accept()

    in_dialog(NamesDialog, rename)
    press(qtbot, window, Qt.Key_M)
    assert load_settings().session.markers == ("explain", "quiz", "activity", "break")
    button = next(
        b for b in window.dashboard.controls.findChildren(ActionButton) if b.text() == "quiz"
    )
    button.click()
    qtbot.waitUntil(lambda: list(SessionStore().events("last")["label"]) == ["quiz"])
