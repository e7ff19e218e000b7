"""The stretches as a table, in the order of recordings and times."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import QAbstractTableModel, QModelIndex, Qt

from monitor.i18n import tr
from monitor.training.data.segments import Segment
from monitor.ui.widgets.wording import clock

_HEADS = (tr("Class"), tr("From"), tr("To"), tr("Recording"))


class StretchesModel(QAbstractTableModel):
    """A row for each stretch."""

    def __init__(self) -> None:
        super().__init__()
        self._stretches: tuple[Segment, ...] = ()

    @property
    def stretches(self) -> tuple[Segment, ...]:
        """All of them, in order."""
        return self._stretches

    @property
    def counts(self) -> dict[str, int]:
        """By class, how many show it."""
        counts: dict[str, int] = {}
        for one in self._stretches:
            counts[one.label] = counts.get(one.label, 0) + 1
        return dict(sorted(counts.items(), key=lambda item: item[0].casefold()))

    def show(self, stretches: Sequence[Segment]) -> None:
        """Show these."""
        self.beginResetModel()
        self._stretches = tuple(sorted(stretches, key=lambda one: (one.video, one.start_s)))
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's
        """One a stretch."""
        return 0 if parent.isValid() else len(self._stretches)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's
        """As named in the head."""
        return 0 if parent.isValid() else len(_HEADS)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands in a cell."""
        one = self._stretches[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (one.label, clock(one.start_s), clock(one.end_s), one.video.name)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(one.video)
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return _HEADS[section]
        return None
