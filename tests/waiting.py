"""Waiting for threads and processes in tests: for events, limited against standing still."""

from __future__ import annotations

import time
from collections.abc import Callable

STANDSTILL_S = 300.0
"""A busy machine may take ten times as long as a quiet one; what takes this long stands still."""

STANDSTILL_MS = int(1000 * STANDSTILL_S)


def wait_until(happened: Callable[[], bool], what: str, limit_s: float = STANDSTILL_S) -> None:
    """Wait until `happened()`; fail with `what` after `limit_s`."""
    end_s = time.monotonic() + limit_s
    while not happened():
        assert time.monotonic() < end_s, f"waited {limit_s} s in vain: {what}"
        time.sleep(0.01)
