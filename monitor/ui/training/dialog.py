"""'Train your own': what to tell apart, then the training, then what came of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PyQt5.QtCore import QUrl
from PyQt5.QtGui import QCloseEvent, QDesktopServices
from PyQt5.QtWidgets import QWidget

from monitor.config import Settings
from monitor.emotion.folder import is_network_folder
from monitor.errors import DataSetError
from monitor.i18n import tr
from monitor.training.background_run import TrainingThread
from monitor.training.classifier.job import Existing, TrainingJob
from monitor.training.classifier.train_classifier import require_extra
from monitor.training.progress import PROGRESS_FILE
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.notice import Choice, Notice
from monitor.ui.training import wording
from monitor.ui.training.learning_view import LearningView
from monitor.ui.training.options_view import OptionsView
from monitor.ui.training.own_folder import OwnFolder
from monitor.ui.training.report_view import ReportView
from monitor.ui.training.set_view import SetView
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import lock_managed, push_button
from monitor.ui.widgets.labels import ElidedLabel
from monitor.ui.widgets.wording import sentence
from monitor.ui.windows.fitted import FittedDialog
from monitor.ui.windows.page_stack import PageStack

_PRIVACY = tr("All of it happens on this computer. People in the pictures have to agree to it.")


class TrainingDialog(FittedDialog):
    """Three steps, back and forth; closing it stops what runs and keeps what can go on.

    Args:
        settings: How faces are found, and how recordings are turned.
        theme: Light or dark.
        parent: The window that it lies over.
        own: Where sets, and what is trained, are kept.
        may_use: Whether the school leaves it to the user what reads the faces.

    Attributes:
        chosen: The folder of what is to be used from now on; "" until the user says so.
    """

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        own: OwnFolder | None = None,
        may_use: bool = True,
    ) -> None:
        super().__init__(tr("Train your own"), parent)
        self.resize(1040, 660)
        self.chosen = ""
        self._own = own or OwnFolder()
        self._background = Background(self)
        self._job: TrainingJob | None = None
        self._is_leaving = self._is_over = False
        self.set = SetView(theme, self._background, settings.picture, self._own)
        self.options = OptionsView()
        self.learning = LearningView(settings)
        self.report = ReportView(theme)
        self.notice = Notice()
        self.back = push_button(tr("Back"), self._show_set)
        self.next = push_button(tr("Next"), self._show_options, "primary")
        self.start = push_button(tr("Start"), self._ask_and_start, "primary")
        self.open_report = push_button(tr("Open the report"), self._open_report)
        self.use = push_button(tr("Use it"), self._use, "primary")
        self.leave = push_button(tr("Close"), self.reject)
        if not may_use:
            lock_managed(self.use)
        self.stack = PageStack(keeps_size=True)
        for page in (self.set, self.options, self.learning, self.report):
            self.stack.addWidget(page)
        self.set.changed.connect(self._allow_next)
        self.set.failed.connect(self._say)
        self.learning.ended.connect(self._on_ended)
        self._lay_out()
        self._show_set()
        self.set.show_last()
        self._say_what_is_missing()

    def done(self, result: int) -> None:
        """Close: the set is kept, and nothing that runs is left behind."""
        self.set.keep_now()
        self.close_down()
        super().done(result)

    def close_down(self) -> None:
        """End what runs, and let go of recordings."""
        self._is_over = True  # what the background tells now comes too late
        self.learning.close_down()
        self.set.recordings.player.close_recording()
        self._background.close()

    def reject(self) -> None:
        """Close; where something runs it stops first."""
        if self.learning.is_busy:
            self.learning.stop()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Close as soon as what runs has stopped."""
        self._is_leaving = self.learning.is_busy
        super().closeEvent(event)

    # The steps.

    def _show_set(self) -> None:
        self._show_page(self.set, tr("Train your own \N{EN DASH} 1 of 3: what to tell apart"))
        self._allow_next()

    def _show_options(self) -> None:
        self.notice.clear()
        if problem := self.set.problem:
            self._say(problem)
            return
        summary = wording.counted(self.set.counts, self.set.in_words)
        self.options.show_set(summary, are_recordings=self.set.are_recordings)
        self._show_page(self.options, tr("Train your own \N{EN DASH} 2 of 3: train"))
        self._say_what_is_missing()

    def _ask_and_start(self) -> None:
        """Start, or ask first what becomes of what is there under this name."""
        self.notice.clear()
        try:
            require_extra()
            table = self.set.keep()
        except DataSetError as error:
            self._say(str(error))
            return
        name = table.stem
        self._job = TrainingJob(
            table,
            self._own.network(name),
            base=self.options.chosen_base,
            view=self.options.chosen_view,
            plan=self.options.plan,
        )
        go_on = (tr("Go on"), partial(self._run, Existing.RESUME))
        if self._job.unfinished.is_dir():
            again = (tr("Begin again"), partial(self._run, Existing.REPLACE))
            self._say(tr("'{name}' was stopped while it learnt", name=name), go_on, again)
        elif is_network_folder(self._job.out):
            replace_it = (tr("Replace it"), partial(self._run, Existing.REPLACE))
            self._say(
                tr("'{name}' was trained before; it stays until this is done", name=name),
                replace_it,
            )
        else:
            self._run(Existing.REFUSE)

    def _run(self, existing: Existing) -> None:
        if self._job is not None:
            self.learning.start(replace(self._job, existing=existing))
            self._show_page(self.learning, tr("Train your own \N{EN DASH} 2 of 3: it learns"))

    def _on_ended(self, thread: TrainingThread) -> None:
        if self._is_leaving:
            self.reject()
            return
        if thread.trained is not None:
            self.report.show_trained(thread.trained)
            self._show_page(self.report, tr("Train your own \N{EN DASH} 3 of 3: what came of it"))
            return
        self._show_page(self.options, tr("Train your own \N{EN DASH} 2 of 3: train"))
        if self._job is None:
            return
        if thread.is_other:
            again = (tr("Begin again"), partial(self._run, Existing.REPLACE))
            self._say(tr("What was stopped learnt from something else"), again)
        elif thread.problem:
            self._say(wording.without_table(thread.problem, self._job.table))
        elif (self._job.unfinished / PROGRESS_FILE).is_file():
            self._say(tr("Stopped; what it has learnt is kept: Start goes on with it"))
        else:
            self._say(tr("Stopped before there was anything to keep"))

    def _use(self) -> None:
        if self._job is not None:
            self.chosen = str(self._job.out)
            self.accept()

    def _open_report(self) -> None:
        if self._job is not None:
            file = self._job.out / "report.html"
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.absolute())))

    # What is shown.

    def _show_page(self, page: QWidget, heading: str) -> None:
        self.notice.clear()
        self.heading.setText(heading)
        self.heading.setWordWrap(True)  # longer than a small screen in some languages
        self.stack.setCurrentWidget(page)
        self.next.setVisible(page is self.set)
        self.start.setVisible(page is self.options)
        self.back.setVisible(page in (self.options, self.report))
        self.use.setVisible(page is self.report)
        self.open_report.setVisible(page is self.report)
        self.learning.cancel.setVisible(page is self.learning)
        for button in (self.start, self.learning.cancel, self.use):  # one alone is seen
            if not button.isHidden():
                button.setFocus()
        self.leave.setVisible(page is not self.learning)

    def _say(self, message: str, *choices: Choice) -> None:
        if not self._is_over:
            self.notice.say(sentence(message), *choices)

    def _say_what_is_missing(self) -> None:
        """Say at once what training needs and this computer lacks; labelling works without."""
        try:
            require_extra()
        except DataSetError as error:
            self.start.setEnabled(False)
            self._say(str(error))

    def _allow_next(self) -> None:
        problem = self.set.problem
        self.next.setEnabled(bool(self.set.counts))
        self.next.setToolTip(sentence(problem) if problem else "")

    def _lay_out(self) -> None:
        self.body.addWidget(self.stack, 1)
        line = ElidedLabel("quiet")
        line.show_text(_PRIVACY)
        self.foot.addWidget(line, 1)
        for button in (
            self.back,
            self.open_report,
            self.use,
            self.next,
            self.start,
            self.learning.cancel,
            self.leave,
        ):
            self.foot.addWidget(button)
        self.notices.addWidget(self.notice)
