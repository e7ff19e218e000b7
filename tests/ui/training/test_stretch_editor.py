"""Stretches are marked with I and O, by dragging, corrected, removed, and kept at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PyQt5.QtCore import QPoint, Qt

from monitor.training.data.segments import Segment, read_segments
from monitor.training.data.stretches import write_stretches
from monitor.ui.appearance.theme import Theme
from monitor.ui.training.dialog import TrainingDialog
from monitor.ui.training.own_folder import OwnFolder
from monitor.ui.training.recordings.editor import StretchEditor, problem_beside
from monitor.ui.training.recordings.time_bar import TimeBar
from monitor.ui.training.set_view import RECORDINGS
from tests.analysis.material import face_clip
from tests.sources.clips import steady
from tests.ui.training.conftest import MakeDialog

LENGTH_S = 6.0


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clip") / "lesson.mp4"
    return face_clip(path, steady(60, fps=10))


@pytest.fixture
def dialog(make_dialog: MakeDialog, qtbot, clip: Path) -> TrainingDialog:
    made = make_dialog()
    made.set.kind.setCurrentText(RECORDINGS)
    made.set.recordings.player.open(clip)
    qtbot.waitUntil(lambda: made.set.recordings.player.picture.has_picture)
    return made


def go(qtbot, editor: StretchEditor, moment_s: float) -> None:
    editor.player.bar.sought.emit(moment_s)
    qtbot.waitUntil(lambda: abs(editor.player.moment_s - moment_s) < 0.01)


def mark(qtbot, editor: StretchEditor, start_s: float, end_s: float, name: str) -> None:
    bar = editor.player.bar
    go(qtbot, editor, start_s)
    bar.setFocus()
    qtbot.keyClick(bar, Qt.Key_I)
    go(qtbot, editor, end_s)
    qtbot.keyClick(bar, Qt.Key_O)
    editor.form.name.setText(name)
    qtbot.keyClick(editor.form.name, Qt.Key_Return)


def test_it_is_blurred_until_that_is_changed(dialog: TrainingDialog) -> None:
    player = dialog.set.recordings.player
    assert player.picture.is_blurred
    player.blur.click()
    assert not player.picture.is_blurred


def test_stretches_are_marked_with_keys_and_kept_at_once(
    qtbot, dialog: TrainingDialog, own: OwnFolder, clip: Path
) -> None:
    editor = dialog.set.recordings
    mark(qtbot, editor, 3.0, 4.5, "away")
    mark(qtbot, editor, 0.5, 2.0, "calm")
    assert [(one.start_s, one.end_s, one.label) for one in editor.stretches] == [
        (0.5, 2.0, "calm"),
        (3.0, 4.5, "away"),
    ]
    assert dialog.set.counts == {"away": 1, "calm": 1}
    kept = read_segments(own.table("My classes"), 0.0)
    assert [one.label for one in kept] == ["calm", "away"]
    assert {file.suffix for file in own.path.iterdir()} == {".csv"}, "names and times alone"


def test_letters_in_a_field_are_letters(qtbot, dialog: TrainingDialog) -> None:
    form = dialog.set.recordings.form
    form.name.setFocus()
    qtbot.keyClicks(form.name, "pico")
    assert (form.name.text(), form.start.text(), form.stop.text()) == ("pico", "", "")


def test_a_stretch_is_corrected_and_removed(qtbot, dialog: TrainingDialog, own: OwnFolder) -> None:
    editor = dialog.set.recordings
    mark(qtbot, editor, 1.0, 2.0, "calm")
    mark(qtbot, editor, 3.0, 4.0, "away")
    editor.table.selectRow(1)
    qtbot.waitUntil(lambda: abs(editor.player.moment_s - 3.0) < 0.01)
    assert editor.form.name.text() == "away"
    editor.form.stop.setText("0:05.5")
    editor.form.name.setText("upset")
    editor.change.click()
    assert (editor.stretches[1].end_s, editor.stretches[1].label) == (5.5, "upset")
    editor.table.selectRow(0)
    editor.table.setFocus()
    qtbot.keyClick(editor.table, Qt.Key_Delete)
    assert [one.label for one in editor.stretches] == ["upset"]
    assert [one.label for one in read_segments(own.table("My classes"), 0.0)] == ["upset"]
    editor.table.selectRow(0)
    editor.remove.click()
    assert not own.table("My classes").exists(), "the next start begins with nothing"


@pytest.mark.parametrize(
    ("times", "name", "said"),
    [
        (("", ""), "calm", "Mark a stretch first"),
        (("0:03", "0:01"), "calm", "A stretch ends after it begins"),
        (("0:01", "0:02"), " ", "Name the class"),
        (("0:01", "0:02"), "score", "is a column"),
        (("0:02", "0:04"), "away", "It overlaps a stretch of another class"),
        (("0:03", "0:05"), "calm", "This stretch is in the list already"),
    ],
)
def test_what_makes_no_sense_is_said_and_not_added(
    qtbot, dialog: TrainingDialog, times: tuple[str, str], name: str, said: str
) -> None:
    editor = dialog.set.recordings
    mark(qtbot, editor, 3.0, 5.0, "calm")
    editor.form.start.setText(times[0])
    editor.form.stop.setText(times[1])
    editor.form.name.setText(name)
    editor.add_button.click()
    assert said in dialog.notice.text
    assert len(editor.stretches) == 1


def test_a_file_that_is_no_recording_is_said(qtbot, dialog: TrainingDialog, tmp_path: Path) -> None:
    (tmp_path / "letter.mp4").write_text("dear")
    dialog.set.recordings.player.open(tmp_path / "letter.mp4")
    qtbot.waitUntil(lambda: "letter.mp4" in dialog.notice.text)
    assert not dialog.set.recordings.player.play.isEnabled()


def test_it_goes_on_with_the_stretches_of_last_time(
    qtbot, dialog: TrainingDialog, make_dialog: MakeDialog
) -> None:
    mark(qtbot, dialog.set.recordings, 3.0, 4.5, "away")
    again = make_dialog()
    assert again.set.are_recordings
    assert [one.label for one in again.set.recordings.stretches] == ["away"]
    player = again.set.recordings.player
    qtbot.waitUntil(lambda: player.picture.has_picture)
    assert player.moment_s == pytest.approx(3.0)


def test_the_recording_is_still_there_after_a_step_on_and_back(
    qtbot, dialog: TrainingDialog
) -> None:
    editor = dialog.set.recordings
    for place in range(6):
        mark(qtbot, editor, 0.9 * place, 0.9 * place + 0.5, "calm" if place % 2 else "away")
    editor.player.toggle()
    dialog.next.click()
    assert dialog.stack.currentWidget() is dialog.options, dialog.notice.text
    assert "3 stretches" in dialog.options.summary.text()
    assert not editor.player.is_playing, "nobody sees it"
    dialog.back.click()
    go(qtbot, editor, 2.5)
    assert len(editor.stretches) == 6


def test_it_plays_and_pauses_with_a_key(qtbot, dialog: TrainingDialog) -> None:
    player = dialog.set.recordings.player
    player.bar.setFocus()
    qtbot.keyClick(player.bar, Qt.Key_P)
    qtbot.waitUntil(lambda: player.moment_s > 0.2)
    qtbot.keyClick(player.bar, Qt.Key_P)
    assert not player.is_playing
    before_s = player.moment_s
    qtbot.keyClick(player.bar, Qt.Key_Right)
    qtbot.waitUntil(lambda: player.moment_s > before_s + 0.5)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(first=st.integers(-20, 420), second=st.integers(-20, 420))
def test_a_drag_marks_what_lies_between(qtbot, theme: Theme, first: int, second: int) -> None:
    bar = TimeBar(theme)
    bar.resize(400, 46)
    bar.show_moment(0.0, LENGTH_S)
    marks: list[tuple[float, float]] = []
    bar.dragged.connect(lambda start, end: marks.append((start, end)))
    qtbot.mousePress(bar, Qt.LeftButton, pos=QPoint(first, 20))
    qtbot.mouseMove(bar, QPoint(second, 20))
    qtbot.mouseRelease(bar, Qt.LeftButton, pos=QPoint(second, 20))
    for start_s, end_s in marks:
        assert 0.0 <= start_s <= end_s <= LENGTH_S
    bar.deleteLater()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(
    marks=st.lists(
        st.tuples(st.integers(0, 20), st.integers(1, 9), st.sampled_from(("calm", "away"))),
        min_size=1,
        max_size=9,
    )
)
def test_whatever_is_marked_can_be_learnt_from(
    tmp_path: Path, marks: list[tuple[int, int, str]]
) -> None:
    """What the list takes never contradicts itself, as a table of the command may."""
    video = tmp_path / "lesson.mp4"
    video.touch()
    kept: list[Segment] = []
    for start_s, length_s, name in marks:
        made = Segment(len(kept) + 2, video, start_s, start_s + length_s, name)
        if not problem_beside(made, kept):
            kept.append(made)
    write_stretches(tmp_path / "mine.csv", kept)
    assert len(read_segments(tmp_path / "mine.csv", 0.0)) == len(kept) > 0
