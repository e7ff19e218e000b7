"""The live monitor without a window: windows as lines of text or JSON, then totals."""

from __future__ import annotations

import json
import signal
import sys
import time
from collections import Counter

from monitor.config import Settings
from monitor.errors import MonitorError
from monitor.live import LiveMonitor, LiveState, LiveUpdate
from monitor.pipeline import load_pipeline
from monitor.sources import make_source
from monitor.store import SessionStore
from monitor.store.rows import window_row
from monitor.types import WindowSummary

POLL_S = 0.1
STOPPING = (signal.SIGINT, signal.SIGTERM)

NOTICE = (
    "Recording numbers of the class, never pictures; not for grading or discipline. In the "
    "European Union, inferring emotions in education is prohibited except for medical or "
    "safety reasons."
)


class HeadlessRun:
    """One headless session, from its start to its totals.

    Args:
        monitor: Not started yet.
        as_json: JSON lines instead of text.
        per_person: Keep a row per face and frame too.
    """

    def __init__(self, monitor: LiveMonitor, *, as_json: bool, per_person: bool) -> None:
        self._monitor = monitor
        self._as_json = as_json
        self._per_person = per_person
        self._printed_s = float("-inf")
        self._session = ""
        self._origin_s = 0.0
        self._scores: list[float] = []
        self._states: Counter[str] = Counter()
        self._told = ""
        self._stopping = False

    def stop(self) -> None:
        """End the session soon; may be called by a signal's handler."""
        # No event: its `set` would wait for the lock that the `wait` it interrupts may hold.
        self._stopping = True

    def run(self, duration_s: float | None) -> None:
        """Record until the source ends, `duration_s` has passed, or `stop` was called.

        Raises:
            MonitorError: The source or a network failed; what was recorded until then is kept.
        """
        self._monitor.begin_session(per_person=self._per_person)
        self._monitor.start()
        update = self._monitor.latest()
        while not self._stopping:
            time.sleep(POLL_S)
            update = self._monitor.latest()
            self._follow(update)
            if update.status.state in (LiveState.ENDED, LiveState.FAILED):
                break
            if duration_s is not None and (update.session_s or 0.0) >= duration_s:
                break
        self._monitor.stop()
        self._print_windows()
        if self._session:
            self._print_totals(update)
        if update.status.state is LiveState.FAILED:
            raise MonitorError(update.status.message)

    def _follow(self, update: LiveUpdate) -> None:
        if update.session is not None and update.origin_s is not None:
            self._session = update.session.session_id
            self._origin_s = update.origin_s
        message = update.status.message
        if message != self._told:
            self._told = message
            if message and update.status.state not in (LiveState.LOADING, LiveState.FAILED):
                print(f"classroom-monitor: {message}", file=sys.stderr, flush=True)
        self._print_windows()

    def _print_windows(self) -> None:
        for window in self._monitor.trend():
            if window.end_s > self._printed_s:
                self._printed_s = window.end_s
                self._count(window)
                print(self._line(window), flush=True)

    def _count(self, window: WindowSummary) -> None:
        self._states[window.state.value] += 1
        if window.score is not None:
            self._scores.append(window.score)

    def _line(self, window: WindowSummary) -> str:
        if self._as_json:
            return json.dumps({"type": "window", **window_row(window, self._origin_s)})
        gauge = "  --" if window.gauge is None else f"{window.gauge:4.0f}"
        return (
            f"{window.end_s - self._origin_s:8.1f} s  {gauge}  {window.state.value:<10}  "
            f"{window.person_count} of {window.seen_count} faces readable"
        )

    def _print_totals(self, last: LiveUpdate) -> None:
        status = last.status
        mean = sum(self._scores) / len(self._scores) if self._scores else None
        totals = {
            "type": "totals",
            "session": self._session,
            "windows": sum(self._states.values()),
            "states": dict(self._states),
            "mean_score": mean,
            "frames": status.captured,
            "dropped": status.dropped,
            "camera_fps": status.camera_fps,
            "readings_per_s": status.readings_per_s,
            "latency_s": status.latency_s,
            "scan_every": status.scan_every,
            "min_face_px": status.min_face_px,
        }
        if self._as_json:
            print(json.dumps(totals), flush=True)
            return
        gauge = "no data" if mean is None else f"{50 * (1 + mean):.0f} of 100"
        print(
            f"Session {self._session}: {totals['windows']} windows, mean gauge {gauge}, "
            f"{status.captured} frames, {status.dropped} dropped.\n"
            "See it again: classroom-monitor sessions show last"
        )


def run_headless(
    source: str, settings: Settings, *, duration_s: float | None, as_json: bool, per_person: bool
) -> None:
    """Record a session of `source` without a window; Ctrl-C ends it cleanly.

    Raises:
        MonitorError: The source cannot be opened or read, or a network cannot be loaded.
    """
    print(NOTICE, file=sys.stderr, flush=True)
    monitor = LiveMonitor(
        make_source(source),
        lambda progress: load_pipeline(settings, progress, live=True),
        settings,
        SessionStore(settings.session.store),
    )
    headless = HeadlessRun(monitor, as_json=as_json, per_person=per_person)
    for number in STOPPING:
        signal.signal(number, lambda _number, _frame: headless.stop())
    try:
        headless.run(duration_s)
    finally:
        # A handler of our own is gone while the interpreter ends: a late signal would kill it.
        for number in STOPPING:
            signal.signal(number, signal.SIG_IGN)
