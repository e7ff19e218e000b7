"""The session under review as another strategy would have shown it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
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
        self._wanted = document.record.info.strategy

    def use(self, strategy: StrategyName) -> None:
        """Show the session with a strategy; its own one shows it as it was stored."""
        self._wanted = strategy
        record = self._document.record
        if strategy == record.info.strategy:
            self._document.show_stored_windows()
            self._tell("As the class saw it")
            return

        def work() -> Rescored:
            from monitor.review.rescore import rescore, stored_settings

            name = record.info.session_id
            return rescore(
                record,
                self._store.windows(name),
                self._store.events(name),
                self._store.readings(name),
                replace(stored_settings(record), strategy=strategy),
            )

        self._background.run(work, self._show, self._tell)

    def _show(self, rescored: Rescored) -> None:
        if rescored.settings.strategy != self._wanted:
            return  # another one was chosen meanwhile
        self._document.show_windows(rescored.windows)
        self._tell(" ".join((f"Scored again from {rescored.basis}.", *rescored.notes)))
