"""The papers, from the window's menu."""

from __future__ import annotations

from pathlib import Path

from PyQt5.QtCore import QTimer
from PyQt5.QtWidgets import QApplication

from monitor.ui.dialogs.papers_dialog import PapersDialog
from tests.ui.main.driving import MakeWindow


def test_papers_are_written_from_what_the_window_is_set_to(
    make_window: MakeWindow, qtbot, tmp_path: Path
) -> None:
    window = make_window()
    seen: list[str] = []

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PapersDialog)
        assert not dialog.keep.isEnabled()
        dialog.folder.setText(str(tmp_path / "papers"))
        dialog.keep.click()
        seen.append(dialog.fault.text())

    QTimer.singleShot(0, fill)
    window.commands["papers"].trigger()
    assert seen == [""]
    page = (tmp_path / "papers" / "door-notice-en.html").read_text(encoding="utf-8")
    assert "reads facial expressions and where heads are turned" in page
    assert "5 drafts are in" in window.dashboard.notice.text


def test_papers_that_are_there_are_replaced_only_where_that_is_wanted(
    make_window: MakeWindow, qtbot, tmp_path: Path
) -> None:
    window = make_window()
    there = tmp_path / "record-of-processing-en.html"
    there.write_text("filled in")

    def refuse_then_replace() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PapersDialog)
        dialog.folder.setText(str(tmp_path))
        dialog.keep.click()
        assert "papers already" in dialog.fault.text()
        assert "--" not in dialog.fault.text(), "no option of the command line"
        assert there.read_text() == "filled in"
        dialog.replace.setChecked(True)
        dialog.keep.click()

    QTimer.singleShot(0, refuse_then_replace)
    window.commands["papers"].trigger()
    assert there.read_text() != "filled in"
