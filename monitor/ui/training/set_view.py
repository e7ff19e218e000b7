"""Step 1: what to tell apart, by folders of pictures or by stretches of recordings."""

from __future__ import annotations

from pathlib import Path

from PyQt5.QtCore import pyqtSignal
from PyQt5.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from monitor.config import PictureSettings
from monitor.errors import DataSetError
from monitor.i18n import tr
from monitor.training.data.folders import read_folders, write_labels
from monitor.training.data.labels import LEAST_PICTURES
from monitor.training.data.segments import LEAST_SEGMENTS, read_segments
from monitor.training.data.stretches import names_stretches, write_stretches
from monitor.ui.appearance.theme import Theme
from monitor.ui.training import wording
from monitor.ui.training.folders_view import FoldersView
from monitor.ui.training.own_folder import OwnFolder
from monitor.ui.training.recordings.editor import StretchEditor
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import ChoiceBox
from monitor.ui.widgets.labels import ElidedLabel, label
from monitor.ui.windows.page_stack import PageStack

FOLDERS, RECORDINGS = tr("Folders of pictures"), tr("Stretches of recordings")
_NAME_PX = 220


class SetView(QWidget):
    """The name, the kind, and the classes of what is trained.

    Args:
        theme: Light or dark.
        background: Counts pictures and opens recordings.
        picture: How recordings are turned.
        own: Where sets are kept.

    Signals:
        changed: The classes are others.
        failed: Something cannot be done; why, in a line.
    """

    changed = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(
        self,
        theme: Theme,
        background: Background,
        picture: PictureSettings,
        own: OwnFolder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._own = own
        self.name = QLineEdit(own.free_name())
        self.name.setAccessibleName(tr("Name"))
        self.name.setMaximumWidth(_NAME_PX)
        self.kind = ChoiceBox()
        self.kind.setAccessibleName(tr("Learn from"))
        self.kind.addItems([FOLDERS, RECORDINGS])
        self.folders = FoldersView(background)
        self.recordings = StretchEditor(theme, background, picture)
        self.stack = PageStack(keeps_size=True)
        self.stack.addWidget(self.folders)
        self.stack.addWidget(self.recordings)
        self.summary = ElidedLabel("quiet")
        self.kind.currentIndexChanged.connect(self.stack.setCurrentIndex)
        self.kind.currentIndexChanged.connect(lambda _index: self._on_changed())
        self.name.textChanged.connect(lambda _text: self.changed.emit())
        self.folders.changed.connect(self._on_changed)
        self.recordings.changed.connect(self._on_changed)
        self.recordings.changed.connect(self._keep_stretches)
        for part in (self.folders, self.recordings):
            part.failed.connect(self.failed.emit)
        self._lay_out()

    @property
    def are_recordings(self) -> bool:
        """Whether it learns from recordings."""
        return self.kind.currentText() == RECORDINGS

    @property
    def counts(self) -> dict[str, int]:
        """By class, how many pictures or stretches show it."""
        return (self.recordings if self.are_recordings else self.folders).model.counts

    def in_words(self, count: int) -> str:
        """Say how many pictures or stretches there are."""
        return wording.stretches(count) if self.are_recordings else wording.pictures(count)

    @property
    def problem(self) -> str:
        """Why nothing can be trained yet, for the user; "" where it can."""
        if self.folders.is_counting:
            return tr("the pictures are still being counted")
        if problem := self._own.name_problem(self.name.text().strip()):
            return problem
        if self.are_recordings:
            return wording.set_problem(self.counts, LEAST_SEGMENTS, wording.stretches)
        return wording.set_problem(self.counts, LEAST_PICTURES, wording.pictures)

    def keep(self) -> Path:
        """Write the set into its table: names and times, no picture; return the table.

        Raises:
            DataSetError: It cannot be written.
        """
        name = self._own.own_name(self.name.text().strip(), self.kind.currentText())
        self.name.setText(name)
        table = self._own.table(name)
        if self.are_recordings:
            write_stretches(table, self.recordings.stretches)
        else:
            write_labels(table, self.folders.model.folders)
        return table

    def keep_now(self) -> None:
        """Keep the set as it is, also where nothing can be trained yet.

        What is not there now, such as a folder on another disk, stays as it was kept before.
        """
        folders = [] if self.are_recordings else self.folders.model.folders
        is_whole = not self.folders.is_counting and all(one.folder.is_dir() for one in folders)
        if not self.counts or not is_whole or self._own.name_problem(self.name.text().strip()):
            return
        try:
            self.keep()
        except DataSetError as error:
            self.failed.emit(str(error))

    def show_last(self) -> None:
        """Show the set of last time, if there is one."""
        table = self._own.newest_table()
        if table is None:
            return
        try:
            if names_stretches(table):
                stretches = read_segments(table, 0.0)
                self._begin_with(table.stem, RECORDINGS)
                self.recordings.show_stretches(stretches)
            elif folders := read_folders(table):
                self._begin_with(table.stem, FOLDERS)
                self.folders.show_folders(folders)
        except DataSetError as error:
            self.failed.emit(wording.without_table(str(error), table))

    def _keep_stretches(self) -> None:
        """Keep what was marked at once, since hours of work may be in it; none at all too."""
        if self.recordings.stretches:
            self.keep_now()
        else:
            self._own.forget(self.name.text().strip(), RECORDINGS)

    def _begin_with(self, name: str, kind: str) -> None:
        self._own.adopt(name, kind)
        self.name.setText(name)
        self.kind.setCurrentText(kind)

    def _on_changed(self) -> None:
        self.summary.show_text(wording.counted(self.counts, self.in_words))
        self.changed.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        for text, field in ((tr("Name"), self.name), (tr("Learn from"), self.kind)):
            head.addWidget(label(text, "caption"))
            head.addWidget(field)
        head.addWidget(self.summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
