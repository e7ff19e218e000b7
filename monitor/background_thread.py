"""Work for a window: it runs in a thread of its own, and the window asks how far it is."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod


class BackgroundThread(ABC):
    """Does something once, and can be asked to end before it is done.

    Args:
        name: Of the thread, for a debugger.
        join_s: Longest time that its end is waited for; it ends with the program anyway.
    """

    def __init__(self, name: str, join_s: float) -> None:
        self._join_s = join_s
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    @property
    def is_running(self) -> bool:
        """Whether there is more to come."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Ask it to end; what was done in whole steps is kept. Returns at once."""
        self._stopping.set()

    def join(self) -> None:
        """Wait until it has ended."""
        self._thread.join(self._join_s)

    @abstractmethod
    def _run(self) -> None:
        """Do it; every error becomes something that the window can ask for."""
