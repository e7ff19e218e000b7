"""Who asks to stop, by keys or from another program, who hears it, and how a process ends."""

from __future__ import annotations

import atexit
import gc
import signal
import sys
from multiprocessing.process import BaseProcess
from multiprocessing.resource_tracker import ensure_running
from types import FrameType


class StopRequest:
    """Asked for once, work ends at the next good place; by a second signal, at once.

    No `threading.Event`: its `set` takes a lock, and a signal that comes while it is held would
    wait for ever for what it has interrupted.
    """

    def __init__(self) -> None:
        self._is_set = False

    def set(self) -> None:
        """Ask to stop."""
        self._is_set = True

    def is_set(self) -> bool:
        """Return whether that was asked for."""
        return self._is_set

    def stop_on_signals(self) -> None:
        """Let Ctrl-C and a polite kill ask; to be called in the main thread."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._on_signal)

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        if self._is_set:
            signal.signal(number, signal.SIG_DFL)
            signal.raise_signal(number)
        self._is_set = True


def start_deaf(process: BaseProcess) -> None:
    """Start a process that never hears Ctrl-C: whoever has started it decides.

    A terminal sends it to all processes, also to one that is still too young to ignore it. On
    Windows nothing can be held back: there it is for the process to ignore it.
    """
    if sys.platform == "win32":
        process.start()
        return
    ensure_running()  # it would let the held signals through
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def end_quickly() -> None:
    """Let this process end without a search for garbage in all that its libraries have made.

    It takes a third of a second, and frees what the system takes back anyway.
    """
    atexit.register(gc.freeze)
