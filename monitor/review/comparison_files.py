"""A comparison as files: what each session amounts to, and the gauges over time."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.errors import ReviewError
from monitor.files.atomic_write import atomic_write
from monitor.files.csv_writer import write_csv
from monitor.i18n import tr
from monitor.review.compare import Axis, Comparison
from monitor.tables.note import NOTE

if TYPE_CHECKING:
    import pandas as pd

_TIMES = {Axis.RELATIVE: ("start_share", "end_share"), Axis.ABSOLUTE: ("start_s", "end_s")}


def write_comparison(
    comparison: Comparison, path: Path, *, overwrite: bool = False
) -> tuple[Path, Path]:
    """Write a comparison: both files appear complete, or none does.

    Args:
        comparison: The sessions.
        path: Ends in .csv: a row per session. `NAME-gauge.csv` beside it has a row per step and
            session.
        overwrite: Replace files that are there.

    Returns:
        Both files.

    Raises:
        ReviewError: The name ends in something else, or a file is there already or cannot be
            written.
    """
    if path.suffix.lower() != ".csv":
        raise ReviewError(tr("{path}: end the name in .csv", path=path))
    steps_path = path.with_name(f"{path.stem}-gauge{path.suffix}")
    tables = {path: comparison.table, steps_path: steps_of(comparison)}
    there = [file for file in tables if file.exists()]
    if there and not overwrite:
        raise ReviewError(
            tr("{path} is already there: name another file, or use --force", path=there[0])
        )
    writers: dict[Path, Callable[[Path], None]] = {
        file: partial(write_csv, table.assign(warning=comparison.warning, note=NOTE))
        for file, table in tables.items()
    }
    try:
        with ExitStack() as all_written:
            for file, write in writers.items():
                write(all_written.enter_context(atomic_write(file)))
    except OSError as error:
        raise ReviewError(
            tr("{path}: cannot be written: {strerror}", path=path, strerror=error.strerror or error)
        ) from error
    return path, steps_path


def steps_of(comparison: Comparison) -> pd.DataFrame:
    """Return the gauges over time: a row per step and session, unknown values empty."""
    import pandas as pd

    start, end = _TIMES[comparison.axis]
    parts = [
        pd.DataFrame(
            {
                "session": one.record.info.session_id,
                start: comparison.edges[:-1],
                end: comparison.edges[1:],
                "gauge": one.gauge,
                "gauge_low": one.low,
                "gauge_high": one.high,
                "coverage": one.coverage,
            }
        )
        for one in comparison.sessions
    ]
    return pd.concat(parts, ignore_index=True) if parts else pd.DataFrame({"session": []})
