"""Folders of pictures, each a class: added by a button or dropped, counted in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PyQt5.QtCore import Qt, pyqtSignal
from PyQt5.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PyQt5.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from monitor.i18n import tr
from monitor.training.data.folders import ClassFolder, class_folders, pictures_below
from monitor.ui.training.drops import dropped_files
from monitor.ui.training.folders_model import FoldersModel
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.labels import label
from monitor.ui.widgets.tables import fit_columns, select_row, table_view

Found = Sequence[tuple[ClassFolder, int]]
"""Folders, and how many pictures each holds."""

_WHAT = tr(
    "Each folder holds pictures of one class: add a folder, or drop folders here. "
    "Its name becomes the name of the class; F2 changes it. Where a person has a "
    "folder within it, nobody is both learnt from and tested with."
)


class FoldersView(QWidget):
    """The list of folders.

    Args:
        background: Counts the pictures.

    Signals:
        changed: Another set of classes, or other numbers.
        failed: A folder cannot be used; why, in a line.
    """

    changed = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._waiting = 0
        self.model = FoldersModel()
        self.table = table_view(self.model, tr("Folders of pictures"), 2)
        self.add_button = push_button(tr("Add a folder\N{HORIZONTAL ELLIPSIS}"), self._ask)
        self.rename = push_button(tr("Rename"), self._rename)
        self.remove = push_button(tr("Remove"), self._remove)
        selection = self.table.selectionModel()
        assert selection is not None  # noqa: S101 - a view with a model has one
        selection.selectionChanged.connect(lambda *_: self._allow())
        for told in (self.model.dataChanged, self.model.rowsInserted, self.model.rowsRemoved):
            told.connect(lambda *_: self._on_changed())
        self.setAcceptDrops(True)
        self._lay_out()
        self._allow()

    @property
    def is_counting(self) -> bool:
        """Whether folders are still being looked through."""
        return self._waiting > 0

    def add(self, folder: Path) -> None:
        """Add a folder, or the folders in it where no picture lies in it itself."""
        work = partial(_counted_below, folder)
        self._run(work, partial(self._take, folder))

    def show_folders(self, folders: Sequence[ClassFolder]) -> None:
        """Show folders whose classes are known, such as those of last time."""
        self._run(partial(_counted, folders), self.model.add)

    def dragEnterEvent(self, event: QDragEnterEvent | None) -> None:  # noqa: N802 - Qt's name
        """Take folders of this machine."""
        if event is not None and any(one.is_dir() for one in dropped_files(event)):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent | None) -> None:  # noqa: N802 - Qt's name
        """Add what was dropped."""
        if event is not None:
            for one in dropped_files(event):
                if one.is_dir():
                    self.add(one)
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:  # noqa: N802 - Qt's name
        """Delete removes the folder that is chosen from the list."""
        if event is not None and event.key() == Qt.Key.Key_Delete:
            self._remove()
        else:
            super().keyPressEvent(event)

    def _run(self, work: Callable[[], Found], then: Callable[[Found], None]) -> None:
        self._waiting += 1

        def told(found: Found) -> None:
            self._waiting -= 1
            then(found)
            self._on_changed()

        def failed(message: str) -> None:
            self._waiting -= 1
            self.failed.emit(message)

        self._background.run(work, told, failed)

    def _take(self, folder: Path, found: Found) -> None:
        if not found:
            self.failed.emit(tr("{folder}: no pictures in this folder", folder=folder))
        self.model.add(found)
        if self.model.rowCount():
            select_row(self.table, self.model.rowCount() - 1)

    def _ask(self) -> None:
        folders = self.model.folders
        last = str(folders[-1].folder.parent) if folders else ""
        name = QFileDialog.getExistingDirectory(self, tr("A folder of pictures"), last)
        if name:
            self.add(Path(name))

    def _rename(self) -> None:
        if (row := self._row) is not None:
            self.table.edit(self.model.index(row, 0))

    def _remove(self) -> None:
        if (row := self._row) is not None:
            self.model.remove(row)

    @property
    def _row(self) -> int | None:
        selection = self.table.selectionModel()
        rows = selection.selectedRows() if selection is not None else []
        return rows[0].row() if rows else None

    def _on_changed(self) -> None:
        fit_columns(self.table)
        self._allow()
        self.changed.emit()

    def _allow(self) -> None:
        for button in (self.rename, self.remove):
            button.setEnabled(self._row is not None)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.add_button, self.rename, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(label(_WHAT, "quiet", wrap=True))
        column.addWidget(self.table, 1)
        column.addLayout(buttons)


def _counted_below(folder: Path) -> Found:
    return _counted(class_folders(folder))


def _counted(folders: Sequence[ClassFolder]) -> Found:
    return [(one, len(pictures_below(one.folder))) for one in folders]
