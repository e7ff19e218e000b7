"""Past sessions are found, exported and deleted, in the real log."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PyQt5.QtCore import QTimer
from PyQt5.QtWidgets import QApplication, QFileDialog, QMessageBox

from monitor.store import SessionStore
from monitor.types import EMOTIONS, SessionInfo, State, WindowSummary
from monitor.ui.background import Background
from monitor.ui.sessions_dialog import SessionsDialog

START = datetime(2026, 11, 23, 9, 10, tzinfo=UTC)
MIX = np.full(len(EMOTIONS), 1 / len(EMOTIONS), np.float32)


@pytest.fixture
def store() -> SessionStore:
    store = SessionStore()
    for day, score in enumerate((0.5, -0.5)):
        info = SessionInfo(f"day-{day}", START + timedelta(days=day), "demo", "fer", "sum")
        writer = store.begin(info, origin_s=0.0, min_people=3)
        state = State.INTERESTED if score > 0 else State.BORED
        writer.window(WindowSummary(0.0, 5.0, 50, 8, 8, 1.0, MIX, score, state))
        writer.end(2520.0)
    return store


@pytest.fixture
def open_dialog(qtbot) -> Iterator[Callable[[SessionStore], SessionsDialog]]:
    background = Background()

    def make(store: SessionStore) -> SessionsDialog:
        dialog = SessionsDialog(store, background)
        qtbot.addWidget(dialog)
        return dialog

    yield make
    background.close()


def rows(dialog: SessionsDialog) -> list[list[str]]:
    table = dialog.table
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def answer(button: str) -> None:
    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(b for b in box.buttons() if b.text() == button).click()

    QTimer.singleShot(50, look)


def test_sessions_are_listed_newest_first(qtbot, open_dialog, store: SessionStore) -> None:
    dialog = open_dialog(store)
    qtbot.waitUntil(lambda: len(rows(dialog)) == 2)
    assert [row[1:] for row in rows(dialog)] == [
        ["42 min", "25", "demo", "day-1"],
        ["42 min", "75", "demo", "day-0"],
    ]


def test_an_empty_log_says_so(qtbot, open_dialog, own_home: Path) -> None:
    dialog = open_dialog(SessionStore())
    qtbot.waitUntil(lambda: "No session" in dialog.line.text())
    assert not dialog.export.isEnabled()
    assert not dialog.delete.isEnabled()
    assert not own_home.exists(), "looking writes nothing"


def test_a_session_is_exported(
    qtbot,
    open_dialog,
    store: SessionStore,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    named = str(tmp_path / "lecture")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (named, ""))
    dialog = open_dialog(store)
    qtbot.waitUntil(dialog.export.isEnabled)
    dialog.export.click()
    qtbot.waitUntil(lambda: "Exported" in dialog.line.text(), timeout=20_000)
    assert "not for grading or discipline" in (tmp_path / "lecture.csv").read_text()


def test_an_export_that_fails_is_said(
    qtbot, open_dialog, store: SessionStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = str(tmp_path / "no folder" / "lecture.csv")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (named, ""))
    dialog = open_dialog(store)
    qtbot.waitUntil(dialog.export.isEnabled)
    dialog.export.click()
    qtbot.waitUntil(lambda: "cannot be written" in dialog.line.text(), timeout=20_000)


def test_a_session_is_deleted_only_after_a_question(
    qtbot, open_dialog, store: SessionStore
) -> None:
    dialog = open_dialog(store)
    qtbot.waitUntil(dialog.delete.isEnabled)
    answer("Cancel")
    dialog.delete.click()
    assert len(store.sessions()) == 2
    answer("Delete")
    dialog.delete.click()
    qtbot.waitUntil(lambda: len(rows(dialog)) == 1)
    assert [record.info.session_id for record in store.sessions()] == ["day-0"]


def test_a_running_session_cannot_be_deleted(qtbot, open_dialog) -> None:
    store = SessionStore()
    writer = store.begin(
        SessionInfo("now", START, "demo", "fer", "sum"), origin_s=0.0, min_people=3
    )
    dialog = open_dialog(store)
    qtbot.waitUntil(lambda: len(rows(dialog)) == 1)
    assert rows(dialog)[0][1] == "running"
    assert not dialog.delete.isEnabled()
    writer.end(1.0)
