"""The page of an observer, by key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QApplication

from monitor.review.observers.coding import Coder, Coding
from monitor.review.observers.intervals import codes_in
from monitor.review.observers.scheme import find_scheme
from monitor.store import SessionStore
from monitor.types import Frame
from monitor.ui.observe.last_observer import Observer, last_observer
from monitor.ui.observe.observer_dialog import ObserverDialog
from monitor.ui.observe.page import ObservePage
from monitor.ui.widgets.background_task import Background
from tests.store.samples import info
from tests.ui.theming import theme_of


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


@pytest.fixture
def store() -> SessionStore:
    store = SessionStore()
    store.begin(info("lecture"), origin_s=0.0, min_people=3).end(200.0)
    return store


Begin = Callable[..., ObservePage]


@pytest.fixture
def begin(qapp: QApplication, qtbot, store: SessionStore, background: Background) -> Begin:
    def make(scheme: str = "engagement", *, from_recording: bool = False) -> ObservePage:
        found = find_scheme(scheme)
        page = ObservePage(theme_of(qapp), background, from_recording=from_recording)
        qtbot.addWidget(page)
        page.begin(Coding(store, "lecture", Coder("Anna", found, found.every_s)))
        page.show()
        return page

    return make


def _labels(store: SessionStore) -> list[str]:
    return [code.label for code in codes_in(store.events("lecture"))]


def test_a_key_codes_the_interval_and_a_missed_one_is_said(
    qtbot, begin: Begin, store: SessionStore
) -> None:
    page = begin()
    page.show_moment(3.0)
    qtbot.keyClick(page, Qt.Key_3)
    qtbot.waitUntil(lambda: _labels(store) == ["engaged"])
    qtbot.waitUntil(lambda: "17 s left: engaged" in page.now.whole)
    assert page.codes["engaged"].isChecked()
    assert not page.bar.is_cueing
    page.show_moment(20.5)
    assert page.bar.is_cueing
    assert "not coded yet" in page.now.whole
    assert not page.codes["engaged"].isChecked()
    assert page.before.whole == "Before: engaged. 1 of 2 coded"
    page.show_moment(41.0)
    assert page.before.whole == "Before: not coded. 1 of 3 coded"
    qtbot.waitUntil(lambda: not page.bar.is_cueing)


def test_the_last_key_is_taken_back(qtbot, begin: Begin, store: SessionStore) -> None:
    page = begin()
    page.show_moment(3.0)
    qtbot.keyClick(page, Qt.Key_1)
    qtbot.keyClick(page, Qt.Key_2)
    qtbot.waitUntil(lambda: _labels(store) == ["mixed"])
    qtbot.keyClick(page, Qt.Key_Backspace)
    qtbot.waitUntil(lambda: _labels(store) == ["disengaged"])
    qtbot.keyClick(page, Qt.Key_Z, Qt.ControlModifier)
    qtbot.waitUntil(lambda: "Taken back" in page.line.whole and _labels(store) == [])
    qtbot.keyClick(page, Qt.Key_Backspace)
    qtbot.waitUntil(lambda: page.line.whole == "Nothing to take back")


def test_several_codes_and_letters_are_keys_too(qtbot, begin: Begin, store: SessionStore) -> None:
    page = begin("activities")
    page.show_moment(1.0)
    qtbot.keyClick(page, Qt.Key_1)
    qtbot.keyClick(page, Qt.Key_W)
    qtbot.waitUntil(lambda: "listening, waiting" in page.now.whole)
    page.codes["listening"].click()
    qtbot.waitUntil(lambda: page.now.whole.endswith(": waiting"))
    assert _labels(store) == ["waiting"]


def test_intervals_of_a_pause_are_not_coded(qtbot, begin: Begin, store: SessionStore) -> None:
    page = begin()
    page.show_moment(3.0)
    qtbot.keyClick(page, Qt.Key_Space)
    page.show_moment(25.0)
    qtbot.keyClick(page, Qt.Key_3)
    assert "pause" in page.line.whole
    assert not page.codes["engaged"].isChecked()
    qtbot.keyClick(page, Qt.Key_Space)
    page.show_moment(26.0)
    qtbot.keyClick(page, Qt.Key_2)
    qtbot.waitUntil(lambda: _labels(store) == ["mixed"])
    assert codes_in(store.events("lecture"))[0].start_s == 20.0


def test_no_box_and_a_blurred_picture_until_it_is_asked_for(begin: Begin) -> None:
    page = begin()
    page.show_frame(Frame(np.full((90, 160, 3), 90, np.uint8), 0, 0.0))
    assert page.picture.is_blurred
    assert "0 faces" in page.picture.accessibleDescription()
    page.sharp.click()
    assert not page.picture.is_blurred
    assert not page.sound.isChecked()


def test_what_cannot_be_kept_is_said(qtbot, begin: Begin, store: SessionStore) -> None:
    page = begin()
    page.show_moment(3.0)
    store.delete("lecture")
    qtbot.keyClick(page, Qt.Key_3)
    qtbot.waitUntil(lambda: "no session" in page.line.whole)
    assert not page.codes["engaged"].isChecked()


def test_escape_leaves(qtbot, begin: Begin) -> None:
    page = begin()
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key_Escape)


def test_who_observes_and_with_which_scheme(qtbot) -> None:
    dialog = ObserverDialog(130.0)
    qtbot.addWidget(dialog)
    assert not dialog.keep.isEnabled()
    dialog.observer.setText(" Anna ")
    assert dialog.keep.isEnabled()
    titles = [dialog.scheme.itemText(place) for place in range(dialog.scheme.count())]
    dialog.scheme.setCurrentIndex(titles.index("Activities, several at once"))
    assert dialog.every.currentText() == "2 min"
    dialog.every.setCurrentText("1 min")
    coder = dialog.coder
    assert (coder.observer, coder.scheme.name, coder.every_s) == ("Anna", "activities", 60.0)
    assert coder.length_s == 130.0


def test_who_observed_last_is_offered(qtbot, tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text('title = "Own"\n[[codes]]\nlabel = "a"\n[[codes]]\nlabel = "b"\n')
    asked = Observer("anna", str(file), 45.0)
    first = ObserverDialog(None, asked=asked)
    qtbot.addWidget(first)
    assert (first.coder.observer, first.coder.scheme.title, first.coder.every_s) == (
        *("anna", "Own"),
        45.0,
    )
    first.keep.click()
    assert last_observer() == asked
    again = ObserverDialog(None)
    qtbot.addWidget(again)
    assert again.coder == first.coder
    other = ObserverDialog(None, asked=Observer("ben", "on-task"))
    qtbot.addWidget(other)
    assert (other.coder.observer, other.coder.scheme.name) == ("ben", "on-task")
    file.unlink()
    gone = ObserverDialog(None)
    qtbot.addWidget(gone)
    assert (gone.coder.observer, gone.coder.scheme.name) == ("anna", "engagement")
