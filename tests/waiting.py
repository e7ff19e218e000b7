"""Waiting for threads in tests."""

from __future__ import annotations

import time
from collections.abc import Callable


def wait_until(happened: Callable[[], bool], what: str, timeout_s: float = 20.0) -> None:
    """Wait until `happened()`; fail with `what` after `timeout_s`."""
    end_s = time.monotonic() + timeout_s
    while not happened():
        assert time.monotonic() < end_s, f"waited {timeout_s} s in vain: {what}"
        time.sleep(0.01)
