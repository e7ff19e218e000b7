"""Step 2, while it learns: how far it is, how long it takes, and a button to cancel."""

from __future__ import annotations

from PyQt5.QtCore import QTimer, pyqtSignal
from PyQt5.QtWidgets import QVBoxLayout, QWidget

from monitor.config import Settings
from monitor.i18n import tr
from monitor.training.background_run import TrainingThread
from monitor.training.classifier.job import TrainingJob
from monitor.ui.analysis.progress_lines import ProgressLines
from monitor.ui.training import words
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.labels import ElidedLabel, label

TICK_MS = 100
_MEANWHILE = tr(
    "The window can stay open while you do other things. Cancel keeps what was "
    "learnt in whole rounds: it can go on later. What was trained before stays "
    "until this is done."
)


class LearningView(QWidget):
    """Runs a training and shows it.

    Attributes:
        cancel: Ends it; it belongs where it is always in view.

    Signals:
        ended: There is no more to come; the thread says what came of it.
    """

    ended = pyqtSignal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._thread: TrainingThread | None = None
        self.title = ElidedLabel("title")
        self.progress = ProgressLines()
        self.cancel = push_button(tr("Cancel"), self.stop)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._lay_out()

    @property
    def is_busy(self) -> bool:
        """Whether something is being learnt."""
        return self._thread is not None

    def start(self, job: TrainingJob) -> None:
        """Train."""
        self.title.show_text(job.out.name)
        self.cancel.setEnabled(True)
        self.progress.begin()
        self._thread = TrainingThread(job, self._settings)
        self._thread.start()
        self._tick()
        self._timer.start(TICK_MS)

    def stop(self) -> None:
        """Ask it to end; what was learnt in whole rounds is kept."""
        if self._thread is not None:
            self._thread.stop()
            self.cancel.setEnabled(False)
            self.progress.line.show_text(tr("Stopping"))

    def close_down(self) -> None:
        """End it, and wait until it has ended: the program is ending too."""
        self.stop()
        self._timer.stop()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _tick(self) -> None:
        thread = self._thread
        if thread is None:
            return
        was_running = thread.is_running
        self._show(*thread.progress)
        if not was_running:
            self._timer.stop()
            self._thread = None
            self.ended.emit(thread)

    def _show(self, share: float, doing: str) -> None:
        whole, text = words.progress_words(share, doing)
        if self.cancel.isEnabled():
            self.progress.line.show_text(text)
        measured = share if words.is_learning(doing) else None
        self.progress.show_share(
            whole, measured, lambda left: tr("at most {left_s} left   ", left_s=left)
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.progress)
        column.addWidget(label(_MEANWHILE, "quiet", wrap=True))
        column.addStretch(1)
