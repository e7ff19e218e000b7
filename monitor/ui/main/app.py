"""Runs the app: one window, one monitor, a clean end whichever way it ends."""

from __future__ import annotations

import signal
from functools import partial

from PyQt5.QtCore import QTimer
from PyQt5.QtWidgets import QApplication

from monitor.config import Settings, load_managed
from monitor.live import LiveMonitor
from monitor.pipeline import load_pipeline
from monitor.sources import FrameSource
from monitor.store import SessionStore
from monitor.ui.appearance.application import make_application
from monitor.ui.appearance.theme import Theme
from monitor.ui.main.chosen_settings import settings_in_window, with_markers_of_before
from monitor.ui.main.garbage import LOADED_MS, leave_loaded_out
from monitor.ui.main.main_window import MainWindow
from monitor.ui.main.monitor_controller import MonitorController
from monitor.ui.observe.last_observer import Observer
from monitor.ui.widgets.preferences import Preferences, load_preferences


def run_app(
    source_spec: str | None,
    settings: Settings,
    *,
    keep_strategy: bool = True,
    keep_network: bool = True,
    keep_views: bool = True,
    keep_signal: bool = True,
    observer: Observer | None = None,
) -> int:
    """Show the window until it is closed, and return the exit code.

    Call `display.require_display` before.

    Args:
        source_spec: What to watch; None takes what was watched last, or the first camera.
        settings: All settings.
        keep_strategy: Take the strategy that was chosen in the window last, if there was one,
            instead of that of `settings`.
        keep_network: The same of the network.
        keep_views: The same of how the source's picture is seen.
        keep_signal: The same of what is read of the people.
        observer: Who observes as soon as a session runs; None where nobody was asked for.

    Raises:
        ConfigError: The strategy of `settings` cannot be had with the signal that was chosen.
    """
    app = make_application()
    managed = load_managed()
    settings = with_markers_of_before(settings, managed)
    preferences = load_preferences()
    settings = settings_in_window(
        settings,
        preferences,
        managed,
        keep_strategy=keep_strategy,
        keep_network=keep_network,
        keep_signal=keep_signal,
    )
    main_window = make_window(app, settings, preferences, keep_views=keep_views)
    if observer is not None:
        main_window.observing.expect(observer)
    _end_on_signals(app)
    main_window.begin(source_spec or preferences.source)
    main_window.show()
    QTimer.singleShot(LOADED_MS, leave_loaded_out)
    try:
        return app.exec_()
    finally:
        main_window.end()


def make_window(
    app: QApplication, settings: Settings, preferences: Preferences, *, keep_views: bool = True
) -> MainWindow:
    """Make the window; nothing is watched before its `begin`."""
    store = SessionStore(settings.session.store)
    controller = MonitorController(partial(_make_monitor, store))
    theme = Theme(app, preferences.theme, settings.display)
    return MainWindow(controller, settings, preferences, theme, store, keep_views=keep_views)


def _make_monitor(store: SessionStore, source: FrameSource, settings: Settings) -> LiveMonitor:
    return LiveMonitor(source, partial(load_pipeline, settings, live=True), settings, store)


def _end_on_signals(app: QApplication) -> None:
    # Python runs handlers between two of its own instructions: the window's timer sees to
    # that there is always one soon.
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda _number, _frame: app.quit())
