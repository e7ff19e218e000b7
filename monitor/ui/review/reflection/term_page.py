"""Looking back on a course: its lessons week by week, with what was written about each."""

from __future__ import annotations

from functools import partial

from PyQt5.QtCore import QModelIndex, Qt, pyqtSignal
from PyQt5.QtGui import QKeySequence, QStandardItem, QStandardItemModel
from PyQt5.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QShortcut,
    QVBoxLayout,
    QWidget,
)

from monitor.i18n import tr
from monitor.review.compare import why_not_alike
from monitor.review.reflection import Term
from monitor.review.reflection.content import LESSON_HEADS, LIMITS, QUESTIONS, lesson_row
from monitor.store import SessionStore
from monitor.types import gauge_interval_of, gauge_of
from monitor.ui.appearance.theme import Theme
from monitor.ui.review.reflection.export import export_reflection
from monitor.ui.review.reflection.loading import load_term
from monitor.ui.review.session.page_actions import back_button, page_actions
from monitor.ui.review.sessions.bar_delegate import BAR_ROLE, INTERVAL_ROLE, GaugeBar
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.focus import lead_to
from monitor.ui.widgets.labels import ElidedLabel, label
from monitor.ui.widgets.tables import select_row, table_view
from monitor.ui.widgets.wording import sentence

COLUMNS = (tr("Week"), *LESSON_HEADS)
LESSON, GAUGE = 1, COLUMNS.index(tr("Gauge"))
_LONGEST = 60
"""Letters of a text in its cell; the tooltip has all of it."""


class TermPage(QWidget):
    """The lessons of a course in the order in which they were held; Return looks back on one.

    Signals:
        left: The user goes back to the list.
        lesson_wanted: A lesson to look back on, by its session's id.
    """

    left = pyqtSignal()
    lesson_wanted = pyqtSignal(str)

    def __init__(
        self,
        term: Term,
        store: SessionStore,
        background: Background,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.term = term
        self._store = store
        self._background = background
        self.commands = page_actions(self, {"back": self.left.emit})
        self.model = _model(term, self)
        self.table = table_view(
            self.model, tr("Lessons of {course}", course=term.course), len(COLUMNS) - 1
        )
        self.table.setItemDelegateForColumn(GAUGE, GaugeBar(theme, self.table))
        header = self.table.horizontalHeader()
        if header is not None:  # what was written shares the room that is left, with the title
            for column in (LESSON, *range(len(COLUMNS) - len(QUESTIONS), len(COLUMNS))):
                header.setSectionResizeMode(column, QHeaderView.Stretch)
        self.table.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SingleSelection)
        self.table.doubleClicked.connect(self._open)
        for key in ("Return", "Enter"):
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._open_current)
        self.look_back = push_button(tr("Look back on it"), self._open_current, "primary")
        self.look_back.setEnabled(bool(term.lessons))
        self.export = push_button(tr("Export\N{HORIZONTAL ELLIPSIS}"), self._export)
        self.line = ElidedLabel("quiet")
        self.warning = label(why_not_alike(term.lessons) if term.lessons else "", wrap=True)
        self.warning.setVisible(bool(self.warning.text()))
        lead_to(self.table, self)
        self._lay_out()
        self.select("")

    def tell(self, message: str) -> None:
        """Say something at the foot of the page."""
        self.line.show_text(sentence(message))

    def select(self, session_id: str) -> None:
        """Select a lesson; the newest where it is not there."""
        ids = [lesson.info.session_id for lesson in self.term.lessons]
        if ids:
            row = ids.index(session_id) if session_id in ids else len(ids) - 1
            select_row(self.table, row)
            self.table.scrollTo(self.model.index(row, 0))

    def _open(self, at: QModelIndex) -> None:
        if at.isValid():
            self.lesson_wanted.emit(self.term.lessons[at.row()].info.session_id)

    def _open_current(self) -> None:
        self._open(self.table.currentIndex())

    def _export(self) -> None:
        load = partial(load_term, self._store, self.term.course)
        export_reflection(self, self._background, load, "looking-back", self.tell)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(back_button(self.commands))
        head.addWidget(label(tr("Looking back"), "title"))
        what = ElidedLabel("quiet")
        count = len(self.term.lessons)
        what.show_text(
            tr(
                "{course}, {count} lesson",
                "{course}, {count} lessons",
                count=count,
                course=self.term.course,
            )
        )
        head.addWidget(what, 1)
        head.addWidget(self.export)
        head.addWidget(self.look_back)
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 12, 20, 8)
        page.setSpacing(10)
        page.addLayout(head)
        page.addWidget(self.warning)
        page.addWidget(self.table, 1)
        page.addWidget(label(LIMITS, "quiet", wrap=True))
        page.addWidget(self.line)


def _model(term: Term, parent: QWidget) -> QStandardItemModel:
    model = QStandardItemModel(0, len(COLUMNS), parent)
    model.setHorizontalHeaderLabels(list(COLUMNS))
    for week in term.weeks:
        for lesson in week.lessons:
            items = [_item(text) for text in (str(week.number), *lesson_row(lesson))]
            ends = gauge_interval_of(lesson.mean_score_low, lesson.mean_score_high)
            items[GAUGE].setData(gauge_of(lesson.mean_score), BAR_ROLE)
            items[GAUGE].setData(ends, INTERVAL_ROLE)
            model.appendRow(items)
    return model


def _item(text: str) -> QStandardItem:
    line = " ".join(text.split())
    short = line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}\N{HORIZONTAL ELLIPSIS}"
    item = QStandardItem(short)
    item.setToolTip(text)  # a narrow column shows its beginning alone
    item.setEditable(False)
    return item
