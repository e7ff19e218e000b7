"""Events of a session as rows of a table; words are edited in place."""

from __future__ import annotations

from PyQt5.QtCore import QModelIndex, QObject, Qt

from monitor.i18n import shown, tr
from monitor.store import EventKind
from monitor.ui.review.document.document import Document
from monitor.ui.review.document.events import SessionEvent
from monitor.ui.widgets.tables import RowsModel
from monitor.ui.widgets.wording import clock, duration

COLUMNS = (tr("Time"), tr("What"), tr("Words"))
WORDS = COLUMNS.index(tr("Words"))


class EventsModel(RowsModel):
    """All events of a document, in order of time."""

    heads = COLUMNS

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.events: tuple[SessionEvent, ...] = document.events
        document.events_changed.connect(self._read)

    def row_of(self, key: int) -> int | None:
        """The row of an event."""
        return next((row for row, event in enumerate(self.events) if event.key == key), None)

    def count_rows(self) -> int:
        """Return how many rows there are."""
        return len(self.events)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, and what of it is edited."""
        event = self.events[index.row()]
        if role == Qt.ItemDataRole.EditRole and index.column() == WORDS:
            return _words(event)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if index.column() == WORDS:
            return _shown(event)
        return clock(event.time_s) if index.column() == 0 else shown(event.kind)

    def flags(self, index: QModelIndex) -> Qt.ItemFlags:
        """Words of markers and notes can be edited."""
        flags = super().flags(index)
        event = self.events[index.row()]
        can_edit = index.column() == WORDS and event.is_the_users and not event.is_opinion
        return flags | Qt.ItemFlag.ItemIsEditable if can_edit else flags

    def setData(  # noqa: N802 - Qt's name
        self, index: QModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Name a marker, or write a note anew."""
        event, text = self.events[index.row()], str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not text or text == _words(event):
            return False
        if event.kind is EventKind.NOTE:
            self._document.change(event.key, detail=text)
        else:
            self._document.change(event.key, label=text)
        return True

    def _read(self) -> None:
        self.beginResetModel()
        self.events = self._document.events
        self.endResetModel()


def _words(event: SessionEvent) -> str:
    return event.detail if event.kind is EventKind.NOTE else event.label


def _shown(event: SessionEvent) -> str:
    if event.end_s is None:
        return event.words
    return f"{event.words}, {duration(event.end_s - event.time_s)}"
