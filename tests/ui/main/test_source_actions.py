"""What the main window watches, and what it says where it cannot."""

from __future__ import annotations

from pathlib import Path

import pytest
from PyQt5.QtCore import Qt

from monitor.live import LiveState
from monitor.store import SessionState, SessionStore
from monitor.types import State
from monitor.ui.widgets.preferences import load_preferences
from tests.plug_ins import install, seen
from tests.ui.main.driving import (
    MakeWindow,
    begin_session,
    press,
    wait_for_gauge,
)


def test_a_lost_camera_takes_the_value_away_and_is_said(qtbot, make_window: MakeWindow) -> None:
    window = make_window("lost")
    wait_for_gauge(qtbot, window)
    qtbot.waitUntil(lambda: "Camera lost" in window.dashboard.gauge.face.detail)
    assert window.dashboard.gauge.number is None
    assert not window.dashboard.picture.has_picture
    assert "camera is gone" in window.dashboard.notice.text


def test_a_source_that_cannot_be_read_offers_what_to_do(qtbot, make_window: MakeWindow) -> None:
    window = make_window("nothing")
    offers = window.dashboard.no_source
    qtbot.waitUntil(offers.isVisible)
    assert window.commands["start_pause"].text() == "Try again"
    with qtbot.waitSignal(window.source.changing):
        press(qtbot, window, Qt.Key_Space)
    qtbot.waitUntil(offers.isVisible)
    offers.other.click()
    assert window.dashboard.source.menu_.isVisible()
    window.dashboard.source.menu_.close()


def test_without_a_camera_the_demo_is_one_click_away(qtbot, make_window: MakeWindow) -> None:
    window = make_window("nothing")
    offers = window.dashboard.no_source
    qtbot.waitUntil(offers.isVisible)
    with qtbot.waitSignal(window.dashboard.source.chosen) as chosen:
        window.dashboard.source.chosen.disconnect(window.source.watch)
        offers.demo.click()
    assert chosen.args == ["demo"]


