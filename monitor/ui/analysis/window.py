"""`analyze --display`: a window of its own while the command works."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator, Sequence

from PyQt5.QtCore import QEventLoop
from PyQt5.QtGui import QCloseEvent
from PyQt5.QtWidgets import QVBoxLayout, QWidget

from monitor.analysis.batch.workers import Event
from monitor.analysis.task import Task
from monitor.i18n import tr
from monitor.stopping import StopRequest
from monitor.ui.analysis.running import RunningView
from monitor.ui.appearance.application import make_application
from monitor.ui.appearance.theme import Theme
from monitor.ui.widgets.preferences import load_preferences
from monitor.ui.windows.fitted import FittedWindow


class AnalysisWindow(FittedWindow):
    """Shows recordings while they are analysed; closing it stops that.

    Args:
        view: What it shows.
        stop: Set when the window is closed.
    """

    def __init__(self, view: RunningView, stop: StopRequest) -> None:
        super().__init__()
        self._stop = stop
        self.setWindowTitle(tr("Analysing \N{EN DASH} Classroom Monitor"))
        self.resize(1100, 620)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(28, 24, 28, 20)
        column.addWidget(view)
        self.setCentralWidget(page)
        view.cancel.clicked.connect(lambda _checked: stop.set())

    def closeEvent(self, event: QCloseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Stop; the command tells what was read."""
        self._stop.set()
        super().closeEvent(event)


def show_analysis(tasks: Sequence[Task], stop: StopRequest) -> Iterator[Event]:
    """Analyse recordings in a window of its own and yield what happens, but for progress.

    Call `display.require_display` before.

    Args:
        tasks: The recordings; all with the same settings.
        stop: Set it to stop; closing the window sets it too. What was read becomes results.
    """
    app = make_application()
    theme = Theme(app, load_preferences().theme, tasks[0].settings.display)
    view = RunningView(theme, tasks[0].settings.window.neutral_band)
    events: deque[Event] = deque()
    over = threading.Event()
    view.happened.connect(events.append)
    view.ended.connect(over.set)
    window = AnalysisWindow(view, stop)
    window.show()
    view.start(tasks, blur=any(task.outputs.blur for task in tasks))
    try:
        while not over.is_set():
            # The view's own timer wakes it several times a second.
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if stop.is_set():
                view.stop()
            while events:
                yield events.popleft()
    finally:
        view.close_down()
        window.close()
