"""The error channel for Python alone, while a library writes to it past Python."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr


@contextmanager
def without_native_chatter() -> Iterator[None]:
    """Drop what C++ writes to the error channel; Python's own words still come through.

    TensorFlow tells of oneDNN and of missing graphics cards there, whatever it is told, libpng and
    libtiff of damaged pictures. With --debug nothing is dropped, nor where Python's words go
    elsewhere already.
    """
    if logging.root.handlers or sys.stderr is not sys.__stderr__:
        yield
        return
    try:
        channel = os.dup(2)
    except OSError:  # there is none
        yield
        return
    try:
        with (
            open(os.devnull, "wb") as nowhere,  # noqa: PTH123 - a device, not a file
            os.fdopen(os.dup(channel), "w", buffering=1) as kept,
            redirect_stderr(kept),
        ):
            os.dup2(nowhere.fileno(), 2)
            yield
    finally:
        os.dup2(channel, 2)
        os.close(channel)
