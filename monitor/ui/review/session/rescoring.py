"""The session under review as another strategy would have shown it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PyQt5.QtCore import QObject, pyqtSignal

from monitor.config import StrategyName
from monitor.i18n import shown, tr
from monitor.store import SessionStore
from monitor.ui.review.document.document import Document
from monitor.ui.widgets.background_task import Background

if TYPE_CHECKING:
    from monitor.review.rescore import Rescored


class Scoring(QObject):
    """Scores the document again in a thread; the log keeps what the class saw.

    Args:
        document: The session.
        store: The log, for rows per person where they were kept.
        background: The thread.
        tell: Told what the result is not, or why there is none.

    Signals:
        refused: The chosen strategy cannot be had, and the session is shown as it was stored; the
            name of its own strategy.
    """

    refused = pyqtSignal(str)

    def __init__(
        self,
        document: Document,
        store: SessionStore,
        background: Background,
        tell: Callable[[str], None],
    ) -> None:
        super().__init__(document)
        self._document = document
        self._store = store
        self._background = background
        self._tell = tell
        self._wanted: str = document.strategy

    @property
    def strategy(self) -> StrategyName | None:
        """The strategy that is shown; None while it is the session's own."""
        name = self._document.strategy
        return None if name == self._document.record.info.strategy else name

    def use(self, strategy: StrategyName) -> None:
        """Show the session with a strategy; its own one shows it as it was stored."""
        self._wanted = strategy
        record = self._document.record
        if strategy == record.info.strategy:
            self._document.show_stored_windows()
            self._tell(tr("As the class saw it"))
            return

        def work() -> Rescored:
            from monitor.review.rescore import rescore_stored

            return rescore_stored(self._store, record, strategy)

        self._background.run(work, self._show, lambda message: self._refuse(strategy, message))

    def _refuse(self, strategy: StrategyName, message: str) -> None:
        self._tell(message)
        if strategy == self._wanted:
            self._wanted = self._document.record.info.strategy
            self._document.show_stored_windows()
            self.refused.emit(self._wanted)

    def _show(self, rescored: Rescored) -> None:
        strategy = rescored.settings.strategy
        if strategy != self._wanted:
            return  # another one was chosen meanwhile
        self._document.show_windows(rescored.windows, strategy)
        told = tr("Scored again from {basis}.", basis=shown(rescored.basis))
        self._tell(" ".join((told, *rescored.notes)))
