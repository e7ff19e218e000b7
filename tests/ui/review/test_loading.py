"""What takes a while says so until it is there."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from monitor.store import SessionStore
from monitor.ui.appearance.theme import Theme
from monitor.ui.review.comparison.compare_page import ComparePage
from monitor.ui.review.sessions.list_page import ListPage
from monitor.ui.review.window import ReviewWindow
from monitor.ui.widgets.background_task import Background
from tests.ui.review.conftest import CHOICES
from tests.ui.review.lectures import write_lecture
from tests.waiting import STANDSTILL_S


@pytest.fixture
def held(background: Background) -> Iterator[threading.Event]:
    """The thread does nothing until this is set."""
    goes_on = threading.Event()
    background.run(lambda: goes_on.wait(STANDSTILL_S), lambda _waited: None, lambda _line: None)
    yield goes_on
    goes_on.set()


def test_the_list_says_that_it_loads(
    qtbot, store: SessionStore, background: Background, held: threading.Event
) -> None:
    write_lecture(store, length_s=10)
    page = ListPage(store, background)
    qtbot.addWidget(page)
    page.show()
    assert page.empty.isVisible()
    assert page.empty.text().startswith("Loading")
    held.set()
    qtbot.waitUntil(page.table.isVisible)
    assert not page.empty.isVisible()


def test_an_empty_log_says_so_only_when_it_was_read(
    qtbot, store: SessionStore, background: Background, held: threading.Event
) -> None:
    page = ListPage(store, background)
    qtbot.addWidget(page)
    page.show()
    held.set()
    qtbot.waitUntil(lambda: page.empty.text().startswith("No session has been recorded"))


def test_a_comparison_says_that_it_is_made(
    qtbot, store: SessionStore, background: Background, theme: Theme, held: threading.Event
) -> None:
    for number in range(2):
        write_lecture(store, f"day-{number}", length_s=10, days=number)
    page = ComparePage(store.sessions(), store, background, theme)
    qtbot.addWidget(page)
    assert page.heading.text().startswith("Comparing 2 sessions")
    held.set()
    qtbot.waitUntil(lambda: page.heading.text() == "2 sessions compared")


def test_a_session_that_is_opened_says_so_in_the_list(
    qtbot, store: SessionStore, background: Background, theme: Theme, settled
) -> None:
    name = write_lecture(store, length_s=10)
    window = ReviewWindow(store, background, theme, CHOICES)
    qtbot.addWidget(window)
    window.show()
    settled()
    goes_on = threading.Event()
    background.run(lambda: goes_on.wait(STANDSTILL_S), lambda _waited: None, lambda _line: None)
    window.open(name)
    assert window.list.line.whole.startswith("Loading the session")
    goes_on.set()
    qtbot.waitUntil(lambda: window.page is not None)
