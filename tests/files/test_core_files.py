"""A crash leaves no picture of the room on the disk."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.command import run
from tests.waiting import STANDSTILL_S

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="as Linux tells it")

LIMITS = """
import ctypes, resource, sys
from pathlib import Path
from unittest.mock import patch
import monitor.cli.main as program

def tell(*_arguments, **_options):
    limits = Path("/proc/self/limits").read_text().splitlines()
    print(next(line for line in limits if line.startswith("Max core")).split()[4:6])
    print(ctypes.CDLL(None).prctl(3))

sys.argv[1:] = {arguments}
with patch.object(program, "app", tell):
    program.main()
"""


def told(arguments: list[str]) -> list[str]:
    script = LIMITS.format(arguments=arguments)
    done = subprocess.run(
        ["sh", "-c", 'ulimit -c unlimited; exec "$0" "$@"', sys.executable, "-c", script],
        check=True,
        capture_output=True,
        text=True,
        timeout=STANDSTILL_S,
    )
    return done.stdout.split("\n")[:2]


def test_the_program_switches_them_off() -> None:
    assert told([]) == ["['0', '0']", "0"]


def test_with_debug_they_stay() -> None:
    assert told(["--debug"])[1] == "1"


def test_a_crash_leaves_none(tmp_path: Path) -> None:
    code = (
        "import os; from monitor.files.privacy import write_no_memory_to_disk as off;"
        "assert off(); os.abort()"
    )
    ended = subprocess.run(
        ["sh", "-c", 'ulimit -c unlimited; exec "$0" "$@"', sys.executable, "-c", code],
        check=False,
        cwd=tmp_path,
        capture_output=True,
        timeout=STANDSTILL_S,
    )
    assert ended.returncode != 0
    assert b"AssertionError" not in ended.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow  # what it says is switched off above
def test_doctor_says_so() -> None:
    assert "core files" in run("doctor").stdout
