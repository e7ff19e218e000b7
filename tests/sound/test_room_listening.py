"""The room's microphone, by a scripted one: on while it is wanted, lost, and gone."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pytest

from monitor.clock import monotonic_s
from monitor.errors import SoundError
from monitor.sound import microphone as microphone_module
from monitor.sound import room_listening as room_module
from monitor.sound.microphone import Heard, Microphone
from monitor.sound.records import SoundKind, SoundStretch
from monitor.sound.room_listening import RoomListening
from tests.sound.test_listener import Scripted, frames
from tests.waiting import wait_until


class Scene:
    """A microphone that gives what the test says, and where what is heard goes."""

    def __init__(self) -> None:
        self.kept: list[SoundStretch] = []
        self.wanted = True
        self.opened = self.closed = 0
        self.fault = ""
        self.heard: Heard | None = None
        self.listening = RoomListening(
            "", monotonic_s, lambda: self.wanted, self.kept.extend,
            open_microphone=self.open, make_detector=Scripted,
        )  # fmt: skip

    def open(self, _name: str, heard: Heard) -> Scene:
        if self.fault:
            raise SoundError(self.fault)
        self.heard = heard
        self.opened += 1
        return self

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def scene(monkeypatch: pytest.MonkeyPatch) -> Iterator[Scene]:
    monkeypatch.setattr(room_module, "RETRY_S", 0.02)
    scene = Scene()
    yield scene
    scene.listening.end()
    assert scene.opened == scene.closed
    assert not [one for one in threading.enumerate() if one.name == "monitor-listening"]


def begun(scene: Scene) -> Heard:
    scene.listening.begin()
    wait_until(lambda: scene.opened == 1, "listening")
    assert scene.heard is not None
    return scene.heard


def test_what_is_heard_is_kept_and_the_last_of_it_at_the_end(scene: Scene) -> None:
    heard = begun(scene)
    wait_until(lambda: scene.listening.notice.startswith("The microphone is on"), "listening")
    at_s = monotonic_s()
    # In two bursts: the second seems to be earlier than it can be.
    heard(frames(*[40] * 60), at_s)
    heard(frames(*[7000] * 60), at_s + 1.5)
    wait_until(lambda: len(scene.kept) == 1, "listening")
    scene.listening.end()
    assert [one.kind for one in scene.kept] == [SoundKind.PAUSE, SoundKind.SPEECH]
    assert scene.kept[0].start_s == pytest.approx(at_s, abs=0.5)
    assert scene.kept[1].start_s == scene.kept[0].end_s
    assert scene.listening.notice == ""


def test_without_a_session_the_microphone_is_let_go(scene: Scene) -> None:
    begun(scene)
    scene.wanted = False
    wait_until(lambda: scene.closed == 1, "listening")
    wait_until(lambda: scene.listening.notice == "", "listening")


def test_a_lost_microphone_is_told_and_opened_again(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room_module, "LOST_S", 0.0)
    scene.listening.begin()
    wait_until(lambda: "the microphone is lost" in scene.listening.notice, "listening")
    wait_until(lambda: scene.opened > 1, "listening")


def test_no_microphone_is_one_line(scene: Scene) -> None:
    scene.fault = "no microphone"
    scene.listening.begin()
    wait_until(lambda: scene.listening.notice == "no microphone", "listening")


class Device:
    """What sounddevice gives, without a sound card."""

    class PortAudioError(Exception):
        pass

    def __init__(self) -> None:
        self.stream: dict[str, object] = {}
        self.looked_again = False

    def _terminate(self) -> None:
        self.looked_again = False

    def _initialize(self) -> None:
        self.looked_again = True

    def query_devices(self, name: str | None, kind: str) -> dict[str, object]:
        assert kind == "input"
        if name == "none":
            raise ValueError("No input device matching 'none'")
        return {"default_samplerate": 48_000.0}

    def InputStream(self, **values: object) -> Device:  # noqa: N802 - sounddevice's name
        self.stream = values
        return self

    def start(self) -> None:
        pass

    def close(self, *, ignore_errors: bool) -> None:
        pass


def test_a_block_of_the_card_comes_as_16_khz(monkeypatch: pytest.MonkeyPatch) -> None:
    device, got = Device(), []
    monkeypatch.setattr(microphone_module, "_sounddevice", lambda: device)
    microphone = Microphone("", lambda samples, at_s: got.append((samples, at_s)))
    assert device.looked_again
    take = device.stream["callback"]
    assert callable(take)
    tone = (8000 * np.sin(2 * np.pi * 440 * np.arange(48_000) / 48_000)).astype(np.int16)
    for first in range(0, 48_000, 4_800):
        take(tone[first : first + 4_800, None], 4_800, None, None)
    microphone.close()
    samples = np.concatenate([samples for samples, _at_s in got])
    assert samples.size == pytest.approx(16_000, abs=64)
    assert np.abs(samples).max() == pytest.approx(8000, rel=0.05)
    with pytest.raises(SoundError, match=r"no microphone .*No input device matching 'none'"):
        Microphone("none", lambda _samples, _at_s: None)
