"""Every window by keyboard alone, and every control of it with a name for screen readers."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PyQt5.QtCore import QAbstractListModel, Qt
from PyQt5.QtTest import QTest
from PyQt5.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QLabel,
    QWidget,
)

from monitor.ui.review.storage.stored_page import StoredPage
from tests.ui.windows.openers import OPENERS, Stage
from tests.ui.windows.pages import turned
from tests.ui.windows.reach import name_of, nameless, ringless, unreached, walked

PROGRAMMERS_WORDS = re.compile(
    r"person_mean|schema_version|dead_band|share_band|readings tables?|probabilit\w*|traceback"
    r"|strateg\w*|inference|hysteresis|prevalence|epochs?\b|\bframes?\b"
    r"|neural network|\bnetwork reads|\bbackends?\b|\bthresholds?\b",
    re.IGNORECASE,
)
"""docs/glossary.md has what the window says instead."""


def _words(window: QWidget) -> str:
    """All that is said in a window, its menus and lists; What is stored lists the log's names."""
    widgets = window.findChildren(QWidget)
    if window.findChild(StoredPage) is not None:
        widgets = [one for one in widgets if not isinstance(one, QAbstractItemView)]
    return "\n".join(
        text
        for one in widgets
        for text in (one.toolTip(), one.accessibleDescription(), name_of(one), *_texts(one))
    )


def _texts(one: QWidget) -> Iterator[str]:
    if isinstance(one, QLabel | QAbstractButton):
        yield one.text()
    for action in one.actions():
        yield f"{action.text()}\n{action.toolTip()}"
    model = one.model() if isinstance(one, QAbstractItemView | QComboBox) else None
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        yield str(model.headerData(column, Qt.Horizontal) or "")
        for row in range(min(model.rowCount(), 50)):
            yield str(model.index(row, column).data() or "")


QUICK = {
    "MainWindow, Dashboard",
    "MainWindow, RoomPage",
    "AnalysisDialog",
    "SettingsDialog",
    "ReviewWindow, ListPage",
    "ReviewWindow, SessionPage",
}
"""Tried on every run; the others in those that try all."""


@pytest.mark.parametrize(
    "name",
    [name if name in QUICK else pytest.param(name, marks=pytest.mark.slow) for name in OPENERS],
)
def test_all_is_named_and_reached_by_keyboard(stage: Stage, name: str) -> None:
    window = OPENERS[name](stage)
    assert PROGRAMMERS_WORDS.findall(_words(window)) == []
    for _page in turned(window, name):
        assert nameless(window) == []
        forth, back = walked(window), walked(window, back=True)
        assert unreached(window, forth) == []
        assert unreached(window, back) == []
        assert ringless(window, forth) == []
    if isinstance(window, QDialog):
        QTest.keyClick(window.focusWidget() or window, Qt.Key_Escape)
        assert not window.isVisible()
