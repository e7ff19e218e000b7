"""The real command with its real window, on a real X display."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PyQt5.QtGui import QColor, QImage

from monitor.store import SessionState, SessionStore
from monitor.ui.appearance.palette import LIGHT
from monitor.ui.dialogs.welcome import TEXT_VERSION
from monitor.ui.widgets.preferences import Preferences, save_preferences
from tests.analysis.material import face_clip
from tests.command import COMMAND
from tests.sources.clips import steady
from tests.waiting import STANDSTILL_S, wait_until

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 is Linux only"),
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb as a display"),
]

SIZE_WH = (1280, 800)

LOST_S = 20.0
"""A key that has done nothing for so long was lost."""

# A process of its own: this one draws its windows without a screen. One for all pictures.
GRAB = """
import sys
from PyQt5.QtGui import QGuiApplication
app = QGuiApplication([])
for line in sys.stdin:
    app.processEvents()
    assert app.primaryScreen().grabWindow(0).save(line.strip())
    print("taken", flush=True)
"""


class Desktop:
    """A display of our own, and what a person in front of it can do."""

    def __init__(self, display: str, folder: Path) -> None:
        self.env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self._picture = folder / "screen.png"
        self._camera = subprocess.Popen(
            [sys.executable, "-c", GRAB],
            env=self.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def grab(self) -> QImage:
        """What is to be seen."""
        assert self._camera.stdin is not None
        assert self._camera.stdout is not None
        print(self._picture, file=self._camera.stdin, flush=True)
        assert self._camera.stdout.readline() == "taken\n"
        return QImage(str(self._picture)).convertToFormat(QImage.Format_RGB32)

    def share_of(self, color: str) -> float:
        """Share of the screen that is of a colour."""
        image, wanted = self.grab(), QColor(color).rgb()
        pixels = image.constBits().asarray(image.byteCount())
        found = bytes(pixels).count(wanted.to_bytes(4, sys.byteorder))
        return found / (image.width() * image.height())

    def press(self, key: str) -> None:
        """Press a key in the app's window, which no window manager gives the focus here."""
        search = ["search", "--sync", "--onlyvisible", "--name", "^Classroom Monitor$"]
        command = ["xdotool", *search, "windowfocus", "--sync", "key", key]
        subprocess.run(
            command, check=True, env=self.env, timeout=STANDSTILL_S, stdout=subprocess.DEVNULL
        )

    def press_until(self, happened: Callable[[], bool], key: str, what: str) -> None:
        """Press a key again and again: one that comes before its window is active is lost."""
        end_s = time.monotonic() + STANDSTILL_S
        while not happened():
            assert time.monotonic() < end_s, f"pressed {key} in vain: {what}"
            self.press(key)
            with suppress(AssertionError):
                wait_until(happened, what, limit_s=LOST_S)

    def close(self) -> None:
        """Let go of it."""
        self._camera.communicate(timeout=STANDSTILL_S)


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    reading, writing = os.pipe()
    screen = f"{SIZE_WH[0]}x{SIZE_WH[1]}x24"
    # Without a reset: it would come when the last client goes, and refuse the next for a moment.
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            screen,
            "-nolisten",
            "tcp",
            "-noreset",
        ],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    assert number, "Xvfb did not start"
    desktop = Desktop(f":{number}", tmp_path)
    yield desktop
    desktop.close()
    server.terminate()
    server.wait(timeout=STANDSTILL_S)


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three people who smile, for longer than any test stands still."""
    times_s = steady(int(STANDSTILL_S), fps=1)
    return face_clip(tmp_path_factory.mktemp("clips") / "lecture.mp4", times_s, people=3)


@pytest.fixture
def app(desktop: Desktop, clip: Path) -> Iterator[subprocess.Popen[str]]:
    """The app on a recording, as it starts after the first start's choice."""
    accepted = "2025-01-01T00:00:00+00:00"
    save_preferences(Preferences("light", accepted_at=accepted, accepted_text=TEXT_VERSION))
    process = subprocess.Popen(
        [*COMMAND, "--source", str(clip)], env=desktop.env, stderr=subprocess.PIPE, text=True
    )
    yield process
    process.kill()
    process.communicate()


def assert_ends_cleanly(app: subprocess.Popen[str], number: signal.Signals) -> None:
    app.send_signal(number)
    _, err = app.communicate(timeout=STANDSTILL_S)
    assert (app.returncode, err) == (0, "")


def wait_for_gauge(desktop: Desktop) -> None:
    # The room is interested: an arc in a colour that nothing else has.
    wait_until(lambda: desktop.share_of(LIGHT.interested) > 0.004, "the gauge")


@pytest.mark.slow  # the keyboard closes it below; its end by a signal: tests/ui/main/test_app.py
def test_it_fills_the_screen_and_ends_with_a_signal(
    desktop: Desktop, app: subprocess.Popen[str]
) -> None:
    wait_until(lambda: desktop.share_of(LIGHT.window) > 0.05, "the window")
    wait_for_gauge(desktop)
    assert_ends_cleanly(app, signal.SIGINT)
    assert desktop.share_of(LIGHT.window) == 0.0


@pytest.mark.skipif(shutil.which("xdotool") is None, reason="needs xdotool to press keys")
@pytest.mark.slow  # tests/ui/main has sessions and signals; the keyboard closes below
def test_a_session_is_ended_where_a_signal_ends_the_app(
    desktop: Desktop, app: subprocess.Popen[str]
) -> None:
    wait_for_gauge(desktop)
    desktop.press("space")
    desktop.press_until(lambda: len(SessionStore().sessions()) == 1, "space", "the session")
    wait_until(lambda: len(SessionStore().windows("last")) >= 2, "two windows")
    desktop.press_until(lambda: len(SessionStore().events("last")) >= 1, "3", "the marker")
    assert_ends_cleanly(app, signal.SIGTERM)
    (record,) = SessionStore().sessions()
    assert record.state is SessionState.ENDED
    assert record.info.source == "lecture.mp4"


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("xdotool") is None, reason="needs xdotool to press keys")
def test_the_keyboard_closes_the_preview(desktop: Desktop, app: subprocess.Popen[str]) -> None:
    wait_for_gauge(desktop)
    assert desktop.share_of(LIGHT.window) > 0.05
    desktop.press_until(lambda: app.poll() is not None, "ctrl+q", "the end")
    _, err = app.communicate(timeout=STANDSTILL_S)
    assert (app.returncode, err) == (0, "")
    assert SessionStore().sessions() == ()
