"""Something that runs in a thread while a window shows how far it is, and can cancel it."""

from __future__ import annotations

from typing import Generic, TypeVar

from PyQt5.QtCore import QTimer, pyqtSignal
from PyQt5.QtWidgets import QWidget

from monitor.background_thread import BackgroundThread
from monitor.i18n import tr
from monitor.ui.progress.progress_lines import ProgressLines
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.labels import ElidedLabel

ThreadT = TypeVar("ThreadT", bound=BackgroundThread)


class ThreadView(QWidget, Generic[ThreadT]):
    """Runs a thread at a time, and asks it on a timer what is new.

    Args:
        tick_ms: Time between two questions.
        stopping: What is said from *Cancel* on, until it has ended.

    Attributes:
        title: What is worked on.
        progress: How far it is.
        cancel: Ends it.

    Signals:
        ended: There is no more to come; the thread says what came of it.
    """

    ended = pyqtSignal(object)

    def __init__(self, tick_ms: int, stopping: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tick_ms, self._words_of_stopping = tick_ms, stopping
        self._thread: ThreadT | None = None
        self.title = ElidedLabel("title")
        self.progress = ProgressLines()
        self.cancel = push_button(tr("Cancel"), self.stop)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)

    @property
    def is_busy(self) -> bool:
        """Whether something runs."""
        return self._thread is not None

    def stop(self) -> None:
        """Ask it to end."""
        if self._thread is not None:
            self._thread.stop()
            self.cancel.setEnabled(False)
            self.progress.line.show_text(self._words_of_stopping)

    def close_down(self) -> None:
        """End it, and wait until it has ended: the program is ending too."""
        self.stop()
        self._timer.stop()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(self, thread: ThreadT) -> None:
        self.cancel.setEnabled(True)
        self.progress.begin()
        self._thread = thread
        thread.start()
        self._timer.start(self._tick_ms)

    def _tick(self) -> None:
        thread = self._thread
        if thread is None:
            return
        was_running = thread.is_running
        self._show_news(thread)
        if not was_running:
            self._timer.stop()
            self._thread = None
            self.ended.emit(thread)

    def _show_news(self, thread: ThreadT) -> None:
        """Show what is new since it was asked last."""
        raise NotImplementedError

    def _say(self, doing: str) -> None:
        """Say what is being done, unless it is stopping."""
        if self.cancel.isEnabled():
            self.progress.line.show_text(doing)
