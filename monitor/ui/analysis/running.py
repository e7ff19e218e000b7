"""A recording while it is analysed: its picture, the gauge of the moment, and how far it is."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import pyqtSignal
from PyQt5.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor.analysis.background_run import AnalysisThread
from monitor.analysis.batch.workers import Event, Progressed
from monitor.analysis.task import Task
from monitor.gauge.face import GaugeFace, coverage, window_face
from monitor.gauge.scale import scale_of
from monitor.i18n import tr
from monitor.types import WindowSummary
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.camera_picture import Picture
from monitor.ui.dashboard.gauge import Gauge
from monitor.ui.progress.thread_view import ThreadView
from monitor.ui.widgets.buttons import Check
from monitor.ui.widgets.wording import sentence

TICK_MS = 50


class RunningView(ThreadView[AnalysisThread]):
    """Runs an analysis and shows it.

    Signals:
        happened: Each event but progress.

    Args:
        theme: Light or dark.
        band: Scores within +-this of 0 are neutral.
    """

    happened = pyqtSignal(object)

    def __init__(self, theme: Theme, band: float, parent: QWidget | None = None) -> None:
        super().__init__(TICK_MS, tr("Stopping; what was read is kept"), parent)
        self._count = self._done = 0
        self.picture = Picture(theme)
        self.gauge = Gauge(theme, band)
        self.show_picture = Check(tr("Show the picture"))
        self.show_picture.setToolTip(tr("Without it, all of the processor reads expressions"))
        self.show_picture.setChecked(True)
        self.show_picture.toggled.connect(self._show_or_hide)
        self.blur = Check(tr("Blur it"))
        self._lay_out()

    def start(self, tasks: Sequence[Task], *, blur: bool) -> None:
        """Analyse recordings."""
        self.blur.setChecked(blur)
        self._count, self._done = len(tasks), 0
        self._run(AnalysisThread(tasks))
        self._show_progress(tasks[0].name, 0.0, tr("getting ready"))
        self.picture.show_text("")
        self.picture.show_places(tasks[0].settings.detection.leave_out)
        window = tasks[0].settings.window
        self.gauge.show_scale(window.neutral_band, scale_of(window.strategy))
        self.gauge.show_face(GaugeFace("", tr("Waiting for the first picture")))

    def _show_news(self, thread: AnalysisThread) -> None:
        for event in thread.new_events():
            self._take(event)
        preview = thread.preview()
        if preview is not None:
            if self.show_picture.isChecked():
                blurred = self.blur.isChecked()
                self.picture.show_frame(preview.frame, preview.reading, blurred=blurred)
            self.gauge.show_face(_gauge_face(preview.window))

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
        self._say(sentence(doing))
        self.progress.show_share(whole, whole, lambda left: tr("about {left} left", left=left))

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
