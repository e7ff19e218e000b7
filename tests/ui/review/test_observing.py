"""An analysed recording is coded while its curve is hidden, and a session has menus for codes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PyQt5.QtCore import Qt

from monitor.review.observers.intervals import codes_in
from monitor.sources.recorded_file import RECORDING, RecordedFile
from monitor.store import SessionStore
from monitor.tables.code import Code
from monitor.types import SessionInfo
from monitor.ui.observe.observer_dialog import ObserverDialog
from monitor.ui.review.observing.recording_page import RecordingObservePage
from monitor.ui.review.session.session_page import SessionPage
from monitor.ui.review.window import ReviewWindow
from tests.analysis.material import face_clip
from tests.sources.clips import steady
from tests.ui.dialogs import in_dialog
from tests.ui.review.lectures import START, summary


@pytest.fixture
def analysed(tmp_path: Path, store: SessionStore) -> Path:
    """The session 'analysed' of a clip of six seconds, from its second one on."""
    clip = face_clip(tmp_path / "lecture.mp4", steady(60, fps=10))
    file = RecordedFile(str(clip), clip.stat().st_size, clip.stat().st_mtime, start_s=1.0)
    info = SessionInfo("analysed", START, "lecture.mp4", "fer", "balance")
    settings = {RECORDING: file.as_dict()}
    writer = store.begin(replace(info, settings=settings), origin_s=0.0, min_people=1)
    for second in range(1, 6):
        writer.window(summary(float(second), 0.2, reach=0.1))
    writer.end(5.0)
    store.add_codes("analysed", [Code(0.0, 5.0, "engaged", "Ben")])
    return clip


def observe(qtbot, page: SessionPage, window: ReviewWindow) -> RecordingObservePage:
    def answer(dialog: ObserverDialog) -> None:
        dialog.observer.setText("Anna")
        dialog.keep.click()

    in_dialog(ObserverDialog, answer)
    page.observing_wanted.emit()
    qtbot.waitUntil(lambda: isinstance(window._stack.currentWidget(), RecordingObservePage))
    found = window._stack.currentWidget()
    assert isinstance(found, RecordingObservePage)
    return found


def test_a_recording_is_watched_and_coded_by_who_sees_no_curve(
    qtbot,
    analysed: Path,
    store: SessionStore,
    window: ReviewWindow,
    open_page: Callable[[str], SessionPage],
) -> None:
    page = observe(qtbot, open_page("analysed"), window)
    assert window.page is None
    qtbot.waitUntil(lambda: page.picture.has_picture and "Interval 1" in page.now.whole)
    assert "not coded yet" in page.now.whole, "what Ben said is not shown"
    qtbot.keyClick(page, Qt.Key_1)
    qtbot.waitUntil(lambda: len(codes_in(store.events("analysed"))) == 2)
    code = codes_in(store.events("analysed"))[1]
    assert (code.start_s, code.end_s, code.label, code.observer) == (0.0, 5.0, "disengaged", "Anna")
    qtbot.waitUntil(lambda: page.is_paused and "end" in page.line.whole)
    assert page.moment_s >= 4.8
    qtbot.keyClick(page, Qt.Key_Left)
    qtbot.waitUntil(lambda: page.moment_s < 1.0)
    qtbot.keyClick(page, Qt.Key_Escape)
    qtbot.waitUntil(lambda: window.page is not None)


def test_without_its_recording_it_says_what_can_be_done(
    analysed: Path, window: ReviewWindow, open_page: Callable[[str], SessionPage]
) -> None:
    page = open_page("analysed")
    analysed.unlink()
    page.observing_wanted.emit()
    assert "is not there any more" in page.line.whole


def test_a_class_of_which_there_is_no_recording(page: SessionPage) -> None:
    page.observing_wanted.emit()
    assert page.line.whole.startswith("There is no recording to watch")
