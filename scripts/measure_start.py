"""Measures how long the bundle takes from the command to the first reading, beside the source.

    uv run scripts/measure_start.py dist/classroom-monitor
    uv run scripts/measure_start.py /usr/lib/classroom-monitor --runs 10

Runs alternate, so that what else the machine does falls on both. Printed are the medians of the
time on the clock and of the processor's time, and the ratio of the two programs.
"""

from __future__ import annotations

import argparse
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import psutil

COMMAND = ("live", "--headless", "--json", "--source", "demo", "--duration", "60")


def main() -> int:
    """Measure both and print a line each."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("bundle", type=Path, help="its folder")
    parser.add_argument("--runs", type=int, default=5, help="of each, after one that warms up")
    options = parser.parse_args()
    programs = {
        "source": [sys.executable, "-m", "monitor"],
        "bundle": [str(options.bundle / "classroom-monitor")],
    }
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
    for number in range(options.runs + 1):
        for name, program in programs.items():
            one = first_reading(program)
            if number:
                taken[name].append(one)
    medians = {
        name: [statistics.median(values) for values in zip(*runs, strict=True)]
        for name, runs in taken.items()
    }
    for name, (clock_s, processor_s) in medians.items():
        print(f"{name}: {clock_s:.2f} s on the clock, {processor_s:.2f} s of the processor")
    ratios = [a / b for a, b in zip(medians["bundle"], medians["source"], strict=True)]
    print(f"bundle by source: {ratios[0]:.2f} on the clock, {ratios[1]:.2f} of the processor")
    return 0


def first_reading(program: Sequence[str]) -> tuple[float, float]:
    """Return seconds from the start to the first result: on the clock, and of the processor."""
    with tempfile.TemporaryDirectory() as home:
        start_s = time.perf_counter()
        process = subprocess.Popen(
            [*program, *COMMAND],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "CLASSROOM_MONITOR_HOME": home},
        )
        assert process.stdout is not None
        for line in process.stdout:
            if '"window"' in line:
                break
        clock_s = time.perf_counter() - start_s
        times = psutil.Process(process.pid).cpu_times()
        processor_s = times.user + times.system
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
    return clock_s, processor_s


if __name__ == "__main__":
    sys.exit(main())
