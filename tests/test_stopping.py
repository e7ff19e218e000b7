"""Asked once, and asked twice."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from monitor.stopping import StopRequest
from tests.waiting import STANDSTILL_S

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are sent as on Unix")

WORK = """
import time
from monitor.stopping import StopRequest
stop = StopRequest()
stop.stop_on_signals()
print("ready", flush=True)
while {unless}:
    time.sleep(0.01)
print("at a good place", flush=True)
"""


def test_whoever_asks_it_is_told() -> None:
    stop = StopRequest()
    assert not stop.is_set()
    stop.set()
    assert stop.is_set()


@contextmanager
def working(unless: str) -> Iterator[subprocess.Popen[str]]:
    """A program that works while `unless` is true, and is at it."""
    work = [sys.executable, "-c", WORK.format(unless=unless)]
    with subprocess.Popen(work, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield process


SIGNALS = pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])


@SIGNALS
def test_asked_once_work_ends_at_a_good_place(number: signal.Signals) -> None:
    with working("not stop.is_set()") as process:
        process.send_signal(number)
        told, _ = process.communicate(timeout=STANDSTILL_S)
    assert (process.returncode, told) == (0, "at a good place\n")


@SIGNALS
def test_asked_twice_it_ends_at_once(number: signal.Signals) -> None:
    with working("print(stop.is_set(), flush=True) or True") as process:
        assert process.stdout is not None
        process.send_signal(number)
        while process.stdout.readline() != "True\n":
            pass
        process.send_signal(number)
        process.communicate(timeout=STANDSTILL_S)
    assert process.returncode == -number


GARBAGE = """
import gc
from monitor.stopping import end_quickly
{ending}
gc.disable()  # until the end
class Circle:
    def __init__(self):
        self.itself = self
    def __del__(self):
        print("found")
Circle()
"""


@pytest.mark.parametrize(("ending", "told"), [("", "found\n"), ("end_quickly()", "")])
def test_the_end_looks_for_no_garbage(ending: str, told: str) -> None:
    program = [sys.executable, "-c", GARBAGE.format(ending=ending)]
    done = subprocess.run(program, capture_output=True, text=True, check=True)
    assert done.stdout == told
