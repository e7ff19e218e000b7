"""Sessions as rows of a table: searched, sorted, and named in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PyQt5.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Qt

from monitor.i18n import tr
from monitor.plots.rounding import both_ends, per_cent, whole
from monitor.store import SessionRecord, SessionState
from monitor.ui.widgets.tables import TO_THE_RIGHT, RowsModel
from monitor.ui.widgets.wording import duration, local_time


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the list.

    Attributes:
        title: Its head.
        text: What it shows of a session.
        key: What it is sorted by.
        label: The session's word that can be edited here; "" where none can.
        is_number: Whether it is set to the right.
    """

    title: str
    text: Callable[[SessionRecord], str]
    key: Callable[[SessionRecord], float | str]
    label: str = ""
    is_number: bool = False


def _date(record: SessionRecord) -> str:
    return local_time(record.info.started_at) if record.is_dated else tr("damaged")


def _length(record: SessionRecord) -> str:
    if record.damage:
        return tr("damaged")
    return tr("running") if record.state is SessionState.RUNNING else duration(record.length_s)


def _gauge(record: SessionRecord) -> str:
    if record.mean_gauge is None:
        return tr("no data")
    interval = record.mean_gauge_interval
    ends = "" if interval is None else f" ({both_ends(interval)})"
    return f"{whole(record.mean_gauge)}{ends}"


def _coverage(record: SessionRecord) -> str:
    return "" if record.mean_coverage is None else per_cent(record.mean_coverage)


COLUMNS = (
    Column(tr("Date"), _date, lambda r: r.sequence),
    Column(tr("Title"), lambda r: r.info.title, lambda r: r.info.title.casefold(), "title"),
    Column(tr("Room"), lambda r: r.info.room, lambda r: r.info.room.casefold(), "room"),
    Column(tr("Course"), lambda r: r.info.course, lambda r: r.info.course.casefold(), "course"),
    Column(tr("Length"), _length, lambda r: r.length_s, is_number=True),
    Column(tr("Mean gauge"), _gauge, lambda r: _or_least(r.mean_gauge), is_number=True),
    Column(tr("Readable"), _coverage, lambda r: _or_least(r.mean_coverage), is_number=True),
)

TITLE = next(number for number, column in enumerate(COLUMNS) if column.label == "title")


def _or_least(value: float | None) -> float:
    return -1.0 if value is None else value


class SessionModel(RowsModel):
    """The sessions of the log; `rename` is called where the user edits a word.

    Args:
        rename: Takes a session, the name of its word, and the new word.
    """

    heads = tuple(column.title for column in COLUMNS)

    def __init__(
        self, rename: Callable[[SessionRecord, str, str], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._rename = rename
        self._order = 0, Qt.SortOrder.DescendingOrder
        self.records: tuple[SessionRecord, ...] = ()

    def show_records(self, records: tuple[SessionRecord, ...]) -> None:
        """Show these sessions, in the order that was chosen last."""
        self.beginResetModel()
        self.records = self._sorted(records)
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the sessions by a column; each is asked once, not at each comparison."""
        self._order = column, order
        self.layoutAboutToBeChanged.emit()
        chosen = self.persistentIndexList()
        before = [self.records[index.row()] for index in chosen]
        self.records = self._sorted(self.records)
        rows = {id(record): row for row, record in enumerate(self.records)}
        now = [
            self.index(rows[id(record)], index.column())
            for record, index in zip(before, chosen, strict=True)
        ]
        self.changePersistentIndexList(chosen, now)
        self.layoutChanged.emit()

    def _sorted(self, records: tuple[SessionRecord, ...]) -> tuple[SessionRecord, ...]:
        column, order = self._order
        is_falling = order == Qt.SortOrder.DescendingOrder
        return tuple(sorted(records, key=COLUMNS[column].key, reverse=is_falling))

    def count_rows(self) -> int:
        """Return how many rows there are."""
        return len(self.records)

    def is_number(self, column: int) -> bool:
        """Whether a column holds numbers."""
        return COLUMNS[column].is_number

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, and is edited as."""
        column, record = COLUMNS[index.column()], self.records[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return column.text(record)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.is_number:
            return TO_THE_RIGHT
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlags:
        """Whether a cell can be edited."""
        flags = super().flags(index)
        can_edit = index.isValid() and COLUMNS[index.column()].label
        return flags | Qt.ItemFlag.ItemIsEditable if can_edit else flags

    def setData(  # noqa: N802 - Qt's name
        self, index: QModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Give a session another word."""
        label, text = COLUMNS[index.column()].label, str(value).strip()
        record = self.records[index.row()]
        if role != Qt.ItemDataRole.EditRole or not label or text == getattr(record.info, label):
            return False
        self._rename(record, label, text)
        return True


class Search(QSortFilterProxyModel):
    """The sessions that fit the words of a search, in the order of the model."""

    def __init__(self, model: SessionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._words = ""
        self.setSourceModel(model)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the model by a column."""
        self._model.sort(column, order)

    def search(self, words: str) -> None:
        """Show what fits all of the words."""
        self._words = words
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # noqa: ARG002, N802
        """Qt asks for it."""
        return self._model.records[row].fits(self._words)

    def record(self, index: QModelIndex) -> SessionRecord:
        """The session of a row."""
        return self._model.records[self.mapToSource(index).row()]
