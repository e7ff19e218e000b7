"""The main window and the review, as their own tests have them, and what opens all windows."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.store import SessionStore
from monitor.ui.appearance.theme import Theme
from monitor.ui.review.window import ReviewWindow
from monitor.ui.widgets.background_task import Background
from tests.ui.main.conftest import make_window
from tests.ui.main.driving import MakeWindow
from tests.ui.review.conftest import CHOICES, background, theme
from tests.ui.windows.openers import Stage

__all__ = ["background", "make_window", "theme"]


@pytest.fixture
def stage(
    qtbot,
    make_window: MakeWindow,
    background: Background,
    theme: Theme,
    tmp_path: Path,
) -> Stage:
    def review() -> ReviewWindow:
        window = ReviewWindow(SessionStore(), background, theme, CHOICES)
        qtbot.addWidget(window)
        window.show()
        return window

    return Stage(qtbot, make_window, review, background, theme, tmp_path)
