"""The window to look back in: the list of sessions, and the pages it leads to."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PyQt5.QtCore import pyqtSignal
from PyQt5.QtWidgets import QStackedWidget, QWidget

from monitor.store import SessionRecord, SessionStore
from monitor.ui.appearance.theme import Theme
from monitor.ui.review.comparison.compare_page import ComparePage
from monitor.ui.review.document.loading import LoadedSession, load
from monitor.ui.review.document.review_settings import ReviewSettings
from monitor.ui.review.session.session_page import SessionPage
from monitor.ui.review.sessions.list_page import ListPage
from monitor.ui.review.storage.stored_page import StoredPage
from monitor.ui.widgets.background_task import Background
from monitor.ui.windows.fitted import FittedWindow


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
        self.setWindowTitle("Past sessions")
        self.resize(1280, 800)
        self.page: SessionPage | None = None
        self._over: QWidget | None = None
        self.list = ListPage(store, background)
        self.list.opened.connect(self.open)
        self.list.stored_wanted.connect(self.show_stored)
        self.list.compare_wanted.connect(self.compare)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self.setCentralWidget(self._stack)
        self.list.setFocus()
        # Reading a session needs pandas, whose import takes a while: now, not at the click.
        background.run(_warm_up, lambda _none: None, self.list.tell)

    def open(self, session_id: str, say: str = "") -> None:
        """Load a session and show it; then say something on its page."""
        self._wanted = session_id
        shown = self._stack.currentWidget()
        if isinstance(shown, ListPage | ComparePage):
            shown.tell("loading the session\N{HORIZONTAL ELLIPSIS}")
        self._background.run(
            partial(load, self._store, session_id),
            lambda loaded: self._show_session(loaded, say),
            self._on_failure,
        )

    def show_stored(self) -> None:
        """Show what is stored at all."""
        page = StoredPage(self._store, self._background, self._settings.retention_days)
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

    def show_list(self) -> None:
        """Go back to the list."""
        self._wanted = ""
        opened = self.page.document.record.info.session_id if self.page else ""
        self._stack.setCurrentWidget(self.list)
        self.list.refresh(opened)
        self.list.setFocus()
        self._drop()

    def _show_session(self, loaded: LoadedSession, say: str) -> None:
        if loaded.record.info.session_id != self._wanted:
            return  # the user went elsewhere meanwhile
        page = SessionPage(loaded, self._store, self._background, self._theme, self._settings)
        page.left.connect(self.show_list)
        page.deleted.connect(self.show_list)
        page.names_changed.connect(lambda names: self._change_settings(part_names=names))
        page.outdated.connect(partial(self._load_again, page))
        self._show_over(page)
        self.page = page
        page.tell(say)

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


def _warm_up() -> None:

    import pandas as pd  # noqa: F401
