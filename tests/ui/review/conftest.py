"""The log and what a window needs, for all tests of the review."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PyQt5.QtWidgets import QApplication

from monitor.store import SessionStore
from monitor.ui.appearance.theme import Theme
from monitor.ui.review.document.review_settings import ReviewSettings
from monitor.ui.review.session.session_page import SessionPage
from monitor.ui.review.window import ReviewWindow
from monitor.ui.widgets.background_task import Background
from tests.ui.review.lectures import write_lecture
from tests.ui.theming import theme_of

LECTURE = "2026-11-23-0910-abc"

CHOICES = ReviewSettings(90, ("explain", "question", "activity", "break"))


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    """The thread that reads and writes the log."""
    background = Background()
    yield background
    background.close()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return theme_of(qapp)


@pytest.fixture
def store() -> SessionStore:
    """A log in the test's own folder."""
    return SessionStore()


@pytest.fixture
def window(qtbot, store: SessionStore, background: Background, theme: Theme) -> ReviewWindow:
    window = ReviewWindow(store, background, theme, CHOICES)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def open_page(qtbot, window: ReviewWindow) -> Callable[[str], SessionPage]:
    def open_session(session_id: str) -> SessionPage:
        window.open(session_id)
        qtbot.waitUntil(lambda: window.page is not None)
        assert window.page is not None
        return window.page

    return open_session


@pytest.fixture(scope="session")
def lecture_log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a log of a lecture of two minutes, named `LECTURE`."""
    folder = tmp_path_factory.mktemp("lecture")
    write_lecture(SessionStore(str(folder / "log.sqlite")), LECTURE)
    return folder


@pytest.fixture
def page(
    store: SessionStore, lecture_log: Path, open_page: Callable[[str], SessionPage]
) -> SessionPage:
    """A lecture of two minutes, open."""
    log = Path(store.name)
    log.parent.mkdir(parents=True, exist_ok=True)
    for file in lecture_log.glob("log.sqlite*"):
        shutil.copy(file, log.with_name(file.name.replace("log.sqlite", log.name)))
    return open_page(LECTURE)


@pytest.fixture
def settled(qtbot, background: Background) -> Callable[[], None]:
    """Waits until all that was begun in the thread is done and told."""

    def wait() -> None:
        done: list[None] = []
        background.run(lambda: None, done.append, lambda _message: None)
        qtbot.waitUntil(lambda: bool(done))

    return wait
