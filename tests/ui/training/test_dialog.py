"""The three steps: from folders to what is used."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest
from PyQt5.QtCore import QMimeData, QPoint, Qt, QUrl
from PyQt5.QtGui import QDropEvent
from PyQt5.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QSpinBox,
)

from monitor.config.extras import EXTRAS, Extra
from monitor.emotion.folder import is_network_folder
from monitor.training.classifier.job import JOB_FILE
from monitor.ui.training.dialog import TrainingDialog
from monitor.ui.training.own_folder import OwnFolder
from tests.training.needs_keras import NEEDS_KERAS
from tests.training.painted import bright_network
from tests.ui.training.conftest import MakeDialog

has_extra = pytest.mark.skipif(
    any(find_spec(name) is None for name in ("keras", "onnx", "sklearn", "tensorflow")),
    reason="needs the extra 'train'",
)


def with_pictures(qtbot, dialog: TrainingDialog, pictures: Path) -> None:
    dialog.set.folders.add(pictures)
    qtbot.waitUntil(lambda: not dialog.set.folders.is_counting)


def drop(dialog: TrainingDialog, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(QPoint(9, 9), Qt.CopyAction, data, Qt.LeftButton, Qt.NoModifier)
    dialog.set.folders.dropEvent(event)


def test_dropped_folders_are_counted_and_become_classes(
    qtbot, make_dialog: MakeDialog, pictures: Path
) -> None:
    dialog = make_dialog()
    assert not dialog.next.isEnabled()
    drop(dialog, pictures / "top", pictures / "bottom", pictures / "top")
    qtbot.waitUntil(lambda: dialog.set.counts == {"top": 8, "bottom": 8})
    assert dialog.set.summary.whole == "top: 8 pictures, bottom: 8 pictures"
    assert dialog.next.isEnabled()


def test_a_class_is_renamed_and_removed_with_the_keyboard(
    qtbot, make_dialog: MakeDialog, pictures: Path
) -> None:
    dialog = make_dialog()
    with_pictures(qtbot, dialog, pictures)
    table = dialog.set.folders.table
    table.selectRow(0)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key_F2)
    (editor,) = table.findChildren(QLineEdit)
    editor.setText("down")
    qtbot.keyClick(editor, Qt.Key_Return)
    qtbot.waitUntil(lambda: dialog.set.counts == {"down": 8, "top": 8})
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key_Delete)
    assert dialog.set.counts == {"down": 8}


def test_what_was_added_is_there_again_after_closing(
    qtbot, make_dialog: MakeDialog, pictures: Path
) -> None:
    dialog = make_dialog()
    with_pictures(qtbot, dialog, pictures / "top")
    dialog.set.name.setText("mine")
    dialog.leave.click()
    again = make_dialog()
    qtbot.waitUntil(lambda: again.set.counts == {"top": 8})
    assert again.set.name.text() == "mine"


def test_a_set_whose_disk_is_not_there_now_stays_as_it_was(
    qtbot, make_dialog: MakeDialog, own: OwnFolder, pictures: Path
) -> None:
    dialog = make_dialog()
    with_pictures(qtbot, dialog, pictures)
    dialog.leave.click()
    before = own.table("My classes").read_text()
    pictures.rename(pictures.with_name("elsewhere"))
    make_dialog().leave.click()  # at once, while it counts
    again = make_dialog()
    qtbot.waitUntil(lambda: again.set.counts == {"bottom": 0, "top": 0})
    again.leave.click()
    assert own.table("My classes").read_text() == before


def test_a_folder_without_pictures_is_said(qtbot, make_dialog: MakeDialog, tmp_path: Path) -> None:
    dialog = make_dialog()
    (tmp_path / "empty").mkdir()
    with_pictures(qtbot, dialog, tmp_path / "empty")
    assert "no pictures in this folder" in dialog.notice.text


def test_too_little_is_said_and_nothing_starts(
    qtbot, make_dialog: MakeDialog, pictures: Path
) -> None:
    dialog = make_dialog()
    with_pictures(qtbot, dialog, pictures / "top")
    dialog.next.click()
    assert "Add a second class" in dialog.notice.text
    assert dialog.stack.currentWidget() is dialog.set
    with_pictures(qtbot, dialog, pictures)
    dialog.set.name.setText("a/b")
    dialog.next.click()
    assert "Its name is that of a folder" in dialog.notice.text


@has_extra
def test_what_was_trained_before_is_replaced_only_where_that_is_wanted(
    qtbot, make_dialog: MakeDialog, own: OwnFolder, pictures: Path
) -> None:
    dialog = make_dialog()
    with_pictures(qtbot, dialog, pictures)
    name = dialog.set.name.text()
    dialog.set.keep()
    bright_network(own.network(name))
    dialog.next.click()
    dialog.start.click()
    assert "was trained before; it stays" in dialog.notice.text
    assert not dialog.learning.is_busy
    (own.network(name).with_name(f"{name}.unfinished")).mkdir()
    dialog.start.click()
    assert "was stopped while it learnt" in dialog.notice.text
    texts = [one.text() for one in dialog.notice.findChildren(QAbstractButton) if one.isVisible()]
    assert set(texts) == {"Go on", "Begin again", "Close"}


def test_sets_of_others_are_never_written_over(
    qtbot, make_dialog: MakeDialog, own: OwnFolder, pictures: Path
) -> None:
    first = make_dialog()
    with_pictures(qtbot, first, pictures)
    first.set.name.setText("mine")
    assert first.set.keep() == own.table("mine")
    assert first.set.keep() == own.table("mine"), "one's own is written over"
    again = make_dialog()
    qtbot.waitUntil(lambda: again.set.counts == {"bottom": 8, "top": 8})
    assert again.set.name.text() == "mine", "it goes on with that of last time"
    before = own.table("mine").read_text()
    again.set.kind.setCurrentIndex(1)
    assert again.set.keep() == own.table("mine 2"), "of another kind"
    assert own.table("mine").read_text() == before


def test_without_the_extra_it_says_at_once_how_to_have_it(
    make_dialog: MakeDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(EXTRAS, "train", Extra("", (("a_package_that_nobody_has",),)))
    dialog = make_dialog()
    assert "Training needs a_package_that_nobody_has: uv run" in dialog.notice.text
    assert not dialog.start.isEnabled()
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert "No part of this package" in make_dialog().notice.text.replace(": no", ": No")


def test_where_the_school_has_set_it_nothing_is_used(make_dialog: MakeDialog) -> None:
    assert not make_dialog(may_use=False).use.isEnabled()


def test_everything_has_a_name_for_screen_readers(make_dialog: MakeDialog) -> None:
    dialog = make_dialog()
    kinds = (QLineEdit, QComboBox, QSpinBox, QAbstractItemView)
    for kind in kinds:
        for one in dialog.findChildren(kind):
            is_within = isinstance(one.parent(), QSpinBox | QComboBox) or (
                one.parent() is not None and isinstance(one.parent().parent(), QComboBox)
            )
            assert one.accessibleName() or is_within or isinstance(one, QHeaderView), one
    for button in dialog.findChildren(QAbstractButton):
        is_corner = isinstance(button.parent(), QAbstractItemView)
        assert button.text() or button.accessibleName() or is_corner


def press(dialog: TrainingDialog, text: str) -> None:
    buttons = dialog.notice.findChildren(QAbstractButton)
    next(one for one in buttons if one.text() == text and one.isVisible()).click()


@pytest.mark.slow
class TestTraining:
    """Real ones, of painted pictures; the quick ones above hold what surrounds them."""

    pytestmark = NEEDS_KERAS

    def test_one_is_cancelled_goes_on_and_is_used(
        self, qtbot, make_dialog: MakeDialog, own: OwnFolder, pictures: Path
    ) -> None:
        dialog = make_dialog()
        with_pictures(qtbot, dialog, pictures)
        dialog.next.click()
        dialog.options.view.setCurrentIndex(1)  # all of each picture
        dialog.options.rounds.setValue(12)  # far from over when it is cancelled
        dialog.start.click()
        assert dialog.stack.currentWidget() is dialog.learning
        qtbot.waitUntil(lambda: "round 2" in dialog.learning.progress.line.whole)
        dialog.learning.cancel.click()
        qtbot.waitUntil(lambda: not dialog.learning.is_busy)
        assert "Stopped; what it has learnt is kept" in dialog.notice.text
        assert (own.path / "My classes.unfinished" / JOB_FILE).is_file()
        dialog.start.click()
        press(dialog, "Go on")
        qtbot.waitUntil(lambda: not dialog.learning.is_busy)
        assert dialog.stack.currentWidget() is dialog.report, dialog.notice.text
        assert "test pictures right" in dialog.report.accuracy.text()
        assert "top" in dialog.report.confusion.accessibleDescription()
        dialog.use.click()
        assert dialog.chosen == str(own.network("My classes"))
        assert is_network_folder(Path(dialog.chosen))
        assert not (own.path / "My classes.unfinished").exists()

    def test_what_was_stopped_of_something_else_can_be_begun_again(
        self, qtbot, make_dialog: MakeDialog, own: OwnFolder, pictures: Path
    ) -> None:
        dialog = make_dialog()
        with_pictures(qtbot, dialog, pictures)
        dialog.set.keep()
        (own.path / "My classes.unfinished").mkdir()
        (own.path / "My classes.unfinished" / JOB_FILE).touch()
        dialog.next.click()
        dialog.options.view.setCurrentIndex(1)
        dialog.start.click()
        press(dialog, "Go on")
        qtbot.waitUntil(lambda: not dialog.learning.is_busy)
        assert "What was stopped learnt from something else" in dialog.notice.text
        press(dialog, "Begin again")
        dialog.learning.cancel.click()
        qtbot.waitUntil(lambda: not dialog.learning.is_busy)
        assert "Stopped before there was anything to keep" in dialog.notice.text
