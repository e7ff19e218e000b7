"""Work that may take longer than a frame: done in a thread, the result handed to the window's."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PyQt5.QtCore import QObject, pyqtSignal

from monitor.errors import MonitorError, known_line
from monitor.i18n import tr

T = TypeVar("T")


class Background(QObject):
    """One thread that does one piece of work after the other."""

    _done = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="monitor-ui")
        self._done.connect(lambda deliver: deliver())

    def run(
        self, work: Callable[[], T], then: Callable[[T], None], failed: Callable[[str], None]
    ) -> None:
        """Do `work`; then call `then` with its result, or `failed` with one line to show."""

        def do() -> None:
            try:
                result = work()
            except MonitorError as error:
                message = str(error)
            except Exception as error:  # noqa: BLE001 - whatever fails must reach the user
                unexpected = tr(
                    "unexpected {error!r}: start again with --debug and report it", error=error
                )
                message = known_line(error) or unexpected
            else:
                self._done.emit(lambda: then(result))
                return
            self._done.emit(lambda: failed(message))

        self._thread.submit(do)

    def close(self) -> None:
        """Wait for what is being done, and end the thread."""
        self._thread.shutdown(wait=True)
