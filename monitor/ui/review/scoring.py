"""The session under review as another strategy would have shown it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PyQt5.QtCore import QObject

from monitor.config import StrategyName
from monitor.store import SessionStore
from monitor.ui.background import Background
from monitor.ui.review.document import Document

if TYPE_CHECKING:
    from monitor.review.rescore import Rescored


class Scoring(QObject):
    """Scores the document again in a thread; the log keeps what the class saw.

    Args:
        document: The session.
        store: The log, for rows per person where they were kept.
        background: The thread.
        tell: Told what the result is not, or why there is none.

    Attributes:
        strategy: The one that was chosen last; None while it is the session's own.
    """

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
        self.strategy: StrategyName | None = None

    def use(self, strategy: StrategyName) -> None:
        """Show the session with a strategy; its own one shows it as it was stored."""
        self.strategy = strategy
        record = self._document.record
        if strategy == record.info.strategy:
            self._document.show_stored_windows()
            self._tell("As the class saw it")
            return

        def work() -> Rescored:
            from monitor.review.rescore import rescore_stored

            return rescore_stored(self._store, record, strategy)

        self._background.run(work, self._show, self._tell)

    def _show(self, rescored: Rescored) -> None:
        if rescored.settings.strategy != self.strategy:
            return  # another one was chosen meanwhile
        self._document.show_windows(rescored.windows)
        self._tell(" ".join((f"Scored again from {rescored.basis}.", *rescored.notes)))
