"""A recording while it is analysed: its picture, the gauge of the moment, and how far it is."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import QTimer, pyqtSignal
from PyQt5.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor.analysis.background_run import AnalysisThread
from monitor.analysis.batch.workers import Event, Progressed
from monitor.analysis.task import Task
from monitor.gauge.face import GaugeFace, coverage, window_face
from monitor.gauge.scale import scale_of
from monitor.i18n import tr
from monitor.types import WindowSummary
from monitor.ui.analysis.progress_lines import ProgressLines
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.camera_picture import Picture
from monitor.ui.dashboard.gauge import Gauge
from monitor.ui.widgets.buttons import Check, push_button
from monitor.ui.widgets.labels import ElidedLabel
from monitor.ui.widgets.wording import sentence

TICK_MS = 50


class RunningView(QWidget):
    """Runs an analysis and shows it.

    Signals:
        happened: Each event but progress.
        ended: There is no more to come.

    Args:
        theme: Light or dark.
        band: Scores within +-this of 0 are neutral.
    """

    happened = pyqtSignal(object)
    ended = pyqtSignal()

    def __init__(self, theme: Theme, band: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thread: AnalysisThread | None = None
        self._count = self._done = 0
        self.title = ElidedLabel("title")
        self.picture = Picture(theme)
        self.gauge = Gauge(theme, band)
        self.progress = ProgressLines()
        self.show_picture = Check(tr("Show the picture"))
        self.show_picture.setToolTip(tr("Without it, all of the processor reads expressions"))
        self.show_picture.setChecked(True)
        self.show_picture.toggled.connect(self._show_or_hide)
        self.blur = Check(tr("Blur it"))
        self.cancel = push_button(tr("Cancel"), self.stop)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)

    @property
    def is_busy(self) -> bool:
        """Whether something is being analysed."""
        return self._thread is not None

    def start(self, tasks: Sequence[Task], *, blur: bool) -> None:
        """Analyse recordings."""
        self.blur.setChecked(blur)
        self.cancel.setEnabled(True)
        self._count, self._done = len(tasks), 0
        self.progress.begin()
        self._show_progress(tasks[0].name, 0.0, tr("getting ready"))
        self.picture.show_text("")
        self.picture.show_places(tasks[0].settings.detection.leave_out)
        window = tasks[0].settings.window
        self.gauge.show_scale(window.neutral_band, scale_of(window.strategy))
        self.gauge.show_face(GaugeFace("", tr("Waiting for the first picture")))
        self._thread = AnalysisThread(tasks)
        self._thread.start()
        self._timer.start(TICK_MS)

    def stop(self) -> None:
        """Ask it to end; what was read is kept."""
        if self._thread is not None:
            self._thread.stop()
            self.cancel.setEnabled(False)
            self.progress.line.show_text(tr("Stopping; what was read is kept"))

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
        for event in thread.new_events():
            self._take(event)
        preview = thread.preview()
        if preview is not None:
            if self.show_picture.isChecked():
                blurred = self.blur.isChecked()
                self.picture.show_frame(preview.frame, preview.reading, blurred=blurred)
            self.gauge.show_face(_gauge_face(preview.window))
        if not was_running:
            self._timer.stop()
            self._thread = None
            self.ended.emit()

    def _take(self, event: Event) -> None:
        if isinstance(event, Progressed):
            self._show_progress(event.task.name, event.share, event.doing)
            return
        self._done += 1
        self.happened.emit(event)

    def _show_progress(self, name: str, share: float, doing: str) -> None:
        which = (
            tr(" ({done} of {value})", done=self._done + 1, value=self._count)
            if self._count > 1
            else ""
        )
        self.title.show_text(f"{name}{which}")
        whole = (self._done + share) / self._count
        if self.cancel.isEnabled():
            self.progress.line.show_text(sentence(doing))
        self.progress.show_share(
            whole, whole, lambda left: tr("about {left_s} left   ", left_s=left)
        )

    def _show_or_hide(self, shown: bool) -> None:
        self.picture.show_text("")  # the frame that was shown is let go
        self.picture.setVisible(shown)
        self.blur.setEnabled(shown)

    def _lay_out(self) -> None:
        stage = QHBoxLayout()
        stage.setSpacing(20)
        stage.addWidget(self.picture, 3)
        stage.addWidget(self.gauge, 2)
        foot = QHBoxLayout()
        foot.setSpacing(20)
        foot.addWidget(self.show_picture)
        foot.addWidget(self.blur)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addLayout(stage, 1)
        column.addWidget(self.progress)
        column.addLayout(foot)


def _gauge_face(window: WindowSummary) -> GaugeFace:
    if window.gauge is None:
        return GaugeFace(
            tr("No data"), coverage(window) if window.seen_count else tr("No faces seen")
        )
    return window_face(window)
