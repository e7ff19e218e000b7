"""A screen as a source: read from a real one without a monitor."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator

import numpy as np
import pytest

from monitor.errors import SourceError, SourceLostError, SourceNotFoundError
from monitor.live.capture import Capture
from monitor.sources import make_recording, make_source
from monitor.sources.base import HasNote
from monitor.sources.screen.own_windows import tell_own_windows
from monitor.sources.screen.source import grab_screens
from tests.waiting import STANDSTILL_S

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("Xvfb") is None,
    reason="needs Xvfb for a screen without a monitor",
)

WIDE, HIGH = 640, 480


@pytest.fixture(scope="module")
def server() -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    read, write = os.pipe()
    process = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            f"{WIDE}x{HIGH}x24",
            "-nolisten",
            "tcp",
            "-noreset",
        ],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        display = f":{told.readline().strip()}"
    yield display, process
    process.terminate()
    process.wait(STANDSTILL_S)


@pytest.fixture
def display(
    server: tuple[str, subprocess.Popen[bytes]], monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    for name in ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "XAUTHORITY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", server[0])
    yield server[0]
    tell_own_windows(())


def test_frames_of_all_of_it_in_their_order(display: str) -> None:
    source = make_source("screen")
    source.open()
    frames = [source.read() for _ in range(3)]
    source.close()
    assert all(frame is not None and frame.size_wh == (WIDE, HIGH) for frame in frames)
    assert [frame.index for frame in frames if frame] == [0, 1, 2]
    times = [frame.time_s for frame in frames if frame]
    assert times == sorted(times)
    assert len(set(times)) == 3


def test_a_part_of_it_and_what_lies_beyond_is_cut_off(display: str) -> None:
    for spec, size in (("screen:1,10,20,300,200", (300, 200)), ("screen,600,0,500,9", (40, 9))):
        source = make_source(spec)
        source.open()
        frame = source.read()
        source.close()
        assert frame is not None
        assert frame.size_wh == size


def test_the_apps_own_windows_are_painted_over(display: str) -> None:
    tell_own_windows(((100, 100, 50, 40),))
    source = make_source("screen,90,90,100,100")
    source.open()
    frame = source.read()
    source.close()
    assert frame is not None
    assert np.count_nonzero(frame.image[:, :, 0]) == 50 * 40, "Xvfb's own screen is black"
    assert frame.image[10:50, 10:60].all()


@pytest.mark.parametrize(
    ("spec", "why"),
    [
        ("screen:2", "this machine has only screen 1"),
        ("screen:1,640,0,10,10", "the screen, which has 640x480 pixels"),
    ],
)
def test_what_is_not_there_is_told(display: str, spec: str, why: str) -> None:
    source = make_source(spec)
    with pytest.raises(SourceNotFoundError, match=why):
        source.open()


def test_wayland_forbids_it(display: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its X11 stand-in shows a black screen to programs of before."""
    monkeypatch.setenv("XDG_SESSION_TYPE", "wayland")
    with pytest.raises(SourceError, match="Wayland"):
        make_source("screen").open()
    with pytest.raises(SourceError, match="Wayland"):
        grab_screens()


@pytest.mark.parametrize("variable", ["", "wayland-0"])
def test_without_a_screen_it_is_told(monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("XDG_SESSION_TYPE", raising=False)
    monkeypatch.setenv("WAYLAND_DISPLAY", variable)
    with pytest.raises(SourceError, match="Wayland" if variable else "no screen here") as told:
        make_source("screen").open()
    assert "\n" not in str(told.value)


def test_a_read_that_waits_can_be_interrupted(display: str) -> None:
    source = make_source("screen")
    source.open()
    seen: list[object] = [object()]

    def read() -> None:
        while seen[-1] is not None:
            seen.append(source.read())

    thread = threading.Thread(target=read)
    thread.start()
    source.interrupt()
    thread.join(STANDSTILL_S)
    assert not thread.is_alive()
    source.close()
    with pytest.raises(SourceLostError):
        source.read()


def test_a_screen_that_goes_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    read, write = os.pipe()
    process = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            "64x48x24",
            "-nolisten",
            "tcp",
            "-noreset",
        ],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        monkeypatch.setenv("DISPLAY", f":{told.readline().strip()}")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    source = make_source("screen")
    source.open()
    process.kill()
    process.wait(STANDSTILL_S)
    with pytest.raises(SourceLostError, match="can be read no more"):
        source.read()
    source.close()


def test_those_in_the_call_must_know() -> None:
    source = make_source("screen")
    assert isinstance(source, HasNote)
    assert "must know" in Capture(source).note


def test_it_is_no_recording() -> None:
    with pytest.raises(SourceNotFoundError):
        make_recording("screen")
