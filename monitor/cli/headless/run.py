"""The live monitor without a window: windows as lines of text or JSON, then totals."""

from __future__ import annotations

import json
import signal
import sys
import time
from concurrent.futures import Future
from typing import Any

from monitor.cli.headless.totals import Totals
from monitor.cli.options import HeadlessOptions
from monitor.cli.questions import with_room_asked
from monitor.cli.terminal import drop_output, tell
from monitor.config import Settings
from monitor.emotion import training_shares_missing
from monitor.errors import MonitorError
from monitor.i18n import shown, tr
from monitor.live import LiveMonitor, LiveState, LiveUpdate
from monitor.orientation import FrontBasis
from monitor.outlets import Outlets
from monitor.pipeline import face_counter, load_pipeline
from monitor.signals import Signal, signal_of
from monitor.sources import make_source
from monitor.store import SessionStore
from monitor.tables.rows import window_row
from monitor.types import WindowSummary, gauge_interval_of, gauge_of
from monitor.window.strategies.registry import TRAINED

POLL_S = 0.1
STOPPING = (signal.SIGINT, signal.SIGTERM)

NOTICE = tr(
    "Recording numbers of the class, never pictures; not for grading or "
    "discipline. In the European Union, inferring emotions in education is "
    "prohibited except for medical or safety reasons."
)
NOTICE_OF_HEADS = tr(
    "Recording numbers of where heads are turned, no expressions, never pictures; "
    "not for grading or discipline. Looking to the front is not listening, and "
    "taking notes is looking down."
)
"""The same where no expression is read."""


class HeadlessRun:
    """One headless session, from its start to its totals.

    Args:
        monitor: Not started yet.
        as_json: JSON lines instead of text.
        per_person: Keep a row per face and frame too.
        outlets: What is sent live as well.
        min_people: Of fewer people there is no result.
    """

    def __init__(
        self,
        monitor: LiveMonitor,
        *,
        as_json: bool,
        per_person: bool,
        outlets: Outlets | None = None,
        min_people: int = 1,
    ) -> None:
        self._monitor = monitor
        self._outlets = Outlets() if outlets is None else outlets
        self._min_people = min_people
        self._as_json = as_json
        self._per_person = per_person
        self._printed_s = self._zones_s = float("-inf")
        self._session = ""
        self._origin_s = 0.0
        self._strategy = ""
        self._signal = Signal.BOTH
        self._totals = Totals()
        self._last_message = ""
        self._stopping = False

    def stop(self) -> None:
        """End the session soon; may be called by a signal's handler."""
        # No event: its `set` would wait for the lock that the `wait` it interrupts may hold.
        self._stopping = True

    def run(self, duration_s: float | None) -> None:
        """Record until the source ends, `duration_s` has passed, or `stop` was called.

        Raises:
            MonitorError: The session could not begin; the source or a network failed; or entries
                of the session could not be written. What was recorded until then is kept.
        """
        begun = self._monitor.begin_session(per_person=self._per_person)
        self._monitor.start()
        try:
            update = self._follow_until_over(begun, duration_s)
        finally:
            self._monitor.stop()
            self._outlets.stop()
        self._print_windows()
        if self._session:
            self._print_totals(update)
        if update.status.state is LiveState.FAILED:
            raise MonitorError(update.status.message)
        if begun.done():
            begun.result()
        if self._monitor.lost:
            raise MonitorError(self._monitor.lost)

    def _follow_until_over(self, begun: Future[Any], duration_s: float | None) -> LiveUpdate:
        update = self._monitor.latest()
        while not self._stopping:
            time.sleep(POLL_S)
            update = self._monitor.latest()
            if begun.done() and begun.exception() is not None:
                break  # a preview may show what a session withholds: nothing of it is printed
            self._follow(update)
            if update.status.state in (LiveState.ENDED, LiveState.FAILED):
                break
            if duration_s is not None and (update.session_s or 0.0) >= duration_s:
                break
        return update

    def _print(self, line: str) -> None:
        """Print a line of results; where nobody reads them any more, that is the end."""
        try:
            print(line, flush=True)
        except BrokenPipeError:  # `| head` has seen enough
            drop_output(sys.stdout)
            self.stop()

    def _follow(self, update: LiveUpdate) -> None:
        if update.session is not None and update.origin_s is not None:
            self._session = update.session.session_id
            self._origin_s = update.origin_s
            self._strategy = update.session.strategy
            self._signal = signal_of(update.session.settings.get("signal"))
        message = update.status.message
        if message != self._last_message:
            self._last_message = message
            if message and update.status.state not in (LiveState.LOADING, LiveState.FAILED):
                tell(message)
        self._print_windows()
        self._print_zones(update)
        self._send(update)

    def _send(self, update: LiveUpdate) -> None:
        """Send live what a window would show, where that is asked for."""
        self._outlets.offer(update, self._min_people, self._strategy)
        for problem in self._outlets.new_problems():
            tell(problem)
        for about in self._outlets.new_abouts():
            tell(tr("sent live: {about}", about=about))

    def _print_zones(self, update: LiveUpdate) -> None:
        """Print the newest windows of zones, where they are asked for; older ones are over."""
        if not self._session or not update.zones:
            return
        end_s = update.zones[0].summary.end_s
        if end_s <= self._zones_s:
            return
        self._zones_s = end_s
        for zone in update.zones:
            if self._as_json:
                row = window_row(zone.summary, self._origin_s)
                self._print(json.dumps({"type": "zone", "zone": zone.zone, **row}))
            else:
                self._print(
                    tr("  zone {zone}:{summary}", zone=zone.zone, summary=self._line(zone.summary))
                )

    def _print_windows(self) -> None:
        if not self._session:
            return
        for window in self._monitor.trend():
            if window.end_s > self._printed_s:
                self._printed_s = window.end_s
                self._totals.add(window)
                self._print(self._line(window))

    def _line(self, window: WindowSummary) -> str:
        if self._as_json:
            row = window_row(window, self._origin_s)
            return json.dumps({"type": "window", **row, "readable_now": window.now_count})
        gauge = "  --" if window.gauge is None else f"{window.gauge:4.0f}"
        if self._strategy in ("balance", "facing"):
            gauge += f" {_range(window.gauge_interval, '-'):<8}"
        return tr(
            "{window_end_s:8.1f} s  {gauge}  {state:<10}  {now_count} of "
            "{seen_count} faces readable{window}",
            window_end_s=window.end_s - self._origin_s,
            gauge=gauge,
            state=shown(window.state),
            now_count=window.now_count,
            seen_count=window.seen_count,
            window=self._facing(window),
        )

    def _facing(self, window: WindowSummary) -> str:
        """How many face the front, where that is not what the gauge shows."""
        orientation = window.orientation
        if orientation is None:
            return ""
        if orientation.front is FrontBasis.UNKNOWN:
            return tr(", the front is not known yet")
        if orientation.facing is None or self._strategy == "facing":
            return ""
        return tr(", {share:.0f} % face the front", share=100 * orientation.facing.share)

    def _print_totals(self, last: LiveUpdate) -> None:
        status = last.status
        mean, low, high = self._totals.mean_scores
        totals = {
            "type": "totals",
            "session": self._session,
            "signal": self._signal.value,
            "windows": self._totals.states.total(),
            "states": dict(self._totals.states),
            "mean_score": mean,
            "mean_score_low": low,
            "mean_score_high": high,
            "frames": status.captured,
            "dropped": status.dropped,
            "camera_fps": status.camera_fps,
            "readings_per_s": status.readings_per_s,
            "latency_s": status.latency_s,
            "scan_every": status.scan_every,
            "min_face_px": status.min_face_px,
        }
        note = "" if self._strategy in TRAINED else self._totals.note
        if note:
            tell(note)
        if self._as_json:
            self._print(json.dumps(totals))
            return
        value, interval = gauge_of(mean), gauge_interval_of(low, high)
        gauge = tr("no data") if value is None else tr("{value:.0f} of 100", value=value)
        gauge = " ".join(filter(None, (gauge, _range(interval, " to "))))
        self._print(
            tr(
                "Session {session}: {windows} results, mean gauge {gauge}, {captured} "
                "pictures, {dropped} skipped.\nSee it again: classroom-monitor sessions "
                "show last",
                session=self._session,
                windows=totals["windows"],
                gauge=gauge,
                captured=status.captured,
                dropped=status.dropped,
            )
        )


