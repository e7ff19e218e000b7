"""Looking back on a lesson and on a term, in the window of past sessions."""

from __future__ import annotations

from pathlib import Path

import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QFileDialog

from monitor.errors import StoreError
from monitor.store import Reflection, SessionStore
from monitor.ui.review.reflection.blocks_model import COLUMNS, GAUGE, NO_RESULT
from monitor.ui.review.reflection.lesson_page import LessonPage
from monitor.ui.review.reflection.term_page import TermPage
from monitor.ui.review.window import ReviewWindow
from tests.ui.review.lectures import write_lecture


def lesson_page(qtbot, window: ReviewWindow) -> LessonPage:
    qtbot.waitUntil(lambda: isinstance(window._stack.currentWidget(), LessonPage))
    page = window._stack.currentWidget()
    assert isinstance(page, LessonPage)
    return page


def term_page(qtbot, window: ReviewWindow) -> TermPage:
    qtbot.waitUntil(lambda: isinstance(window._stack.currentWidget(), TermPage))
    page = window._stack.currentWidget()
    assert isinstance(page, TermPage)
    return page


def entries(window: ReviewWindow) -> dict[str, object]:
    return {entry.text(): entry for entry in window.list.look_back.menu_.actions()}


@pytest.fixture
def lectures(store: SessionStore) -> list[str]:
    """Three lectures of a course, and one of another."""
    ids = [write_lecture(store, f"a{n}", days=7.0 * n, length_s=300) for n in range(3)]
    write_lecture(store, "b0", days=1.0, course="Optics")
    store.reflect("a1", Reflection(try_next="a quiz"))
    return ids


@pytest.fixture
def listed(qtbot, lectures: list[str], window: ReviewWindow) -> ReviewWindow:
    window.list.refresh("a2")
    qtbot.waitUntil(lambda: [r.info.session_id for r in window.list.selected] == ["a2"])
    return window


def test_a_lesson_is_looked_back_on_from_the_list(qtbot, listed: ReviewWindow) -> None:
    assert list(entries(listed)) == [
        "This lesson",
        "Observe it, without its curve\N{HORIZONTAL ELLIPSIS}",
        "Course Algorithms (3)",
    ]
    entries(listed)["This lesson"].trigger()
    page = lesson_page(qtbot, listed)
    assert page.model.rowCount() == 3
    times = [page.model.item(row, 0).text() for row in range(3)]
    assert times[0] == "0:00\N{EN DASH}2:00"
    assert page.before.text() == "a quiz"
    gauge = page.model.item(0, GAUGE).text()
    block = page.lesson.blocks[0]
    assert block.gauge is not None
    assert gauge == f"{block.gauge:.0f}" != NO_RESULT
    assert "explain" in page.model.item(0, len(COLUMNS) - 1).text()
    assert page.texts["goal"].hasFocus()


def test_what_is_written_is_kept_and_tab_goes_on(
    qtbot, listed: ReviewWindow, store: SessionStore
) -> None:
    listed.look_back("a2")
    page = lesson_page(qtbot, listed)
    for name, text in (("goal", "ask more"), ("worked", "pairs"), ("try_next", "begin earlier")):
        assert page.texts[name].hasFocus()
        qtbot.keyClicks(page.texts[name], text)
        qtbot.keyClick(page.texts[name], Qt.Key_Tab)
    written = Reflection("ask more", "pairs", "begin earlier")
    qtbot.waitUntil(lambda: store.session("a2").reflection == written)
    qtbot.waitUntil(lambda: page.line.whole == "Kept in the log")


def test_what_was_written_last_is_kept_when_the_page_is_left(
    qtbot, listed: ReviewWindow, store: SessionStore
) -> None:
    listed.look_back("a2")
    page = lesson_page(qtbot, listed)
    page.texts["worked"].setPlainText("the drawing")
    page.commands["back"].trigger()
    qtbot.waitUntil(lambda: store.session("a2").reflection.worked == "the drawing")
    assert listed._stack.currentWidget() is listed.list


def test_what_could_not_be_kept_is_said(
    qtbot, listed: ReviewWindow, store: SessionStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_name: str, _reflection: Reflection) -> None:
        raise StoreError("the disk is full")

    listed.look_back("a2")
    page = lesson_page(qtbot, listed)
    monkeypatch.setattr(store, "reflect", refuse)
    page.texts["worked"].setPlainText("the drawing")
    qtbot.waitUntil(lambda: page.line.whole == "The disk is full")
    monkeypatch.undo()
    page.keep()
    qtbot.waitUntil(lambda: store.session("a2").reflection.worked == "the drawing")


def test_a_term_is_in_the_order_of_its_lessons_and_leads_to_them(
    qtbot, listed: ReviewWindow, store: SessionStore
) -> None:
    entries(listed)["Course Algorithms (3)"].trigger()
    page = term_page(qtbot, listed)
    weeks = [page.model.item(row, 0).text() for row in range(page.model.rowCount())]
    assert weeks == ["1", "2", "3"]
    page.select("a1")
    qtbot.keyClick(page.table, Qt.Key_Return)
    lesson = lesson_page(qtbot, listed)
    assert lesson.lesson.record.info.session_id == "a1"
    lesson.texts["goal"].setPlainText("one question each")
    lesson.commands["back"].trigger()
    again = term_page(qtbot, listed)
    column = again.model.columnCount() - 3
    assert again.model.item(1, column).text() == "one question each"
    assert again.table.currentIndex().row() == 1


def test_from_a_session_and_back_to_it(qtbot, listed: ReviewWindow) -> None:
    listed.open("a2")
    qtbot.waitUntil(lambda: listed.page is not None)
    assert listed.page is not None
    qtbot.keyClick(listed.page, Qt.Key_L)
    page = lesson_page(qtbot, listed)
    page.commands["back"].trigger()
    qtbot.waitUntil(lambda: listed.page is not None)


@pytest.mark.parametrize("suffix", ["html", "md"])
def test_both_are_exported(
    qtbot, listed: ReviewWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    file = tmp_path / f"back.{suffix}"
    chosen = (str(file), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: chosen)
    listed.look_back("a2")
    page = lesson_page(qtbot, listed)
    page.texts["worked"].setPlainText("the drawing")
    page.export.click()
    qtbot.waitUntil(lambda: page.line.whole.startswith("Exported"))
    assert "the drawing" in file.read_text(encoding="utf-8")
    listed.show_term("Algorithms")
    term = term_page(qtbot, listed)
    term.export.click()
    qtbot.waitUntil(lambda: term.line.whole.startswith("Exported"))
    assert "3 lessons in 3 weeks" in file.read_text(encoding="utf-8")
