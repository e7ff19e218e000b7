"""Slides that are watched on a screen: real pictures of slides through a scripted screen."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QWidget

from monitor.errors import SourceError
from monitor.review.lesson import slide_video
from monitor.sources.screen import ScreenRegion
from monitor.types import Frame
from monitor.ui.dialogs.screen_dialog import ScreenDialog
from monitor.ui.slides import watch as watch_module
from monitor.ui.slides import watching as watching_module
from monitor.ui.slides.watching import SlideWatching
from monitor.ui.widgets.actions import Actions
from monitor.ui.widgets.background_task import Background
from tests.review.lesson.screens import FIRST, SECOND
from tests.ui.dialogs import in_dialog


class Screen:
    """Shows slides as a test puts them up; each look is half a second later."""

    is_live = True
    name = "screen 1"
    fps: float | None = 10.0

    def __init__(self) -> None:
        self.image = FIRST
        self.error = ""
        self.is_open = False
        self._looks = 0
        self._interrupted = threading.Event()

    def open(self) -> None:
        if self.error:
            raise SourceError(self.error)
        self.is_open = True

    def read(self) -> Frame | None:
        if self._interrupted.wait(0.002):
            return None
        self._looks += 1
        return Frame(self.image, self._looks, self._looks / 2)

    def interrupt(self) -> None:
        self._interrupted.set()

    def close(self) -> None:
        self.is_open = False


class Recording:
    """A session that takes slides."""

    def __init__(self) -> None:
        self.slides: list[str] = []
        self.ago_s: list[float] = []

    def slide(self, name: str = "", *, ago_s: float = 0.0) -> None:
        self.slides.append(name)
        self.ago_s.append(ago_s)


@pytest.fixture
def background(qapp) -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Screen:
    monkeypatch.setattr(watch_module, "LOOKS_PER_S", 500.0)
    return Screen()


@pytest.fixture
def recording() -> Recording:
    return Recording()


@pytest.fixture
def watching(
    qtbot, screen: Screen, recording: Recording, background: Background
) -> Iterator[SlideWatching]:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    watching = SlideWatching(lambda: recording, actions, background, window, lambda _region: screen)
    watching.actions = actions
    yield watching
    watching.stop()


def test_a_slide_that_comes_up_is_told_and_one_that_comes_back_is_known(
    qtbot, watching: SlideWatching, screen: Screen, recording: Recording
) -> None:
    watching.watch(ScreenRegion())
    for image, names in ((FIRST, ["1"]), (SECOND, ["1", "2"]), (FIRST, ["1", "2", "1"])):
        screen.image = image
        qtbot.waitUntil(lambda names=names: recording.slides == names)
    assert all(0.0 < ago_s <= 2.0 for ago_s in recording.ago_s), "since it came up, not was seen"
    assert watching.actions["watch_slides"].isChecked()
    watching.actions["watch_slides"].trigger()
    assert not screen.is_open
    assert not watching.actions["watch_slides"].isChecked()


def test_where_the_system_forbids_it_a_line_says_so(
    qtbot, watching: SlideWatching, screen: Screen
) -> None:
    screen.error = "the screen cannot be read: this desktop (Wayland) does not let a program see it"
    said: list[str] = []
    watching.said.connect(said.append)
    watching.watch(ScreenRegion())
    qtbot.waitUntil(lambda: said[-1:] == [screen.error])
    assert not watching.actions["watch_slides"].isChecked()


def test_nothing_is_watched_before_consent(
    qtbot, watching: SlideWatching, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching_module, "grab_screens", lambda: [np.zeros((90, 160, 3), np.uint8)])
    seen: list[bool] = []

    def refuse(dialog: ScreenDialog) -> None:
        seen.append(dialog.watch.isEnabled())
        dialog.reject()

    def agree(dialog: ScreenDialog) -> None:
        dialog.know.setChecked(True)
        qtbot.mouseClick(dialog.watch, Qt.LeftButton)

    in_dialog(ScreenDialog, refuse)
    watching.actions["watch_slides"].trigger()
    qtbot.waitUntil(lambda: seen == [False])
    assert not watching.actions["watch_slides"].isChecked()
    in_dialog(ScreenDialog, agree)
    watching.actions["watch_slides"].trigger()
    qtbot.waitUntil(lambda: screen.is_open)
    assert slide_video.LOOKS_PER_S == 2.0
