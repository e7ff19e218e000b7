"""'Analyse a recording': choices, then the running analysis, then what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PyQt5.QtGui import QCloseEvent
from PyQt5.QtWidgets import QWidget

from monitor.analysis.batch.workers import Event, Finished
from monitor.analysis.results.logged import log_analysis
from monitor.analysis.task import Existing, Task
from monitor.config import Settings
from monitor.i18n import tr
from monitor.plots.rounding import whole
from monitor.store import SessionRecord, SessionStore
from monitor.ui.analysis.form import AnalysisForm
from monitor.ui.analysis.outcome import Outcome, is_unfinished
from monitor.ui.analysis.plan import Plan, make_plan
from monitor.ui.analysis.question import ask_about_results
from monitor.ui.analysis.running import RunningView
from monitor.ui.analysis.still import still_of
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.notice import Notice
from monitor.ui.picture.drawing_dialog import ZonesDrawing
from monitor.ui.picture.picture_dialog import PictureDialog
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.labels import ElidedLabel
from monitor.ui.widgets.wording import sentence
from monitor.ui.windows.fitted import FittedDialog
from monitor.ui.windows.page_stack import PageStack


class AnalysisDialog(FittedDialog):
    """Analyses recordings in a thread; closing it stops them and keeps what was read.

    Args:
        settings: How faces are found and read, and how windows are made.
        theme: Light or dark.
        background: Looks for recordings and results.
        results_folder: Where results go; "" for beside the recording.
        parent: The window that it lies over.
        store: The log, where finished analyses are listed with the sessions; None lists none.
    """

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        background: Background,
        results_folder: str = "",
        parent: QWidget | None = None,
        *,
        store: SessionStore | None = None,
    ) -> None:
        super().__init__(tr("Analyse a recording"), parent)
        self.resize(1000, 660)
        self._background = background
        self._store = store
        self._plan: Plan | None = None
        self._events: list[Event] = []
        self._is_leaving = self._is_over = False
        self.form = AnalysisForm(settings, results_folder)
        self.running = RunningView(theme, settings.window.neutral_band)
        self.outcome = Outcome(theme)
        self.notice = Notice()
        self.start = push_button(tr("Start"), self._find_recordings, "primary")
        self.go_on = push_button(tr("Go on"), self._go_on, "primary")
        self.again = push_button(tr("Another recording"), self._show_form)
        self.leave = push_button(tr("Close"), self.reject)
        self.stack = PageStack()
        for page in (self.form, self.running, self.outcome):
            self.stack.addWidget(page)
        self.form.places.changed.connect(self._allow_start)
        form = self.form
        form.picture_requested.connect(partial(self._find_picture, self._turn_picture))
        form.zones_requested.connect(partial(self._find_picture, self._draw_zones))
        self.running.happened.connect(self._take)
        self.running.ended.connect(self._on_ended)
        self._lay_out()
        self._show_form()

    def run(self, tasks: Sequence[Task]) -> None:
        """Analyse recordings now."""
        self._events.clear()
        self.running.start(tasks, blur=True)  # nobody is seen sharp who did not ask for it
        self._show_page(self.running, tr("Analysing"))

    def reject(self) -> None:
        """Close; where something runs it stops first, and what came of it is shown."""
        if self.running.is_busy:
            self.running.stop()
        else:
            self._is_over = True  # what the background tells now comes too late
            super().reject()

    def closeEvent(self, event: QCloseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Close as soon as what runs has stopped."""
        self._is_leaving = self.running.is_busy
        super().closeEvent(event)

    def _find_recordings(self) -> None:
        self.notice.clear()
        if problem := self.form.stretch.problem:
            self._say(problem)
            return
        self.start.setEnabled(False)
        places = self.form.places
        work = partial(make_plan, places.names, self.form.template())
        self._background.run(work, self._ask_and_run, self._say)

    def _ask_and_run(self, plan: Plan) -> None:
        if self._is_over:
            return
        self._allow_start()
        self._plan = plan
        existing: Existing | None = Existing.REFUSE
        if plan.with_results:
            existing = ask_about_results(plan, self)
        if not plan.tasks:
            self._say("; ".join((*plan.missing, *plan.left_out)))
        elif existing is not None:
            self.run(plan.tasks_with(existing))

    def _find_picture(self, use: Callable[[NDArray[np.uint8]], None]) -> None:
        self.notice.clear()
        if problem := self.form.stretch.problem:
            self._say(problem)
            return
        settings = self.form.template().settings
        work = partial(still_of, self.form.places.names, settings)
        self._background.run(work, use, self._say)

    def _turn_picture(self, pixels: NDArray[np.uint8]) -> None:
        if self._is_over:
            return
        dialog = PictureDialog(pixels, self.form.view, self)
        if dialog.exec_():
            self.form.see(dialog.view)
        dialog.deleteLater()

    def _draw_zones(self, pixels: NDArray[np.uint8]) -> None:
        if self._is_over:
            return
        dialog = ZonesDrawing(pixels, self.form.zones, self)
        if dialog.exec_():
            self.form.use_zones(dialog.zones)
        dialog.deleteLater()

    def _take(self, event: Event) -> None:
        """Keep what came of a recording, and list it with the sessions where it is finished."""
        self._events.append(event)
        store = self._store
        if store is None or not isinstance(event, Finished) or not event.summary.finished:
            return

        def work() -> SessionRecord:
            return store.session(log_analysis(store, event.task, event.summary))

        self._background.run(work, lambda record: self._say(_listed(record)), self._say)

    def _go_on(self) -> None:
        if self._plan is not None:
            self.run(self._plan.tasks_with(Existing.RESUME))

    def _on_ended(self) -> None:
        if self._is_leaving:
            self.reject()
            return
        lines = (*self._plan.missing, *self._plan.left_out) if self._plan else ()
        self.outcome.show_events(self._events, lines)
        self._show_page(self.outcome, tr("Results"))

    def _show_form(self) -> None:
        self._show_page(self.form, tr("Analyse a recording"))
        self._allow_start()

    def _show_page(self, page: QWidget, heading: str) -> None:
        self.notice.clear()
        self.heading.setText(heading)
        self.stack.setCurrentWidget(page)
        self.start.setVisible(page is self.form)
        self.again.setVisible(page is self.outcome)
        self.go_on.setVisible(page is self.outcome and any(map(is_unfinished, self._events)))
        self.leave.setVisible(page is not self.running)  # it has a button of its own

    def _say(self, message: str) -> None:
        if not self._is_over:
            self._allow_start()
            self.notice.say(sentence(message))

    def _allow_start(self) -> None:
        self.start.setEnabled(self.form.places.are_chosen)

    def _lay_out(self) -> None:
        self.body.addWidget(self.stack, 1)
        words = ElidedLabel("quiet")
        words.show_text(
            tr("Numbers and what you ask for go to the folder; not for grading or discipline.")
        )
        self.foot.addWidget(words, 1)
        for button in (self.again, self.go_on, self.start, self.leave):
            self.foot.addWidget(button)
        self.notices.addWidget(self.notice)


def _listed(record: SessionRecord) -> str:
    """Say where a finished analysis is found, and why it has another figure there."""
    if record.mean_gauge is None:
        return tr("Listed with the past sessions; there its recording plays beside the gauge")
    return tr(
        "Listed with the past sessions, as the mean over its time ({mean_gauge}); "
        "there its recording plays beside the gauge",
        mean_gauge=whole(record.mean_gauge),
    )
