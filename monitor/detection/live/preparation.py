"""Makes a network ready aside, while another looks already."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from weakref import WeakSet

Size = tuple[int, int]


class Preparation:
    """Has something prepared for pictures of one size, in a thread of its own.

    Args:
        prepare: Does it; called with width and height, one call at a time.
    """

    def __init__(self, prepare: Callable[[Size], None]) -> None:
        self._prepare = prepare
        self._threads = ThreadPoolExecutor(1, "prepare-network")
        self._size_wh: Size | None = None
        self._running: Future[None] | None = None
        _all.add(self)

    def finish(self) -> None:
        """Wait for what is being prepared, if anything is."""
        if self._running is not None:
            wait([self._running])

    def is_done_for(self, size_wh: Size) -> bool:
        """Whether it is ready for such pictures; if not, it will be. Raises what `prepare` did."""
        is_running = self._running is not None and not self._running.done()
        if size_wh != self._size_wh and not is_running:
            self._size_wh = size_wh
            self._running = self._threads.submit(self._prepare, size_wh)
        if size_wh != self._size_wh or self._running is None or not self._running.done():
            return False
        self._running.result()
        return True


_all: WeakSet[Preparation] = WeakSet()


def finish_all() -> None:
    """Wait for everything that is being prepared: nothing of it outlives who wanted it.

    A network that is compiled while the process ends, or changes its environment, may crash it.
    """
    for preparation in tuple(_all):
        preparation.finish()
