"""The real command with its real window, on a real X display."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PyQt5.QtGui import QColor, QImage

from monitor.store import SessionState, SessionStore
from monitor.ui.appearance.theme import LIGHT
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

# A process of its own: this one draws its windows without a screen.
GRAB = """
import sys
from PyQt5.QtGui import QGuiApplication
app = QGuiApplication([])
assert app.primaryScreen().grabWindow(0).save(sys.argv[1])
"""


class Desktop:
    """A display of our own, and what a person in front of it can do."""

    def __init__(self, display: str, folder: Path) -> None:
        self.env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self._picture = folder / "screen.png"

    def grab(self) -> QImage:
        """What is to be seen."""
        command = [sys.executable, "-c", GRAB, str(self._picture)]
        subprocess.run(command, check=True, env=self.env, timeout=STANDSTILL_S)
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
    yield Desktop(f":{number}", tmp_path)
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


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_fills_the_screen_and_ends_with_a_signal(
    desktop: Desktop, app: subprocess.Popen[str], number: signal.Signals
) -> None:
    wait_until(lambda: desktop.share_of(LIGHT.window) > 0.05, "the window")
    wait_for_gauge(desktop)
    assert_ends_cleanly(app, number)
    assert desktop.share_of(LIGHT.window) == 0.0


@pytest.mark.skipif(shutil.which("xdotool") is None, reason="needs xdotool to press keys")
def test_a_session_is_ended_where_a_signal_ends_the_app(
    desktop: Desktop, app: subprocess.Popen[str]
) -> None:
    wait_for_gauge(desktop)
    desktop.press("space")
    desktop.press("space")
    wait_until(lambda: len(SessionStore().sessions()) == 1, "the session")
    wait_until(lambda: len(SessionStore().windows("last")) >= 2, "two windows")
    desktop.press("3")
    wait_until(lambda: len(SessionStore().events("last")) == 1, "the marker")
    assert_ends_cleanly(app, signal.SIGTERM)
    (record,) = SessionStore().sessions()
    assert record.state is SessionState.ENDED
    assert record.info.source == "lecture.mp4"


@pytest.mark.skipif(shutil.which("xdotool") is None, reason="needs xdotool to press keys")
def test_the_keyboard_closes_the_preview(desktop: Desktop, app: subprocess.Popen[str]) -> None:
    wait_for_gauge(desktop)
    desktop.press("ctrl+q")
    _, err = app.communicate(timeout=STANDSTILL_S)
    assert (app.returncode, err) == (0, "")
    assert SessionStore().sessions() == ()
