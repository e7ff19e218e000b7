"""The capture thread: reads the source and keeps the newest frame ready.

A live source that is lost is opened again with growing pauses; a pause lets go of the
camera. Both are seen in the frames that follow: they carry the number of the opening.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass

from monitor.clock import monotonic_s
from monitor.errors import MonitorError, PicturesLostError, SourceError, SourceLostError
from monitor.i18n import tr
from monitor.live.rate import RateMeter
from monitor.live.slot import NewestSlot
from monitor.live.updates import GapReason, LiveState
from monitor.sources.base import FrameSource, HasNote, HasTracks
from monitor.types import Frame

FIRST_RETRY_S = 0.5
LONGEST_RETRY_S = 10.0

GAP_S = 1.0
"""What of a recording is lost in less time is no gap worth telling while it is watched."""

_log = logging.getLogger(__name__)


_GAPS = {LiveState.LOST: GapReason.CAMERA_LOST, LiveState.PAUSED: GapReason.PAUSED}
"""States without pictures, and what their time is in the session's log."""


@dataclass(frozen=True, slots=True, eq=False)
class CapturedFrame:
    """A frame on its way to inference.

    Attributes:
        frame: The frame.
        captured_at_s: When it was captured, on `monitor.clock`.
        opening: How many times the source had been opened again, or gone on after a loss.
        gap_reason: Why the last time; None where it never was.
    """

    frame: Frame
    captured_at_s: float
    opening: int
    gap_reason: GapReason | None


class Capture:
    """Owns the source and the thread that reads it.

    Attributes:
        state: Where the source stands, with its message.
        rate: Frames per second that the source delivers.
        opened_at_s: When the source was opened first, on `monitor.clock`, or None.
        captured: Frames captured so far.
        dropped: Frames that a newer one replaced before they were taken.
    """

    def __init__(self, source: FrameSource, *, every_frame: bool = False) -> None:
        self.source = source
        self.state: tuple[LiveState, str] = (LiveState.OPENING, "")
        self.rate = RateMeter()
        self.opened_at_s: float | None = None
        self.captured = 0
        self.dropped = 0
        self._slot: NewestSlot[CapturedFrame] = NewestSlot(every_item=every_frame)
        self._openings = 0
        self._gap_reason: GapReason | None = None
        self._paused = False
        self._interrupted = False  # by a pause, even one that was taken back at once
        self._stopping = threading.Event()
        self._wanted = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="monitor-capture", daemon=True)

    @property
    def note(self) -> str:
        """What was chosen of the source, or has to be known of it, a line; or ""."""
        if isinstance(self.source, HasNote):
            return self.source.to_know
        return self.source.track_note if isinstance(self.source, HasTracks) else ""

    def gap_after(self, opening: int) -> GapReason | None:
        """Return why no frame follows, or none did, one of that opening; None where one may."""
        state, _ = self.state
        if state in _GAPS:
            return _GAPS[state]
        return self._gap_reason if self._openings != opening else None

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def take(self, timeout_s: float) -> CapturedFrame | None:
        """Wait for the newest frame; None where none came."""
        return self._slot.take(timeout_s)

    def pause(self) -> None:
        """Let go of the source until `resume`."""
        self._want(paused=True)

    def resume(self) -> None:
        """Open the source again after `pause`."""
        self._want(paused=False)

    def stop(self) -> None:
        """End the thread; returns at once."""
        self._want(stopping=True)
        self._slot.close()

    def join(self, timeout_s: float) -> None:
        """Wait for the thread to end."""
        if self._thread.ident is not None:
            self._thread.join(timeout_s)

    def _want(self, *, paused: bool | None = None, stopping: bool = False) -> None:
        with self._wanted:
            if stopping:
                self._stopping.set()
            if paused is not None:
                self._paused = paused
                self._interrupted = self._interrupted or paused
            self._wanted.notify_all()
        if self._paused or self._stopping.is_set():
            self.source.interrupt()

    def _run(self) -> None:
        try:
            self._capture()
        except MonitorError as error:
            self.state = (LiveState.FAILED, str(error))
        except Exception as error:  # noqa: BLE001 - whatever fails must reach the user
            _log.exception("the capture thread failed")
            self.state = (
                LiveState.FAILED,
                tr("reading {source} failed: {error!r}", source=self.source.name, error=error),
            )
        finally:
            self.source.close()

    def _capture(self) -> None:
        self.source.open()
        self.opened_at_s = monotonic_s()
        while not self._stopping.is_set():
            self.state = (LiveState.RUNNING, "")
            lost = self._read_until_interrupted()
            if self._stopping.is_set():
                return
            if lost is None and not self._interrupted:
                self.state = (LiveState.ENDED, tr("{source} has ended", source=self.source.name))
                return
            self._open_again(lost)

    def _read_until_interrupted(self) -> SourceLostError | None:
        """Read to the end, a pause or a stop; return the error of a lost live source."""
        try:
            while not (self._interrupted or self._stopping.is_set()):
                frame = self._read()
                if frame is None:
                    return None
                self._hand_over(frame)
        except SourceLostError as error:
            if not self.source.is_live:
                raise
            return error
        return None

    def _read(self) -> Frame | None:
        """Read the next frame, past everything of a recording that is lost."""
        while True:
            try:
                return self.source.read()
            except PicturesLostError as lost:
                if lost.end_s - lost.start_s >= GAP_S:
                    self._openings += 1  # what follows is no continuation
                    self._gap_reason = GapReason.PICTURES_LOST

    def _hand_over(self, frame: Frame) -> None:
        now_s = monotonic_s()
        self.rate.tick(now_s)
        self.captured += 1
        item = CapturedFrame(frame, now_s, self._openings, self._gap_reason)
        self.dropped += self._slot.put(item)

    def _open_again(self, lost: SourceLostError | None) -> None:
        self._gap_reason = GapReason.PAUSED if lost is None else GapReason.CAMERA_LOST
        reason = "" if lost is None else str(lost)
        retry_s = FIRST_RETRY_S
        while not self._stopping.is_set():
            self.source.close()
            self.rate.reset()
            if self._paused:
                self.state = (LiveState.PAUSED, "")
                with self._wanted:
                    self._wanted.wait_for(lambda: self._stopping.is_set() or not self._paused)
            elif reason:
                self.state = (LiveState.LOST, tr("{reason}; trying again", reason=reason))
                with self._wanted:
                    self._wanted.wait_for(lambda: self._stopping.is_set() or self._paused, retry_s)
                retry_s = min(2 * retry_s, LONGEST_RETRY_S)
            with self._wanted:
                if self._stopping.is_set() or self._paused:
                    continue
                self._interrupted = False
            try:
                self.source.open()
            except SourceError as error:
                if not self.source.is_live:
                    raise
                reason = str(error)
            else:
                self._openings += 1
                return
