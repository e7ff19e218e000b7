"""Every window fits every screen: all buttons can be reached, and those that go on are in view.

A new window class fails `test_all_windows_are_on_the_list` until it has an opener.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PyQt5.QtWidgets import QApplication, QDialog, QMainWindow, QMessageBox, QWidget

import monitor.ui
from monitor.i18n import language
from monitor.i18n.languages import ENGLISH
from monitor.store import SessionStore
from monitor.ui.analysis.plan import Plan
from monitor.ui.analysis.question import ask_about_results
from monitor.ui.appearance.spoken_language import speak_language
from monitor.ui.dialogs.microphone_question import may_listen
from monitor.ui.review.sessions.file_actions import confirm_delete
from monitor.ui.windows.fitted import FittedDialog, FittedWindow
from monitor.ui.windows.fitting import Box
from tests.ui.analysis.test_question import plan_of
from tests.ui.dialogs import in_dialog
from tests.ui.main.driving import MakeWindow, begin_session
from tests.ui.review.lectures import write_lecture
from tests.ui.screens import ScreenOf
from tests.ui.windows.cut import cut_words
from tests.ui.windows.inside import faults, lasting
from tests.ui.windows.openers import LONG, OPENERS, Stage
from tests.ui.windows.pages import turned
from tests.ui.windows.pictures import take_pictures

SCREENS = {
    "1280x720": Box(0, 0, 1280, 720),
    "1366x768 at 150 %": Box(0, 0, 910, 512),
    "1920x1080 at 200 %": Box(0, 0, 960, 540),
}
BASES = (FittedDialog, FittedWindow)
ABSTRACT = {"FormDialog", "PlaceDialog", "TabbedDialog", "ZonesWindow"}
"""What others subclass, and what is never opened by itself."""


@pytest.mark.parametrize("name", OPENERS)
@pytest.mark.parametrize(
    "screen",
    ["1280x720", *(pytest.param(name, marks=pytest.mark.slow) for name in list(SCREENS)[1:])],
)
def test_it_fits(
    stage: Stage, qapp: QApplication, screen_of: ScreenOf, screen: str, name: str
) -> None:
    screen_of(SCREENS[screen])
    speak_language(qapp)  # English, but where pictures are taken
    window = OPENERS[name](stage)
    may_scroll = screen != "1280x720" or language() is not ENGLISH

    def find() -> list[str]:
        found = faults(window, SCREENS[screen], may_scroll=may_scroll)
        # On smaller ones narrow columns are cut.
        return [*found, *(cut_words(window) if screen == "1280x720" else ())]

    found = {}
    for page in turned(window, name):
        found[page] = lasting(find)
        take_pictures(qapp, window, screen, page)
    assert not any(found.values()), found


def test_questions_fit(stage: Stage, qtbot, make_window: MakeWindow, screen_of: ScreenOf) -> None:
    """Qt fits its own to the screen that it has; the texts are ours."""
    seen: list[tuple[int, int]] = []

    def look(box: QMessageBox) -> None:
        seen.append((box.width(), box.height()))
        box.reject()

    window = make_window()
    begin_session(qtbot, window)
    in_dialog(QMessageBox, look)
    window.close()
    store = SessionStore()
    record = store.session(write_lecture(store, title=LONG))
    in_dialog(QMessageBox, look)
    confirm_delete(window, [record])
    in_dialog(QMessageBox, look)
    may_listen(window)
    for plan in (plan_of(9), plan_of(9, others=9), Plan((), (), (), (), ())):
        in_dialog(QMessageBox, look)
        ask_about_results(plan, window)
    assert len(seen) == 6
    assert max(wide for wide, _ in seen) <= 910
    assert max(tall for _, tall in seen) <= 480


def test_all_windows_are_on_the_list() -> None:
    listed = {word.strip() for name in OPENERS for word in name.split(",")}
    own = {one.__name__ for one in _classes() if issubclass(one, BASES)} - {"FittedDialog"}
    assert own - {"FittedWindow"} - ABSTRACT - listed == set()
    pages = {one.__name__ for one in _classes() if one.__name__.endswith("Page")}
    assert pages - listed == set()


def test_nothing_is_a_window_without_being_fitted() -> None:
    """Whoever is a dialog, has a title of its own or the flags of a window, keeps its place."""
    for one in _classes():
        if issubclass(one, BASES):
            continue
        assert not issubclass(one, QDialog | QMainWindow), f"{one} is not fitted"
        source = inspect.getsource(one)
        if "self.setWindowTitle(" in source or "self.setWindowFlag" in source:
            assert "WindowPlace(self" in source, f"{one.__name__} does not keep its place"
            assert one.__name__ in OPENERS


def test_questions_are_asked_where_they_are_tested() -> None:
    asking = set()
    for module in _modules():
        tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
        calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
        if any(isinstance(func, ast.Name) and func.id == "QMessageBox" for func in calls):
            asking.add(module.__name__.removeprefix("monitor.ui."))
    assert asking == {
        "dialogs.confirm_close",
        "analysis.question",
        "dialogs.live_out",
        "dialogs.microphone_question",
        "review.observing.code_files",
        "review.sessions.file_actions",
    }


def _modules() -> Iterator[object]:
    for found in pkgutil.walk_packages(monitor.ui.__path__, "monitor.ui."):
        yield importlib.import_module(found.name)


def _classes() -> set[type[QWidget]]:
    """All widget classes of the app."""
    return {
        one
        for module in _modules()
        for one in vars(module).values()
        if inspect.isclass(one)
        and issubclass(one, QWidget)
        and one.__module__.startswith("monitor.ui.")
    }


@pytest.mark.parametrize("name", ["SettingsDialog", "PapersDialog", "AnalysisDialog"])
def test_one_that_changes_its_colours_looks_as_if_made_in_them(
    stage: Stage, qapp: QApplication, screen_of: ScreenOf, name: str
) -> None:
    screen_of(SCREENS["1280x720"])
    pictures = []
    for first in ("light", "dark"):
        stage.theme.choose(first)
        window = OPENERS[name](stage)
        stage.theme.choose("dark")
        qapp.processEvents()
        pictures.append(window.grab().toImage())
        window.close()
    assert pictures[0] == pictures[1]
