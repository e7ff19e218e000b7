"""Which keys work while slides are in front, where, and what they do."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from PyQt5 import sip
from PyQt5.QtCore import Qt

from monitor.errors import MonitorError
from monitor.store import SessionStore
from monitor.ui.main import global_keys as global_keys_module
from monitor.ui.shortcuts.grabber import NO_SYSTEM, NO_WAYLAND, make_grabber, why_not
from monitor.ui.shortcuts.keys import OF_ACTIONS, PREFIXES, GlobalKey, global_keys
from monitor.ui.shortcuts.keys_dialog import KeysDialog
from monitor.ui.shortcuts.windows import WM_HOTKEY, Message, WindowsGrabber
from monitor.ui.widgets.actions import Actions
from monitor.ui.widgets.preferences import Preferences, load_preferences
from tests.ui.dialogs import in_dialog
from tests.ui.main.conftest import ACCEPTED
from tests.ui.main.driving import MakeWindow, wait_for_gauge


@pytest.mark.parametrize(
    ("platform", "environment", "reason"),
    [
        ("xcb", {}, ""),
        ("xcb", {"XDG_SESSION_TYPE": "x11", "DISPLAY": ":0"}, ""),
        ("xcb", {"WAYLAND_DISPLAY": "wayland-0"}, NO_WAYLAND),
        ("xcb", {"XDG_SESSION_TYPE": "wayland"}, NO_WAYLAND),
        ("wayland", {}, NO_WAYLAND),
        ("wayland-egl", {}, NO_WAYLAND),
        ("cocoa", {}, NO_SYSTEM),
        ("offscreen", {}, NO_SYSTEM),
        ("windows", {}, ""),
    ],
)
def test_where_keys_can_be_had(platform: str, environment: dict[str, str], reason: str) -> None:
    assert why_not(platform, environment) == reason
    if reason == NO_SYSTEM:
        with pytest.raises(MonitorError, match="its own windows alone"):
            make_grabber(platform, lambda _key: None)


@pytest.mark.parametrize("prefix", PREFIXES)
def test_they_are_the_keys_of_the_window_with_a_prefix(qapp, prefix: str) -> None:
    actions = Actions(qapp)
    keys = global_keys(Preferences(global_prefix=prefix))
    assert len({(key.key, key.modifiers) for key in keys}) == len(keys) == 9 + len(OF_ACTIONS)
    for key in keys:
        in_window = [one.toString() for one in actions.find(key.action).shortcuts()]
        assert key.keys.startswith(f"{prefix}+")
        assert any(one.split("+")[-1] == key.keys.split("+")[-1] for one in in_window)


def test_a_remote_has_a_key_of_its_own() -> None:
    (*_, last) = global_keys(Preferences(remote_key=".", remote_action="agree"))
    assert (last.key, last.modifiers, last.action) == (Qt.Key_Period, 0, "agree")


class FakeUser32:
    """Windows' hot keys, of which another program has one."""

    def __init__(self, taken: tuple[int, int] | None = None) -> None:
        self.held: dict[int, tuple[int, int]] = {}
        self._taken = taken

    def RegisterHotKey(self, _window: None, number: int, held: int, code: int) -> int:  # noqa: N802
        if (held, code) == self._taken:
            return 0
        self.held[number] = (held, code)
        return 1

    def UnregisterHotKey(self, _window: None, number: int) -> int:  # noqa: N802
        del self.held[number]
        return 1


def test_windows_tells_keys_by_number(qapp) -> None:
    pressed: list[GlobalKey] = []
    no_repeat, all_three = 0x4000, 0x1 | 0x2 | 0x4
    user32 = FakeUser32(taken=(no_repeat | all_three, 0x20))
    grabber = WindowsGrabber(pressed.append, user32)  # type: ignore[arg-type]
    mark, start, remote = (
        GlobalKey("Ctrl+Alt+Shift+1", "1"),
        GlobalKey("Ctrl+Alt+Shift+Space", "start_pause"),
        GlobalKey(".", "2"),
    )
    assert grabber.grab((mark, start, remote)) == (start,)
    assert user32.held == {1: (no_repeat | all_three, ord("1")), 3: (no_repeat, 0xBE)}
    for number, message in ((3, WM_HOTKEY), (1, WM_HOTKEY), (2, WM_HOTKEY), (1, 0x100)):
        told = Message(None, message, number)
        place = sip.voidptr(ctypes.addressof(told))
        was_taken, _ = grabber.nativeEventFilter(b"windows_generic_MSG", place)
        assert was_taken == (message == WM_HOTKEY and number != 2)
    assert pressed == [remote, mark]
    grabber.release()
    assert user32.held == {}


