"""What came of an analysis: the verdict, the parts, and where the results are."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import Qt, QUrl
from PyQt5.QtGui import QDesktopServices, QPixmap, QResizeEvent
from PyQt5.QtWidgets import QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from monitor.analysis.results import ResultFolder
from monitor.analysis.summary import Summary
from monitor.analysis.workers import Event, Failed, Finished, Stopped
from monitor.ui.buttons import push_button
from monitor.ui.labels import label
from monitor.ui.wording import clock

_MOST_PARTS = 8


class Outcome(QScrollArea):
    """A card for each recording."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_events(self, events: Sequence[Event], problems: Sequence[str]) -> None:
        """Show what came of each recording, and what went wrong."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(14)
        for problem in problems:
            column.addWidget(label(problem, wrap=True))
        for event in events:
            for widget in _card(event):
                column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(page)


class _Plot(QLabel):
    """The picture of the gauge over time, as wide as there is room."""

    def __init__(self, pixels: QPixmap) -> None:
        super().__init__()
        self._pixels = pixels
        self.setSizePolicy(QSizePolicy.Ignored, QSizePolicy.Preferred)
        self.setAccessibleName("Gauge over time")

    def resizeEvent(self, event: QResizeEvent | None) -> None:  # noqa: N802 - Qt's name
        """Scale it again."""
        super().resizeEvent(event)
        ratio = self.devicePixelRatioF()
        width = round(min(self.width() * ratio, self._pixels.width()))
        scaled = self._pixels.scaledToWidth(
            max(width, 1), Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(ratio)
        self.setPixmap(scaled)


def _card(event: Event) -> list[QWidget]:
    name = label(event.task.name, "title")
    if isinstance(event, Failed):
        return [name, label(event.reason, wrap=True)]
    if isinstance(event, Stopped):
        return [name, label("Stopped before the first frame")]
    if not isinstance(event, Finished):
        return []
    summary, results = event.summary, ResultFolder(event.task.folder)
    url = QUrl.fromLocalFile(str(results.path))

    def open_folder() -> None:
        QDesktopServices.openUrl(url)

    show = push_button("Open folder", open_folder)
    show.setToolTip(str(results.path))
    widgets: list[QWidget] = [name, label(_headline(summary), "heading")]
    if summary.complete and event.task.plots and results.plot_file.is_file():
        widgets.append(_Plot(QPixmap(str(results.plot_file))))
    else:
        widgets.append(label(_parts(summary), wrap=True))
    widgets += [label(problem, wrap=True) for problem in _problems(summary)]
    return [*widgets, show]


def _headline(summary: Summary) -> str:
    headline = summary.headline
    return headline[:1].upper() + headline[1:]


def _parts(summary: Summary) -> str:
    lines = [
        f"{clock(part.start_s)} \N{EN DASH} {clock(part.end_s)}  {part.state.value}"
        for part in summary.parts[:_MOST_PARTS]
    ]
    if len(summary.parts) > _MOST_PARTS:
        lines.append(f"and {len(summary.parts) - _MOST_PARTS} more in summary.json")
    return "\n".join(lines)


def _problems(summary: Summary) -> list[str]:
    problems = list(summary.problems)
    if not summary.complete:
        problems.append("Stopped: analyse it again into the same folder to go on")
    if not summary.faces:
        problems.append("No face was found")
    return problems
