from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PyQt5.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from monitor.analysis.task import Existing, Task
from monitor.ui.analysis.plan import Plan
from monitor.ui.analysis.question import ask_about_results
from tests.ui.dialogs import in_dialog


@pytest.fixture
def ask(qtbot: QtBot) -> Callable[[Plan, str], tuple[Existing | None, str, set[str]]]:
    """Asks and presses a button; returns the answer, the question and its buttons."""
    parent = QWidget()
    qtbot.addWidget(parent)

    def asked(plan: Plan, press: str) -> tuple[Existing | None, str, set[str]]:
        seen: list[tuple[str, set[str]]] = []

        def choose(box: QMessageBox) -> None:
            buttons = {button.text(): button for button in box.buttons()}
            seen.append((box.text(), set(buttons)))
            buttons[press].click()

        in_dialog(QMessageBox, choose)
        answer = ask_about_results(plan, parent)
        return answer, *seen[0]

    return asked


def plan_of(there: int, others: int = 0) -> Plan:
    tasks = tuple(Task(f"day{number}.mp4", Path(f"day{number}")) for number in range(there))
    return Plan(tasks, (), (), tasks, tasks[:others])


@pytest.mark.parametrize(
    ("press", "answer"),
    [("Go on", Existing.RESUME), ("Replace", Existing.REPLACE), ("Cancel", None)],
)
def test_results_can_be_gone_on_with_replaced_or_left(ask, press, answer) -> None:
    chosen, text, _ = ask(plan_of(2), press)
    assert chosen is answer
    assert text == "The folder holds results for day0.mp4, day1.mp4 already."


def test_results_of_another_file_cannot_be_gone_on_with(ask) -> None:
    chosen, text, buttons = ask(plan_of(5, others=1), "Cancel")
    assert chosen is None
    assert "day0.mp4, made of another file or otherwise" in text
    assert "Go on" not in buttons


def test_of_many_only_a_few_are_named(ask) -> None:
    _, text, _ = ask(plan_of(12), "Cancel")
    assert "day2.mp4 and 9 more already" in text
