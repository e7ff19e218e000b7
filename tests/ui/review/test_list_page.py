"""The list of sessions, over the real log."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QFileDialog, QInputDialog, QLineEdit

from monitor.store import SessionState, SessionStore
from monitor.types import SessionInfo
from monitor.ui.review.sessions.list_page import ListPage
from monitor.ui.review.sessions.session_model import COLUMNS
from monitor.ui.review.window import ReviewWindow
from tests.plug_ins import install, seen
from tests.ui.dialogs import answer, file_dialogs
from tests.ui.review.lectures import START, write_lecture

Settle = Callable[[], None]


@pytest.fixture
def three(store: SessionStore) -> SessionStore:
    """Three sessions on three days, in two rooms."""
    for day, (title, room) in enumerate((("Graphs", "B12"), ("Trees", "B12"), ("Sums", "Aula"))):
        write_lecture(store, f"day-{day}", length_s=30, days=day, title=title, room=room)
    return store


@pytest.fixture
def page(three: SessionStore, window: ReviewWindow, settled: Settle) -> ListPage:
    window.list.refresh()
    settled()
    return window.list


def shown(page: ListPage, title: str) -> list[str]:
    column = next(n for n, c in enumerate(COLUMNS) if c.title == title)
    return [page.found.index(row, column).data() for row in range(page.found.rowCount())]


def test_sessions_are_listed_newest_first_with_their_totals(page: ListPage) -> None:
    assert shown(page, "Title") == ["Sums", "Trees", "Graphs"]
    assert shown(page, "Length") == ["30 s"] * 3
    assert shown(page, "Readable")[0].endswith(" %")
    assert shown(page, "Mean gauge")[0].isdigit()
    assert "results" in page.line.whole


def test_every_word_of_a_search_has_to_fit(qtbot, page: ListPage) -> None:
    qtbot.keyClicks(page.search, "b12 tre")
    assert shown(page, "Title") == ["Trees"]
    assert page.open.isEnabled(), "what is found is selected"
    qtbot.keyClicks(page.search, "x")
    assert shown(page, "Title") == []
    assert page.line.whole == "No session fits the search"
    assert not page.open.isEnabled()
    page.search.clear()
    assert len(shown(page, "Title")) == 3


def test_a_click_on_a_head_sorts_by_number_not_by_letter(store, window, settled) -> None:
    for name, length_s in (("a", 9), ("b", 100), ("c", 30)):
        write_lecture(store, name, length_s=length_s, title=name)
    window.list.refresh()
    settled()
    length = next(n for n, c in enumerate(COLUMNS) if c.title == "Length")
    window.list.table.sortByColumn(length, Qt.AscendingOrder)
    assert shown(window.list, "Title") == ["a", "c", "b"]


def test_a_session_is_named_in_place_and_in_the_log(
    qtbot, page: ListPage, three: SessionStore, settled: Settle
) -> None:
    qtbot.keyClick(page.table, Qt.Key_F2)
    editor = page.table.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Series")
    qtbot.keyClick(editor, Qt.Key_Return)
    qtbot.waitUntil(lambda: shown(page, "Title")[0] == "Series")
    assert page.selected[0].info.title == "Series"
    settled()
    assert three.session("day-2").info.title == "Series"


def test_a_name_that_cannot_be_kept_is_taken_back_and_said(
    page: ListPage, three: SessionStore, settled: Settle
) -> None:
    three.delete("day-2")
    page.found.setData(page.found.index(0, 1), "Gone")
    settled()
    settled()
    assert shown(page, "Title") == ["Trees", "Graphs"]
    assert "no session" in page.line.whole


def test_return_opens_a_session_and_a_key_goes_back(qtbot, window, page: ListPage) -> None:
    qtbot.keyClick(page.table, Qt.Key_Down)
    qtbot.keyClick(page.table, Qt.Key_Return)
    qtbot.waitUntil(lambda: window.page is not None)
    assert window.page.document.record.info.title == "Trees"
    assert window.page.timeline.hasFocus()
    qtbot.keyClick(window.page.timeline, Qt.Key_Left, Qt.AltModifier)
    assert page.isVisible()
    qtbot.waitUntil(lambda: page.selected[0].info.title == "Trees")


def test_an_empty_log_says_what_to_do(
    window: ReviewWindow, settled: Settle, own_home: Path
) -> None:
    settled()
    page = window.list
    assert page.empty.isVisible()
    assert not page.open.isEnabled()
    assert not page.delete.isEnabled()
    assert not own_home.exists(), "looking writes nothing"


def test_an_export_is_imported_again(
    page: ListPage, three: SessionStore, settled: Settle, tmp_path: Path, monkeypatch
) -> None:
    file_dialogs(monkeypatch, tmp_path / "lecture.json")
    page.export.click()
    settled()
    assert "Exported" in page.line.whole
    three.delete("day-2")
    page.search.setText("nothing fits this")
    page.import_.click()
    settled()
    settled()
    assert page.selected[0].info.session_id == "day-2"


def test_several_sessions_are_exported_at_once(
    page: ListPage, settled: Settle, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setattr(
        QInputDialog, "getItem", lambda *_a, **_k: ("Parquet table (*.parquet)", True)
    )
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a: str(tmp_path))
    page.table.selectAll()
    assert page.export.isEnabled()
    page.export.click()
    settled()
    assert "Exported 3 sessions" in page.line.whole
    (folder,) = tmp_path.glob("sessions *")
    ids = {record.info.session_id for record in page.selected}
    assert {f"{one}.parquet" for one in ids} <= {file.name for file in folder.iterdir()}


def test_an_export_by_a_plug_in_is_offered_and_written(
    page: ListPage, settled: Settle, tmp_path: Path, monkeypatch
) -> None:
    packages = tmp_path / "packages"
    install(packages, "captions", "0.1", {"exporters": {"rows": "rows_page:files"}})
    (packages / "rows_page.py").write_text(
        "def files(session, path):\n    return {path: lambda part: part.write_text('rows')}\n"
    )
    kind = "By captions 0.1 (*.rows)"
    offered = file_dialogs(monkeypatch, tmp_path / "lecture", kind)
    with seen(packages, monkeypatch):
        page.export.click()
        settled()
    assert offered == [
        *("CSV table (*.csv)", "JSON (*.json)", "Parquet table (*.parquet)"),
        *("ELAN annotations (*.eaf)", "BORIS project (*.boris)", "Praat TextGrid (*.textgrid)"),
        "Captions for video players (*.vtt)",
        "Rows per face in OpenFace's columns (*.csv)",
        "BIDS events (*_events.tsv)",
        kind,
        "CSV table for Excel and other spreadsheets (*.csv)",
    ]
    assert (tmp_path / "lecture.rows").read_text() == "rows"


def test_a_file_that_cannot_be_written_or_read_is_said(
    page: ListPage, settled: Settle, tmp_path: Path, monkeypatch
) -> None:
    file_dialogs(monkeypatch, tmp_path / "no folder" / "lecture.csv")
    page.export.click()
    settled()
    assert "cannot be written" in page.line.whole
    page.import_.click()
    settled()
    assert "lecture" in page.line.whole


def test_sessions_are_deleted_only_after_a_question(
    qtbot, page: ListPage, three: SessionStore, settled: Settle
) -> None:
    asked = answer("Cancel")
    page.delete.click()
    assert "\N{LEFT DOUBLE QUOTATION MARK}Sums" in asked[0]
    assert len(three.sessions()) == 3
    page.window().activateWindow()
    page.table.setFocus()
    qtbot.waitUntil(page.table.hasFocus)
    page.table.selectAll()
    asked = answer("Delete")
    qtbot.keyClick(page.table, Qt.Key_Delete)
    assert "3 sessions" in asked[0]
    settled()
    settled()
    assert three.sessions() == ()
    assert page.empty.isVisible()


def test_a_running_session_cannot_be_deleted(store, window, settled: Settle) -> None:
    info = SessionInfo("now", START, "demo", "fer", "sum")
    writer = store.begin(info, origin_s=0.0, min_people=3)
    window.list.refresh()
    settled()
    assert shown(window.list, "Length") == [SessionState.RUNNING]
    assert not window.list.delete.isEnabled()
    writer.end(1.0)
