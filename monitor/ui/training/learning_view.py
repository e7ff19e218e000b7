"""Step 2, while it learns: how far it is, how long it takes, and a button to cancel."""

from __future__ import annotations

from PyQt5.QtWidgets import QVBoxLayout, QWidget

from monitor.config import Settings
from monitor.i18n import tr
from monitor.training.background_run import TrainingThread
from monitor.training.classifier.job import TrainingJob
from monitor.ui.progress.thread_view import ThreadView
from monitor.ui.training import wording
from monitor.ui.widgets.labels import label

TICK_MS = 100
_MEANWHILE = tr(
    "The window can stay open while you do other things. Cancel keeps what was "
    "learnt in whole rounds: it can go on later. What was trained before stays "
    "until this is done."
)


class LearningView(ThreadView[TrainingThread]):
    """Runs a training and shows it; *Cancel* belongs where it is always in view."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(TICK_MS, tr("Stopping"), parent)
        self._settings = settings
        self._lay_out()

    def start(self, job: TrainingJob) -> None:
        """Train."""
        self.title.show_text(job.out.name)
        thread = TrainingThread(job, self._settings)
        self._run(thread)
        self._show_news(thread)

    def _show_news(self, thread: TrainingThread) -> None:
        share, doing = thread.progress
        whole, text = wording.progress_words(share, doing)
        self._say(text)
        measured = share if wording.is_learning(doing) else None
        self.progress.show_share(whole, measured, lambda left: tr("at most {left} left", left=left))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.progress)
        column.addWidget(label(_MEANWHILE, "quiet", wrap=True))
        column.addStretch(1)