def test_without_a_camera_a_recording_can_be_opened(
    qtbot, make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window("nothing")
    offers = window.dashboard.no_source
    qtbot.waitUntil(offers.isVisible)
    asked = []

    def ask(_parent: object, title: str) -> tuple[str, str]:
        asked.append(title)
        return "happy", ""

    monkeypatch.setattr("PyQt5.QtWidgets.QFileDialog.getOpenFileName", ask)
    offers.recording.click()
    wait_for_gauge(qtbot, window)
    assert asked == ["Watch a video file"]
    assert not offers.isVisible()


def test_a_recording_that_ends_can_be_watched_again(qtbot, make_window: MakeWindow) -> None:
    window = make_window("short")
    qtbot.waitUntil(lambda: "has ended" in window.dashboard.gauge.face.detail)
    assert window.commands["start_pause"].text() == "Watch again"
    press(qtbot, window, Qt.Key_Space)
    wait_for_gauge(qtbot, window)


def test_another_source_takes_the_place_of_the_first(qtbot, make_window: MakeWindow) -> None:
    window = make_window("happy")
    qtbot.waitUntil(lambda: window.dashboard.gauge.face.state is State.INTERESTED)
    first = window._controller.monitor
    window.dashboard.source.chosen.emit("sad")
    assert window.dashboard.gauge.number is not None, "shown at the next refresh"
    qtbot.waitUntil(lambda: window.dashboard.gauge.face.state is State.BORED)
    assert first is not None
    assert first.latest().status.state is LiveState.STOPPED
    assert window.dashboard.source.text() == "Sad"
    assert load_preferences().source == "sad"


def test_a_source_of_a_plug_in_is_in_the_menu(
    qtbot, make_window: MakeWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path / "packages", "stills", "0.1", {"sources": {"newest": "newest_still:Newest"}})
    asked = "  ~/stills "

    def ask(*_words: object) -> tuple[str, bool]:
        return asked, True

    with seen(tmp_path / "packages", monkeypatch):
        picker = make_window().dashboard.source
        entry = "newest, of stills 0.1\N{HORIZONTAL ELLIPSIS}"
        qtbot.waitUntil(lambda: entry in picker.choices())
    chosen: list[str] = []
    picker.chosen.disconnect()
    picker.chosen.connect(chosen.append)
    monkeypatch.setattr("PyQt5.QtWidgets.QInputDialog.getText", ask)
    (newest,) = (action for action in picker.menu_.actions() if action.text() == entry)
    newest.trigger()
    asked = ""
    newest.trigger()
    assert chosen == ["newest:~/stills", "newest"]


def test_the_source_changes_within_a_session(qtbot, make_window: MakeWindow) -> None:
    window = make_window("happy")
    begin_session(qtbot, window)
    press(qtbot, window, Qt.Key_1)
    qtbot.waitUntil(lambda: len(SessionStore().windows("last")) >= 2)
    assert window.dashboard.source.isEnabled()
    ended: list[object] = []
    window.session.ended.connect(lambda *words: ended.append(words))
    window.dashboard.source.chosen.emit("sad")
    assert "Recording" in window.dashboard.session.whole
    qtbot.waitUntil(lambda: window.dashboard.gauge.face.state is State.BORED)
    assert "Recording" in window.dashboard.session.whole
    # The gauge is of the new source before the log has taken it on.
    qtbot.waitUntil(lambda: "source changed" in set(SessionStore().events("last")["detail"]))
    press(qtbot, window, Qt.Key_2)
    assert [marker.label for marker in window.annotation.shown] == ["explain", "question"]
    press(qtbot, window, Qt.Key_S)
    qtbot.waitUntil(lambda: "Session saved" in window.dashboard.notice.text)
    assert len(ended) == 1
    (record,) = SessionStore().sessions()
    events = SessionStore().events("last")
    assert record.state is SessionState.ENDED
    assert list(events["kind"]) == ["marker", "gap", "setting", "marker"]
    assert events["detail"][1] == "source changed"
    assert events["detail"][2] == "sad"


def test_the_source_changes_in_the_second_session_too(qtbot, make_window: MakeWindow) -> None:
    window = make_window("happy")
    begin_session(qtbot, window)
    press(qtbot, window, Qt.Key_S)
    qtbot.waitUntil(lambda: "Session saved" in window.dashboard.notice.text)
    begin_session(qtbot, window)
    window.dashboard.source.chosen.emit("sad")
    window.presenter.refresh()
    assert "Recording" in window.dashboard.session.whole
    qtbot.waitUntil(lambda: window.dashboard.gauge.face.state is State.BORED)
    qtbot.waitUntil(lambda: len(SessionStore().events("last").query("kind == 'gap'")) == 1)
    states = [record.state for record in SessionStore().sessions()]
    assert states == [SessionState.RUNNING, SessionState.ENDED]


def test_a_source_that_cannot_be_had_ends_the_session_as_it_was(
    qtbot, make_window: MakeWindow
) -> None:
    window = make_window("happy")
    begin_session(qtbot, window)
    qtbot.waitUntil(lambda: len(SessionStore().windows("last")) >= 2)
    window.dashboard.source.chosen.emit("nothing")
    qtbot.waitUntil(lambda: "Recording" not in window.dashboard.session.whole)
    (record,) = SessionStore().sessions()
    assert record.state is SessionState.ENDED
    assert "gap" not in set(SessionStore().events("last")["kind"])

    window.dashboard.source.chosen.emit("sad")
    qtbot.waitUntil(lambda: window.dashboard.gauge.face.state is State.BORED)
    press(qtbot, window, Qt.Key_U)
    qtbot.waitUntil(lambda: SessionStore().session("last").state is SessionState.RUNNING)
    assert len(SessionStore().sessions()) == 1


def test_stop_is_heard_while_the_next_source_is_opened(qtbot, make_window: MakeWindow) -> None:
    window = make_window("happy")
    begin_session(qtbot, window)
    window.dashboard.source.chosen.emit("sad")
    press(qtbot, window, Qt.Key_S)
    qtbot.waitUntil(lambda: "Session saved" in window.dashboard.notice.text)
    qtbot.waitUntil(lambda: window.dashboard.gauge.face.state is State.BORED)
    assert "Recording" not in window.dashboard.session.whole
    assert [one.state for one in SessionStore().sessions()] == [SessionState.ENDED]


def test_another_picture_is_not_shown_sharp(qtbot, make_window: MakeWindow) -> None:
    window = make_window("happy")
    qtbot.waitUntil(lambda: window.dashboard.picture.is_blurred)
    press(qtbot, window, Qt.Key_B)
    qtbot.waitUntil(lambda: not window.dashboard.picture.is_blurred)
    window.dashboard.source.chosen.emit("sad")
    assert window.commands["blur"].isChecked()