def _range(interval: tuple[float, float] | None, between: str) -> str:
    return "" if interval is None else f"({interval[0]:.0f}{between}{interval[1]:.0f})"


def run_headless(source: str, settings: Settings, options: HeadlessOptions) -> None:
    """Record a session of `source` without a window; Ctrl-C ends it cleanly.

    Raises:
        MonitorError: The source cannot be opened or read, a network cannot be loaded, or the
            microphone is wanted and nobody has said that the room has agreed.
    """
    notice = NOTICE if settings.signal.has_expressions else NOTICE_OF_HEADS
    print(notice, file=sys.stderr, flush=True)
    if settings.window.strategy == "balance":
        missing = training_shares_missing(settings.emotion)
        if missing:
            tell(missing)
    watched = make_source(source, settings.picture, face_counter(settings))
    if watched.is_live:
        settings = with_room_asked(settings)
    monitor = LiveMonitor(
        watched,
        lambda progress: load_pipeline(settings, progress, live=True),
        settings,
        SessionStore(settings.session.store),
    )
    outlets = Outlets()
    outlets.use(settings.outlets.send, is_open_allowed=settings.outlets.open_to_network)
    headless = HeadlessRun(
        monitor,
        as_json=options.as_json,
        per_person=options.per_person,
        outlets=outlets,
        min_people=settings.session.min_people,
    )
    for number in STOPPING:
        signal.signal(number, lambda _number, _frame: headless.stop())
    try:
        headless.run(options.duration_s)
    finally:
        # A handler of our own is gone while the interpreter ends: a late signal would kill it.
        for number in STOPPING:
            signal.signal(number, signal.SIG_IGN)
