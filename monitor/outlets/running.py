"""One outlet at work, in a thread of its own: whatever it does, the session goes on."""

from __future__ import annotations

import logging
import threading

from monitor.errors import MonitorError
from monitor.i18n import tr
from monitor.outlets.base import Outlet
from monitor.outlets.sample import LiveSample

FIRST_RETRY_S = 1.0
LONGEST_RETRY_S = 30.0
JOIN_S = 5.0

_log = logging.getLogger(__name__)


class RunningOutlet:
    """Sends the newest sample, and tries again with growing pauses where that fails.

    Args:
        name: What the user calls it.
        outlet: Not open yet.

    Attributes:
        is_ready: Whether it was opened once, so that `about` says all there is.
        problem: One line for the user while it does not work; "" when all is well.
    """

    def __init__(self, name: str, outlet: Outlet) -> None:
        self.name = name
        self.is_ready = False
        self.problem = ""
        self._outlet = outlet
        self._sample: LiveSample | None = None  # the newest that was not sent yet
        self._last: LiveSample | None = None
        self._stopping = False
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._run, name=f"monitor-outlet-{name}")
        self._thread.daemon = True

    @property
    def about(self) -> str:
        """What it sends to whom."""
        return self._outlet.about

    @property
    def is_open(self) -> bool:
        """Whether others in the network can read what it sends."""
        return self._outlet.is_open

    def start(self) -> None:
        """Start its thread; returns at once."""
        self._thread.start()

    def offer(self, sample: LiveSample) -> None:
        """Have this sent next, in place of one that was not sent yet; returns at once."""
        with self._changed:
            self._sample = sample
            self._changed.notify_all()

    def ask_to_stop(self) -> None:
        """Have it say that it is over, and end; returns at once."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()

    def join(self) -> None:
        """Wait until it has ended, but not for one that hangs."""
        self._thread.join(JOIN_S)

    def _run(self) -> None:
        retry_s = FIRST_RETRY_S
        while not self._stopping:
            try:
                self._outlet.open()
                self.is_ready = True
                while (sample := self._next()) is not None:
                    self._send(sample)
                    retry_s = FIRST_RETRY_S
                if self._last is not None:
                    self._outlet.send(self._last.ended())
            except MonitorError as error:
                self.problem = str(error)
            except Exception as error:  # noqa: BLE001 - a plug-in's may fail in any way
                _log.exception("the outlet %s failed", self.name)
                self.problem = tr(
                    "the outlet {name} failed: {error!r}", name=self.name, error=error
                )
            finally:
                self._close()
            with self._changed:
                self._changed.wait_for(lambda: self._stopping, retry_s)
            retry_s = min(2 * retry_s, LONGEST_RETRY_S)

    def _send(self, sample: LiveSample) -> None:
        self._outlet.send(sample)
        self._last = sample
        self.problem = ""

    def _next(self) -> LiveSample | None:
        """Wait for the newest sample; None when it is to end."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopping or self._sample is not None)
            sample, self._sample = self._sample, None
            return None if self._stopping else sample

    def _close(self) -> None:
        try:
            self._outlet.close()
        except Exception:  # noqa: BLE001 - it is let go of, whatever it says
            _log.exception("the outlet %s could not be closed", self.name)
