"""The live path in real time, from a picture that is shown to a reading that can be seen."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil

from monitor.bench.crowd import CrowdSource
from monitor.clock import monotonic_s
from monitor.config import Settings
from monitor.errors import EngineError
from monitor.live import LiveMonitor, LiveState
from monitor.pipeline import load_pipeline
from monitor.store import SessionStore

SETTLE_S = 2.0
"""Until the effort has found what this machine can do."""

_POLL_S = 0.002
_MB = 1e6


@dataclass(frozen=True, slots=True)
class LivePath:
    """How the live path does.

    Attributes:
        readings_per_s: Frames that are read a second.
        latency_ms: From a picture to its reading: median, 95th and 99th percentile; None
            where none was read.
        dropped: Share of the frames that a newer one replaced before they were read.
        memory_mb: Most resident memory of the process after a reading.
    """

    readings_per_s: float
    latency_ms: tuple[float, float, float] | None
    dropped: float
    memory_mb: float


def watch(source: CrowdSource, settings: Settings, length_s: float, folder: Path) -> LivePath:
    """Watch a source for `length_s` after it has settled, recording a session in `folder`.

    Raises:
        EngineError: A network is missing or broken.
    """
    monitor = LiveMonitor(
        source,
        lambda progress: load_pipeline(settings, progress, live=True),
        settings,
        SessionStore(str(folder / "log.sqlite")),
    )
    monitor.begin_session()
    monitor.start()
    try:
        return _watched(monitor, source, length_s)
    finally:
        monitor.stop()


def _watched(monitor: LiveMonitor, source: CrowdSource, length_s: float) -> LivePath:
    """Ask for the newest reading as a window does, but more often."""
    latency_s: dict[int, float] = {}
    process, most_mb = psutil.Process(), 0.0
    while not source.shown_s or monotonic_s() < source.shown_s[0] + SETTLE_S + length_s:
        update = monitor.latest()
        if update.status.state is LiveState.FAILED:
            raise EngineError(update.status.message)
        if update.reading is not None and update.reading.frame_index not in latency_s:
            number = update.reading.frame_index
            latency_s[number] = monotonic_s() - source.shown_s[number]
            most_mb = max(most_mb, process.memory_info().rss / _MB)
        time.sleep(_POLL_S)
    first = int(np.searchsorted(source.shown_s, source.shown_s[0] + SETTLE_S))
    settled = [latency for number, latency in latency_s.items() if number >= first]
    if not settled:
        return LivePath(0.0, None, 1.0, process.memory_info().rss / _MB)
    middle, high, highest = (1e3 * np.percentile(settled, (50, 95, 99))).tolist()
    shown = len(source.shown_s) - first
    dropped = max(1.0 - len(settled) / shown, 0.0)
    return LivePath(len(settled) / length_s, (middle, high, highest), dropped, most_mb)
