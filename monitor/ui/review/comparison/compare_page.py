"""Sessions of a room or a course next to each other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PyQt5.QtCore import QSize, Qt, pyqtSignal
from PyQt5.QtGui import QIcon, QPainter, QPen, QPixmap, QStandardItem, QStandardItemModel
from PyQt5.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from monitor.i18n import tr
from monitor.plots.rounding import per_cent
from monitor.review.heads import share_text
from monitor.store import SessionRecord, SessionStore
from monitor.ui.appearance.theme import Theme
from monitor.ui.review.comparison.compare_chart import CompareChart, line_color, line_style
from monitor.ui.review.document.wording import (
    ends_words,
    gauge_words,
    heads_words,
    usual_word,
    usual_words,
)
from monitor.ui.review.session.page_actions import back_button, page_actions
from monitor.ui.review.sessions.file_actions import export_comparison
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.card import Card
from monitor.ui.widgets.focus import lead_to
from monitor.ui.widgets.labels import ElidedLabel, label
from monitor.ui.widgets.tables import fit_columns, table_view
from monitor.ui.widgets.wording import duration, local_time, sentence

if TYPE_CHECKING:
    from monitor.review.compare import Comparison
    from monitor.review.usual import NoUsual, UsualLevel

_WORDS = (tr("Date"), tr("Title"), tr("Room"), tr("Course"))
_NUMBERS = (tr("Length"), tr("Readable"), tr("Mean gauge"), tr("Over time"))
_FACING = tr("Facing")
_COLUMNS = (*_WORDS, *_NUMBERS, _FACING, tr("For this class"))
_HINTS = {
    tr("Mean gauge"): tr(
        "In brackets the range in which it lies in 9 of 10 cases, where that is known"
    ),
    tr("Over time"): tr("How steady the mean is: as other minutes like these would move it, 95 %"),
    _FACING: tr(
        "How many people faced the front, with the range in which that lies in 9 of 10 cases"
    ),
    tr("For this class"): tr("Against earlier sessions of the same room and course"),
}
_RIGHT = Qt.Alignment(Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter
_TITLE = _COLUMNS.index(tr("Title"))
_MEAN = tr("The thick line is the mean of all.")
_FIGURES = ("gauge", "gauge_low", "gauge_high", "low", "high")
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
        for column, name in enumerate(_COLUMNS):
            title = QStandardItem(name)
            title.setToolTip(_HINTS.get(name, ""))
            if name in (*_NUMBERS, _FACING):
                title.setTextAlignment(_RIGHT)
            self.model.setHorizontalHeaderItem(column, title)
        self.table = table_view(self.model, tr("Sessions that are compared"), _TITLE)
        self.table.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SingleSelection)
        self.table.setIconSize(_SWATCH)
        self.table.activated.connect(lambda index: self._open(index.row()))
        selection = self.table.selectionModel()
        assert selection is not None  # noqa: S101 - a view with a model has one
        selection.currentRowChanged.connect(
            lambda now, _before: self.chart.bring_to_front(now.row() if now.isValid() else None)
        )
        self.heading = label("", "heading", wrap=True)
        self.line = ElidedLabel("quiet")
        self.warning = label("", wrap=True)
        self.warning.hide()
        self.axis = push_button(tr("By minutes"), self._change_axis)
        self.export = push_button(tr("Export\N{HORIZONTAL ELLIPSIS}"), self._export)
        self.export.setEnabled(False)
        self._comparison: Comparison | None = None
        lead_to(self.table, self)
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 14, 20, 10)
        page.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(back_button(actions))
        head.addWidget(self.heading, 1)
        head.addWidget(self.axis)
        head.addWidget(self.export)
        page.addLayout(head)
        page.addWidget(Card("", self.chart), 60)
        page.addWidget(self.warning)
        page.addWidget(self.table, 40)
        page.addWidget(self.line)
        self.refresh()

    def refresh(self) -> None:
        """Compare again, in the thread; the heading says that it goes on."""
        self.heading.setText(
            tr("Comparing {records} sessions\N{HORIZONTAL ELLIPSIS}", records=len(self._records))
        )
        self._background.run(self._compare, lambda found: self._show(*found), self._on_failure)

    def _compare(self) -> tuple[Comparison, list[UsualLevel | NoUsual]]:
        from monitor.review.compare import Axis, compare
        from monitor.review.usual import usual_of

        axis = Axis.ABSOLUTE if self._by_time else Axis.RELATIVE
        sessions = [(r, self._store.windows(r.info.session_id)) for r in self._records]
        all_sessions = self._store.sessions()
        return compare(sessions, axis), [usual_of(r, all_sessions) for r in self._records]

    def _show(self, comparison: Comparison, usual: Sequence[UsualLevel | NoUsual]) -> None:
        self._comparison = comparison
        self.export.setEnabled(True)
        self.heading.setText(tr("{records} sessions compared", records=len(self._records)))
        self.chart.show_comparison(comparison)
        self.warning.setText(comparison.warning)
        self.warning.setVisible(bool(comparison.warning))
        self.line.show_text("" if comparison.warning else _MEAN)
        self.model.removeRows(0, self.model.rowCount())
        rows = comparison.table[list(_FIGURES)].to_numpy(float).tolist()
        heads = [one.heads for one in comparison.sessions]
        self.table.setColumnHidden(
            _COLUMNS.index(_FACING), not any(one and one.facing for one in heads)
        )
        for number, (record, figures, turned, level) in enumerate(
            zip(self._records, rows, heads, usual, strict=True)
        ):
            gauge, *ends = [None if math.isnan(figure) else figure for figure in figures]
            texts = (
                *_about(record),
                gauge_words(gauge, _both(*ends[:2])),
                ends_words(_both(*ends[2:]))[1:-1],
                share_text(turned.facing) if turned and turned.facing else "",
                usual_word(level),
            )
            items = [QStandardItem(text) for text in texts]
            items[0].setIcon(_swatch(number))
            items[-2].setToolTip(heads_words(turned))
            items[-1].setToolTip(usual_words(level))
            for column in map(_COLUMNS.index, (*_NUMBERS, _FACING)):
                items[column].setTextAlignment(_RIGHT)
            self.model.appendRow(items)
        fit_columns(self.table)

    def _change_axis(self) -> None:
        self._by_time = not self._by_time
        self.axis.setText(tr("By share") if self._by_time else tr("By minutes"))
        self.refresh()

    def _export(self) -> None:
        if self._comparison is not None:
            export_comparison(self, self._background, self._comparison, self.tell)

    def _open(self, row: int) -> None:
        self.opened.emit(self._records[row].info.session_id)

    def _on_failure(self, message: str) -> None:
        self.heading.setText(tr("{records} sessions", records=len(self._records)))
        self.tell(message)

    def tell(self, message: str) -> None:
        """Say something below the table."""
        self.line.show_text(sentence(message))


def _about(record: SessionRecord) -> tuple[str, ...]:
    info, coverage = record.info, record.mean_coverage
    readable = "" if coverage is None else per_cent(coverage)
    when, length = local_time(info.started_at), duration(record.length_s)
    return when, info.title, info.room, info.course, length, readable


def _both(low: float | None, high: float | None) -> tuple[float, float] | None:
    return None if low is None or high is None else (low, high)


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
