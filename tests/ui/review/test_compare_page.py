"""Sessions side by side, chosen in the list."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QFileDialog

from monitor.store import SessionStore
from monitor.ui.review.comparison.compare_page import ComparePage
from monitor.ui.review.window import ReviewWindow
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


def test_a_room_is_offered_as_it_is_written(
    store: SessionStore, window: ReviewWindow, settled: Callable[[], None]
) -> None:
    for day in range(2):
        write_lecture(store, f"day-{day}", length_s=60, days=day, room="R&D")
    window.list.refresh()
    settled()
    assert next(iter(offered(window))) == "All of room R&&D (2)", "& alone underlines a letter"


def test_sessions_are_laid_over_each_other(qtbot, window_of_three: ReviewWindow) -> None:
    offered(window_of_three)["All of course Algorithms (3)"]()
    page = window_of_three.centralWidget().currentWidget()
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    assert page.model.item(0, 4).text() == "2 min"
    before = page.chart.grab().toImage()
    page.table.selectRow(1)
    assert page.chart.grab().toImage() != before, "one is brought to the front"
    page.axis.click()
    qtbot.waitUntil(lambda: page.chart.grab().toImage() != before)
    page.table.setFocus()
    page.table.selectRow(2)
    qtbot.keyClick(page.table, Qt.Key_Return)
    qtbot.waitUntil(lambda: window_of_three.page is not None)
    assert window_of_three.page.document.record.info.session_id == "day-0"


def compared(qtbot, window: ReviewWindow, settled: Callable[[], None], count: int) -> ComparePage:
    window.list.refresh()
    settled()
    offered(window)[f"All of course Algorithms ({count})"]()
    page = window.centralWidget().currentWidget()
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: page.model.rowCount() == count)
    return page


def column(page: ComparePage, name: str) -> list[str]:
    titles = [page.model.horizontalHeaderItem(n).text() for n in range(page.model.columnCount())]
    return [page.model.item(n, titles.index(name)).text() for n in range(page.model.rowCount())]


def test_intervals_and_the_usual_are_told(
    qtbot, store: SessionStore, window: ReviewWindow, settled: Callable[[], None]
) -> None:
    for day, lift in enumerate((0.0, 0.02, -0.02, -0.6)):
        write_lecture(store, f"day-{day}", days=day, length_s=60, lift=lift, strategy="balance")
    page = compared(qtbot, window, settled, 4)
    assert all(re.fullmatch(r"\d+ \(\d+ to \d+\)", text) for text in column(page, "Mean gauge"))
    below, *others = column(page, "For this class")
    assert below.startswith("below the usual (")
    assert others == ["", "", ""], "too few before them"
    last = page.model.columnCount() - 1
    assert "of 3 earlier sessions" in page.model.item(0, last).toolTip()
    assert "Needs three earlier" in page.model.item(1, last).toolTip()
    assert not page.warning.isVisible()
    assert page.line.whole.startswith("The thick line is the mean of all")
    before = page.chart.grab().toImage()
    for session in page.chart._comparison.sessions:
        session.low[:] = session.high
    page.chart.update()
    assert page.chart.grab().toImage() != before, "there was a band"


def test_sessions_on_different_scales_are_told(
    qtbot, store: SessionStore, window: ReviewWindow, settled: Callable[[], None]
) -> None:
    write_lecture(store, "ratio", length_s=60)
    write_lecture(store, "shares", days=1, length_s=60, strategy="balance")
    page = compared(qtbot, window, settled, 2)
    assert page.warning.isVisible()
    assert (
        "different ways (estimated shares of people, everyone counts once)" in page.warning.text()
    )
    assert "mean of all" not in page.line.whole
    assert not page.chart.grab().isNull()
    shares, ratio = column(page, "Mean gauge")
    assert "to" in shares
    assert ratio.isdigit()


def test_who_faced_the_front_is_listed_where_it_is_known(
    qtbot, store: SessionStore, window: ReviewWindow, settled: Callable[[], None]
) -> None:
    for day in range(2):
        write_lecture(store, f"day-{day}", days=day)
    page = compared(qtbot, window, settled, 2)
    column = [page.model.horizontalHeaderItem(n).text() for n in range(page.model.columnCount())]
    place = column.index("Facing")
    assert page.table.isColumnHidden(place)
    write_lecture(store, "day-2", days=2, with_heads=True)
    page = compared(qtbot, window, settled, 3)
    assert not page.table.isColumnHidden(place)
    cells = [page.model.item(row, place).text() for row in range(3)]
    assert sorted(map(bool, cells)) == [False, False, True]
    assert re.fullmatch(r"\d+ % \(\d+\N{EN DASH}\d+\)", max(cells))


def test_a_comparison_is_exported(
    qtbot, window_of_three: ReviewWindow, settled: Callable[[], None], tmp_path: Path, monkeypatch
) -> None:
    page = compared(qtbot, window_of_three, settled, 3)
    out = tmp_path / "all.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(out), ""))
    page.export.click()
    settled()
    table = pd.read_csv(out)
    shown = [text.split()[0] for text in column(page, "Mean gauge")]
    assert [f"{gauge:.0f}" for gauge in table["gauge"]] == shown
    assert (tmp_path / "all-gauge.csv").is_file()
    assert str(out) in page.line.whole
