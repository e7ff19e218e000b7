"""Every window by keyboard alone, and every control of it with a name for screen readers."""

from __future__ import annotations

import re

import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtTest import QTest
from PyQt5.QtWidgets import QAbstractButton, QAbstractItemView, QDialog, QLabel, QWidget

from tests.ui.windows.openers import OPENERS, Stage
from tests.ui.windows.reach import name_of, nameless, ringless, unreached, walked

PROGRAMMERS_WORDS = re.compile(
    r"person_mean|schema_version|dead_band|readings tables?|probabilit\w*|traceback",
    re.IGNORECASE,
)
"""docs/glossary.md has what the window says instead."""


def _words(window: QWidget) -> str:
    """All that is said in a window, but in its lists: What is stored lists the log's own names."""
    others = (one for one in window.findChildren(QWidget) if not isinstance(one, QAbstractItemView))
    return "\n".join(
        text
        for one in others
        for text in (one.toolTip(), one.accessibleDescription(), name_of(one), _text(one))
    )


def _text(one: QWidget) -> str:
    return one.text() if isinstance(one, QLabel | QAbstractButton) else ""


@pytest.mark.parametrize("name", OPENERS)
def test_all_is_named_and_reached_by_keyboard(stage: Stage, name: str) -> None:
    window = OPENERS[name](stage)
    assert PROGRAMMERS_WORDS.findall(_words(window)) == []
    assert nameless(window) == []
    forth, back = walked(window), walked(window, back=True)
    assert unreached(window, forth) == []
    assert unreached(window, back) == []
    assert ringless(window, forth) == []
    if isinstance(window, QDialog):
        QTest.keyClick(window.focusWidget() or window, Qt.Key_Escape)
        assert not window.isVisible()
