"""Observing the class that is being watched."""

from __future__ import annotations

from functools import partial

from PyQt5.QtCore import QObject, QTimer, pyqtSignal
from PyQt5.QtWidgets import QWidget

from monitor.i18n import tr
from monitor.live import LiveUpdate
from monitor.review.observers.coding import Coder, Coding
from monitor.store import SessionStore
from monitor.ui.appearance.theme import Theme
from monitor.ui.observe.last_observer import Observer, last_observer, remember
from monitor.ui.observe.observer_dialog import ObserverDialog
from monitor.ui.observe.page import ObservePage
from monitor.ui.widgets.actions import Actions
from monitor.ui.widgets.background_task import Background

_START_FIRST = tr("start a session to observe it (Space)")


class LiveObserving(QObject):
    """Owns `observe` and its page: while that is open, nothing of the gauge is to be seen.

    Attributes:
        page: Where the class is coded.
        is_open: Whether somebody observes.

    Signals:
        opened: The page is to be seen.
        closed: The dashboard is, again.
        refused: Why nobody can observe now, in a line.
    """

    opened = pyqtSignal()
    closed = pyqtSignal()
    refused = pyqtSignal(str)

    def __init__(
        self,
        actions: Actions,
        window: QWidget,
        store: SessionStore,
        theme: Theme,
        background: Background,
    ) -> None:
        super().__init__(window)
        self.is_open = False
        self.page = ObservePage(theme, background, from_recording=False)
        self._window = window
        self._store = store
        self._background = background
        self._update: LiveUpdate | None = None
        self._session_id = ""
        self._expected: Observer | None = None
        actions.connect("observe", self.ask)
        self.page.left.connect(self._close)

    def show_update(self, update: LiveUpdate) -> None:
        """Bring what is newest to the page; it is closed where the session ends."""
        self._update = update
        if self._expected is not None and update.session is not None:
            expected, self._expected = self._expected, None
            # Not within the update: a dialog would hold it up.
            QTimer.singleShot(0, partial(self._ask, expected, asks=not expected.is_known))
        if not self.is_open:
            return
        if update.session is None or update.session.session_id != self._session_id:
            self._close()
            return
        if update.frame is not None:
            self.page.show_frame(update.frame)
        if update.session_s is not None:
            self.page.show_moment(update.session_s)

    def expect(self, observer: Observer) -> None:
        """Let somebody observe as soon as a session runs; asked is what is not known of them."""
        self._expected = observer
        self.refused.emit(_START_FIRST)

    def ask(self) -> None:
        """Ask who observes, and begin."""
        self._ask(last_observer(), asks=True)

    def _ask(self, observer: Observer, *, asks: bool) -> None:
        session = None if self._update is None else self._update.session
        if session is None:
            self.refused.emit(_START_FIRST)
            return
        if self.is_open:
            return
        if not asks:
            remember(observer)
            self._code(session.session_id, observer.coder(None))
            return
        dialog = ObserverDialog(None, self._window, asked=observer)
        if dialog.exec_():
            self._code(session.session_id, dialog.coder)
        dialog.deleteLater()

    def _code(self, session_id: str, coder: Coder) -> None:
        self._session_id = session_id
        work = partial(Coding, self._store, session_id, coder)
        self._background.run(work, self._begin, self.refused.emit)

    def _begin(self, coding: Coding) -> None:
        session = None if self._update is None else self._update.session
        if session is None or session.session_id != self._session_id:
            return
        self.is_open = True
        self.page.begin(coding)
        self.opened.emit()

    def _close(self) -> None:
        if self.is_open:
            self.is_open = False
            self.closed.emit()
