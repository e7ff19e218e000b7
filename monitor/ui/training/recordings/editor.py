"""Stretches of recordings: marked from I to O or by dragging, named, corrected and removed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PyQt5.QtCore import Qt, pyqtSignal
from PyQt5.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PyQt5.QtWidgets import QFileDialog, QHBoxLayout, QHeaderView, QShortcut, QVBoxLayout, QWidget

from monitor.analysis.batch.recordings import VIDEO_SUFFIXES
from monitor.config import PictureSettings
from monitor.i18n import tr
from monitor.training.data.segments import Segment
from monitor.ui.appearance.theme import Theme
from monitor.ui.training.drops import dropped_files
from monitor.ui.training.recordings.mark_form import MarkForm
from monitor.ui.training.recordings.player import StretchPlayer
from monitor.ui.training.recordings.stretches_model import StretchesModel
from monitor.ui.training.recordings.time_bar import Span
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.labels import label
from monitor.ui.widgets.tables import fit_columns, table_view

_HINT = tr("I begins a stretch, O ends it, P plays; or drag on the time line. Then name its class.")
_COLUMN_PX = 48


class StretchEditor(QWidget):
    """A recording beside the list of its stretches.

    Args:
        theme: Light or dark.
        background: Asks how long recordings are.
        settings: How their picture is turned.

    Signals:
        changed: The stretches are others.
        failed: Something cannot be done; why, in a line.
    """

    changed = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(
        self,
        theme: Theme,
        background: Background,
        settings: PictureSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.player = StretchPlayer(theme, background, settings)
        self.model = StretchesModel()
        self.form = MarkForm()
        self.table = table_view(self.model, tr("Stretches"), 3)
        self.open_button = push_button(tr("Open a recording\N{HORIZONTAL ELLIPSIS}"), self._ask)
        self.add_button = push_button(tr("Add"), self.add)
        self.change = push_button(tr("Change", meaning="correct a stretch"), self._change)
        self.remove = push_button(tr("Remove"), self._remove)
        header, selection = self.table.horizontalHeader(), self.table.selectionModel()
        assert header is not None  # noqa: S101 - a table has one
        assert selection is not None  # noqa: S101 - a view with a model has one
        header.setMinimumSectionSize(_COLUMN_PX)
        header.setSectionResizeMode(0, QHeaderView.Stretch)  # two columns of names share the room
        selection.selectionChanged.connect(lambda *_: self._on_chosen())
        self.player.bar.dragged.connect(self._on_dragged)
        self.player.opened.connect(self._on_opened)
        self.player.failed.connect(self.failed.emit)
        self.form.changed.connect(self._show_spans)
        self.form.entered.connect(self.add)
        for key, do in (
            (Qt.Key.Key_I, self.begin_here),
            (Qt.Key.Key_O, self.end_here),
            (Qt.Key.Key_P, self.player.toggle),
        ):
            self._shortcut(key, do)
        remove = QShortcut(QKeySequence(int(Qt.Key.Key_Delete)), self.table)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        remove.activated.connect(self._remove)
        self.setAcceptDrops(True)
        self._lay_out()
        self._allow()

    @property
    def stretches(self) -> tuple[Segment, ...]:
        """All of them."""
        return self.model.stretches

    def show_stretches(self, stretches: Sequence[Segment]) -> None:
        """Show these, such as those of last time, with their first recording."""
        self.model.show(stretches)
        if self.stretches and self.player.file is None:
            self.player.open(self.stretches[0].video, self.stretches[0].start_s)
        self._on_changed()

    def begin_here(self) -> None:
        """A stretch begins at the moment that is seen."""
        if self.player.file is not None:
            self.form.begin(self.player.moment_s)

    def end_here(self) -> None:
        """The stretch ends at the moment that is seen."""
        if self.player.file is not None:
            self.form.end(self.player.moment_s)
            self.form.name.setFocus()

    def add(self) -> None:
        """Keep what is marked as a stretch of the class that is named."""
        if (made := self._made()) is not None:
            self._show((*self.stretches, made))

    def dragEnterEvent(self, event: QDragEnterEvent | None) -> None:  # noqa: N802 - Qt's name
        """Take recordings of this machine."""
        if event is not None and any(one.is_file() for one in dropped_files(event)):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent | None) -> None:  # noqa: N802 - Qt's name
        """Open what was dropped."""
        if event is not None:
            file = next((one for one in dropped_files(event) if one.is_file()), None)
            if file is not None:
                self.player.open(file)
            event.acceptProposedAction()

    def _made(self, instead_of: Segment | None = None) -> Segment | None:
        """What stands in the form as a stretch, or say what is wrong with it."""
        file = self.player.file if instead_of is None else instead_of.video
        problem = tr("open a recording first") if file is None else self.form.problem
        if not problem and file is not None:
            start_s, end_s = self.form.times_s
            made = Segment(0, file, start_s, end_s, self.form.name.text().strip())
            others = [one for one in self.stretches if one is not instead_of]
            problem = problem_beside(made, others)
            if not problem:
                return made
        self.failed.emit(problem)
        return None

    def _change(self) -> None:
        chosen = self._chosen
        if chosen is not None and (made := self._made(chosen)) is not None:
            self._show(tuple(made if one is chosen else one for one in self.stretches))

    def _remove(self) -> None:
        chosen = self._chosen
        if chosen is not None:
            self._show(tuple(one for one in self.stretches if one is not chosen))

    def _show(self, stretches: Sequence[Segment]) -> None:
        numbered = [replace(one, row=row) for row, one in enumerate(stretches, start=2)]
        self.model.show(numbered)
        self.form.clear_times()
        self._on_changed()

    def _on_changed(self) -> None:
        self.form.offer(tuple(self.model.counts))
        fit_columns(self.table)
        self._show_spans()
        self._allow()
        self.changed.emit()

    def _on_chosen(self) -> None:
        self._allow()
        if (chosen := self._chosen) is not None:
            self.form.show_stretch(chosen)
            self.player.open(chosen.video, chosen.start_s)

    def _on_opened(self) -> None:
        self._show_spans()
        self._allow()
        self.player.bar.setFocus()

    def _on_dragged(self, start_s: float, end_s: float) -> None:
        self.form.begin(start_s)
        self.form.end(end_s)

    def _show_spans(self) -> None:
        file = self.player.file
        spans = [
            Span(one.start_s, one.end_s, one.label) for one in self.stretches if one.video == file
        ]
        marked = None if self.form.time_problem else Span(*self.form.times_s)
        self.player.bar.show_spans(spans, marked)

    @property
    def _chosen(self) -> Segment | None:
        selection = self.table.selectionModel()
        rows = selection.selectedRows() if selection is not None else []
        return self.stretches[rows[0].row()] if rows else None

    def _ask(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in sorted(VIDEO_SUFFIXES))
        last = "" if self.player.file is None else str(self.player.file.parent)
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Recording"), last, tr("Videos ({patterns});;All files (*)", patterns=patterns)
        )
        if name:
            self.player.open(Path(name))

    def _allow(self) -> None:
        for button in (self.change, self.remove):
            button.setEnabled(self._chosen is not None)

    def _shortcut(self, key: Qt.Key, do: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(int(key)), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(do)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.add_button, self.change, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(label(_HINT, "quiet", wrap=True))
        side.addWidget(self.form)
        side.addLayout(buttons)
        side.addWidget(self.table, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.player, 3)
        row.addLayout(side, 2)


def problem_beside(made: Segment, others: Sequence[Segment]) -> str:
    """Say why a stretch cannot stand beside the others; "" where it can."""
    for one in others:
        if one.video != made.video or one.end_s <= made.start_s or made.end_s <= one.start_s:
            continue
        if one.label != made.label:
            return tr("it overlaps a stretch of another class: correct one of them")
        if (one.start_s, one.end_s) == (made.start_s, made.end_s):
            return tr("this stretch is in the list already")
    return ""
