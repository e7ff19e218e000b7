"""From start to stop: no connection, nothing that listens, no file outside the app's folders."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from monitor.ui.dialogs.welcome import TEXT_VERSION
from monitor.ui.widgets.preferences import Preferences, save_preferences
from tests.command import COMMAND
from tests.waiting import STANDSTILL_S, wait_until

WATCHED_S = 1.5
"""For so long the window watches once its networks are there."""

WRITING = re.compile(
    r'(?:openat\([^,]+, |creat\(|mkdir\(|mkdirat\([^,]+, |rename\(|unlink\()"([^"]+)"'
)
INTERNET = re.compile(r"(?:connect|sendto|sendmsg|bind|socket)\(.*AF_INET")

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("strace") is None,
    reason="needs strace to see every system call",
)


def traced(
    tmp_path: Path, own_home: Path, *command: str, ended_after: str | None = None
) -> list[str]:
    """System calls of a command that open, make or connect to something.

    It is ended from outside, as by the desktop at log-out, a while after it has opened a file with
    `ended_after` in its name.
    """
    trace = tmp_path / "trace"
    calls = "trace=socket,bind,connect,sendto,sendmsg,openat,creat,mkdir,mkdirat,rename,unlink"
    # A home of its own: a library that writes into the user's home is seen there.
    env = {
        **os.environ,
        "HOME": str(tmp_path / "user"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    (tmp_path / "user").mkdir()
    process = subprocess.Popen(
        ["strace", "-f", "-qq", "-s", "300", "-e", calls, "-o", str(trace), *command],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env=env,
    )
    if ended_after is not None:
        wait_until(lambda: trace.exists() and ended_after in trace.read_text(), ended_after)
        time.sleep(WATCHED_S)
        (app,) = psutil.Process(process.pid).children()
        app.terminate()
    _, told = process.communicate(timeout=STANDSTILL_S)
    assert process.returncode == 0, told
    assert own_home.is_dir(), "the run wrote its session"
    return trace.read_text(encoding="utf-8", errors="replace").splitlines()


def writes(calls: list[str]) -> set[Path]:
    """Paths that were opened for writing, made, renamed or deleted."""
    found = set()
    for call in calls:
        match = WRITING.search(call)
        reads_only = "openat(" in call and not re.search(r"O_WRONLY|O_RDWR|O_CREAT", call)
        if match and not reads_only and "ENOENT" not in call and "EEXIST" not in call:
            found.add(Path(match[1]))
    return found


def assert_private(calls: list[str], own_home: Path) -> None:
    assert len(calls) > 100, "strace saw the run"
    assert [call for call in calls if INTERNET.search(call)] == []
    # Devices and memory are not files.
    own = (own_home, Path("/dev"), Path("/proc"))
    outside = {path for path in writes(calls) if not any(map(path.is_relative_to, own))}
    assert outside == set()


def test_a_headless_session(tmp_path: Path, own_home: Path) -> None:
    command = (*COMMAND, "live", "--source", "demo", "--headless", "--duration", "1", "--json")
    assert_private(traced(tmp_path, own_home, *command), own_home)


@pytest.mark.slow
def test_what_is_switched_on_is_seen(tmp_path: Path, own_home: Path) -> None:
    """The page alone listens, on this machine alone: so the tests above would see it."""
    command = (*COMMAND, "live", "--source", "demo", "--headless", "--duration", "1")
    calls = traced(tmp_path, own_home, *command, "--send", "page")
    found = [call for call in calls if INTERNET.search(call)]
    assert any("bind(" in call for call in found)
    assert all("127.0.0.1" in call for call in found if "bind(" in call)
    assert not [call for call in found if "connect(" in call or "sendto(" in call]


@pytest.mark.slow  # it has the parts of the session above
def test_the_window(tmp_path: Path, own_home: Path) -> None:
    accepted = "2025-01-01T00:00:00+00:00"
    save_preferences(Preferences(accepted_at=accepted, accepted_text=TEXT_VERSION))
    command = (*COMMAND, "--source", "demo")
    calls = traced(tmp_path, own_home, *command, ended_after="expressions.onnx")
    assert_private(calls, own_home)
