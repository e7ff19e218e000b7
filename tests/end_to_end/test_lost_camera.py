"""A network camera that is pulled out and put back: the session goes on with a gap."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from monitor.folders import assets_folder
from monitor.sources.demo import DEMO_SCHEDULE
from monitor.store import SessionState, SessionStore
from monitor.types import State
from tests.command import COMMAND, json_lines
from tests.sources.clips import free_port, lasting_camera, network_camera
from tests.waiting import STANDSTILL_S, wait_until

GONE_S = 4.0


def gaps() -> Sequence[Any]:
    """The gaps in the log, each written as it ends."""
    events = SessionStore().events("last")
    return list(events[events["kind"] == "gap"].itertuples())


def read_until_people(
    process: subprocess.Popen[str], lines: list[str], *, after_s: float = 0.0
) -> dict[str, Any]:
    """Read on to a window later than `after_s` that has most of the demo's people."""
    assert process.stdout is not None
    while line := process.stdout.readline():
        lines.append(line)
        window: dict[str, Any] = json_lines(line)[0]
        if window["people"] >= 12 and window["end_s"] > after_s:
            return window
    raise AssertionError("the session ended before most people were seen")


@pytest.mark.slow  # tests/live and tests/sources/test_network.py lose cameras of their own
def test_the_session_resumes_by_itself_and_logs_the_gap(tmp_path: Path) -> None:
    port, clip, told = free_port(), assets_folder() / "demo.mp4", tmp_path / "told.txt"
    url = f"http://127.0.0.1:{port}/feed"
    lines: list[str] = []
    with told.open("w") as errors:
        with network_camera(clip, port):
            process = subprocess.Popen(
                [*COMMAND, "live", "--source", url, "--headless", "--json"],
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
            before = read_until_people(process, lines)
        wait_until(lambda: "connection lost" in told.read_text(), "the loss")
        time.sleep(GONE_S)
        with lasting_camera(clip, port):
            wait_until(lambda: len(gaps()) > 0, "the end of the gap")
            (gap,) = gaps()
            read_until_people(process, lines, after_s=gap.end_s)
            process.send_signal(signal.SIGINT)
            # Not `communicate`: it passes over what `readline` has read ahead.
            assert process.stdout is not None
            lines += process.stdout.readlines()
            process.wait(STANDSTILL_S)
            process.stdout.close()
    assert process.returncode == 0, told.read_text()
    *windows, totals = json_lines("".join(lines))

    assert "trying again" in told.read_text()
    calm = DEMO_SCHEDULE[0]
    # A busy machine may see the people late.
    assert before["state"] == calm.state or before["end_s"] > calm.end_s
    assert before["state"] != State.NO_DATA
    assert windows[-1]["people"] >= 12
    # The time line is whole: one window a second, through the gap.
    ends_s = [w["end_s"] for w in windows]
    assert ends_s == pytest.approx(range(1, len(windows) + 1))
    within = [w["state"] for w in windows if gap.time_s <= w["end_s"] <= gap.end_s]
    lost = within[within.index("no data") :]
    assert set(lost) == {"no data"}, "the gauge never keeps the last value"
    assert len(lost) >= GONE_S - 1

    assert len(gaps()) == 1
    assert gap.detail == "camera lost"
    assert gap.end_s - gap.time_s >= GONE_S
    session = SessionStore().session("last")
    assert (session.info.session_id, session.state) == (totals["session"], SessionState.ENDED)
