"""Measure what words and codes add to opening a session: `python -m tests.ui.review.measure`.

In seconds of processor time, of all threads, until the page is painted: three hours without them,
and with a transcript of 20,000 cues and 10,000 codes.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PyQt5.QtCore import QEventLoop
from PyQt5.QtWidgets import QApplication

from monitor.store import SessionStore
from monitor.ui.main.garbage import leave_loaded_out
from monitor.ui.review.document.review_settings import ReviewSettings
from monitor.ui.review.window import ReviewWindow
from monitor.ui.widgets.background_task import Background
from tests.review.formats.measure import codes, cues, write_class
from tests.store.samples import info
from tests.ui.theming import theme_of

TIMES = 7


def opening_s(app: QApplication, window: ReviewWindow, name: str) -> float:
    """Open a session, wait until it is painted, and go back to the list."""
    before_s = time.process_time()
    window.open(name)
    while window.page is None:
        app.processEvents(QEventLoop.WaitForMoreEvents)
    window.grab()
    app.processEvents()
    taken_s = time.process_time() - before_s
    window.show_list()
    while window.page is not None:
        app.processEvents(QEventLoop.WaitForMoreEvents)
    app.processEvents()
    return taken_s


def measure(folder: Path) -> None:
    store = SessionStore(f"sqlite:///{folder / 'log.sqlite'}")
    for name in ("without", "with"):
        write_class(store, info(name))
    store.add_codes("with", codes())
    store.add_cues("with", cues())
    app = QApplication([])
    background = Background()
    window = ReviewWindow(store, background, theme_of(app), ReviewSettings(90, ("a", "b")))
    window.show()
    opening_s(app, window, "without")  # loads what is loaded once
    leave_loaded_out()  # as the app does
    taken: dict[str, list[float]] = {"without": [], "with": []}
    for _ in range(TIMES):
        for name, times in taken.items():
            times.append(opening_s(app, window, name))
    for name, times in taken.items():
        print(f"{name}: median {median(times):.2f} s, from {min(times):.2f} to {max(times):.2f} s")
    more_s = min(taken["with"]) - min(taken["without"])  # what disturbs only adds
    print(f"more: {more_s:.2f} s, of the quickest")
    window.close()
    background.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        measure(Path(name))
