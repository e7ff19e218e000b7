"""Sessions of a room or a course next to each other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PyQt5.QtCore import QSize, Qt, pyqtSignal
from PyQt5.QtGui import QIcon, QPainter, QPen, QPixmap, QStandardItem, QStandardItemModel
from PyQt5.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from monitor.store import SessionRecord, SessionStore
from monitor.ui.background import Background
from monitor.ui.buttons import push_button
from monitor.ui.card import Card
from monitor.ui.labels import ElidedLabel, label
from monitor.ui.review.compare_chart import CompareChart, line_color, line_style
from monitor.ui.review.page_actions import back_button, page_actions
from monitor.ui.tables import fit_columns, table_view
from monitor.ui.theme import Theme
from monitor.ui.wording import duration, local_time, sentence

if TYPE_CHECKING:
    from monitor.review.compare import Comparison

_COLUMNS = ("Date", "Title", "Room", "Course", "Length", "Readable", "Mean gauge", "95 %")
_NUMBERS = tuple(map(_COLUMNS.index, ("Length", "Readable", "Mean gauge", "95 %")))
_RIGHT = Qt.Alignment(Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter
_TITLE = _COLUMNS.index("Title")
_WHY = (
    "The thick line is the mean of all. Each second counts as much as the share of people who "
    "were readable in it; the interval says how sure the mean is."
)
_SWATCH = QSize(28, 12)


class ComparePage(QWidget):
    """A line per session, and a table that says what each amounts to.

    Signals:
        left: The user goes back to the list.
        opened: A session to look at, by its id.
    """

    left = pyqtSignal()
    opened = pyqtSignal(str)

    def __init__(
        self,
        records: Sequence[SessionRecord],
        store: SessionStore,
        background: Background,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._records = tuple(records)
        self._store = store
        self._background = background
        self._by_time = False
        actions = page_actions(self, {"back": self.left.emit})
        self.chart = CompareChart(theme)
        self.model = QStandardItemModel(0, len(_COLUMNS), self)
        self.model.setHorizontalHeaderLabels(list(_COLUMNS))
        for column in _NUMBERS:
            self.model.setHeaderData(
                column, Qt.Orientation.Horizontal, int(_RIGHT), Qt.ItemDataRole.TextAlignmentRole
            )
        self.table = table_view(self.model, "Sessions that are compared", _TITLE)
        self.table.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SingleSelection)
        self.table.setIconSize(_SWATCH)
        self.table.activated.connect(lambda index: self._open(index.row()))
        selection = self.table.selectionModel()
        assert selection is not None  # noqa: S101 - a view with a model has one
        selection.currentRowChanged.connect(
            lambda now, _before: self.chart.bring_to_front(now.row() if now.isValid() else None)
        )
        self.line = ElidedLabel("quiet")
        self.line.show_text(_WHY)
        self.axis = push_button("By minutes", self._change_axis)
        self.setFocusProxy(self.table)
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 14, 20, 10)
        page.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(back_button(actions))
        head.addWidget(label(f"{len(records)} sessions compared", "heading"), 1)
        head.addWidget(self.axis)
        page.addLayout(head)
        page.addWidget(Card("", self.chart), 60)
        page.addWidget(self.table, 40)
        page.addWidget(self.line)
        self.refresh()

    def refresh(self) -> None:
        """Compare again, in the thread."""
        self._background.run(self._compare, self._show, self._tell)

    def _compare(self) -> Comparison:
        from monitor.review.compare import Axis, compare

        axis = Axis.ABSOLUTE if self._by_time else Axis.RELATIVE
        sessions = [(r, self._store.windows(r.info.session_id)) for r in self._records]
        return compare(sessions, axis)

    def _show(self, comparison: Comparison) -> None:
        self.chart.show_comparison(comparison)
        self.model.removeRows(0, self.model.rowCount())
        figures = comparison.table[["weighted_gauge", "low", "high"]].to_numpy(float).tolist()
        for number, (record, (gauge, low, high)) in enumerate(
            zip(self._records, figures, strict=True)
        ):
            texts = (*_about(record), _number(gauge), _interval(low, high))
            items = [QStandardItem(text) for text in texts]
            items[0].setIcon(_swatch(number))
            for column in _NUMBERS:
                items[column].setTextAlignment(_RIGHT)
            self.model.appendRow(items)
        fit_columns(self.table)

    def _change_axis(self) -> None:
        self._by_time = not self._by_time
        self.axis.setText("By share" if self._by_time else "By minutes")
        self.refresh()

    def _open(self, row: int) -> None:
        self.opened.emit(self._records[row].info.session_id)

    def _tell(self, message: str) -> None:
        self.line.show_text(sentence(message))


def _about(record: SessionRecord) -> tuple[str, ...]:
    info, coverage = record.info, record.mean_coverage
    readable = "" if coverage is None else f"{100 * coverage:.0f} %"
    when, length = local_time(info.started_at), duration(record.length_s)
    return when, info.title, info.room, info.course, length, readable


def _number(gauge: float) -> str:
    return "no data" if math.isnan(gauge) else f"{gauge:.0f}"


def _interval(low: float, high: float) -> str:
    return "" if math.isnan(low) else f"{low:.0f} \N{EN DASH} {high:.0f}"


def _swatch(number: int) -> QIcon:
    """A piece of the session's line."""
    picture = QPixmap(_SWATCH)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setPen(QPen(line_color(number), 3.0, line_style(number)))
    middle = _SWATCH.height() // 2
    painter.drawLine(0, middle, _SWATCH.width(), middle)
    painter.end()
    return QIcon(picture)
