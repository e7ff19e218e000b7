"""Markers, notes and opinions: added, named, moved, deleted, undone; the log follows."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QLineEdit

from monitor.store import EventKind, SessionStore
from monitor.types import SessionInfo
from monitor.ui.review.annotations.event_dialog import EventDialog
from monitor.ui.review.session.session_page import SessionPage
from monitor.ui.review.sessions.details_dialog import DetailsDialog
from monitor.ui.review.window import ReviewWindow
from monitor.ui.widgets.form_dialog import FormDialog
from tests.ui.dialogs import answer, in_dialog
from tests.ui.review.lectures import START, summary

Settle = Callable[[], None]


@pytest.fixture
def logged(store: SessionStore, settled: Settle) -> Callable[[], pd.DataFrame]:
    """Reads what is in the log once all is written."""

    def read() -> pd.DataFrame:
        settled()
        return store.events("last")

    return read


def fill(dialog_type: type[FormDialog], words: dict[str, str], key: Qt.Key, qtbot) -> None:
    """Write into the lines of the dialog that comes next, and press a key."""

    def write(dialog: FormDialog) -> None:
        for name, text in words.items():
            dialog.lines[name].setText(text)
        qtbot.keyClick(dialog, key)

    in_dialog(dialog_type, write)


def test_a_marker_is_put_at_the_cursor_and_gone_after_undo(qtbot, page, logged) -> None:
    before = logged()
    page.view_state.move_cursor(42.0)
    fill(EventDialog, {"label": "quiz", "detail": "ten minutes"}, Qt.Key_Return, qtbot)
    qtbot.keyClick(page.timeline, Qt.Key_M)
    row = logged().query("label == 'quiz'").iloc[0]
    assert (row.time_s, row.kind, row.detail) == (42.0, "marker", "ten minutes")
    page.commands["undo"].trigger()  # the dialog had the window's keys
    pd.testing.assert_frame_equal(logged(), before)
    page.commands["redo"].trigger()
    assert "quiz" in set(logged().label)


def test_escape_adds_nothing(qtbot, page, logged) -> None:
    fill(EventDialog, {"detail": "half a thought"}, Qt.Key_Escape, qtbot)
    qtbot.keyClick(page.timeline, Qt.Key_N)
    assert "half a thought" not in set(logged().detail)
    assert not page.document.undo.canUndo()


def test_the_keys_of_the_class_put_the_same_markers_here(qtbot, page, logged) -> None:
    page.view_state.move_cursor(33.0)
    qtbot.keyClick(page.timeline, Qt.Key_4)
    qtbot.keyClick(page.timeline, Qt.Key_7)
    added = logged().query("time_s == 33")
    assert list(added.label) == ["break", "7"]


def test_an_opinion_holds_what_the_gauge_showed(qtbot, page: SessionPage, logged) -> None:
    page.view_state.move_cursor(20.0)
    qtbot.keyClick(page.timeline, Qt.Key_Y)
    page.view_state.move_cursor(93.0)
    qtbot.keyClick(page.timeline, Qt.Key_X)
    events = logged().set_index("time_s")
    assert events.kind[20.0] == "agree"
    assert events.gauge[20.0] == pytest.approx(page.document.series.gauge_at(20.0))
    assert events.kind[93.0] == "disagree"
    assert pd.isna(events.gauge[93.0]), "the gauge showed no data"
    assert events.label[93.0] == "no data"


def test_words_are_edited_in_the_table(qtbot, page: SessionPage, logged) -> None:
    table, model = page.events.table, page.events.model
    row = next(n for n, e in enumerate(model.events) if e.kind is EventKind.NOTE)
    table.setCurrentIndex(model.index(row, 2))
    table.edit(model.index(row, 2))
    editor = table.findChild(QLineEdit)
    editor.setText("Three asked")
    qtbot.keyClick(editor, Qt.Key_Return)
    qtbot.waitUntil(lambda: model.events[row].detail == "Three asked")
    assert "Three asked" in set(logged().detail)


def test_what_the_program_wrote_cannot_be_changed(qtbot, page: SessionPage, logged) -> None:
    gap = next(e for e in page.document.events if e.kind is EventKind.GAP)
    page.view_state.select_event(gap.key)
    assert not page.commands["delete"].isEnabled()
    row = page.events.model.row_of(gap.key)
    assert not page.events.model.flags(page.events.model.index(row, 2)) & Qt.ItemIsEditable
    page.annotations.delete_selected()
    assert "gap" in set(logged().kind)


def test_a_deletion_is_undone_and_what_came_back_can_be_changed_again(
    qtbot, page: SessionPage, logged
) -> None:
    """The log gives what comes back another number; the review knows it all the same."""
    key = next(e.key for e in page.document.events if e.label == "question")
    page.view_state.select_event(key)
    qtbot.keyClick(page.timeline, Qt.Key_Delete)
    assert "question" not in set(logged().label)
    page.document.undo.undo()
    page.document.change(key, label="quiz", time_s=44.0)
    row = logged().query("label == 'quiz'").iloc[0]
    assert row.time_s == 44.0
    assert row.event != key
    for _ in range(2):
        page.document.undo.undo()
    for _ in range(2):
        page.document.undo.redo()
    page.document.delete(key)
    assert {"quiz", "question"}.isdisjoint(logged().label)
    while page.document.undo.canUndo():
        page.document.undo.undo()
    assert list(logged().query("kind == 'marker'").label) == ["explain", "question", "activity"]


def test_a_change_that_the_log_refuses_is_taken_back_and_said(
    qtbot, window: ReviewWindow, page: SessionPage, store: SessionStore
) -> None:
    key = next(e.key for e in page.document.events if e.label == "question")
    store.delete_event(key)  # by another program
    page.document.change(key, label="quiz")
    qtbot.waitUntil(lambda: window.page not in (None, page))
    assert "deleted meanwhile" in window.page.line.whole
    assert {"quiz", "question"}.isdisjoint(e.label for e in window.page.document.events)


def test_the_session_is_named_above_and_in_its_details(
    qtbot, page: SessionPage, store: SessionStore, settled: Settle
) -> None:
    page.head.title.setText("Shortest paths")
    qtbot.keyClick(page.head.title, Qt.Key_Return)
    words = {"room": "Aula", "consent_note": "All were asked"}
    fill(DetailsDialog, words, Qt.Key_Return, qtbot)
    page.head.details.click()
    settled()
    info = store.session("last").info
    assert (info.title, info.room, info.consent_note) == (
        "Shortest paths",
        "Aula",
        words["consent_note"],
    )
    assert "Aula" in page.head.about.whole
    page.document.undo.undo()
    page.document.undo.undo()
    settled()
    assert store.session("last").info.title == "Graphs"
    assert page.head.title.text() == "Graphs"


def test_a_session_is_deleted_from_its_page(qtbot, window, page, store) -> None:
    answer("Delete")
    page._delete()
    qtbot.waitUntil(lambda: window.page is None)
    assert window.list.isVisible()
    assert store.sessions() == ()


def test_f5_shows_what_a_running_session_has_kept_by_now(
    qtbot, window: ReviewWindow, store: SessionStore, open_page
) -> None:
    info = SessionInfo("running", START, "camera 0", "fer", "person_mean")
    writer = store.begin(info, origin_s=0.0, min_people=3)
    writer.window(summary(1.0, 0.5))
    page = open_page("running")
    assert page.document.length_s == pytest.approx(1.0)
    for end_s in range(2, 9):
        writer.window(summary(float(end_s), 0.5))
    qtbot.keyClick(page.timeline, Qt.Key_F5)
    qtbot.waitUntil(lambda: window.page not in (None, page))
    assert window.page is not None
    assert window.page.document.length_s == pytest.approx(8.0)
    writer.end(8.0)
