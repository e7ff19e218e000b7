"""Windows come back where they stood, and never off the screen."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PyQt5.QtCore import QPoint, QSize, Qt
from PyQt5.QtWidgets import QLabel

from monitor.folders import config_folder
from monitor.ui.widgets.preferences import Preferences, save_preferences
from monitor.ui.windows.fitted import FittedDialog, FittedWindow
from monitor.ui.windows.fitting import Box
from monitor.ui.windows.places_file import PLACES_FILE, Place, load_places
from tests.ui.screens import ScreenOf


class Notes(FittedWindow):
    """A window of 800 x 500."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(800, 500)


class Question(FittedDialog):
    """A dialog as large as its text."""

    def __init__(self, text: str = "Why?") -> None:
        super().__init__("Question")
        self.body.addWidget(QLabel(text))


@pytest.fixture(autouse=True)
def _has_chosen() -> None:
    save_preferences(Preferences())


def shown(qtbot, window: FittedWindow | FittedDialog) -> FittedWindow | FittedDialog:
    qtbot.addWidget(window)
    window.show()
    return window


def test_place_and_size_are_remembered(qtbot) -> None:
    window = shown(qtbot, Notes())
    window.move(120, 90)
    window.resize(700, 410)
    window.close()
    again = shown(qtbot, Notes())
    assert (again.pos(), again.size()) == (QPoint(120, 90), QSize(700, 410))
    again.close()
    assert load_places()["Notes"] == Place(120, 90, (700, 410))


def test_each_window_has_its_own(qtbot) -> None:
    window = shown(qtbot, Notes())
    window.move(120, 90)
    window.close()
    question = shown(qtbot, Question())
    question.move(300, 200)
    question.close()
    assert set(load_places()) == {"Notes", "Question"}
    assert shown(qtbot, Notes()).pos() == QPoint(120, 90)


def test_nothing_is_written_before_the_first_choice(qtbot) -> None:
    for file in config_folder().iterdir():
        file.unlink()
    config_folder().rmdir()
    window = shown(qtbot, Notes())
    window.move(120, 90)
    window.close()
    assert not config_folder().exists()


def test_a_place_on_a_screen_that_is_gone_comes_back(qtbot, screen_of: ScreenOf) -> None:
    screen_of(Box(0, 0, 1280, 720), Box(1280, 0, 1920, 1080))
    window = shown(qtbot, Notes())
    window.move(1900, 300)
    window.resize(1200, 900)
    window.close()
    assert shown(qtbot, Notes()).pos() == QPoint(1900, 140), "the second screen is there"
    screen_of(Box(0, 0, 1280, 720))
    again = shown(qtbot, Notes())
    assert (again.pos(), again.size()) == (QPoint(64, 0), QSize(1200, 680))


def test_a_dialog_stays_as_large_as_its_text_until_it_is_resized(qtbot) -> None:
    dialog = shown(qtbot, Question())
    small = dialog.size()
    dialog.move(33, 44)
    dialog.close()
    larger = shown(qtbot, Question("Why?\n" * 12))
    assert larger.height() > small.height()
    assert larger.pos() == QPoint(33, 44)
    larger.resize(600, 480)
    larger.close()
    assert shown(qtbot, Question()).size() == QSize(600, 480)


def test_a_dialog_that_is_used_again_keeps_up_with_what_it_holds(qtbot) -> None:
    dialog = shown(qtbot, Question())
    before = dialog.height()
    dialog.hide()
    dialog.body.addWidget(QLabel("Because.\n" * 8))
    dialog.show()
    assert dialog.height() > before


def test_a_maximized_window_comes_back_so(qtbot) -> None:
    window = shown(qtbot, Notes())
    window.showMaximized()
    window.close()
    again = shown(qtbot, Notes())
    assert again.windowState() & Qt.WindowMaximized


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"Notes": 5}', '{"Notes": {"left": "here"}}', "\N{SNOWMAN}"],
)
def test_a_file_that_cannot_be_read_counts_as_never_moved(qtbot, text: str) -> None:
    (config_folder() / PLACES_FILE).write_text(text, encoding="utf-8")
    assert shown(qtbot, Notes()).size() == QSize(800, 500)


@pytest.mark.parametrize("edge", [-(10**12), -5, 0, 10**12])
def test_absurd_numbers_in_the_file_do_no_harm(qtbot, edge: int, screen_of: ScreenOf) -> None:
    screen_of(Box(0, 0, 1280, 720))
    place = {"left": edge, "top": edge, "size": [edge, edge]}
    file = config_folder() / PLACES_FILE
    file.write_text(json.dumps({"Notes": place}), encoding="utf-8")
    window = shown(qtbot, Notes())
    assert 0 <= window.x() <= 1280 - window.width()
    assert 0 <= window.y() <= 720 - window.height()


def test_it_is_written_beside_the_preferences(qtbot, own_home: Path) -> None:
    window = shown(qtbot, Notes())
    window.move(120, 90)
    window.close()
    assert (own_home / "config" / PLACES_FILE).is_file()
