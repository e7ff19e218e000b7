from __future__ import annotations

from pathlib import Path

import pytest
from PyQt5.QtCore import QMimeData, QPoint, Qt, QUrl
from PyQt5.QtGui import QDropEvent
from PyQt5.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from monitor.analysis.options import OutputOptions
from monitor.config import Settings, load_settings
from monitor.sources import Excerpt
from monitor.ui.analysis import places
from monitor.ui.analysis.form import AnalysisForm
from monitor.window import STRATEGIES


def make_form(
    qtbot: QtBot, settings: Settings | None = None, results_folder: str = ""
) -> AnalysisForm:
    form = AnalysisForm(settings or Settings(), results_folder)
    qtbot.addWidget(form)
    form.show()
    return form


def test_results_go_beside_the_recording_or_where_the_user_wants_them(
    qtbot: QtBot, tmp_path: Path
) -> None:
    form = make_form(qtbot)
    form.places.choose([str(tmp_path / "lecture.mp4")])
    assert form.template().folder == tmp_path / "analysis"
    assert form.places.own_folder == ""

    form.places.out.selectAll()
    qtbot.keyClicks(form.places.out, "~/results")
    form.places.choose([str(tmp_path / "next.mp4")])
    assert form.template().folder == Path.home() / "results"
    assert form.places.own_folder == "~/results"

    form.places.out.selectAll()
    qtbot.keyClick(form.places.out, Qt.Key_Backspace)
    assert not form.places.are_chosen
    form.places.choose([str(tmp_path / "last.mp4")])
    assert form.template().folder == tmp_path / "analysis"


def test_a_folder_of_the_users_own_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    form = make_form(qtbot, results_folder=str(tmp_path / "mine"))
    form.places.choose([str(tmp_path / "lecture.mp4")])
    assert form.template().folder == tmp_path / "mine"


def test_beside_a_recording_on_a_disc_nothing_can_be_written(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places.os, "access", lambda _path, _mode: False)  # root may write anywhere
    form = make_form(qtbot)
    form.places.choose([str(tmp_path / "lecture.mp4")])
    assert form.template().folder.name == "analysis"
    assert not form.template().folder.is_relative_to(tmp_path)


def test_what_is_chosen_becomes_the_task(qtbot: QtBot) -> None:
    form = make_form(qtbot, load_settings(emotion={"model": "fer"}))
    task = form.template()
    assert (task.excerpt, task.outputs) == (Excerpt(), OutputOptions(plots=True))
    assert (task.settings.window.length_s, task.settings.window.step_s) == (5.0, 1.0)
    form.frames.setCurrentIndex(1)
    form.windows.setCurrentIndex(1)
    form.strategy.setCurrentIndex(list(STRATEGIES).index("sum"))
    form.more.click()
    assert form.first_face.isVisible()
    form.first_face.setChecked(True)
    form.plots.setChecked(False)
    task = form.template()
    assert (task.excerpt, task.outputs) == (Excerpt(every=5), OutputOptions())
    assert (task.settings.window.length_s, task.settings.window.step_s) == (5.0, 5.0)
    assert task.settings.window.strategy == "sum"
    assert task.settings.detection.first_face
    assert task.settings.emotion.model == "fer"  # what is not asked stays as set


def test_time_frames_of_the_settings_are_offered_first(qtbot: QtBot) -> None:
    form = make_form(qtbot, load_settings(window={"length_s": 12.0, "step_s": 3.0}))
    assert form.windows.currentText() == "As set: 12 seconds, a result each 3 seconds"
    assert form.template().settings.window.length_s == 12.0
    form = make_form(qtbot, load_settings(window={"length_s": 60.0, "step_s": 60.0}))
    assert form.windows.currentText() == "A minute, one after another"
    assert form.windows.count() == 4


def test_hidden_faces_need_the_video(qtbot: QtBot) -> None:
    form = make_form(qtbot)
    form.blur.setChecked(True)
    assert form.annotate.isChecked()
    form.annotate.setChecked(False)
    assert not form.blur.isChecked()
    form.annotate.setChecked(True)
    form.blur.setChecked(True)
    form.blur.setChecked(False)
    assert form.annotate.isChecked()


def test_files_can_be_dropped(qtbot: QtBot, tmp_path: Path) -> None:
    form = make_form(qtbot)
    data = QMimeData()
    files = [str(tmp_path / "a.mp4"), str(tmp_path / "b.mp4")]
    data.setUrls([*map(QUrl.fromLocalFile, files), QUrl("https://example.org/c.mp4")])
    form.dropEvent(QDropEvent(QPoint(5, 5), Qt.CopyAction, data, Qt.LeftButton, Qt.NoModifier))
    assert form.places.names == tuple(files)
    assert form.places.shown.whole == "a.mp4, b.mp4"


def test_a_file_dialog_that_is_left_changes_nothing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = make_form(qtbot)
    form.places.choose([str(tmp_path / "a.mp4")])
    answers = [([], ""), ([str(tmp_path / "b.mp4")], "")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: answers.pop(0))
    form.places.files.click()
    assert form.places.names == (str(tmp_path / "a.mp4"),)
    form.places.files.click()
    assert form.places.names == (str(tmp_path / "b.mp4"),)
