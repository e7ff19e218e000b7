"""Keys of an X server, pressed while nothing of ours has the keyboard."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest

from monitor.errors import MonitorError
from monitor.ui.shortcuts.keys import GlobalKey
from monitor.ui.shortcuts.x11 import X11Grabber
from tests.waiting import STANDSTILL_S

pytestmark = [
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb as a display"),
    pytest.mark.skipif(shutil.which("xdotool") is None, reason="needs xdotool to press keys"),
]

MARK = GlobalKey("Ctrl+Alt+Shift+1", "1")
START = GlobalKey("Ctrl+Alt+Shift+Space", "start_pause")
REMOTE = GlobalKey("PgDown", "2")


@pytest.fixture
def display(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    assert number, "Xvfb did not start"
    monkeypatch.setenv("DISPLAY", f":{number}")
    yield f":{number}"
    server.terminate()
    server.wait(timeout=STANDSTILL_S)


@pytest.fixture
def pressed() -> list[GlobalKey]:
    return []


@pytest.fixture
def grabber(display: str, qapp, pressed: list[GlobalKey]) -> Iterator[X11Grabber]:
    made = X11Grabber(pressed.append)
    yield made
    made.release()


def press(*keys: str) -> None:
    subprocess.run(["xdotool", "key", *keys], check=True, stderr=subprocess.DEVNULL)


def test_keys_are_told_whoever_has_the_keyboard(
    qtbot, grabber: X11Grabber, pressed: list[GlobalKey]
) -> None:
    assert grabber.grab((MARK, START, REMOTE)) == ()
    press("ctrl+alt+shift+1", "ctrl+alt+shift+space", "Next")
    qtbot.waitUntil(lambda: pressed == [MARK, START, REMOTE])
    # Other keys, and these with other modifiers, go where they went.
    press("1", "ctrl+1", "space", "shift+Next", "ctrl+alt+shift+1")
    qtbot.waitUntil(lambda: pressed[3:] == [MARK])


def test_caps_and_number_lock_are_not_in_the_way(
    qtbot, grabber: X11Grabber, pressed: list[GlobalKey]
) -> None:
    grabber.grab((MARK,))
    press("Caps_Lock", "Num_Lock", "ctrl+alt+shift+1")
    qtbot.waitUntil(lambda: pressed == [MARK])


def test_a_key_that_is_held_is_told_once(
    qtbot, grabber: X11Grabber, pressed: list[GlobalKey]
) -> None:
    grabber.grab((MARK, REMOTE))
    subprocess.run(["xdotool", "keydown", "Next"], check=True)
    subprocess.run(["xdotool", "sleep", "1.5"], check=True)
    subprocess.run(["xdotool", "keyup", "Next"], check=True)
    press("ctrl+alt+shift+1")
    qtbot.waitUntil(lambda: MARK in pressed)
    assert pressed == [REMOTE, MARK]


def test_what_another_program_holds_is_said_and_the_others_work(
    qtbot, grabber: X11Grabber, pressed: list[GlobalKey]
) -> None:
    others: list[GlobalKey] = []
    other = X11Grabber(others.append)
    assert other.grab((START,)) == ()
    assert grabber.grab((MARK, START)) == (START,)
    press("ctrl+alt+shift+space", "ctrl+alt+shift+1")
    qtbot.waitUntil(lambda: (pressed, others) == ([MARK], [START]))
    other.release()
    assert grabber.grab((MARK, START)) == ()


def test_after_release_nothing_is_held(qtbot, grabber: X11Grabber) -> None:
    grabber.grab((MARK,))
    grabber.release()
    grabber.release()
    other = X11Grabber(lambda _key: None)
    assert other.grab((MARK,)) == ()
    other.release()


def test_without_a_server_it_is_said(qapp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":9999")
    with pytest.raises(MonitorError, match="no connection for keys"):
        X11Grabber(lambda _key: None)
