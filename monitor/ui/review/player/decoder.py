"""Reads a recording in a thread: jumps, steps and plays; the newest wish wins."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from monitor.config import PictureSettings
from monitor.errors import MonitorError, PicturesLostError, known_line
from monitor.i18n import tr
from monitor.sources import Excerpt, RecordedSource, make_recording
from monitor.types import Frame

_BEFORE_S = 0.5
"""A jump begins so long before its moment: what is seen then is the last picture until then."""

_LATE_S = 0.5
"""Playing that is so late goes on from where it is, and hurries no more."""

_JOIN_S = 5.0


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture of the recording.

    Attributes:
        frame: The picture.
        time_s: The moment that it stands for: its own, or the one that was asked for.
        was_asked: Whether the user asked for the moment, so that the cursor is there already.
    """

    frame: Frame
    time_s: float
    was_asked: bool


class Decoder:
    """Owns the recording while it is open; its methods return at once, from any thread.

    Args:
        recording: What `make_recording` takes.
        picture: How its picture is turned, and which track is read.
        arrived: Told, in the decoder's thread, that there is something new to take.

    Attributes:
        problem: Why no picture comes, in a line; "" while all is well.
        is_over: Whether playing came to the recording's end.
    """

    def __init__(
        self, recording: str, picture: PictureSettings, arrived: Callable[[], None]
    ) -> None:
        self.problem = ""
        self.is_over = False
        self._recording = recording
        self._picture = picture
        self._arrived = arrived
        self._changed = threading.Condition()
        self._wanted_s: float | None = None
        self._steps = 0
        self._is_playing = self._is_closing = False
        self._newest: Shown | None = None
        self._source: RecordedSource | None = None
        self._shown: Frame | None = None
        self._next: Frame | None = None
        self._thread = threading.Thread(target=self._run, name="monitor-player", daemon=True)
        self._thread.start()

    @property
    def is_playing(self) -> bool:
        """Whether pictures come by themselves."""
        return self._is_playing

    def show(self, time_s: float) -> None:
        """Show what is seen at a moment of the recording."""
        with self._changed:
            self._wanted_s, self._steps = time_s, 0
            self._changed.notify()

    def step(self, pictures: int) -> None:
        """Show a picture so many further on, or before where negative."""
        with self._changed:
            self._is_playing = False
            self._steps += pictures
            self._changed.notify()

    def play(self, *, on: bool) -> None:
        """Let pictures come at their own pace from here on, or stay."""
        with self._changed:
            self._is_playing, self.is_over = on, False
            self._changed.notify()

    def take(self) -> Shown | None:
        """Return the newest picture if it was not taken yet."""
        with self._changed:
            newest, self._newest = self._newest, None
            return newest

    def close(self) -> None:
        """Let go of the recording, and wait until that is done."""
        with self._changed:
            self._is_closing = True
            self._changed.notify()
        self._thread.join(_JOIN_S)

    # In the thread.

    def _run(self) -> None:
        try:
            while self._work():
                pass
        except MonitorError as error:
            self._fail(str(error))
        except Exception as error:  # noqa: BLE001 - whatever fails must reach the user
            self._fail(
                known_line(error) or tr("unexpected {error!r}: please report it", error=error)
            )
        finally:
            self._close_source()

    def _work(self) -> bool:
        """Do what is wanted now, or wait for a wish; False at the end."""
        with self._changed:
            self._changed.wait_for(self._has_work)
            if self._is_closing:
                return False
            wanted_s, self._wanted_s = self._wanted_s, None
            steps, self._steps = self._steps, 0
        if wanted_s is not None:
            self._jump(wanted_s)
        elif steps:
            self._step(steps)
        else:
            self._play()
        return True

    def _has_work(self) -> bool:
        return self._is_closing or self._is_playing or self._has_wish()

    def _has_wish(self) -> bool:
        return self._is_closing or self._wanted_s is not None or bool(self._steps)

    def _jump(self, time_s: float, *, was_asked: bool = True) -> None:
        """Read up to the first picture after a moment; what is seen then is the one before."""
        if not self._is_just_ahead(time_s):
            self._reopen(max(time_s - _BEFORE_S, 0.0))
            if self._next is None or self._next.time_s > time_s:  # pictures are far apart
                self._reopen(0.0 if self._fps is None else max(time_s - 2.0 / self._fps, 0.0))
        while self._next is not None and self._next.time_s <= time_s:
            self._shown, self._next = self._next, self._read()
            if self._is_closing or self._wanted_s is not None:
                return
        frame = self._shown or self._next
        if frame is not None:
            self._hand_over(frame, time_s if was_asked else frame.time_s, was_asked=was_asked)

    def _step(self, steps: int) -> None:
        if self._shown is None:
            return
        while steps > 0 and self._next is not None:
            self._shown, self._next = self._next, self._read()
            steps -= 1
        if steps < 0:
            for _ in range(-steps):
                if self._shown is not None and self._shown.time_s > 0.0:
                    before_s = math.nextafter(self._shown.time_s, -math.inf)
                    self._jump(before_s, was_asked=False)
            return
        self._hand_over(self._shown, self._shown.time_s)

    def _play(self) -> None:
        """Show one picture after the other, each when it is due, until there is another wish."""
        if self._next is None:
            with self._changed:
                self._is_playing, self.is_over = False, True
            self._arrived()
            return
        started_s, began_at = (self._shown or self._next).time_s, time.monotonic()
        while self._next is not None:
            due_s = self._next.time_s - started_s - (time.monotonic() - began_at)
            if due_s < -_LATE_S:
                return  # and begin to count anew
            with self._changed:
                self._changed.wait_for(
                    lambda: self._has_wish() or not self._is_playing, max(due_s, 0.0)
                )
                if self._has_wish() or not self._is_playing:
                    return
            self._shown, self._next = self._next, self._read()
            self._hand_over(self._shown, self._shown.time_s)

    def _is_just_ahead(self, time_s: float) -> bool:
        """Whether reading on leads to a moment sooner than a jump."""
        return (
            self._shown is not None
            and self._next is not None
            and self._shown.time_s <= time_s <= self._next.time_s + _BEFORE_S
        )

    def _reopen(self, start_s: float) -> None:
        self._close_source()
        self._source = make_recording(
            self._recording, Excerpt(start_s=start_s), self._picture, None
        )
        self._source.open()
        self._shown, self._next = None, self._read()

    @property
    def _fps(self) -> float | None:
        return self._source.fps if self._source else None

    def _read(self) -> Frame | None:
        """The next picture; where some are lost, the one after them."""
        assert self._source is not None  # noqa: S101 - opened before
        while True:
            with suppress(PicturesLostError):
                return self._source.read()

    def _hand_over(self, frame: Frame, time_s: float, *, was_asked: bool = False) -> None:
        with self._changed:
            is_waiting = self._newest is not None
            self._newest = Shown(frame, time_s, was_asked)
        if not is_waiting:
            self._arrived()

    def _fail(self, line: str) -> None:
        self.problem = line
        self._is_playing = False
        self._arrived()

    def _close_source(self) -> None:
        if self._source is not None:
            self._source.close()
            self._source = None
