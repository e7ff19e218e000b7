"""The real command with the real window, on the demo."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from monitor.config import Settings, WindowSettings
from monitor.folders import assets_folder
from monitor.live import LiveMonitor
from monitor.pipeline import load_pipeline
from monitor.sources.demo import DemoSource
from monitor.sources.excerpt import Excerpt
from monitor.store import SessionState, SessionStore
from monitor.types import State
from monitor.ui.dialogs.welcome import TEXT_VERSION
from monitor.ui.main.chosen_settings import with_chosen_strategy
from monitor.ui.main.main_window import MainWindow
from monitor.ui.main.monitor_controller import MonitorController
from monitor.ui.widgets.preferences import Preferences, save_preferences
from tests.command import COMMAND
from tests.ui.theming import theme_of
from tests.waiting import STANDSTILL_S
from tests.window.learnt import verdicts_folder

needs_demo = pytest.mark.skipif(
    not (assets_folder() / "demo.mp4").is_file(), reason="assets/demo.mp4 is missing"
)


@needs_demo
def test_the_window_follows_the_demo_and_records_it(qapp, qtbot) -> None:
    settings, store = Settings(), SessionStore()

    def make_monitor(source, its_settings) -> LiveMonitor:
        return LiveMonitor(source, partial(load_pipeline, settings), its_settings, store)

    accepted = Preferences(accepted_text=TEXT_VERSION)
    window = MainWindow(
        # Its happy part alone: nobody waits until it comes.
        MonitorController(
            make_monitor, lambda _spec, _settings: DemoSource(excerpt=Excerpt(12.0, 20.0, fps=5))
        ),
        settings,
        accepted,
        theme_of(qapp),
        store,
    )
    try:
        window.begin("demo")
        window.show()
        gauge = window.dashboard.gauge
        qtbot.waitUntil(lambda: gauge.face.state is State.INTERESTED)
        assert gauge.interval is not None
        qtbot.waitUntil(lambda: (gauge.number or 0) > 60)
        qtbot.waitUntil(lambda: "of 15 faces" in gauge.face.detail)
        qtbot.waitUntil(lambda: "readings per second" in window.dashboard.status.whole)

        window.commands["start_pause"].trigger()
        window.commands["start_pause"].trigger()
        qtbot.waitUntil(lambda: len(store.sessions()) == 1)
        qtbot.waitUntil(lambda: store.sessions()[0].window_count > 2)
    finally:
        window.end()
        window.close()  # asks nothing: the session has ended
    (record,) = store.sessions()
    assert record.state is SessionState.ENDED
    assert record.info.source == "demo"


@needs_demo
@pytest.mark.skipif(sys.platform == "win32", reason="signals end a process of Windows at once")
@pytest.mark.parametrize(
    "number",
    [pytest.param(signal.SIGTERM, marks=pytest.mark.slow), signal.SIGINT],
    ids=lambda n: n.name,
)
def test_the_command_ends_cleanly_on_a_signal(own_home: Path, number: signal.Signals) -> None:
    save_preferences(Preferences(accepted_text=TEXT_VERSION))
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(
        [*COMMAND, "--source", "demo"],
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    # The choice of a source is kept as soon as the window is there.
    kept = own_home / "config" / "window.json"
    end_s = time.monotonic() + STANDSTILL_S
    while '"demo"' not in kept.read_text() and time.monotonic() < end_s:
        time.sleep(0.05)
    time.sleep(1.0)
    process.send_signal(number)
    out, err = process.communicate(timeout=STANDSTILL_S)
    assert (process.returncode, out, err) == (0, "", "")


@pytest.mark.slow
def test_the_first_start_waits_for_the_choice(own_home: Path) -> None:
    """Without the choice nothing is loaded or written; a signal ends it all the same."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(own_home.parent)}
    process = subprocess.Popen(
        [*COMMAND, "--source", "demo"], env=env, stderr=subprocess.PIPE, text=True
    )
    time.sleep(4.0)
    assert process.poll() is None
    process.terminate()
    assert process.communicate(timeout=STANDSTILL_S)[1] == ""
    assert not own_home.exists()


def test_the_strategy_chosen_last_is_used_where_it_can_be(tmp_path: Path) -> None:
    usual = WindowSettings(step_s=2.0)
    settings = replace(Settings(), window=usual)
    assert with_chosen_strategy(settings, Preferences()) == usual
    assert with_chosen_strategy(settings, Preferences(strategy="sum")) == replace(
        usual, strategy="sum"
    )
    kept = Preferences(strategy="verdicts", strategy_folder=str(tmp_path / "room"))
    assert with_chosen_strategy(settings, kept) == usual, "its folder is gone"
    verdicts_folder(tmp_path / "room")
    found = with_chosen_strategy(settings, kept)
    assert (found.strategy, found.model, found.step_s) == ("verdicts", str(tmp_path / "room"), 2.0)
