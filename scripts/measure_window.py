"""How soon a key or click shows its effect, in the real window.

    uv run --group dev scripts/measure_window.py
    uv run --group dev scripts/measure_window.py --sessions 1000 --repeats 20 --hours 3

The window watches the demo, with a session running; beside it past sessions are open, of which one
is some hours long. A time runs from the key to the end of the first paint that shows what the key
is for. Without a display, Qt paints into memory.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from monitor.folders import HOME_VARIABLE

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PyQt5.QtCore import QEvent, QEventLoop, QObject
from PyQt5.QtWidgets import QApplication, QWidget
from rich.console import Console
from rich.progress import track
from rich.table import Table

from monitor.config import Settings
from monitor.store import SessionStore
from monitor.types import EMOTIONS, SessionInfo, State, WindowSummary
from monitor.ui.appearance.application import make_application
from monitor.ui.dialogs.welcome import TEXT_VERSION
from monitor.ui.main.app import make_window
from monitor.ui.main.garbage import leave_loaded_out
from monitor.ui.review.session.session_page import SessionPage
from monitor.ui.review.window import ReviewWindow
from monitor.ui.widgets.preferences import Preferences

STANDSTILL_S = 120.0
SHORT_S = 60
SETTLED_S = 8.0
"""So long the demo runs before anything is measured."""

WANTED_MS = 100.0
WANTED_LIST_MS = 150.0

PAUSE_S = 0.2
"""Between two keys."""

LONG = "long"
"""Name of the session that is long."""


class Paints(QObject):
    """Sees when a widget is painted with the effect of a key."""

    def __init__(self, widget: QWidget, shows: Callable[[], bool] = lambda: True) -> None:
        super().__init__()
        self.count = 0
        self._widget = widget
        self._shows = shows
        widget.installEventFilter(self)

    def eventFilter(self, _of: QObject | None, event: QEvent | None) -> bool:  # noqa: N802
        """Qt asks for it."""
        if event is not None and event.type() == QEvent.Type.Paint and self._shows():
            self.count += 1
        return False

    def close(self) -> None:
        """See no more."""
        self._widget.removeEventFilter(self)


def main() -> int:
    """Measure all and print a table; return 1 where one is slower than wanted."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sessions", type=int, default=1000, help="in the log")
    parser.add_argument("--hours", type=float, default=3.0, help="of the session under review")
    parser.add_argument("--repeats", type=int, default=20, help="of each key")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ[HOME_VARIABLE] = home
        return _measure(arguments.sessions, round(3600 * arguments.hours), arguments.repeats)


def _measure(session_count: int, length_s: int, repeats: int) -> int:
    store = SessionStore()
    fill(store, session_count, length_s)
    user = User()
    table = Table("what", "median", "95 %", "wanted", box=None)
    is_slow = False
    for name, wanted_ms, act in track(user.acts(), "measuring", console=Console(stderr=True)):
        count = 1 if act == user.list_first else repeats
        times_ms = [1000 * act() for _ in range(count)]
        median, most = np.median(times_ms), np.percentile(times_ms, 95)
        is_slow |= bool(most > wanted_ms)
        table.add_row(name, f"{median:.0f} ms", f"{most:.0f} ms", f"{wanted_ms:.0f} ms")
    Console().print(table)
    user.leave()
    return int(is_slow)


