"""The real command from outside: how soon it reads, and how much memory it takes."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import psutil

from benchmark.clips import write_clip
from monitor.bench.crowd import FPS, crowd
from monitor.folders import HOME_VARIABLE

MB = 1_000_000
SIZE_WH, FACES = (1920, 1080), 80
LENGTH_S = 12


def start() -> dict[str, object]:
    """Seconds from the command to the first reading of the demo, headless."""
    settings = Path(os.environ[HOME_VARIABLE]) / "every-frame.toml"
    # Steps shorter than a frame: the first window is printed as soon as something was read.
    settings.write_text("[window]\nstep_s = 0.02\n", encoding="utf-8")
    seconds = []
    for _ in range(6):
        begin_s = time.monotonic()
        process = _headless("demo", "--config", str(settings))
        assert process.stdout is not None
        for line in process.stdout:
            if json.loads(line)["people"]:
                break
        seconds.append(time.monotonic() - begin_s)
        process.terminate()
        process.communicate()
    return {"first_reading_s": statistics.median(seconds[1:])}


def memory() -> dict[str, object]:
    """Most resident memory of the command at 1080p with 80 faces, headless."""
    clip = Path(os.environ[HOME_VARIABLE]) / "room.mp4"
    write_clip(clip, crowd(SIZE_WH, FACES), frames=int(LENGTH_S * FPS))
    process = _headless(str(clip))
    most = 0
    outside = psutil.Process(process.pid)
    while process.poll() is None:
        most = max(most, outside.memory_info().rss)
        time.sleep(0.1)
    totals = json.loads(process.communicate()[0].splitlines()[-1])
    assert totals["type"] == "totals"
    return {"most_mb": most / MB, "readings_per_s": totals["readings_per_s"]}


def _headless(source: str, *options: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "monitor", "live", "--source", source, "--headless", "--json"]
    return subprocess.Popen(
        [*command, *options], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
