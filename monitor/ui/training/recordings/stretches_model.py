"""The stretches as a table, in the order of recordings and times."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import QModelIndex, Qt

from monitor.i18n import tr
from monitor.training.data.segments import Segment
from monitor.ui.widgets.tables import RowsModel
from monitor.ui.widgets.wording import clock


class StretchesModel(RowsModel):
    """A row for each stretch."""

    heads = (tr("Class"), tr("From"), tr("To"), tr("Recording"))

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

    def count_rows(self) -> int:
        """Return how many rows there are."""
        return len(self._stretches)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What stands in a cell."""
        one = self._stretches[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (one.label, clock(one.start_s), clock(one.end_s), one.video.name)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(one.video)
        return None
