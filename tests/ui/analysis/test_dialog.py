"""'Analyse a recording' as a user goes through it, on real recordings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from monitor.analysis.results.result_folder import ResultFolder
from monitor.analysis.results.summary import Summary
from monitor.analysis.task import Existing
from monitor.sources import make_recording
from monitor.store import SessionStore
from monitor.ui.analysis import dialog as dialog_module
from monitor.ui.analysis.dialog import AnalysisDialog
from monitor.ui.picture.drawing_dialog import ZonesDrawing
from monitor.ui.picture.picture_dialog import PictureDialog
from monitor.ui.widgets.background_task import Background
from tests.analysis.material import SETTINGS, face_clip
from tests.sources.clips import read_all, steady
from tests.ui.dialogs import in_dialog
from tests.ui.theming import theme_of


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return face_clip(tmp_path_factory.mktemp("clips") / "lecture.mp4", steady(60, fps=10))


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication) -> Iterator[AnalysisDialog]:
    background = Background()
    made = AnalysisDialog(SETTINGS, theme_of(qapp), background)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.running.close_down()
    background.close()


def choose(dialog: AnalysisDialog, folder: Path, *names: Path) -> None:
    dialog.form.places.choose([str(name) for name in names])
    dialog.form.places.out.setText(str(folder))


def start(qtbot: QtBot, dialog: AnalysisDialog) -> None:
    """Start, and wait for the first picture."""
    dialog.start.click()
    qtbot.waitUntil(lambda: dialog.running.picture.has_picture)


def finish(qtbot: QtBot, dialog: AnalysisDialog) -> str:
    """Wait for the end; return all that the last page says."""
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.outcome)
    page = dialog.outcome.widget()
    assert page is not None
    return "\n".join(each.text() for each in page.findChildren(QLabel))


def summary_in(folder: Path) -> Summary:
    summary = ResultFolder(folder).summary()
    assert summary is not None
    return summary


def test_nothing_can_be_started_before_something_is_chosen(
    dialog: AnalysisDialog, clip: Path, tmp_path: Path
) -> None:
    assert not dialog.start.isEnabled()
    choose(dialog, tmp_path, clip)
    assert dialog.start.isEnabled()
    dialog.form.places.out.clear()
    assert not dialog.start.isEnabled()


def test_from_a_file_to_a_verdict(
    qtbot: QtBot, dialog: AnalysisDialog, clip: Path, tmp_path: Path
) -> None:
    choose(dialog, tmp_path / "out", clip)
    dialog.form.frames.setCurrentIndex(1)  # every 5th
    start(qtbot, dialog)
    assert dialog.stack.currentWidget() is dialog.running
    said = finish(qtbot, dialog)
    assert "Interested, gauge" in said
    assert "12 pictures, 12 with a face" in said
    assert "Score: share of people with positive less share with negative" in said
    assert re.search(r"gauge \d+ of 100 \(\d+ to \d+\)", said)
    assert not dialog.go_on.isVisible()
    summary = summary_in(tmp_path / "out" / "lecture")
    assert (summary.complete, summary.frames) == (True, 12)
    assert (tmp_path / "out" / "lecture" / "gauge.png").is_file()
    dialog.again.click()
    assert dialog.stack.currentWidget() is dialog.form
    assert dialog.start.isEnabled()


@pytest.mark.slow
def test_cancel_keeps_what_was_read_and_it_is_gone_on_with(
    qtbot: QtBot, dialog: AnalysisDialog, clip: Path, tmp_path: Path
) -> None:
    choose(dialog, tmp_path, clip)
    dialog.form.plots.setChecked(False)
    start(qtbot, dialog)
    dialog.running.cancel.click()
    said = finish(qtbot, dialog)
    first = next(line for line in said.splitlines() if re.search(r"ancelled|gauge|frames", line))
    assert re.fullmatch(r"Cancelled at \d+:\d\d: Go on reads the rest", first)
    assert "0:00" in said  # the parts, without the picture
    assert re.search(r"^\d+ to \d+$", said, re.MULTILINE)  # each with its interval
    assert not summary_in(tmp_path / "lecture").complete
    dialog.go_on.click()
    assert "Interested" in finish(qtbot, dialog)
    assert not dialog.go_on.isVisible()
    summary = summary_in(tmp_path / "lecture")
    assert (summary.complete, summary.frames) == (True, 60)


def test_a_finished_analysis_is_listed_with_the_sessions(
    qtbot: QtBot, qapp: QApplication, clip: Path, tmp_path: Path
) -> None:
    background, store = Background(), SessionStore(str(tmp_path / "log.sqlite"))
    dialog = AnalysisDialog(SETTINGS, theme_of(qapp), background, store=store)
    qtbot.addWidget(dialog)
    dialog.show()
    choose(dialog, tmp_path, clip)
    dialog.form.more.click()
    dialog.form.stretch.start.setText("0:09")
    dialog.form.stretch.end.setText("0:08")
    dialog.start.click()
    assert "the second after the first" in dialog.notice.text
    dialog.form.stretch.start.setText("0:02")
    dialog.form.stretch.end.setText("0:05")
    start(qtbot, dialog)
    finish(qtbot, dialog)
    qtbot.waitUntil(lambda: "Listed" in dialog.notice.text)
    (record,) = store.sessions()
    assert record.info.source == "lecture.mp4"
    assert record.length_s == pytest.approx(3.0, abs=0.2)
    summary = summary_in(tmp_path / "lecture")
    assert (summary.start_s, summary.frames) == (2.0, 30)
    background.close()


def test_a_start_into_a_folder_with_results_asks(
    qtbot: QtBot,
    dialog: AnalysisDialog,
    clip: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answers: list[Existing | None] = [None, Existing.REPLACE]
    monkeypatch.setattr(dialog_module, "ask_about_results", lambda _plan, _parent: answers.pop(0))
    choose(dialog, tmp_path, clip)
    dialog.form.frames.setCurrentIndex(1)
    dialog.start.click()
    finish(qtbot, dialog)
    dialog.again.click()
    dialog.form.frames.setCurrentIndex(3)  # one a second
    dialog.start.click()
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert dialog.stack.currentWidget() is dialog.form
    dialog.start.click()
    finish(qtbot, dialog)
    assert answers == []
    assert summary_in(tmp_path / "lecture").frames == 6


def test_what_cannot_be_read_is_told_in_words(
    qtbot: QtBot, dialog: AnalysisDialog, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_text("no video")
    choose(dialog, tmp_path / "out", broken, tmp_path / "gone.mp4")
    dialog.start.click()
    said = finish(qtbot, dialog)
    assert "roken.mp4: not a readable video" in said
    assert "gone.mp4: no such file" in said
    assert not dialog.go_on.isVisible()


def test_where_there_is_nothing_to_read_the_choice_stays(
    qtbot: QtBot, dialog: AnalysisDialog, tmp_path: Path
) -> None:
    choose(dialog, tmp_path, tmp_path / "gone.mp4")
    dialog.start.click()
    qtbot.waitUntil(lambda: "gone.mp4: no such file" in dialog.notice.text)
    assert dialog.stack.currentWidget() is dialog.form
    assert dialog.start.isEnabled()


def test_stopped_at_its_video_it_has_a_verdict_already(
    qtbot: QtBot, dialog: AnalysisDialog, clip: Path, tmp_path: Path
) -> None:
    choose(dialog, tmp_path, clip)
    dialog.form.annotate.setChecked(True)
    dialog.start.click()
    running = dialog.running
    qtbot.waitUntil(lambda: running.progress.line.whole == "Making the annotated video")
    running.cancel.click()
    said = finish(qtbot, dialog)
    if dialog.go_on.isVisible():  # it was not made in the same moment
        assert "Cancelled before its annotated video was made" in said
    assert "Interested, gauge" in said


def test_closing_the_window_stops_the_reading_without_waiting(
    qtbot: QtBot, dialog: AnalysisDialog, clip: Path, tmp_path: Path
) -> None:
    choose(dialog, tmp_path, clip)
    start(qtbot, dialog)
    dialog.close()
    assert dialog.running.is_busy
    assert "Stopping" in dialog.running.progress.line.whole
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert not dialog.running.is_busy
    assert not summary_in(tmp_path / "lecture").complete


def test_esc_stops_the_reading_and_shows_what_came_of_it(
    qtbot: QtBot, dialog: AnalysisDialog, clip: Path, tmp_path: Path
) -> None:
    choose(dialog, tmp_path, clip)
    start(qtbot, dialog)
    qtbot.keyClick(dialog, Qt.Key_Escape)
    assert "Go on reads the rest" in finish(qtbot, dialog)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key_Escape)
    assert not dialog.isVisible()


def test_the_picture_can_be_left_out_while_the_gauge_goes_on(
    qtbot: QtBot, dialog: AnalysisDialog, clip: Path, tmp_path: Path
) -> None:
    choose(dialog, tmp_path, clip)
    start(qtbot, dialog)
    running = dialog.running
    running.show_picture.setChecked(False)
    assert not running.picture.has_picture
    assert not running.picture.isVisible()
    assert not running.blur.isEnabled()
    qtbot.waitUntil(lambda: running.gauge.number is not None)
    assert not running.picture.has_picture
    running.cancel.click()
    finish(qtbot, dialog)


def test_what_the_background_tells_after_the_end_is_not_heard(
    qtbot: QtBot, dialog: AnalysisDialog, clip: Path, tmp_path: Path
) -> None:
    choose(dialog, tmp_path / "out", clip)
    dialog.start.click()
    dialog.reject()
    qtbot.wait(500)
    assert not dialog.running.is_busy
    assert not (tmp_path / "out").exists()


def test_a_recording_is_turned_and_places_are_left_out(
    qtbot: QtBot,
    dialog: AnalysisDialog,
    clip: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen = []

    def exec_(picture: PictureDialog) -> int:
        seen.append(picture.editor.size_wh)
        picture.turn.click()
        picture.turn.click()
        width, height = picture.editor.size_wh
        picture.editor.show_picture(np.zeros((height, width, 3), np.uint8), ((0, 0, 9, 9),))
        picture.keep.click()
        return picture.result()

    monkeypatch.setattr(PictureDialog, "exec_", exec_)
    dialog.form.more.click()
    assert not dialog.form.turn.isEnabled()
    choose(dialog, tmp_path / "out", clip)
    dialog.form.turn.click()
    qtbot.waitUntil(
        lambda: "turned by 180\N{DEGREE SIGN}, 1 place left out" in dialog.form.turn.text()
    )
    size_wh = read_all(make_recording(str(clip)))[0].size_wh
    assert seen == [size_wh]
    settings = dialog.form.template().settings
    assert (settings.picture.rotate, settings.detection.leave_out) == (180, ((0, 0, 9, 9),))
    dialog.form.turn.click()
    qtbot.waitUntil(lambda: dialog.form.template().settings.picture.rotate == 0)


def test_a_recording_that_cannot_be_read_is_not_turned(
    qtbot: QtBot, dialog: AnalysisDialog, tmp_path: Path
) -> None:
    (tmp_path / "broken.mp4").write_text("no video")
    choose(dialog, tmp_path / "out", tmp_path / "broken.mp4")
    dialog.form.picture_requested.emit()
    qtbot.waitUntil(lambda: "not a readable video" in dialog.notice.text)


def test_zones_are_drawn_in_a_picture_of_the_recording(
    qtbot: QtBot, dialog: AnalysisDialog, clip: Path, tmp_path: Path
) -> None:
    written = "door=0,0,200,400;window=200,0,2000,400"

    def draw(drawing: ZonesDrawing) -> None:
        drawing.text.setText(written)
        drawing.text.textEdited.emit(written)
        drawing.keep.click()

    dialog.form.more.click()
    assert not dialog.form.draw.isEnabled()
    choose(dialog, tmp_path / "out", clip)
    in_dialog(ZonesDrawing, draw)
    dialog.form.draw.click()
    qtbot.waitUntil(lambda: "Zones: door, window" in dialog.form.draw.text())
    assert dialog.form.template().settings.window.zones == written
