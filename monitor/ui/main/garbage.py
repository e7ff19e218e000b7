"""Keeps Python's searches for garbage from standing between a key and its effect."""

from __future__ import annotations

import gc

LOADED_MS = 8000
"""So long after its start the window has loaded what it needs, past sessions read ahead too."""


def leave_loaded_out() -> None:
    """Let no later search look through what is loaded by now: it stays until the end.

    A search through all of some 200,000 objects holds every thread for 80 to 240 ms, several
    times a minute while a session is under review (`scripts/measure_window.py`).
    """
    gc.collect()
    gc.freeze()
