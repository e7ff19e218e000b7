"""A session that listens to the room: in its log, and never without one."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from monitor.clock import monotonic_s
from monitor.config import Settings, SoundSettings
from monitor.live import LiveMonitor, LiveState
from monitor.live import monitor as monitor_module
from monitor.sound.microphone import Heard
from monitor.sound.records import SoundKind
from monitor.sound.room_listening import RoomListening
from monitor.store import SessionStore
from monitor.store.files.derived import stretches_in
from tests.scripted import ScriptedSource, picture, scripted_pipeline
from tests.sound.test_listener import Scripted, frames
from tests.waiting import wait_until

LISTENING = Settings(sound=SoundSettings(listen=True, agreed=True))
NOT_AGREED = Settings(sound=SoundSettings(listen=True))


class Room:
    """A microphone by hand."""

    def __init__(self) -> None:
        self.heard: Heard | None = None
        self.is_open = False

    def open(self, _name: str, heard: Heard) -> Room:
        self.heard, self.is_open = heard, True
        return self

    def close(self) -> None:
        self.is_open = False


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Room:
    room = Room()
    made = partial(RoomListening, open_microphone=room.open, make_detector=Scripted)
    monkeypatch.setattr(monitor_module, "RoomListening", made)
    return room


def started(settings: Settings, **source: Any) -> LiveMonitor:
    frames_of_room = ScriptedSource([picture(4)] * 2000, **source)
    monitor = LiveMonitor(frames_of_room, scripted_pipeline(), settings, SessionStore())
    monitor.start()
    wait_until(lambda: monitor.latest().status.state is LiveState.RUNNING, "running")
    return monitor


def test_a_session_keeps_when_somebody_talks(room: Room) -> None:
    monitor = started(LISTENING, is_live=True)
    try:
        assert not room.is_open
        monitor.begin_session().result(20)
        wait_until(lambda: room.is_open, "the microphone")
        wait_until(lambda: "The microphone is on" in monitor.latest().status.message, "the line")
        assert room.heard is not None
        room.heard(frames(*[40] * 30, *[7000] * 30, *[40] * 30), monotonic_s())
        monitor.end_session().result(20)
        assert not room.is_open
        kinds = [one.kind for one in stretches_in(SessionStore().events("last"))]
        assert kinds == [SoundKind.PAUSE, SoundKind.SPEECH, SoundKind.PAUSE]
    finally:
        monitor.stop()


def test_it_is_off_unless_it_is_asked_for_and_of_what_is_live(room: Room) -> None:
    for settings, is_live in ((Settings(), True), (LISTENING, False)):
        monitor = started(settings, is_live=is_live, pace_s=0.02)
        try:
            monitor.begin_session().result(20)
            monitor.end_session().result(20)
            assert room.heard is None
        finally:
            monitor.stop()


def test_it_is_off_until_somebody_says_that_the_room_has_agreed(room: Room) -> None:
    monitor = started(NOT_AGREED, is_live=True)
    try:
        assert monitor.asks_to_listen
        assert "has agreed" not in monitor.latest().status.message
        monitor.begin_session().result(20)
        wait_until(lambda: "nobody has said yet" in monitor.latest().status.message, "the line")
        monitor.pause()
        monitor.resume()
        monitor.end_session().result(20)
        assert room.heard is None
        monitor.allow_listening()
        assert not monitor.asks_to_listen
        monitor.begin_session().result(20)
        wait_until(lambda: room.is_open, "the microphone")
    finally:
        monitor.stop()
