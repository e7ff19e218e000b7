"""The list of sessions: searched, sorted, named in place, opened, compared, deleted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PyQt5.QtCore import QModelIndex, Qt, pyqtSignal
from PyQt5.QtGui import QKeySequence
from PyQt5.QtWidgets import (
    QAbstractItemView,
    QAction,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QShortcut,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from monitor.i18n import tr
from monitor.store import SessionRecord, SessionState, SessionStore
from monitor.ui.review.sessions.file_actions import (
    confirm_delete,
    export_session,
    export_several,
    import_session,
)
from monitor.ui.review.sessions.session_model import TITLE, Search, SessionModel
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import MenuButton, push_button
from monitor.ui.widgets.focus import lead_to
from monitor.ui.widgets.labels import ElidedLabel, label
from monitor.ui.widgets.tables import select_row, table_view
from monitor.ui.widgets.wording import sentence, session_details

_NOTHING = tr(
    "No session has been recorded yet.\n\nStart one in the main window with Space, "
    "or import one that was exported."
)


class ListPage(QWidget):
    """All sessions of the log, newest first. The log is read and written in a thread.

    Signals:
        opened: A session to look at, by its id.
        compare_wanted: Several sessions to compare.
        stored_wanted: What is stored at all.
        lesson_wanted: A lesson to look back on, by its session's id.
        observing_wanted: A session to be coded, by who has not seen its curve.
        term_wanted: A course to look back on, by its name.
    """

    opened = pyqtSignal(str)
    compare_wanted = pyqtSignal(object)
    stored_wanted = pyqtSignal()
    lesson_wanted = pyqtSignal(str)
    term_wanted = pyqtSignal(str)
    observing_wanted = pyqtSignal(object)

    def __init__(
        self, store: SessionStore, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._background = background
        self.model = SessionModel(self._rename, self)
        self.found = Search(self.model, self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search title, room, course, source"))
        self.search.setToolTip(self.search.placeholderText())
        self.search.setAccessibleName(tr("Search sessions"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(420)
        self.search.textChanged.connect(self._on_search)
        self.table = self._make_table()
        selection = self.table.selectionModel()
        assert selection is not None  # noqa: S101 - a view with a model has one
        selection.selectionChanged.connect(lambda _new, _old: self._on_selection())
        self.line = ElidedLabel("quiet")
        self.empty = label(tr("Loading past sessions\N{HORIZONTAL ELLIPSIS}"), "quiet", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open = push_button(tr("Open"), self._open, "primary")
        self.rename = push_button(tr("Rename"), self._edit)
        self.rename.setToolTip(tr("Title, room and course are edited in the list (F2)"))
        self.compare = MenuButton("menu")
        self.compare.setText(tr("Compare"))
        self.look_back = MenuButton("menu")
        self.look_back.setText(tr("Look back"))
        self.look_back.setToolTip(tr("On a lesson, or on a course over a term"))
        self.export = push_button(tr("Export\N{HORIZONTAL ELLIPSIS}"), self._export)
        self.delete = push_button(tr("Delete\N{HORIZONTAL ELLIPSIS}"), self._delete)
        self.import_ = push_button(tr("Import\N{HORIZONTAL ELLIPSIS}"), self._import)
        self.stored = push_button(tr("What is stored"), self.stored_wanted.emit)
        self._lay_out()
        self._on_selection()
        lead_to(self.table, self)
        self.refresh()

    def refresh(self, select: str = "", say: str = "") -> None:
        """Read the list again; then select the session of that id, and say something."""
        self._background.run(
            self._store.sessions, lambda records: self._show(records, select, say), self._on_unread
        )

    def tell(self, message: str) -> None:
        """Say something below the list."""
        self.line.show_text(sentence(message))

    @property
    def selected(self) -> tuple[SessionRecord, ...]:
        """The sessions that are selected, in the order of the list."""
        rows = self.table.selectionModel()
        assert rows is not None  # noqa: S101
        indexes = sorted(rows.selectedRows(), key=QModelIndex.row)
        return tuple(self.found.record(index) for index in indexes)

    def _show(self, records: tuple[SessionRecord, ...], select: str, say: str) -> None:
        wanted = select or next((r.info.session_id for r in self.selected), "")
        self.model.show_records(records)
        self.empty.setText(_NOTHING)
        self._stack.setCurrentIndex(0 if records else 1)
        self._select(wanted)
        self._on_selection()
        if say:
            self.tell(say)

    def _select(self, session_id: str) -> None:
        ids = [self.found.record(index).info.session_id for index in self._indexes()]
        row = ids.index(session_id) if session_id in ids else 0
        if ids:
            select_row(self.table, row)
            self.table.scrollTo(self.found.index(row, 0))

    def _indexes(self) -> list[QModelIndex]:
        return [self.found.index(row, 0) for row in range(self.found.rowCount())]

    def _on_search(self, words: str) -> None:
        self.found.search(words)
        if not self.selected:
            self._select("")
        self._on_selection()

    def _on_selection(self) -> None:
        selected = self.selected
        one = selected[0] if len(selected) == 1 else None
        self.open.setEnabled(one is not None)
        self.export.setEnabled(bool(selected))
        self.rename.setEnabled(one is not None)
        self._offer_comparisons(selected)
        self._offer_looking_back(selected)
        is_running = any(record.state is SessionState.RUNNING for record in selected)
        self.delete.setEnabled(bool(selected) and not is_running)
        if one is not None:
            self.line.show_text(session_details(one))
        elif selected:
            self.line.show_text(tr("{selected} sessions selected", selected=len(selected)))
        elif self.model.records:
            self.line.show_text(tr("No session fits the search"))
        else:
            self.line.show_text("")

    def _rename(self, record: SessionRecord, word: str, text: str) -> None:
        info = replace(record.info, **{word: text})  # type: ignore[arg-type]
        renamed = tuple(
            replace(known, info=info) if known is record else known for known in self.model.records
        )
        selected = self.table.currentIndex()
        self.model.show_records(renamed)
        self._select(record.info.session_id)
        self.table.setCurrentIndex(self.found.index(selected.row(), selected.column()))
        work = partial(self._store.update, record.info.session_id, **{word: text})
        self._background.run(work, lambda _none: None, self._on_failure)

    def _on_failure(self, message: str) -> None:
        self.refresh(say=message)

    def _on_unread(self, message: str) -> None:
        self.empty.setText("")
        self.tell(message)

    def _open(self) -> None:
        if len(self.selected) == 1:
            self.opened.emit(self.selected[0].info.session_id)

    def _edit(self) -> None:
        at = self.table.currentIndex()
        if not self.found.flags(at) & Qt.ItemFlag.ItemIsEditable:
            at = at.siblingAtColumn(TITLE)
        self.table.setCurrentIndex(at)
        self.table.edit(at)

    def _offer_comparisons(self, selected: tuple[SessionRecord, ...]) -> None:
        """Offer what is selected, and all sessions of the same room or course."""
        groups = {tr("The selected sessions"): selected}
        for word in ("room", "course"):
            names = {getattr(record.info, word) for record in selected} - {""}
            for name in sorted(names):
                of_room = tr("All of room {name}", name=name)
                text = of_room if word == "room" else tr("All of course {name}", name=name)
                groups[text] = tuple(r for r in self.model.records if getattr(r.info, word) == name)
        self.compare.menu_.clear()
        for text, records in groups.items():
            if len(records) > 1:
                counted = f"{text} ({len(records)})"
                _add_entry(self.compare.menu_, counted, partial(self.compare_wanted.emit, records))
        self.compare.setEnabled(not self.compare.menu_.isEmpty())

    def _offer_looking_back(self, selected: tuple[SessionRecord, ...]) -> None:
        """Offer the one lesson that is selected, and the courses of the list."""
        menu = self.look_back.menu_
        menu.clear()
        if len(selected) == 1:
            session_id = selected[0].info.session_id
            _add_entry(menu, tr("This lesson"), partial(self.lesson_wanted.emit, session_id))
            observe = tr("Observe it, without its curve\N{HORIZONTAL ELLIPSIS}")
            _add_entry(menu, observe, partial(self.observing_wanted.emit, selected[0]))
        courses = Counter(one.info.course for one in self.model.records if one.info.course)
        for course in sorted({one.info.course for one in selected} & courses.keys()):
            text = tr("Course {course} ({courses})", course=course, courses=courses[course])
            _add_entry(menu, text, partial(self.term_wanted.emit, course))
        self.look_back.setEnabled(not menu.isEmpty())

    def _export(self) -> None:
        ids = [record.info.session_id for record in self.selected]
        if len(ids) > 1:
            export_several(self, self._store, self._background, ids, self.tell)
        else:
            export_session(self, self._store, self._background, ids[0], self.tell)

    def _import(self) -> None:
        import_session(self, self._store, self._background, self._on_import, self.tell)

    def _on_import(self, session_id: str, say: str) -> None:
        self.search.clear()
        self.refresh(select=session_id, say=say)

    def _delete(self) -> None:
        selected = self.selected
        if selected and confirm_delete(self, selected):
            ids = [record.info.session_id for record in selected]
            work = partial(self._store.delete, *ids)
            self._background.run(work, lambda _none: self.refresh(), self._on_failure)

    def _make_table(self) -> QTableView:
        table = table_view(self.found, tr("Past sessions"), TITLE)
        table.setSelectionMode(QAbstractItemView.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.SelectedClicked)
        table.setSortingEnabled(True)
        table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        table.doubleClicked.connect(lambda _index: self._open())
        for key, slot in (
            ("Return", self._open),
            ("Enter", self._open),
            ("F2", self._edit),
            ("Delete", self._delete),
        ):
            # Not while a cell is edited: the editor has the keyboard then.
            shortcut = QShortcut(QKeySequence(key), table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)
        return table

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 18, 24, 14)
        page.setSpacing(12)
        top = QHBoxLayout()
        top.addWidget(label(tr("Past sessions"), "heading"))
        top.addStretch(1)
        top.addWidget(self.search, 3)
        for button in (self.import_, self.stored):
            top.addWidget(button)
        page.addLayout(top)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self._stack.setCurrentWidget(self.empty)
        page.addLayout(self._stack, 1)
        page.addWidget(self.line)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (
            *(self.open, self.rename, self.look_back),
            *(self.compare, self.export, self.delete),
        ):
            buttons.addWidget(button)
        buttons.addStretch(1)
        page.addLayout(buttons)


def _add_entry(menu: QMenu, text: str, do: Callable[[], None]) -> None:
    entry = QAction(text.replace("&", "&&"), menu)
    entry.triggered.connect(lambda _on: do())
    menu.addAction(entry)
