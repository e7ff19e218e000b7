"""Sessions side by side, chosen in the list."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PyQt5.QtCore import Qt

from monitor.store import SessionStore
from monitor.ui.review.compare_page import ComparePage
from monitor.ui.review.window import ReviewWindow
from tests.ui.review.conftest import OPEN_MS
from tests.ui.review.lectures import write_lecture


@pytest.fixture
def window_of_three(
    store: SessionStore, window: ReviewWindow, settled: Callable[[], None]
) -> ReviewWindow:
    for day, room in enumerate(("B12", "B12", "Aula")):
        write_lecture(store, f"day-{day}", length_s=60 + 30 * day, days=day, room=room)
    window.list.refresh()
    settled()
    return window


def offered(window: ReviewWindow) -> dict[str, Callable[[], None]]:
    return {entry.text(): entry.trigger for entry in window.list.compare.menu_.actions()}


def test_what_can_be_compared_is_offered(window_of_three: ReviewWindow) -> None:
    window = window_of_three
    assert list(offered(window)) == ["All of course Algorithms (3)"], "one is selected, in Aula"
    window.list.table.selectRow(1)
    assert list(offered(window)) == ["All of room B12 (2)", "All of course Algorithms (3)"]
    window.list.table.selectAll()
    assert next(iter(offered(window))) == "The selected sessions (3)"


def test_sessions_are_laid_over_each_other(qtbot, window_of_three: ReviewWindow) -> None:
    offered(window_of_three)["All of course Algorithms (3)"]()
    page = window_of_three.centralWidget().currentWidget()
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3, timeout=OPEN_MS)
    assert page.model.item(0, 4).text() == "2 min"
    before = page.chart.grab().toImage()
    page.table.selectRow(1)
    assert page.chart.grab().toImage() != before, "one is brought to the front"
    page.axis.click()
    qtbot.waitUntil(lambda: page.chart.grab().toImage() != before, timeout=OPEN_MS)
    page.table.setFocus()
    page.table.selectRow(2)
    qtbot.keyClick(page.table, Qt.Key_Return)
    qtbot.waitUntil(lambda: window_of_three.page is not None, timeout=OPEN_MS)
    assert window_of_three.page.document.record.info.session_id == "day-0"
