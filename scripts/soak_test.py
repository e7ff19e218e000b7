"""Watches the demo for a school day, and shows what grows.

    uv run --group dev scripts/soak_test.py                 eight hours, fast-forwarded
    uv run --group dev scripts/soak_test.py --hours 1 --paced
    uv run --group dev scripts/soak_test.py --hours 0.2     a try

The whole live path runs, with its networks and a session that keeps rows per person.
Fast-forwarded, it gets a picture a second of the session's time, as quickly as it reads them;
`--paced` shows all of them when they are due. Exit code 1 where memory grows by more than 3 % after
the first ten minutes, open files or threads become more, a second has no window, or there is a gap.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

import cv2
import numpy as np
import psutil
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table

from monitor.config import Settings
from monitor.live import LiveMonitor, LiveState, LiveUpdate
from monitor.pipeline import load_pipeline
from monitor.sources.base import FrameSource
from monitor.sources.demo import DemoSource
from monitor.store import SessionStore
from monitor.types import Frame

STEP_S = 1.0
"""Time between two pictures, fast-forwarded."""

SETTLED_S = 600.0
"""What memory is compared with is taken then."""

MOST_GROWTH = 0.03
MB = 1e6


class FastForward:
    """Shows pictures every `STEP_S`, over and over, each as soon as it is asked for.

    Args:
        pictures: As JPEG files: decoding the video anew would take most of the time.
    """

    name = "demo, fast-forwarded"
    is_live = False
    fps: float | None = 1.0 / STEP_S

    def __init__(self, pictures: list[NDArray[np.uint8]]) -> None:
        self._pictures = pictures
        self._next = 0

    def open(self) -> None:
        """Nothing is to be opened."""

    def read(self) -> Frame | None:
        """Return the next picture."""
        jpeg = self._pictures[self._next % len(self._pictures)]
        image = np.asarray(cv2.imdecode(jpeg, cv2.IMREAD_COLOR), np.uint8)
        frame = Frame(image, self._next, self._next * STEP_S)
        self._next += 1
        return frame

    def interrupt(self) -> None:
        """Nothing waits here."""

    def close(self) -> None:
        """Nothing is open."""


def demo_pictures() -> list[NDArray[np.uint8]]:
    """The demo's pictures every `STEP_S`, as JPEG files."""
    pictures: list[NDArray[np.uint8]] = []
    with closing(DemoSource(paced=False, loop=False)) as demo:
        demo.open()
        while (frame := demo.read()) is not None:
            if frame.time_s >= len(pictures) * STEP_S:
                pictures.append(np.asarray(cv2.imencode(".jpg", frame.image)[1], np.uint8))
    return pictures


def fast_forward() -> FastForward:
    """The demo; a process of its own reads it, whose memory is not counted."""
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        return FastForward(pool.submit(demo_pictures).result())


@dataclass(frozen=True, slots=True)
class Sample:
    """The process at one moment: seconds of the session, resident memory, open files, threads."""

    session_s: float
    memory_mb: float
    files: int
    threads: int


def sample(session_s: float) -> Sample:
    """Return how the process is now."""
    process = psutil.Process()
    files = len(process.open_files()) + len(process.net_connections())
    return Sample(session_s, process.memory_info().rss / MB, files, process.num_threads())


def watch(monitor: LiveMonitor, length_s: float, every_s: float) -> Iterator[Sample]:
    """Yield a sample now and then until the session is `length_s` long."""
    due_s = every_s
    while (update := _checked(monitor.latest())).session_s is None or update.session_s < length_s:
        time.sleep(0.2)
        if (update.session_s or 0.0) >= due_s:
            yield sample(update.session_s or 0.0)
            due_s += every_s


def _checked(update: LiveUpdate) -> LiveUpdate:
    if update.status.state in (LiveState.FAILED, LiveState.ENDED):
        raise SystemExit(f"it ended early: {update.status.message or update.status.state}")
    return update


def faults(samples: list[Sample], store: SessionStore) -> Iterator[str]:
    """What was found wrong, a line each."""
    settled = next((one for one in samples if one.session_s >= SETTLED_S), samples[0])
    later = [one for one in samples if one.session_s >= settled.session_s]
    growth = max(one.memory_mb for one in later) / settled.memory_mb - 1.0
    if growth > MOST_GROWTH:
        yield f"memory grew by {growth:.1%}"
    for name in ("files", "threads"):
        numbers = [getattr(one, name) for one in later]
        if max(numbers) > numbers[0]:
            yield f"{name}: {numbers[0]} at first, {max(numbers)} at most"
    windows, events = store.windows("last"), store.events("last")
    record = store.session("last")
    seconds = int(windows["end_s"].iloc[-1])
    if len(windows) != seconds:
        yield f"{len(windows)} windows for {seconds} seconds"
    if gaps := int((events["event"] == "gap").sum()):
        yield f"{gaps} gaps"
    if record.ended_at is None:
        yield "the session was not ended"


def main() -> int:
    """Run, and print the table and what was found."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--hours", type=float, default=8.0)
    parser.add_argument("--paced", action="store_true", help="in real time")
    chosen = parser.parse_args()
    length_s = 3600.0 * chosen.hours
    settings = Settings()
    source: FrameSource = DemoSource() if chosen.paced else fast_forward()
    table = Table("session", "memory", "files", "threads")
    begin_s, samples = time.monotonic(), []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.sqlite"
        store = SessionStore(str(path))
        monitor = LiveMonitor(
            source,
            lambda progress: load_pipeline(settings, progress, live=True),
            settings,
            store,
            every_frame=not chosen.paced,
        )
        monitor.begin_session(per_person=True)
        monitor.start()
        try:
            for one in watch(monitor, length_s, min(SETTLED_S, length_s / 6)):
                samples.append(one)
                shown = f"{one.session_s / 3600:.2f} h", f"{one.memory_mb:.0f} MB"
                table.add_row(*shown, str(one.files), str(one.threads))
                print(*shown, one.files, one.threads, file=sys.stderr, flush=True)
        finally:
            monitor.stop()
        found = list(faults(samples, store))
        rows, size_mb = len(store.windows("last")), path.stat().st_size / MB
    Console().print(table)
    print(f"{rows} windows, a log of {size_mb:.0f} MB, in {time.monotonic() - begin_s:.0f} s")
    print("\n".join(found) or "nothing grew, and nothing is missing")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
