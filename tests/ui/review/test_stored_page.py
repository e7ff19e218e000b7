from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PyQt5.QtCore import Qt

from monitor.store import SessionStore
from monitor.ui.review.storage.stored_page import StoredPage
from monitor.ui.review.window import ReviewWindow
from tests.ui.dialogs import answer
from tests.ui.review.lectures import START, write_lecture

Settle = Callable[[], None]


@pytest.fixture
def page(store: SessionStore, window: ReviewWindow, settled: Settle) -> StoredPage:
    """Of a log with one session of a hundred days ago."""
    write_lecture(store, "old", length_s=30, days=(datetime.now(UTC) - START).days - 100)
    window.show_stored()
    settled()
    page = window.centralWidget().currentWidget()
    assert isinstance(page, StoredPage)
    return page


def texts(page: StoredPage) -> dict[str, tuple[str, ...]]:
    model = page.model
    rows = [
        tuple(model.item(row, column).text() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]
    return {name: rest for name, *rest in rows}


def test_every_table_is_listed_and_none_can_hold_a_picture(page: StoredPage) -> None:
    tables = texts(page)
    assert {"sessions", "results of the class", "words of transcripts"} <= tables.keys()
    assert not {"schema_version", "readings", "windows", "cues"} & tables.keys()
    assert tables["sessions"][0] == "1"
    assert tables["numbers of each face"][0] == "0"
    assert "There are no pictures" in page.pictures.text()
    assert "sessions.sqlite" in page.files.text()


def test_retention_is_chosen_and_told_before_anything_is_deleted(
    page: StoredPage, window: ReviewWindow, store: SessionStore, settled: Settle
) -> None:
    chosen = []
    window.settings_changed.connect(chosen.append)
    assert "1 session is older" in page.expiring.whole
    entries = {entry.text(): entry for entry in page.retention.menu_.actions()}
    entries["until I delete them"].trigger()
    settled()
    assert chosen[-1].retention_days == 0
    assert page.expiring.whole == ""
    entries["180 days"].trigger()
    settled()
    assert chosen[-1].retention_days == 180
    assert len(store.sessions()) == 1


def test_a_session_is_taken_out_of_the_trash(
    page: StoredPage, store: SessionStore, settled: Settle
) -> None:
    assert not page.trash.isVisible()
    store.tidy(90, datetime.now(UTC), confirmed=True)
    page.refresh()
    settled()
    assert page.trash.text() == "Trash (1)"
    assert store.sessions() == ()
    page.trash.menu_.actions()[0].trigger()
    settled()
    settled()
    assert not page.trash.isVisible()
    assert [record.info.session_id for record in store.sessions()] == ["old"]


def test_all_sessions_are_deleted_after_a_question(
    page: StoredPage, store: SessionStore, settled: Settle
) -> None:
    answer("Delete")
    page.delete_all.click()
    settled()
    settled()
    assert store.sessions() == ()
    assert texts(page)["results of the class"][0] == "0"
    assert not page.delete_all.isEnabled()


def test_a_key_leads_back(qtbot, page: StoredPage, window: ReviewWindow) -> None:
    qtbot.keyClick(page.table, Qt.Key_Left, Qt.AltModifier)
    assert window.list.isVisible()
