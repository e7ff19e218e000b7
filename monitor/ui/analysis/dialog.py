"""'Analyse a recording': choices, then the running analysis, then what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtGui import QCloseEvent
from PyQt5.QtWidgets import QDialog, QHBoxLayout, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from monitor.analysis.task import Existing, Task
from monitor.analysis.workers import Event
from monitor.config import Settings
from monitor.ui.analysis.form import AnalysisForm, existing, with_results
from monitor.ui.analysis.outcome import Outcome
from monitor.ui.analysis.running import RunningView
from monitor.ui.buttons import push_button
from monitor.ui.labels import label
from monitor.ui.theme import Theme


class AnalysisDialog(QDialog):
    """Analyses recordings in a thread; closing it stops them and keeps what was read.

    Args:
        settings: How faces are found and read, and how windows are made.
        theme: Light or dark.
    """

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Analyse a recording")
        self.resize(960, 640)
        self._events: list[Event] = []
        self._missing: list[str] = []
        self.heading = label("Analyse a recording", "heading")
        self.form = AnalysisForm(settings)
        self.running = RunningView(theme, settings.window.dead_band)
        self.outcome = Outcome()
        self.start = push_button("Start", self._ask_and_start, "primary")
        self.again = push_button("Another recording", self._show_form)
        self.leave = push_button("Close", self.reject)
        self.stack = QStackedWidget()
        for page in (self.form, self.running, self.outcome):
            self.stack.addWidget(page)
        self.form.changed.connect(self._allow_start)
        self.running.happened.connect(self._events.append)
        self.running.ended.connect(self._show_outcome)
        self._lay_out()
        self._show_form()

    def run(self, tasks: Sequence[Task]) -> None:
        """Analyse recordings now."""
        self._events.clear()
        self.stack.setCurrentWidget(self.running)
        self._show_buttons()
        self.running.start(tasks, blur=any(task.blur for task in tasks))

    def done(self, result: int) -> None:
        """Stop what runs, and close."""
        self.running.close_down()
        super().done(result)

    def closeEvent(self, event: QCloseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Stop what runs, and close."""
        self.running.close_down()
        super().closeEvent(event)

    def _ask_and_start(self) -> None:
        tasks, self._missing = self.form.tasks()
        there = with_results(tasks)
        if there:
            choice = self._ask_about(there)
            if choice is None:
                return
            tasks = existing(tasks, choice)
        if tasks:
            self.run(tasks)
        else:
            self._events.clear()
            self._show_outcome()

    def _ask_about(self, there: Sequence[Task]) -> Existing | None:
        """Ask what becomes of results that are there; None to leave it."""
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Question)
        box.setWindowTitle("Results are there already")
        names = ", ".join(task.name for task in there[:3])
        box.setText(f"The folder holds results of {names} already.")
        box.setInformativeText("Go on keeps what was read before; Replace begins again.")
        go_on = box.addButton("Go on", QMessageBox.AcceptRole)
        again = box.addButton("Replace", QMessageBox.DestructiveRole)
        box.addButton(QMessageBox.Cancel)
        box.setDefaultButton(go_on)
        box.exec_()
        chosen = box.clickedButton()
        return {go_on: Existing.RESUME, again: Existing.REPLACE}.get(chosen)

    def _show_form(self) -> None:
        self.stack.setCurrentWidget(self.form)
        self._show_buttons()
        self._allow_start()

    def _show_outcome(self) -> None:
        self.outcome.show_events(self._events, self._missing)
        self.stack.setCurrentWidget(self.outcome)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.start.setVisible(self.stack.currentWidget() is self.form)
        self.again.setVisible(self.stack.currentWidget() is self.outcome)
        self.leave.setVisible(self.stack.currentWidget() is not self.running)

    def _allow_start(self) -> None:
        self.start.setEnabled(self.form.is_ready)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(
            label("Numbers and what you ask for go to the folder; not for grading.", "quiet"), 1
        )
        for button in (self.again, self.start, self.leave):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(16)
        column.addWidget(self.heading)
        column.addWidget(self.stack, 1)
        column.addLayout(buttons)
