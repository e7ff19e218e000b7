"""'Analyse a recording' as a user goes through it, on a real recording."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PyQt5.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.analysis.results import ResultFolder
from monitor.analysis.task import Existing
from monitor.ui.analysis.dialog import AnalysisDialog
from monitor.ui.theme import Theme
from tests.analysis.material import SETTINGS, face_clip
from tests.sources.clips import steady


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return face_clip(tmp_path_factory.mktemp("clips") / "lecture.mp4", steady(60, fps=10))


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication) -> Iterator[AnalysisDialog]:
    made = AnalysisDialog(SETTINGS, Theme(qapp, "light"))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.running.close_down()


def finish(qtbot: QtBot, dialog: AnalysisDialog) -> str:
    """Wait for the end; return all that the last page says."""
    from PyQt5.QtWidgets import QLabel

    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.outcome, timeout=60_000)
    page = dialog.outcome.widget()
    assert page is not None
    return "\n".join(each.text() for each in page.findChildren(QLabel))


def test_nothing_can_be_started_before_something_is_chosen(
    dialog: AnalysisDialog, clip: Path
) -> None:
    assert not dialog.start.isEnabled()
    dialog.form.choose([str(clip)])
    assert dialog.start.isEnabled()
    assert dialog.form.out.text() == str(clip.parent / "analysis")
    dialog.form.out.clear()
    assert not dialog.start.isEnabled()


def test_from_a_file_to_a_verdict(
    qtbot: QtBot, dialog: AnalysisDialog, clip: Path, tmp_path: Path
) -> None:
    dialog.form.choose([str(clip)])
    dialog.form.out.setText(str(tmp_path / "out"))
    dialog.form.frames.setCurrentIndex(1)  # every 5th
    dialog.start.click()
    assert dialog.stack.currentWidget() is dialog.running
    qtbot.waitUntil(lambda: dialog.running.picture.has_picture, timeout=30_000)
    said = finish(qtbot, dialog)
    assert "Interested, gauge" in said
    summary = ResultFolder(tmp_path / "out" / "lecture").summary()
    assert summary is not None
    assert (summary.complete, summary.frames) == (True, 12)
    assert (tmp_path / "out" / "lecture" / "gauge.png").is_file()
    dialog.again.click()
    assert dialog.stack.currentWidget() is dialog.form


def test_cancel_keeps_what_was_read_and_it_can_be_gone_on_with(
    qtbot: QtBot,
    dialog: AnalysisDialog,
    clip: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog.form.choose([str(clip)])
    dialog.form.out.setText(str(tmp_path))
    dialog.start.click()
    qtbot.waitUntil(lambda: dialog.running.picture.has_picture, timeout=30_000)
    dialog.running.cancel.click()
    assert "to go on" in finish(qtbot, dialog)
    results = ResultFolder(tmp_path / "lecture")
    first = results.summary()
    assert first is not None
    assert not first.complete

    asked: list[str] = []

    def go_on(_self: AnalysisDialog, there: list[object]) -> Existing:
        asked.append(f"{len(there)}")
        return Existing.RESUME

    monkeypatch.setattr(AnalysisDialog, "_ask_about", go_on)
    dialog.again.click()
    dialog.start.click()
    assert "Interested" in finish(qtbot, dialog)
    assert asked == ["1"]
    last = results.summary()
    assert last is not None
    assert last.complete
    assert last.frames == 60


def test_what_cannot_be_read_is_told_in_words(
    qtbot: QtBot, dialog: AnalysisDialog, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_text("no video")
    dialog.form.choose([str(broken), str(tmp_path / "gone.mp4")])
    dialog.start.click()
    said = finish(qtbot, dialog)
    assert "broken.mp4: not a readable video" in said
    assert "gone.mp4: no such file" in said


def test_closing_it_stops_the_reading(
    qtbot: QtBot, dialog: AnalysisDialog, clip: Path, tmp_path: Path
) -> None:
    dialog.form.choose([str(clip)])
    dialog.form.out.setText(str(tmp_path))
    dialog.start.click()
    qtbot.waitUntil(lambda: dialog.running.picture.has_picture, timeout=30_000)
    dialog.close()
    summary = ResultFolder(tmp_path / "lecture").summary()
    assert summary is not None
    assert not summary.complete  # and no thread is left: a fixture looks


def test_hidden_faces_need_the_video(dialog: AnalysisDialog) -> None:
    dialog.form.blur.setChecked(True)
    assert dialog.form.annotate.isChecked()
    assert dialog.form.wants_video
