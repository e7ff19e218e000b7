"""The one-slot hand-over between two threads: the newest item wins."""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class NewestSlot(Generic[T]):
    """Holds at most one item.

    Args:
        every_item: `put` waits for the item before to be taken instead of replacing it.
    """

    def __init__(self, *, every_item: bool = False) -> None:
        self._every_item = every_item
        self._item: T | None = None
        self._closed = False
        self._changed = threading.Condition()

    def put(self, item: T) -> bool:
        """Put in `item`; return whether it replaced one that nobody took."""
        with self._changed:
            if self._every_item:
                self._changed.wait_for(lambda: self._item is None or self._closed)
            replaced = self._item is not None
            self._item = item
            self._changed.notify_all()
            return replaced

    def take(self, timeout_s: float) -> T | None:
        """Take out the item; None where none came within `timeout_s` or the slot is closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._item is not None or self._closed, timeout_s)
            item, self._item = self._item, None
            self._changed.notify_all()
            return item

    def close(self) -> None:
        """End all waiting. An item that is still inside can be taken."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
