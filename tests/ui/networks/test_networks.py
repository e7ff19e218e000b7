"""Choosing a network in the app, and saying what counts where its folder does not."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PyQt5.QtWidgets import QApplication

from monitor.classes import Classes
from monitor.config import EmotionSettings, Settings
from monitor.emotion.folder import GAUGE_FILE, read_classes
from monitor.live import LiveMonitor
from monitor.pipeline import load_pipeline
from monitor.store import SessionStore
from monitor.ui.dialogs.welcome import TEXT_VERSION
from monitor.ui.main.main_window import MainWindow
from monitor.ui.main.monitor_controller import MonitorController
from monitor.ui.networks.counting_dialog import (
    BORED,
    INTERESTED,
    NEITHER,
    CountingDialog,
    ask_what_counts,
)
from monitor.ui.networks.network_dialog import BUILT_IN, NetworkDialog
from monitor.ui.widgets.preferences import Preferences, load_preferences
from tests.plug_ins import install, seen
from tests.training.painted import bright_network
from tests.ui.dialogs import in_dialog
from tests.ui.theming import theme_of

ACCEPTED = Preferences(theme="light", accepted_text=TEXT_VERSION)


@pytest.fixture
def window(qapp: QApplication, qtbot) -> Iterator[MainWindow]:
    store = SessionStore()

    def make_monitor(source, settings: Settings) -> LiveMonitor:
        return LiveMonitor(source, partial(load_pipeline, settings, live=True), settings, store)

    controller = MonitorController(make_monitor)
    main = MainWindow(controller, Settings(), ACCEPTED, theme_of(qapp), store)
    main.begin("demo")
    main.show()
    yield main
    main.end()
    main.deleteLater()


def test_something_must_count(qtbot) -> None:
    dialog = CountingDialog("mine", Classes(("calm", "away", "upset")))
    qtbot.addWidget(dialog)
    assert {box.currentText() for box in dialog.boxes.values()} == {NEITHER}
    assert not dialog.keep.isEnabled()
    dialog.boxes["calm"].setCurrentText(INTERESTED)
    dialog.boxes["upset"].setCurrentText(BORED)
    assert dialog.keep.isEnabled()
    assert (dialog.positive, dialog.negative) == (("calm",), ("upset",))


def test_the_answer_is_kept_in_the_folder_and_asked_once(qtbot, qapp, tmp_path: Path) -> None:
    folder = bright_network(tmp_path / "mine", gauge=False)
    settings = EmotionSettings(model=str(folder))

    def answer(dialog: CountingDialog) -> None:
        dialog.boxes["bright"].setCurrentText(INTERESTED)
        dialog.keep.click()

    in_dialog(CountingDialog, answer)
    ask_what_counts(settings, None)  # type: ignore[arg-type]  # no window is open
    assert read_classes(folder).positive == ("bright",)
    ask_what_counts(settings, None)  # type: ignore[arg-type]
    ask_what_counts(EmotionSettings(model="fer"), None)  # type: ignore[arg-type]


def test_the_list_has_the_apps_networks_and_ones_own(qtbot, tmp_path: Path) -> None:
    mine = str(bright_network(tmp_path / "mine"))
    dialog = NetworkDialog("accurate", [mine, str(tmp_path / "gone")])
    qtbot.addWidget(dialog)
    texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert texts == [*BUILT_IN.values(), "mine \N{EN DASH} dark, bright"]
    assert dialog.model == "accurate"
    assert dialog.folders == (mine,)
    assert "gone: neither a network of the app nor a folder" in dialog.problem.text()
    other = str(bright_network(tmp_path / "other"))
    dialog.add(other)
    assert (dialog.model, dialog.problem.text()) == (other, "")
    dialog.add(other)
    assert dialog.folders == (mine, other)


def test_the_list_has_the_networks_of_plug_ins(
    qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path / "on path", "nets", "0.2", {"expression_networks": {"mime": "mime_net:Mime"}})
    with seen(tmp_path / "on path", monkeypatch):
        dialog = NetworkDialog("mime", [])
        qtbot.addWidget(dialog)
        assert dialog.list.item(len(BUILT_IN)).text() == "mime \N{EN DASH} of nets 0.2"
        assert (dialog.model, dialog.problem.text(), dialog.folders) == ("mime", "", ())
        dialog.list.setCurrentRow(0)
        assert dialog.model == next(iter(BUILT_IN))


def test_a_network_that_only_the_command_line_offers_stays_chosen(qtbot) -> None:
    dialog = NetworkDialog("reference", [])
    qtbot.addWidget(dialog)
    assert (dialog.model, dialog.problem.text()) == ("reference", "")


def test_the_dashboard_shows_the_classes_of_the_chosen_network(
    qtbot, window: MainWindow, tmp_path: Path
) -> None:
    folder = bright_network(tmp_path / "mine", ("dark", "so so", "bright"))
    qtbot.waitUntil(lambda: window.dashboard.class_bars.has_data)

    def choose(dialog: NetworkDialog) -> None:
        dialog.add(str(folder))
        dialog.keep.click()

    in_dialog(NetworkDialog, choose)
    window.commands["network"].trigger()
    bars = window.dashboard.class_bars
    qtbot.waitUntil(lambda: bars.classes.names == ("dark", "so so", "bright"))
    qtbot.waitUntil(lambda: bars.has_data)
    assert bars.accessibleDescription().startswith("bright ")
    tip = window.dashboard.gauge.toolTip()
    assert "P: bright. N: dark. So so counts for neither." in tip
    assert load_preferences().network == str(folder)
    assert load_preferences().networks == (str(folder),)


def test_without_an_answer_it_is_said_what_is_missing(
    qtbot, window: MainWindow, tmp_path: Path
) -> None:
    folder = bright_network(tmp_path / "mine", gauge=False)

    def choose(dialog: NetworkDialog) -> None:
        in_dialog(CountingDialog, CountingDialog.reject)
        dialog.add(str(folder))
        dialog.keep.click()

    in_dialog(NetworkDialog, choose)
    window.commands["network"].trigger()
    told = window.dashboard.gauge
    qtbot.waitUntil(lambda: "must say what the gauge counts" in told.accessibleDescription())
    assert not (folder / GAUGE_FILE).exists()