class User:
    """Somebody with the window before them, who waits for what each key does."""

    def __init__(self) -> None:
        self._app = make_application()
        preferences = Preferences(accepted_text=TEXT_VERSION, theme="light")
        self._window = make_window(self._app, Settings(), preferences)
        self._window.begin("demo")
        self._window.show()
        commands = self._window.commands
        wait(commands["start_pause"].isEnabled)
        commands["start_pause"].trigger()  # asks for title and room
        commands["start_pause"].trigger()
        wait(commands["stop"].isEnabled)
        wait_s(SETTLED_S)
        leave_loaded_out()  # as the app does

    def acts(self) -> tuple[tuple[str, float, Callable[[], float]], ...]:
        """What is done: its name, milliseconds that are wanted, and how long it took."""
        return (
            ("theme", WANTED_MS, self.theme),
            ("live marker", WANTED_MS, self.live_marker),
            ("compact gauge", WANTED_MS, self.compact),
            ("back from it", WANTED_MS, self.back),
            ("past sessions, opened first", WANTED_LIST_MS, self.list_first),
            ("past sessions, again", WANTED_LIST_MS, self.list_again),
            ("marker in review", WANTED_MS, self.review_marker),
            ("undo in review", WANTED_MS, self.review_undo),
            ("zoom in review", WANTED_MS, self.review_zoom),
            ("theme, with the review open", WANTED_MS, self.theme),
        )

    def theme(self) -> float:
        """Change between light and dark; return the seconds until it is painted."""
        before = self._app.styleSheet()
        return self._time("theme", lambda: self._app.styleSheet() != before, self._window)

    def live_marker(self) -> float:
        """Put a marker into the session."""
        shown = self._window.annotation.shown
        key = self._window.commands.markers[0]
        return time_of(
            key.trigger, lambda: self._window.annotation.shown != shown, self._window.dashboard
        )

    def compact(self) -> float:
        """Show the gauge beside the slides."""
        small = self._window.compact
        if small.isVisible():
            self._window.commands["compact"].trigger()
            wait(lambda: not small.isVisible())
        return self._time("compact", small.isVisible, small)

    def back(self) -> float:
        """Show the whole window again."""
        if not self._window.compact.isVisible():
            self._window.commands["compact"].trigger()
            wait(self._window.compact.isVisible)
        return self._time("compact", self._window.isVisible, self._window)

    def list_first(self) -> float:
        """Open past sessions for the first time."""
        return self._open_list()

    def list_again(self) -> float:
        """Open past sessions that were open before."""
        self._review.close()
        return self._open_list()

    def review_marker(self) -> float:
        """Put a marker into the long session."""
        page = self._page()
        before = len(page.document.events)
        return time_of(
            lambda: page.annotations.mark(1),
            lambda: len(page.document.events) > before,
            page.timeline,
        )

    def review_undo(self) -> float:
        """Take a marker back."""
        page = self._page()
        before = len(page.document.events)
        return time_of(
            page.commands["undo"].trigger,
            lambda: len(page.document.events) < before,
            page.timeline,
        )

    def review_zoom(self) -> float:
        """Look closer, and from afar again."""
        page = self._page()
        name = "zoom_in" if page.view_state.view.span_s > 60 else "whole"
        before = page.view_state.view
        return time_of(
            page.commands[name].trigger, lambda: page.view_state.view != before, page.timeline
        )

    def leave(self) -> None:
        """End the session and close the window."""
        self._window.end()

    @property
    def _review(self) -> ReviewWindow:
        assert self._window.review is not None
        return self._window.review

    def _open_list(self) -> float:
        act = self._window.commands["sessions"].trigger
        start_s = time.perf_counter()
        act()
        shown = self._review
        wait(lambda: shown.isVisible() and shown.list.model.rowCount() > 0)
        wait_for_paint(shown.list.table.viewport())
        return time.perf_counter() - start_s

    def _page(self) -> SessionPage:
        page = self._review.page
        if page is None:
            self._review.open(LONG)
            wait(lambda: self._review.page is not None)
            wait_s(1.0)
            page = self._review.page
        assert page is not None
        return page

    def _time(self, name: str, shows: Callable[[], bool], where: QWidget) -> float:
        return time_of(self._window.commands[name].trigger, shows, where)


def time_of(act: Callable[[], object], shows: Callable[[], bool], where: QWidget) -> float:
    """Return the seconds from an act until its effect is there and painted.

    Args:
        act: What the user does.
        shows: Whether the effect is there.
        where: What must be painted then.
    """
    wait_s(PAUSE_S)
    paints = Paints(where, shows)
    start_s = time.perf_counter()
    act()
    where.update()
    wait(lambda: paints.count > 0)
    taken_s = time.perf_counter() - start_s
    paints.close()
    return taken_s


def wait_for_paint(widget: QWidget | None) -> None:
    """Return when a widget is painted next."""
    assert widget is not None
    paints = Paints(widget)
    widget.update()
    wait(lambda: paints.count > 0)
    paints.close()


def wait(shows: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    end_s = time.monotonic() + STANDSTILL_S
    while not shows():
        if time.monotonic() > end_s:
            raise SystemExit("the window stands still")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)


def wait_s(seconds: float) -> None:
    """Let the window live for a while."""
    end_s = time.monotonic() + seconds
    while time.monotonic() < end_s:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        time.sleep(0.001)


def fill(store: SessionStore, count: int, length_s: int) -> None:
    """Write sessions of a minute, and a long one, the newest."""
    now = datetime.now(UTC)
    for number in range(count):
        is_long = number == count - 1
        started_at = now - timedelta(hours=4 + count - number)
        name, end_s = (LONG, length_s) if is_long else (f"session-{number:05d}", SHORT_S)
        info = SessionInfo(name, started_at, "camera 0", "default", "balance", {})
        writer = store.begin(info, origin_s=0.0, min_people=3)
        for second in range(1, end_s + 1):
            writer.window(window(float(second), number))
        writer.end(float(end_s))
        writer.close()


def window(end_s: float, number: int) -> WindowSummary:
    """Return a window whose gauge goes up and down."""
    score = 0.6 * float(np.sin(end_s / 300.0 + number))
    shares = np.full(len(EMOTIONS), 1.0 / len(EMOTIONS), np.float32)
    return WindowSummary(
        start_s=end_s - 5.0,
        end_s=end_s,
        frame_count=100,
        person_count=20,
        now_count=20,
        seen_count=24,
        coverage=20 / 24,
        mean_probabilities=shares,
        score=score,
        state=State.INTERESTED if score > 0 else State.BORED,
        score_low=score - 0.1,
        score_high=score + 0.1,
    )


if __name__ == "__main__":
    sys.exit(main())
