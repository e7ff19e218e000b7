"""The clock of everything live: nobody sets it, and it goes on while the computer sleeps."""

from __future__ import annotations

import sys
import time

if sys.platform == "win32":
    # It counts sleep there.
    monotonic_s = time.monotonic
else:
    # Python's monotonic clock stands still during sleep on Linux and macOS.
    _CLOCK = time.CLOCK_BOOTTIME if sys.platform == "linux" else time.CLOCK_MONOTONIC

    def monotonic_s() -> float:
        """Seconds since some moment in the past."""
        return time.clock_gettime(_CLOCK)
