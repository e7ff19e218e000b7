"""Slides beside the time line: put by key, scored, gone to, renamed, taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtTest import QTest

from monitor.store import EventKind, SessionStore
from monitor.tables.slide import Slide
from monitor.ui.review.session.session_page import SessionPage
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
