"""A CSV with a line of names, read without trusting it."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from monitor.errors import DataSetError

Row = tuple[int, dict[str, str]]
"""Its number, as a spreadsheet counts, and what stands below each name."""


def rows_of(table: Path) -> tuple[list[Row], Sequence[str]]:
    """Return all rows and the names in the first line.

    Raises:
        DataSetError: The file is missing or cannot be read.
    """
    if not table.is_file():
        raise DataSetError(f"{table}: no such data set")
    try:
        with table.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, skipinitialspace=True, restval="")
            rows = [(reader.line_num, row) for row in reader]
            return rows, reader.fieldnames or []
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DataSetError(f"{table}: cannot be read as CSV ({error})") from error
