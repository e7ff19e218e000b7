"""Slides beside the time line: put by key, scored, gone to, renamed, taken back."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtGui import QImage
from PyQt5.QtTest import QTest

from monitor.review.lesson.slides import lay_pages
from monitor.store import EventKind, SessionStore
from monitor.tables.slide import Slide
from monitor.tables.slides_file import slides_file_of
from monitor.ui.review.session.session_page import SessionPage
from monitor.ui.review.window import ReviewWindow
from monitor.ui.review.words.slides_dialog import SlidesDialog
from tests.review.lesson.screens import write_pdf
from tests.review.lesson.test_slides import write_presentation
from tests.ui.dialogs import file_dialogs, in_dialog
from tests.ui.review.lectures import write_lecture

SHOWN = [Slide(2.0, "1", "Graphs"), Slide(30.0, "2"), Slide(70.0, "1", "Graphs")]


@pytest.fixture
def slides(store: SessionStore, open_page: Callable[[str], SessionPage]) -> SessionPage:
    """A lecture of two minutes with slides, open, and they are shown."""
    name = write_lecture(store)
    store.add_slides(name, SHOWN)
    page = open_page(name)
    page.side.show_slides.click()
    return page


def rows(page: SessionPage) -> list[list[str]]:
    model = page.slides.model
    return [[model.item(r, c).text() for c in range(3)] for r in range(model.rowCount())]


def test_each_slide_has_its_time_and_its_gauge(slides: SessionPage) -> None:
    first, second = rows(slides)
    assert first[:2] == ["1 \N{EN DASH} Graphs", "1 min in 2"]
    assert second[:2] == ["2", "40 s"]
    groups = slides.document.slides
    assert [one.count for one in groups] == [2, 1]
    assert groups[0].gauge is not None
    assert first[2].startswith(f"{groups[0].gauge:.0f}")
    assert not [flag for flag in slides.timeline.flags if flag.event.kind is EventKind.SLIDE]


def test_the_slide_at_the_cursor_is_chosen_and_a_row_goes_to_the_next(slides: SessionPage) -> None:
    slides.view_state.move_cursor(35.0)
    assert "Slide 2 at the cursor" in slides.slides.shown.text()
    assert slides.slides.table.currentIndex().row() == 1
    slides.slides._go(slides.slides.model.index(0, 0))
    assert slides.view_state.cursor_s == 70.0
    slides.slides._go(slides.slides.model.index(0, 0))
    assert slides.view_state.cursor_s == 2.0
    slides.view_state.move_cursor(1.0)
    assert slides.slides.shown.text() == ""


def test_a_key_lets_the_next_slide_come_up(
    page: SessionPage, store: SessionStore, settled: Callable[[], None]
) -> None:
    assert page.side.show_slides.isHidden()
    for cursor_s in (5.0, 25.5):
        page.view_state.move_cursor(cursor_s)
        QTest.keyClick(page.timeline, Qt.Key.Key_S)
    settled()
    events = store.events("last")
    slides = events[events["kind"] == EventKind.SLIDE.value]
    assert slides[["time_s", "label"]].to_numpy().tolist() == [[5.0, "1"], [25.5, "2"]]
    page.side.show_slides.click()
    assert [row[0] for row in rows(page)] == ["1", "2"]
    page.document.undo.undo()
    page.document.undo.undo()
    assert page.side.currentWidget() is page.events


@pytest.fixture
def paged(
    store: SessionStore, tmp_path: Path, open_page: Callable[[str], SessionPage]
) -> SessionPage:
    """The same with the PDF of its slides, red and blue, which is shown."""
    name = write_lecture(store)
    store.add_slides(name, SHOWN)
    lay_pages(store, write_pdf(tmp_path / "slides.pdf", ("red", "blue")), name)
    page = open_page(name)
    page.side.show_slides.click()
    return page


def colour(page: SessionPage) -> str:
    """The colour in the middle of the page that is shown."""
    return in_the_middle(page.slides.page.picture.page)


def in_the_middle(image: QImage) -> str:
    if image.isNull():
        return ""
    red, _, blue, _ = image.pixelColor(image.width() // 2, image.height() // 2).getRgb()
    return "red" if red > blue else "blue"


def test_the_page_at_the_cursor_is_shown_and_a_small_one_in_each_row(
    paged: SessionPage, qtbot
) -> None:
    paged.view_state.move_cursor(5.0)
    qtbot.waitUntil(lambda: colour(paged) == "red")
    assert paged.slides.page.picture.accessibleName() == "Page 1 of slides.pdf"
    paged.view_state.move_cursor(35.0)
    qtbot.waitUntil(lambda: colour(paged) == "blue")
    qtbot.waitUntil(lambda: not paged.slides.model.item(1).icon().isNull())
    small = paged.slides.model.item(0).icon().pixmap(48, 27).toImage()
    assert in_the_middle(small) == "red"
    paged.view_state.move_cursor(1.0)
    assert paged.slides.page.isHidden()


def test_a_pdf_that_was_moved_is_found_again(  # noqa: PLR0917
    paged: SessionPage,
    window: ReviewWindow,
    store: SessionStore,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    settled: Callable[[], None],
    qtbot,
) -> None:
    moved = (tmp_path / "slides.pdf").rename(tmp_path / "elsewhere.pdf")
    name = paged.document.record.info.session_id
    window.open(name)
    qtbot.waitUntil(lambda: window.page is not None and window.page is not paged)
    page = window.page
    page.side.show_slides.click()
    assert page.slides.page.line.whole == "The PDF slides.pdf is not where it was"
    file_dialogs(monkeypatch, moved)
    page.slides.page.find_it.click()
    page.view_state.move_cursor(35.0)
    qtbot.waitUntil(lambda: colour(page) == "blue")
    settled()
    assert slides_file_of(store.session(name).info.settings) == moved
    assert page.slides.page.find_it.isHidden()


def add(page: SessionPage, monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    file_dialogs(monkeypatch, file)
    entries = {entry.text(): entry for entry in page.head.more.menu_.actions()}
    entries["Add slides\N{HORIZONTAL ELLIPSIS}"].trigger()


def test_slides_are_added_from_the_menu(  # noqa: PLR0917
    page: SessionPage,
    window: ReviewWindow,
    store: SessionStore,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot,
) -> None:
    shown = [("Graphs", 20_000, False), ("Trees", None, False)]

    def fill(dialog: SlidesDialog) -> None:
        dialog.offset.setText("soon")
        dialog.keep.click()
        assert "Say the time as 2:30" in dialog.notice.text()
        dialog.offset.setText("0:10")
        dialog.keep.click()

    in_dialog(SlidesDialog, fill)
    add(page, monkeypatch, write_presentation(tmp_path / "a.pptx", shown))
    qtbot.waitUntil(lambda: window.page is not None and window.page is not page)
    events = store.events("last")
    slides = events[events["kind"] == EventKind.SLIDE.value]
    assert slides[["time_s", "label"]].to_numpy().tolist() == [[10.0, "1"], [30.0, "2"]]
    with_slides = window.page
    add(with_slides, monkeypatch, write_pdf(tmp_path / "a.pdf", ("red", "blue")))
    qtbot.waitUntil(lambda: window.page is not None and window.page is not with_slides)
    assert re.search(r"Added a\.pdf: 2 pages$", window.page.line.whole)
