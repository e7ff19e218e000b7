"""Files of results that are damaged, or that somebody has changed."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from monitor.errors import AnalysisError
from monitor.i18n import tr
from monitor.types import FrameReading

NO_TABLE = tr("not a table that an analysis wrote")
NO_WORK = tr("not what a stopped analysis left: begin again with --force")


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
                tr(
                    "frame {frame_index} at {time_s} s comes after frame {last_index} "
                    "at {last_s} s",
                    frame_index=reading.frame_index,
                    time_s=reading.time_s,
                    last_index=last_index,
                    last_s=last_s,
                )
            )
        last_s, last_index = reading.time_s, reading.frame_index
        yield reading
