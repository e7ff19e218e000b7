"""The window to look back in: the list of sessions, and the pages it leads to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PyQt5.QtCore import QTimer, pyqtSignal
from PyQt5.QtGui import QHideEvent, QShowEvent
from PyQt5.QtWidgets import QStackedWidget, QWidget

from monitor.i18n import tr
from monitor.review.observers.coding import Coding
from monitor.review.reflection import LessonReflection, Term
from monitor.sources.recorded_file import RecordedFile, recorded_file_of
from monitor.store import SessionRecord, SessionStore
from monitor.ui.appearance.theme import Theme
from monitor.ui.observe.observer_dialog import ObserverDialog
from monitor.ui.review.comparison.compare_page import ComparePage
from monitor.ui.review.document.loading import LoadedSession, load
from monitor.ui.review.document.review_settings import ReviewSettings
from monitor.ui.review.observing.recording_page import RecordingObservePage
from monitor.ui.review.reflection.lesson_page import LessonPage
from monitor.ui.review.reflection.loading import load_lesson, load_term
from monitor.ui.review.reflection.term_page import TermPage
from monitor.ui.review.session.session_page import SessionPage
from monitor.ui.review.sessions.list_page import ListPage
from monitor.ui.review.storage.stored_page import StoredPage
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import lock_managed
from monitor.ui.windows.fitted import FittedWindow

_PAINTED_MS = 300
"""After which the list was painted: an import holds up what Python paints."""


class ReviewWindow(FittedWindow):
    """Past sessions beside the running one; the log is read and written in a thread.

    Args:
        store: The log.
        background: The thread.
        theme: Light or dark.
        settings: What the user has set before.

    Attributes:
        list: The list of sessions.
        page: The page of a session, while one is open.

    Signals:
        settings_changed: The user has set something; all `ReviewSettings`.
    """

    settings_changed = pyqtSignal(object)

    def __init__(
        self, store: SessionStore, background: Background, theme: Theme, settings: ReviewSettings
    ) -> None:
        super().__init__()
        self._store = store
        self._background = background
        self._theme = theme
        self._settings = settings
        self._wanted = ""
        self.setWindowTitle(tr("Past sessions"))
        self.resize(1280, 800)
        self.page: SessionPage | None = None
        self._over: QWidget | None = None
        self.list = ListPage(store, background)
        self.list.opened.connect(self.open)
        self.list.stored_wanted.connect(self.show_stored)
        self.list.compare_wanted.connect(self.compare)
        self.list.lesson_wanted.connect(self.look_back)
        self.list.term_wanted.connect(self.show_term)
        self.list.observing_wanted.connect(self.observe)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self.setCentralWidget(self._stack)
        self.list.setFocus()
        self._warm_up = QTimer(self)
        self._warm_up.setSingleShot(True)
        self._warm_up.timeout.connect(
            lambda: background.run(_import_pandas, lambda _none: None, self.list.tell)
        )

    def showEvent(self, event: QShowEvent | None) -> None:  # noqa: N802 - Qt's name
        """Get ready to read a session, once the list was painted."""
        super().showEvent(event)
        self._warm_up.start(_PAINTED_MS)

    def hideEvent(self, event: QHideEvent | None) -> None:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        self._warm_up.stop()
        super().hideEvent(event)

    def open(self, session_id: str, say: str = "") -> None:
        """Load a session and show it; then say something on its page."""
        self._wanted = session_id
        self._say(tr("loading the session"))
        self._background.run(
            partial(load, self._store, session_id),
            lambda loaded: self._show_session(loaded, say),
            self._on_failure,
        )

    def show_stored(self) -> None:
        """Show what is stored at all."""
        page = StoredPage(self._store, self._background, self._settings.retention_days)
        if self._settings.retention_managed:
            lock_managed(page.retention)
        page.left.connect(self.show_list)
        page.retention_chosen.connect(lambda days: self._change_settings(retention_days=days))
        self._show_over(page)

    def compare(self, records: tuple[SessionRecord, ...]) -> None:
        """Show sessions next to each other."""
        page = ComparePage(records, self._store, self._background, self._theme)
        page.left.connect(self.show_list)
        page.opened.connect(self.open)
        self._show_over(page)

    def name_parts(self, names: tuple[str, ...]) -> None:
        """Call the parts of a lecture otherwise from the next session on that is opened."""
        self._settings = replace(self._settings, part_names=names)

    def look_back(self, session_id: str, back: Callable[[], None] | None = None) -> None:
        """Show a lesson to look back on; `back` is where the user goes after it: else the list."""
        self._wanted = session_id
        self._say(tr("loading the lesson"))
        self._background.run(
            partial(load_lesson, self._store, session_id),
            partial(self._show_lesson, back or partial(self.show_list, session_id)),
            self._on_failure,
        )

    def observe(self, record: SessionRecord) -> None:
        """Let somebody code a session by its recording, while its gauge is hidden.

        They come back to where they were: who comes from the list has not seen its curve.
        """
        session_id = record.info.session_id
        file = recorded_file_of(record.info.settings)
        if file is None or (problem := file.problem()):
            self._tell_page(
                problem
                if file
                else tr(
                    "There is no recording to watch: observe in class, or import what "
                    "was coded in another tool (More, Import codes)"
                )
            )
            return
        dialog = ObserverDialog(record.length_s, self)
        if dialog.exec_():
            self._wanted = session_id
            work = partial(Coding, self._store, session_id, dialog.coder)
            back = partial(self.show_list if self.page is None else self.open, session_id)
            then = partial(self._show_observing, record, file, back)
            self._background.run(work, then, self._tell_page)
        dialog.deleteLater()

    def show_term(self, course: str, select: str = "") -> None:
        """Show the lessons of a course; one of them is selected."""
        self._wanted = course
        self._say(tr("loading the course"))
        self._background.run(
            partial(load_term, self._store, course),
            partial(self._show_term, select),
            self._on_failure,
        )

    def show_list(self, opened: str = "") -> None:
        """Go back to the list, to a session in it."""
        self._wanted = ""
        if self.page is not None:
            opened = self.page.document.record.info.session_id
        self._stack.setCurrentWidget(self.list)
        self.list.refresh(opened)
        self.list.setFocus()
        self._drop()

    def _say(self, what: str) -> None:
        """Say what is being done, where the page that is shown has a line for it."""
        shown = self._stack.currentWidget()
        if isinstance(shown, ListPage | ComparePage | TermPage | LessonPage):
            shown.tell(f"{what}\N{HORIZONTAL ELLIPSIS}")

    def _show_session(self, loaded: LoadedSession, say: str) -> None:
        if loaded.record.info.session_id != self._wanted:
            return  # the user went elsewhere meanwhile
        page = SessionPage(loaded, self._store, self._background, self._theme, self._settings)
        page.left.connect(self.show_list)
        page.deleted.connect(self.show_list)
        page.names_changed.connect(lambda names: self._change_settings(part_names=names))
        page.outdated.connect(partial(self._load_again, page))
        session_id = loaded.record.info.session_id
        back = partial(self.open, session_id)
        page.reflection_wanted.connect(partial(self.look_back, session_id, back))
        page.observing_wanted.connect(partial(self.observe, loaded.record))
        self._show_over(page)
        self.page = page
        page.tell(say)

    def _show_observing(
        self, record: SessionRecord, file: RecordedFile, back: Callable[[], None], coding: Coding
    ) -> None:
        if record.info.session_id == self._wanted:
            page = RecordingObservePage(record, file, coding, self._theme, self._background)
            page.left.connect(back)
            self._show_over(page)

    def _tell_page(self, message: str) -> None:
        (self.list if self.page is None else self.page).tell(message)

    def _show_lesson(self, back: Callable[[], None], lesson: LessonReflection) -> None:
        if lesson.record.info.session_id == self._wanted:
            page = LessonPage(lesson, self._store, self._background, self._theme, self.list.tell)
            page.left.connect(back)
            self._show_over(page)

    def _show_term(self, select: str, term: Term) -> None:
        if term.course == self._wanted:
            page = TermPage(term, self._store, self._background, self._theme)
            page.left.connect(self.show_list)
            page.lesson_wanted.connect(partial(self._look_back_in_term, term.course))
            page.select(select)
            self._show_over(page)

    def _look_back_in_term(self, course: str, session_id: str) -> None:
        self.look_back(session_id, partial(self.show_term, course, session_id))

    def _on_failure(self, message: str) -> None:
        self.show_list()
        self.list.refresh(say=message)

    def _load_again(self, page: SessionPage, say: str) -> None:
        if page is self.page:
            self.open(page.document.record.info.session_id, say=say)

    def _change_settings(self, **changes: object) -> None:
        self._settings = replace(self._settings, **changes)  # type: ignore[arg-type]
        self.settings_changed.emit(self._settings)

    def _show_over(self, page: QWidget) -> None:
        self._drop()
        self._over = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus()

    def _drop(self) -> None:
        self.page = None
        if self._over is not None:
            self._stack.removeWidget(self._over)
            self._over.deleteLater()
            self._over = None


def _import_pandas() -> None:
    """What reading a session needs, and takes a while: before the click, not at it."""
    import pandas as pd  # noqa: F401
