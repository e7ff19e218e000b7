"""What works on this computer, and the report of it."""

from __future__ import annotations

import getpass
from pathlib import Path

import pytest

from monitor.config import Settings
from monitor.config.own_file import change_own_settings
from monitor.ui.help import machine_dialog
from monitor.ui.help.findings import Finding
from monitor.ui.help.machine_dialog import MachineDialog
from monitor.ui.help.problem_report import problem_report, without_names
from monitor.ui.widgets.background_task import Background

FOUND = (
    Finding("system", True, "Linux"),
    Finding("cameras", None, "none found"),
    Finding("session log", False, "no disk in postgresql://anna@school/log"),
)


def test_names_places_and_addresses_stay_out_of_the_report(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/anna"))
    monkeypatch.setattr(getpass, "getuser", lambda: "anna")
    text = "3 sessions in /home/anna/lessons.sqlite; postgresql://anna:x@school/log; banana; anna"
    assert without_names(text) == (
        "3 sessions in ~/lessons.sqlite; postgresql://school/log; banana; USER"
    )
    changed = {
        ("session", "store"): "sqlite:////home/anna/lessons.sqlite",
        ("session", "min_people"): 7,
    }
    report = problem_report(FOUND, change_own_settings(changed))
    assert "session.min_people = 7" in report
    assert "session.store = set" in report
    assert "window.length_s" not in report, "it is as it comes"
    assert "no  session log: no disk in postgresql://school/log" in report
    assert "anna" not in report


def test_what_was_found_is_shown_and_saved(
    qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine_dialog, "findings", lambda: iter(FOUND))
    background = Background()
    dialog = MachineDialog(background, Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.save.isEnabled()
    qtbot.waitUntil(dialog.save.isEnabled)
    assert dialog.found.toPlainText().splitlines() == [
        "\N{CHECK MARK}  System: Linux",
        "\N{EN DASH}  Cameras: none found",
        "\N{MULTIPLICATION X}  Session log: no disk in postgresql://anna@school/log",
    ]
    dialog.report.setPlainText("It stopped.\n" + dialog.report.toPlainText())
    dialog.save_to(tmp_path / "missing" / "problem.txt")
    assert "cannot be written" in dialog.line.text()
    file = tmp_path / "problem.txt"
    dialog.save_to(file)
    assert file.read_text(encoding="utf-8").startswith("It stopped.\nWhat happened")
    assert str(file) in dialog.line.text()
    background.close()


def test_closed_before_all_was_looked_at_nothing_more_is_shown(
    qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine_dialog, "findings", lambda: iter(FOUND))
    background = Background()
    dialog = MachineDialog(background, Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.reject()
    done = []
    background.run(lambda: None, done.append, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert not dialog.save.isEnabled()
    background.close()
