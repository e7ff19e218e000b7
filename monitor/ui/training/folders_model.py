"""The folders of pictures as a table: the class of each, and how many pictures it holds."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import QModelIndex, Qt

from monitor.i18n import tr
from monitor.training.data.folders import ClassFolder
from monitor.ui.widgets.tables import RowsModel

_CLASS = 0


class FoldersModel(RowsModel):
    """A row for each folder; the class can be written over. Folders of one class add up."""

    heads = (tr("Class"), tr("Pictures"), tr("Folder"))

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[ClassFolder, int]] = []

    @property
    def folders(self) -> tuple[ClassFolder, ...]:
        """The folders with their classes."""
        return tuple(one for one, _ in self._rows)

    @property
    def counts(self) -> dict[str, int]:
        """By class, how many pictures show it."""
        counts: dict[str, int] = {}
        for one, count in self._rows:
            counts[one.label] = counts.get(one.label, 0) + count
        return counts

    def add(self, found: Sequence[tuple[ClassFolder, int]]) -> None:
        """Add folders with their numbers of pictures; those that are there already stay once."""
        known = {one.folder for one in self.folders}
        new = [(one, count) for one, count in found if one.folder not in known]
        if not new:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
        self._rows += new
        self.endInsertRows()

    def remove(self, row: int) -> None:
        """Take a folder out of the list; it stays on the disk."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._rows[row]
        self.endRemoveRows()

    def count_rows(self) -> int:
        """Return how many rows there are."""
        return len(self._rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands in a cell."""
        one, count = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return (one.label, str(count), str(one.folder))[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(one.folder)
        return None

    def setData(  # noqa: N802 - Qt's name
        self, index: QModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Give a folder another class."""
        name = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or index.column() != _CLASS or not name:
            return False
        one, count = self._rows[index.row()]
        self._rows[index.row()] = (ClassFolder(name, one.folder), count)
        self.dataChanged.emit(index, index)
        return True

    def flags(self, index: QModelIndex) -> Qt.ItemFlags:
        """The class can be written over."""
        flags = super().flags(index)
        if index.column() == _CLASS:
            flags |= Qt.ItemFlag.ItemIsEditable
        return Qt.ItemFlags(flags)
