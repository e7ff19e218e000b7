"""From start to stop: no connection is tried, no file is written outside the app's folders."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command import COMMAND

WRITING = re.compile(
    r'(?:openat\([^,]+, |creat\(|mkdir\(|mkdirat\([^,]+, |rename\(|unlink\()"([^"]+)"'
)
INTERNET = re.compile(r"connect\(.*AF_INET|sendto\(.*AF_INET")

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("strace") is None,
    reason="needs strace to see every system call",
)


def traced(tmp_path: Path, own_home: Path, *arguments: str) -> list[str]:
    """System calls of the real command that open, make or connect to something."""
    trace = tmp_path / "trace"
    calls = "trace=connect,sendto,openat,creat,mkdir,mkdirat,rename,unlink"
    # A home of its own: a library that writes into the user's home is seen there.
    env = {**os.environ, "HOME": str(tmp_path / "user"), "PYTHONDONTWRITEBYTECODE": "1"}
    (tmp_path / "user").mkdir()
    result = subprocess.run(
        ["strace", "-f", "-qq", "-s", "300", "-e", calls, "-o", str(trace), *COMMAND, *arguments],
        check=False,
        capture_output=True,
        text=True,
        env=env,
        timeout=170,
    )
    assert result.returncode == 0, result.stderr
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


def test_headless_run(tmp_path: Path, own_home: Path) -> None:
    arguments = ("live", "--source", "demo", "--headless", "--duration", "4", "--json")
    calls = traced(tmp_path, own_home, *arguments)
    assert len(calls) > 100, "strace saw the run"
    assert [call for call in calls if INTERNET.search(call)] == []
    outside = {
        path
        for path in writes(calls)
        if not path.is_relative_to(own_home)
        # Devices and memory, not files.
        and not path.is_relative_to("/dev")
        and not path.is_relative_to("/proc")
    }
    assert outside == set()
