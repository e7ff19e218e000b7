"""Files of results that are damaged, or that somebody has changed."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from monitor.errors import AnalysisError
from monitor.types import FrameReading

NO_TABLE = "not a table that an analysis wrote"
NO_WORK = "not what a stopped analysis left: begin again with --force"


@contextmanager
def refused_if_broken(file: Path, what: str) -> Iterator[None]:
    """Turn what a broken file raises while it is read into a line for the user.

    Raises:
        AnalysisError: It is broken; the line says `what` it is not.
    """
    try:
        yield
    except (OSError, LookupError, TypeError, ValueError, csv.Error) as error:
        raise AnalysisError(f"{file}: {what}") from error


def in_order(
    readings: Iterable[FrameReading], before: FrameReading | None = None
) -> Iterator[FrameReading]:
    """Yield readings as they are.

    Args:
        readings: Of frames whose numbers grow, and whose times do not go back.
        before: The one before them.

    Raises:
        ValueError: They are in another order, or a time is none.
    """
    last_s, last_index = (0.0, -1) if before is None else (before.time_s, before.frame_index)
    for reading in readings:
        if not (last_s <= reading.time_s < math.inf and last_index < reading.frame_index):
            raise ValueError(
                f"frame {reading.frame_index} at {reading.time_s} s comes after frame"
                f" {last_index} at {last_s} s"
            )
        last_s, last_index = reading.time_s, reading.frame_index
        yield reading