def test_the_dialog_takes_a_key_of_a_remote(qtbot, qapp) -> None:
    dialog = KeysDialog(Preferences(), Actions(qapp), "")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.is_on.isChecked(), "off unless the user wants it"
    dialog.is_on.setChecked(True)
    qtbot.keyClick(dialog.remote_key, Qt.Key_PageDown)
    dialog.remote_action.setCurrentIndex(dialog.remote_action.findData("agree"))
    assert dialog.choices == {
        "global_keys": True,
        "global_prefix": "Ctrl+Alt+Shift",
        "remote_key": "PgDown",
        "remote_action": "agree",
    }
    qtbot.keyClick(dialog.remote_key, Qt.Key_Backspace)
    assert dialog.choices["remote_key"] == ""


def test_the_dialog_says_where_no_key_can_be_had(qtbot, qapp) -> None:
    dialog = KeysDialog(Preferences(global_keys=True), Actions(qapp), NO_WAYLAND)
    qtbot.addWidget(dialog)
    assert not dialog.is_on.isEnabled()
    assert not dialog.is_on.isChecked()


class FakeGrabber:
    """Holds all keys but those that another program has."""

    def __init__(self, pressed: Callable[[GlobalKey], None]) -> None:
        self.pressed = pressed
        self.keys: dict[str, GlobalKey] = {}
        self.refused: tuple[str, ...] = ()

    def grab(self, keys: Sequence[GlobalKey]) -> tuple[GlobalKey, ...]:
        self.keys = {key.action: key for key in keys}
        return tuple(key for key in keys if key.action in self.refused)

    def release(self) -> None:
        self.keys = {}


@pytest.fixture
def grabbers(monkeypatch: pytest.MonkeyPatch) -> list[FakeGrabber]:
    made: list[FakeGrabber] = []

    def make(_platform: str, pressed: Callable[[GlobalKey], None]) -> FakeGrabber:
        made.append(FakeGrabber(pressed))
        return made[-1]

    monkeypatch.setattr(global_keys_module, "make_grabber", make)
    monkeypatch.setattr(global_keys_module, "why_not", lambda _platform: "")
    return made


def test_a_session_is_led_while_slides_are_in_front(
    qtbot,
    make_window: MakeWindow,
    grabbers: list[FakeGrabber],
) -> None:
    window = make_window(preferences=replace(ACCEPTED, global_keys=True, room="B12"))
    wait_for_gauge(qtbot, window)
    (grabber,) = grabbers

    def press(name: str) -> None:
        grabber.pressed(grabber.keys[name])

    press("1")
    assert "Not now: Marker 1" in window.dashboard.notice.text
    press("start_pause")
    qtbot.waitUntil(lambda: "Recording" in window.dashboard.session.whole)
    assert not window.dashboard.start_form.isVisible(), "nothing is asked behind the slides"
    assert SessionStore().session("last").info.room == "B12"
    qtbot.waitUntil(window.commands.markers[0].isEnabled)
    press("2")
    press("1")
    press("undo")
    press("stop")
    qtbot.waitUntil(lambda: "Session saved" in window.dashboard.notice.text)
    assert list(SessionStore().events("last")["label"]) == ["question"]
    window.end()
    assert grabber.keys == {}


def test_they_are_off_until_they_are_chosen(
    qtbot,
    make_window: MakeWindow,
    grabbers: list[FakeGrabber],
) -> None:
    window = make_window()
    wait_for_gauge(qtbot, window)
    assert grabbers == []

    def choose(dialog: KeysDialog) -> None:
        dialog.is_on.setChecked(True)
        dialog.accept()

    in_dialog(KeysDialog, choose)
    window.commands["global_keys"].trigger()
    assert len(grabbers) == 1
    assert load_preferences().global_keys

    in_dialog(KeysDialog, lambda dialog: dialog.reject())
    window.commands["global_keys"].trigger()
    assert len(grabbers) == 2, "the same keys again"
    assert grabbers[0].keys == {}
    assert grabbers[1].keys
