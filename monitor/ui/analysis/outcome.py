"""What came of an analysis: a card for each recording, and the list of them."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import Qt, QUrl
from PyQt5.QtGui import QDesktopServices, QPixmap
from PyQt5.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from monitor.analysis.batch.workers import Event, Failed, Finished
from monitor.analysis.results.result_folder import ResultFolder
from monitor.analysis.results.summary import Summary
from monitor.analysis.task import Task
from monitor.errors import AnalysisError
from monitor.i18n import tr
from monitor.ui.analysis.parts_grid import parts_grid
from monitor.ui.analysis.plot import Plot
from monitor.ui.appearance.theme import Theme
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.card import Card
from monitor.ui.widgets.labels import label
from monitor.ui.widgets.wording import clock, sentence


class Outcome(QScrollArea):
    """The cards, one below the other.

    Args:
        theme: Light or dark.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(tr("Results"))
        self.setProperty("role", "cards")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_events(self, events: Sequence[Event], problems: Sequence[str]) -> None:
        """Show what came of each recording, and what went wrong."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(12)
        for problem in problems:
            column.addWidget(label(sentence(problem), wrap=True))
        for event in events:
            column.addWidget(self._card(event))
        column.addStretch(1)
        self.setWidget(page)

    def _card(self, event: Event) -> Card:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(8)
        card = Card(event.task.name, content)
        summary = _summary(event)
        if is_unfinished(event):
            column.addWidget(label(_cancelled(summary), "heading"))
        if summary is not None:
            self._fill(column, event.task, summary)
            card.head.addStretch(1)
            card.head.addWidget(_open_button(ResultFolder(event.task.folder)))
        for line in _problems(event, summary):
            column.addWidget(label(sentence(line), wrap=True))
        return card

    def _fill(self, column: QVBoxLayout, task: Task, summary: Summary) -> None:
        if summary.finished:
            column.addWidget(label(sentence(summary.headline), "heading"))
        else:
            words = tr(
                "As far as it was read: {verdict_words}", verdict_words=summary.verdict_words
            )
            column.addWidget(label(words, "title"))
        column.addWidget(label(_figures(summary), "quiet", wrap=True))
        column.addWidget(label(tr("Score: {formula}", formula=summary.formula), "quiet", wrap=True))
        if summary.note_on_score:
            column.addWidget(label(sentence(summary.note_on_score), wrap=True))
        plot_file = ResultFolder(task.folder).plot_file
        if task.outputs.plots and plot_file.is_file():
            column.addWidget(Plot(QPixmap(str(plot_file))))
        else:
            column.addWidget(parts_grid(summary.parts, self._theme.palette))


def is_unfinished(event: Event) -> bool:
    """Whether there is more to be made of the recording, by going on."""
    if isinstance(event, Finished):
        return not event.summary.finished
    return not isinstance(event, Failed)


def _summary(event: Event) -> Summary | None:
    if isinstance(event, Finished):
        return event.summary
    if isinstance(event, Failed):
        return None
    try:
        return ResultFolder(event.task.folder).summary()  # stopped while its video was made?
    except AnalysisError:
        return None


def _cancelled(summary: Summary | None) -> str:
    """What a recording that was stopped says before anything else."""
    if summary is None:
        return tr("Cancelled before it was begun: Go on reads it")
    if not summary.finished:
        return tr(
            "Cancelled at {summary_end_s}: Go on reads the rest", summary_end_s=clock(summary.end_s)
        )
    return tr("Cancelled before its annotated video was made: Go on makes it")


def _problems(event: Event, summary: Summary | None) -> list[str]:
    if isinstance(event, Failed):
        return [event.reason]
    if summary is None:
        return []
    problems = [*summary.notes, *summary.problems]
    if not summary.faces:
        problems.append(tr("No face was found"))
    return problems


def _figures(summary: Summary) -> str:
    people = tr("{count} person", "{count} people", count=summary.people)
    parts = (
        clock(summary.end_s - summary.start_s),
        tr(
            "{frames} pictures, {frames_with_faces} with a face",
            frames=summary.frames,
            frames_with_faces=summary.frames_with_faces,
        ),
        tr("up to {people}", people=people),
    )
    return "  \N{MIDDLE DOT}  ".join(parts)


def _open_button(results: ResultFolder) -> QWidget:
    url = QUrl.fromLocalFile(str(results.path.absolute()))

    def open_folder() -> None:
        QDesktopServices.openUrl(url)

    button = push_button(tr("Open folder"), open_folder, "small")
    button.setToolTip(str(results.path))
    return button
