"""Which recordings are analysed, and where the results go."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PyQt5.QtCore import QObject, QStandardPaths, pyqtSignal
from PyQt5.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from monitor.analysis.batch.recordings import VIDEO_SUFFIXES
from monitor.files.user_path import user_path
from monitor.i18n import tr
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.labels import ElidedLabel

RESULTS = "analysis"
"""The folder of the results, beside the first recording."""

_DOTS = "\N{HORIZONTAL ELLIPSIS}"
_NOTHING = tr("Drop files here, or choose them")


class Places(QObject):
    """Two rows: recordings and results.

    Args:
        own_folder: Where results go; "" for beside the recording.
        parent: The page that the rows stand on.

    Attributes:
        names: The chosen files and folders.
        own_folder: As above; what the user wrote or chose last.
        recordings: The first row.
        results: The second row.

    Signals:
        changed: Something else is chosen.
    """

    changed = pyqtSignal()

    def __init__(self, own_folder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.names: tuple[str, ...] = ()
        self.own_folder = own_folder
        self.shown = ElidedLabel()
        self.out = QLineEdit()
        self.out.setAccessibleName(tr("Folder for the results"))
        self.out.setPlaceholderText(tr("Beside the recording"))
        self.out.textEdited.connect(self._own)
        self.out.textChanged.connect(lambda _text: self.changed.emit())
        self.files = push_button(tr("Files{dots}", dots=_DOTS), self._ask_files)
        folder = push_button(tr("Folder{dots}", dots=_DOTS), self._ask_folder)
        other = push_button(tr("Choose{dots}", dots=_DOTS), self._ask_out)
        self.recordings = _row(self.shown, self.files, folder)
        self.results = _row(self.out, other)
        self.choose(())

    @property
    def are_chosen(self) -> bool:
        """Whether there is something to analyse and somewhere to put it."""
        return bool(self.names and self.out.text().strip())

    @property
    def folder(self) -> Path:
        """The folder of all results."""
        return user_path(self.out.text().strip())

    def choose(self, names: Sequence[str]) -> None:
        """Analyse these files and folders."""
        self.names = tuple(names)
        shown = ", ".join(Path(name).name for name in names)
        self.shown.show_text(shown or _NOTHING)
        self.out.setText(self.own_folder or (_beside(names[0]) if names else ""))
        self.changed.emit()

    def _own(self, folder: str) -> None:
        self.own_folder = folder.strip()

    def _ask_files(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in sorted(VIDEO_SUFFIXES))
        names, _ = QFileDialog.getOpenFileNames(
            self._parent,
            tr("Recordings"),
            self._last(),
            tr("Videos ({patterns});;All files (*)", patterns=patterns),
        )
        if names:
            self.choose(names)

    def _ask_folder(self) -> None:
        title = tr("A folder of recordings")
        name = QFileDialog.getExistingDirectory(self._parent, title, self._last())
        if name:
            self.choose([name])

    def _ask_out(self) -> None:
        title = tr("Folder for the results")
        name = QFileDialog.getExistingDirectory(self._parent, title, self.out.text())
        if name:
            self._own(name)
            self.out.setText(name)

    def _last(self) -> str:
        return str(Path(self.names[0]).parent) if self.names else ""


def _beside(name: str) -> str:
    """A folder beside the recording, or among the user's documents where that is read-only."""
    folder = Path(name).absolute().parent
    if not os.access(folder, os.W_OK):
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.DocumentsLocation))
    return str(folder / RESULTS)


def _row(first: QWidget, *buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(first, 1)
    for button in buttons:
        row.addWidget(button)
    return row
