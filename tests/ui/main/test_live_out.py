"""Live out in the window: chosen in a dialog, said in a line, sent while a session runs."""

from __future__ import annotations

import json
import re
import urllib.request
from dataclasses import replace
from pathlib import Path

import pytest
from PyQt5.QtWidgets import QMessageBox

from monitor.config import ManagedSettings, OutletSettings
from monitor.ui.dialogs import live_out as dialog_module
from monitor.ui.dialogs.live_out import LiveOutDialog
from tests.ui.dialogs import answer, in_dialog
from tests.ui.main.driving import MakeWindow, begin_session, wait_for_gauge


def test_a_page_and_a_file_show_what_the_window_shows(
    qtbot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window()
    path = tmp_path / "gauge.json"

    def choose(dialog: LiveOutDialog) -> None:
        assert dialog.specs == ()
        dialog.page.click()
        dialog.file.click()
        dialog.path.setText(str(path))
        dialog.keep.click()

    wait_for_gauge(qtbot, window)
    in_dialog(LiveOutDialog, choose)
    window.commands["live_out"].trigger()
    outlets = window.live_out.outlets
    assert outlets.specs == ("page", f"file:{path}")

    def read(status: str) -> dict[str, object]:
        qtbot.waitUntil(lambda: path.exists() and json.loads(path.read_text())["status"] == status)
        return dict(json.loads(path.read_text()))

    assert read("preview")["gauge"] is None
    assert "sent live: page, file" in window.dashboard.session.whole
    begin_session(qtbot, window)
    assert "sent live: page, file" in window.dashboard.session.whole
    shown = read("running")
    qtbot.waitUntil(lambda: json.loads(path.read_text())["gauge"] is not None)
    address = re.search(r"http://\S+", outlets.abouts[0])
    assert address is not None
    qtbot.waitUntil(lambda: _state(address[0])["gauge"] is not None)
    assert _state(address[0])["detail"] == "4 of 4 faces readable"
    assert shown["app"] == "classroom-monitor"
    window.commands["stop"].trigger()
    assert read("preview")["gauge"] is None
    window.end()
    assert read("ended")["gauge"] is None


def _state(address: str) -> dict[str, object]:
    with urllib.request.urlopen(f"{address}state", timeout=60) as answer:  # noqa: S310
        return dict(json.load(answer))


@pytest.mark.parametrize("yes", [True, False])
def test_what_others_can_read_is_asked(qtbot, yes: bool) -> None:
    dialog = LiveOutDialog((), OutletSettings())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.page.click()
    dialog.network.click()
    assert dialog.specs == ("page:0.0.0.0",)

    def press(box: QMessageBox) -> None:
        assert "everybody in the network" in box.informativeText().lower()
        wanted = "Send it" if yes else "Do not send"
        next(one for one in box.buttons() if one.text() == wanted).click()

    in_dialog(QMessageBox, press)
    dialog.keep.click()
    assert dialog.isVisible() is not yes


def test_what_cannot_be_is_said_and_the_dialog_stays(qtbot) -> None:
    dialog = LiveOutDialog((), OutletSettings())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.file.click()
    dialog.keep.click()
    assert dialog.isVisible()
    assert "name the file" in dialog.problem.text()


def test_what_is_on_is_shown_and_can_be_switched_off(qtbot) -> None:
    specs = ("page:0.0.0.0:8765", "file:a.json", "mqtt:mqtts://b/x", "lsl", "mine:7", "file:b")
    dialog = LiveOutDialog(specs, OutletSettings(open_to_network=True))
    qtbot.addWidget(dialog)
    assert set(dialog.specs) == set(specs)
    dialog.network.click()
    assert set(dialog.specs) == {"page", *specs[1:]}
    for one in (dialog.page, dialog.file, dialog.mqtt, dialog.lsl, *dialog.others):
        one.click()
    assert dialog.specs == ()


def test_what_the_school_has_set_cannot_be_chosen(
    qtbot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    managed = ManagedSettings(tmp_path / "s.toml", {("outlets", "send"): ()})
    monkeypatch.setattr(dialog_module, "load_managed", lambda: managed)
    dialog = LiveOutDialog((), OutletSettings())
    qtbot.addWidget(dialog)
    dialog.page.click()
    dialog.file.click()
    dialog.mqtt.click()
    dialog.lsl.click()
    assert dialog.specs == ()


@pytest.mark.parametrize("button", ["Send it", "Do not send"])
def test_what_the_settings_send_to_the_network_is_asked_at_the_start(
    qtbot, make_window: MakeWindow, button: str
) -> None:
    window = make_window()
    wait_for_gauge(qtbot, window)
    wanted = OutletSettings(send=("page:0.0.0.0",))
    window._current.settings = replace(window._current.settings, outlets=wanted)
    asked = answer(button)
    window.live_out.begin()
    assert len(asked) == 1
    outlets = window.live_out.outlets
    assert outlets.specs == (wanted.send if button == "Send it" else ())


def test_what_the_settings_name_wrongly_is_said(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    wait_for_gauge(qtbot, window)
    wanted = OutletSettings(send=("pages",))
    window._current.settings = replace(window._current.settings, outlets=wanted)
    window.live_out.begin()
    assert "No outlet is called 'pages'" in window.dashboard.notice.text
