"""A network camera that is pulled out and put back: the session goes on with a gap."""

from __future__ import annotations

import signal
import subprocess
import time

import pytest

from monitor.folders import assets_folder
from monitor.sources.demo import DEMO_SCHEDULE
from monitor.store import SessionState, SessionStore
from monitor.types import State
from tests.command import COMMAND, json_lines
from tests.sources.clips import free_port, network_camera
from tests.waiting import STANDSTILL_S

GONE_S = 4.0


def test_the_session_resumes_by_itself_and_logs_the_gap() -> None:
    port, clip = free_port(), assets_folder() / "demo.mp4"
    url = f"http://127.0.0.1:{port}/feed"
    lines: list[str] = []
    with network_camera(clip, port):
        process = subprocess.Popen(
            [*COMMAND, "live", "--source", url, "--headless", "--json"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        while len(lines) < 4:
            lines.append(process.stdout.readline())
    time.sleep(GONE_S)
    with network_camera(clip, port):
        deadline_s = time.monotonic() + STANDSTILL_S
        while time.monotonic() < deadline_s:
            lines.append(process.stdout.readline())
            windows = json_lines("".join(lines))
            if windows[-1]["people"] and windows[-1]["end_s"] > windows[3]["end_s"] + GONE_S:
                break
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=STANDSTILL_S)
    assert process.returncode == 0, err
    *windows, totals = json_lines("".join(lines) + out)

    assert "connection lost" in err
    assert "trying again" in err
    assert windows[3]["state"] == DEMO_SCHEDULE[0].state
    assert DEMO_SCHEDULE[0].state is not State.NO_DATA
    assert "no data" in {w["state"] for w in windows[4:]}, "the gauge never keeps the last value"
    assert windows[-1]["people"] >= 12
    # The time line is whole: one window a second, through the gap.
    ends_s = [w["end_s"] for w in windows]
    assert ends_s == pytest.approx(range(1, len(windows) + 1))

    events = SessionStore().events(str(totals["session"]))
    (gap,) = events[events["kind"] == "gap"].itertuples()
    assert gap.detail == "camera lost"
    assert gap.end_s - gap.time_s >= GONE_S
    assert SessionStore().session("last").state is SessionState.ENDED
