"""The window to look back in: the list of sessions, and the pages it leads to."""

from __future__ import annotations

from functools import partial

from PyQt5.QtWidgets import QMainWindow, QStackedWidget, QWidget

from monitor.store import SessionStore
from monitor.ui.background import Background
from monitor.ui.review.document import Loaded, load
from monitor.ui.review.list_page import ListPage
from monitor.ui.review.session_page import SessionPage
from monitor.ui.theme import Theme


class ReviewWindow(QMainWindow):
    """Past sessions beside the running one; the log is read and written in a thread.

    Args:
        store: The log.
        background: The thread.
        theme: Light or dark.
        dead_band: Scores within +-this of 0 are shown as neutral.
    """

    def __init__(
        self,
        store: SessionStore,
        background: Background,
        theme: Theme,
        dead_band: float,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._background = background
        self._theme = theme
        self._dead_band = dead_band
        self._wanted = ""
        self.setWindowTitle("Past sessions")
        self.resize(1280, 800)
        self.setMinimumSize(900, 600)
        self.list = ListPage(store, background)
        self.list.opened.connect(self.open)
        self.page: SessionPage | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self.setCentralWidget(self._stack)
        self.list.setFocus()
        # Reading a session needs pandas, whose import takes a while: now, not at the click.
        background.run(_warm_up, lambda _none: None, self.list.tell)

    def open(self, session_id: str) -> None:
        """Load a session and show it."""
        self._wanted = session_id
        self.list.tell("Loading")
        self._background.run(
            partial(load, self._store, session_id), self._show_session, self.list.tell
        )

    def show_list(self) -> None:
        """Go back to the list."""
        self._wanted = ""
        opened = self.page.document.record.info.session_id if self.page else ""
        self._stack.setCurrentWidget(self.list)
        self.list.refresh(opened)
        self.list.setFocus()
        self._drop_page()

    def _show_session(self, loaded: Loaded) -> None:
        if loaded.record.info.session_id != self._wanted:
            return  # the user went elsewhere meanwhile
        self._drop_page()
        page = SessionPage(
            loaded, self._store, self._background, self._theme, dead_band=self._dead_band
        )
        page.left.connect(self.show_list)
        page.reload_wanted.connect(partial(self._reload, page))
        self.page = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.timeline.setFocus()

    def _reload(self, page: SessionPage, reason: str) -> None:
        if page is self.page:
            self.open(page.document.record.info.session_id)
            self.list.tell(reason)

    def _drop_page(self) -> None:
        if self.page is not None:
            self._stack.removeWidget(self.page)
            self.page.deleteLater()
            self.page = None


def _warm_up() -> None:
    import pandas as pd  # noqa: F401
