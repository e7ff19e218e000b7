"""Take the screenshots of the README: the real window, watching the real demo.

    uv run --group dev scripts/make_screenshots.py [--out docs/screenshots]

The first ten minutes of the demo are read as fast as they can be, so that the trend is full.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from monitor.folders import HOME_VARIABLE

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_FONT_DPI", "96")

from PyQt5.QtWidgets import QApplication, QWidget

from monitor.config import Settings
from monitor.live import LiveMonitor, LiveState
from monitor.pipeline import load_pipeline
from monitor.sources import FrameSource
from monitor.sources.demo import DemoSource
from monitor.store import SessionStore
from monitor.types import Frame, State
from monitor.ui.appearance.application import make_application
from monitor.ui.appearance.theme import Theme
from monitor.ui.dialogs.welcome import TEXT_VERSION
from monitor.ui.main.main_window import MainWindow
from monitor.ui.main.monitor_controller import MonitorController
from monitor.ui.widgets.preferences import Preferences

SIZE = (1280, 800)
FAST_S = 610.0
BAND_TO_SEE = 7.0
"""Points of the gauge: a narrower band hides behind the knob."""


class HastyDemo(DemoSource):
    """The demo, of whose first ten minutes only one frame in ten is shown."""

    def __init__(self) -> None:
        super().__init__(paced=False, loop=True)

    def read(self) -> Frame | None:
        """Return the next frame that is shown."""
        time.sleep(0.03)
        frame = super().read()
        for _ in range(9):
            if frame is not None and frame.time_s < FAST_S:
                frame = super().read()
        return frame


class Photographer:
    """Drives the window as a user would, and takes a picture of what is to be seen."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        settings = Settings()
        store = SessionStore()
        self._controller = MonitorController(
            partial(_make_monitor, store), lambda _spec, _settings: HastyDemo()
        )
        choices = Preferences(theme="light", accepted_text=TEXT_VERSION)
        self.window = MainWindow(self._controller, settings, choices, Theme(app, "light"), store)

    def take_all(self) -> None:
        """Take all pictures, in the order of a session."""
        self.window.begin("demo")
        self.window.show()
        self.window.resize(*SIZE)  # once it is shown: Qt's own screen is smaller
        self._wait(lambda: self._state() is LiveState.LOADING, "the models being loaded")
        self.window.presenter.refresh()
        self._shoot("start")
        self._wait(lambda: self._controller.latest().summary is not None, "the first gauge value")
        self._press("start_pause")
        self._press("start_pause")
        self._wait(lambda: self._seconds() > 200, "a marker's time")
        self.window.commands.markers[0].trigger()
        self._wait(lambda: self._seconds() > 430, "another marker's time")
        self.window.commands.markers[1].trigger()
        self._wait(lambda: self._seconds() > FAST_S + 10, "ten minutes")
        self._wait_for(State.INTERESTED)
        self._shoot("running")
        self._press("agree")
        self._wait_for(State.BORED)
        self._press("theme")
        self._shoot("dark")
        self._press("compact")
        self._wait_for(State.NEUTRAL)
        self._shoot("compact", self.window.compact)
        self._press("compact")
        self.window.resize(*SIZE)  # shown anew, it fits Qt's own screen
        self._press("theme")
        self._wait_for(State.NO_DATA, settle_s=0.5)  # people come back soon
        self._shoot("no-data")
        # They sit there calmly, then and at the clip's start, where one of them smiles.
        self._wait_for(State.NEUTRAL)
        self._wait(self._is_calm_with_a_band, "a calm class of which one smiles")
        self._shoot("calm")
        self._press("stop")
        self._press("sessions")
        self._shoot_review()

    def _shoot_review(self) -> None:
        """The session that was just watched, as it is found again."""
        review = self.window.review
        if review is None:
            raise SystemExit("the review window does not open")
        review.resize(*SIZE)
        review.open(SessionStore().session("last").info.session_id)
        self._wait(lambda: review.page is not None, "the session's page")
        self._shoot("review", review)

    def _is_calm_with_a_band(self) -> bool:
        summary = self._controller.latest().summary
        ends = None if summary is None else summary.gauge_interval
        is_calm = self.window.dashboard.gauge.face.title == "Calm"
        return is_calm and ends is not None and ends[1] - ends[0] > BAND_TO_SEE

    def _press(self, name: str) -> None:
        self.window.commands[name].trigger()

    def _state(self) -> LiveState:
        return self._controller.latest().status.state

    def _seconds(self) -> float:
        return self._controller.latest().session_s or 0.0

    def _wait_for(self, state: State, settle_s: float = 3.0) -> None:
        """Wait for a part of the demo, and until the gauge has settled in it."""
        since_s = self._seconds()

        def has_settled() -> bool:
            nonlocal since_s
            if not self._is(state):
                since_s = self._seconds()
            return self._seconds() - since_s > settle_s

        self._wait(has_settled, state)

    def _is(self, state: State) -> bool:
        summary = self._controller.latest().summary
        return summary is not None and summary.state is state

    def _wait(self, happened: Callable[[], bool], what: str, limit_s: float = 900.0) -> None:
        end_s = time.monotonic() + limit_s
        while not happened():
            if time.monotonic() > end_s:
                raise SystemExit(f"waited {limit_s} s in vain for {what}")
            self._app.processEvents()
            time.sleep(0.005)

    def _shoot(self, name: str, widget: QWidget | None = None) -> None:
        until_s = time.monotonic() + 1.0 if name != "start" else 0.0
        self._wait(lambda: time.monotonic() > until_s, "painting")
        path = self._folder / f"{name}.png"
        (widget or self.window).grab().save(str(path), quality=0)  # the smallest file
        print(f"{path}: {path.stat().st_size // 1000} kB")


def _make_monitor(store: SessionStore, source: FrameSource, settings: Settings) -> LiveMonitor:
    return LiveMonitor(source, partial(load_pipeline, settings, live=True), settings, store)


def main() -> None:
    """Take the pictures in a home of their own."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path("docs/screenshots"))
    folder = parser.parse_args().out
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ[HOME_VARIABLE] = home
        photographer = Photographer(make_application(), folder)
        try:
            photographer.take_all()
        finally:
            photographer.window.end()


if __name__ == "__main__":
    main()
