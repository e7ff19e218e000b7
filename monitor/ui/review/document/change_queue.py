"""Changes on their way to the log: made in a thread, one after the other.

The review goes on at once. An event that comes back by undo gets a new number in the log, so
the review has keys of its own; which number belongs to a key is known in the thread alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from monitor.errors import StoreError
from monitor.i18n import tr
from monitor.store import SessionStore
from monitor.tables.cue import Cue
from monitor.ui.review.document.events import SessionEvent
from monitor.ui.widgets.background_task import Background


class ChangeQueue:
    """Writes what was changed in a session.

    Args:
        store: The log.
        background: The thread that writes.
        session_id: The session.
        known: The numbers of the events that are in the log; each is its own key.
        failed: Told one line where something could not be written.
    """

    def __init__(
        self,
        store: SessionStore,
        background: Background,
        session_id: str,
        known: Iterable[int],
        failed: Callable[[str], None],
    ) -> None:
        self._store = store
        self._background = background
        self._session_id = session_id
        self._failed = failed
        self._numbers = {number: number for number in known}

    def add(self, event: SessionEvent) -> None:
        """Write a new event, or one that was deleted."""
        self._do(partial(self._add, event))

    def edit(self, event: SessionEvent) -> None:
        """Write an event's new values."""
        self._do(partial(self._edit, event))

    def delete(self, key: int) -> None:
        """Delete an event."""
        self._do(partial(self._delete, key))

    def label(self, **labels: str) -> None:
        """Write the session's own words, as `SessionStore.update` takes them."""
        self._do(partial(self._store.update, self._session_id, **labels))

    def move_words(self, by_s: float) -> None:
        """Move the transcript."""
        self._do(partial(self._store.move_cues, self._session_id, by_s))

    def remove_words(self) -> None:
        """Delete the transcript."""

        def remove() -> None:
            self._store.remove_cues(self._session_id)

        self._do(remove)

    def add_words(self, words: Sequence[Cue]) -> None:
        """Write a transcript that was deleted."""
        self._do(partial(self._store.add_cues, self._session_id, words))

    def _do(self, work: Callable[[], None]) -> None:
        self._background.run(work, lambda _none: None, self._failed)

    # Below: in the thread.

    def _add(self, event: SessionEvent) -> None:
        self._numbers[event.key] = self._store.add_event(
            self._session_id,
            event.kind,
            event.time_s,
            event.label,
            event.detail,
            end_s=event.end_s,
            gauge=event.gauge,
        )

    def _edit(self, event: SessionEvent) -> None:
        self._store.edit_event(
            self._number(event.key),
            time_s=event.time_s,
            label=event.label,
            detail=event.detail,
        )

    def _delete(self, key: int) -> None:
        self._store.delete_event(self._number(key))
        del self._numbers[key]

    def _number(self, key: int) -> int:
        try:
            return self._numbers[key]
        except KeyError:
            raise StoreError(tr("the event is not in the log: it could not be written")) from None
