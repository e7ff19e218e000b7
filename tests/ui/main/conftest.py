"""The real window with the real monitor, on a scripted source."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PyQt5.QtWidgets import QApplication

from monitor.config import (
    EmotionSettings,
    Settings,
    StrategyName,
    WindowSettings,
    load_settings,
)
from monitor.errors import SourceLostError, SourceNotFoundError
from monitor.live import LiveMonitor
from monitor.sources import FrameSource
from monitor.sources.presentation.oriented import oriented
from monitor.store import SessionStore
from monitor.types import EMOTIONS
from monitor.ui.dialogs.welcome import TEXT_VERSION
from monitor.ui.main.main_window import MainWindow
from monitor.ui.main.monitor_controller import MonitorController
from monitor.ui.widgets.preferences import Preferences
from monitor.ui.widgets.source_view import SourceView
from tests.scripted import HAPPY, SAD, ScriptedSource, picture, scripted_pipeline
from tests.ui.main.driving import MakeWindow
from tests.ui.theming import theme_of

ACCEPTED = Preferences(theme="light", accepted_text=TEXT_VERSION)
NEUTRAL = EMOTIONS.index("neutral")
LONG = 100_000
"""So many pictures last a quarter of an hour at least, longer than a test waits."""

HAPPY_ROOM = [picture(4, HAPPY)] * LONG


def room(spec: str, settings: Settings) -> FrameSource:
    """What the window is told to watch, by name."""
    if spec == "nothing":
        raise SourceNotFoundError("nothing: no such camera")
    scripts = {
        "happy": HAPPY_ROOM,
        "live": HAPPY_ROOM,
        "sad": [picture(4, SAD)] * LONG,
        "calm": [picture(4, NEUTRAL)] * LONG,
        "empty": [picture(0)] * LONG,
        "two": [picture(2, HAPPY)] * LONG,
        "short": [picture(4, HAPPY)] * 40,
        "lost": [picture(4, HAPPY)] * 30 + [SourceLostError("the camera is gone")] * 500,
    }
    source = ScriptedSource(scripts[spec], is_live=spec in ("lost", "live"), name=spec, pace_s=0.01)
    return oriented(source, SourceView.of(settings).orientation)


@pytest.fixture
def make_window(qapp: QApplication, qtbot) -> Iterator[MakeWindow]:
    windows = []

    def make(
        spec: str = "happy",
        *,
        preferences: Preferences = ACCEPTED,
        on_predict: Callable[[], None] = lambda: None,
        network: str = "default",
        strategy: StrategyName = "balance",
    ) -> MainWindow:
        store = SessionStore()
        settings = Settings(
            emotion=EmotionSettings(model=network),
            window=WindowSettings(strategy=strategy),
            session=load_settings().session,
        )

        def make_monitor(source: FrameSource, settings: Settings) -> LiveMonitor:
            return LiveMonitor(source, scripted_pipeline(on_predict), settings, store)

        theme = theme_of(qapp, preferences.theme)
        window = MainWindow(
            MonitorController(make_monitor, room), settings, preferences, theme, store
        )
        windows.append(window)
        window.begin(spec)
        with qtbot.waitActive(window):
            window.show()
        return window

    yield make
    for window in windows:
        window.end()
        window.deleteLater()
