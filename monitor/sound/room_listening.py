"""Whether somebody talks while a session runs, in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue

from monitor.clock import monotonic_s
from monitor.errors import SoundError
from monitor.i18n import tr
from monitor.sound.detector import RATE_HZ, Samples, SileroDetector, SpeechDetector
from monitor.sound.listener import Listener
from monitor.sound.microphone import Heard, Microphone
from monitor.sound.records import SoundStretch

LOST_S = 3.0
"""A microphone that gives nothing for so long is lost."""

RETRY_S = 10.0
"""After so long it is tried again."""

_SEAM_S = 1.0
"""Sound that comes this much later than it should has lost something before it."""

_JOIN_S = 2.0


class RoomListening:
    """Listens to the room from `begin` to `end`; both are harmless when called twice.

    Args:
        microphone: A part of its name; "" for the system's own.
        now_s: The time of now, in the source's time.
        is_wanted: Whether a session runs: without one the microphone is let go of.
        keep: Gets stretches that have ended, in that time; called in the thread.

    Attributes:
        notice: One line for the user: that the microphone is on, or that it is lost; else "".
    """

    def __init__(
        self,
        microphone: str,
        now_s: Callable[[], float],
        is_wanted: Callable[[], bool],
        keep: Callable[[Sequence[SoundStretch]], None],
        *,
        open_microphone: Callable[[str, Heard], Microphone] = Microphone,
        make_detector: Callable[[], SpeechDetector] = SileroDetector,
    ) -> None:
        self.notice = ""
        self._name = microphone
        self._now_s = now_s
        self._is_wanted = is_wanted
        self._keep = keep
        self._open = open_microphone
        self._make_detector = make_detector
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def begin(self) -> None:
        """Open the microphone and listen; returns at once."""
        if self._thread is None:
            self._stopping.clear()
            self._thread = threading.Thread(target=self._run, name="monitor-listening", daemon=True)
            self._thread.start()

    def end(self) -> None:
        """Let go of the microphone; what was heard last is handed over before this returns."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._stopping.set()
            thread.join(_JOIN_S)

    def _run(self) -> None:
        while self._goes_on():
            try:
                self._listen()
            except SoundError as error:
                self.notice = str(error)
                self._stopping.wait(RETRY_S)
        self.notice = ""

    def _listen(self) -> None:
        """Listen until it ends or the microphone is lost.

        Raises:
            SoundError: There is none, or it is lost.
        """
        listener = Listener(self._make_detector())
        blocks: SimpleQueue[tuple[Samples, float]] = SimpleQueue()
        microphone = self._open(self._name, lambda samples, at_s: blocks.put((samples, at_s)))
        self.notice = tr(
            "The microphone is on: kept is when somebody talks and when nobody does; no sound, "
            "no words"
        )
        try:
            heard_at_s, next_s = monotonic_s(), -_SEAM_S
            while self._goes_on():
                try:
                    samples, at_s = blocks.get(timeout=0.1)
                except Empty:
                    if monotonic_s() - heard_at_s > LOST_S:
                        raise SoundError(
                            tr("the microphone is lost: connect it again; the gauge goes on")
                        ) from None
                    continue
                heard_at_s = monotonic_s()
                at_s += self._now_s() - heard_at_s
                # Blocks come in bursts: what follows each other is told by counting samples.
                at_s = next_s if abs(at_s - next_s) < _SEAM_S else at_s
                next_s = at_s + samples.size / RATE_HZ
                self._hand_over(listener.add(samples, at_s))
        finally:
            microphone.close()
            self._hand_over(listener.finish())

    def _goes_on(self) -> bool:
        return self._is_wanted() and not self._stopping.is_set()

    def _hand_over(self, stretches: Sequence[SoundStretch]) -> None:
        if stretches:
            self._keep(stretches)
