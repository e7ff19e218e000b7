"""A CSV with a line of names that people write, read without trusting it."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterator, Sequence
from itertools import zip_longest
from pathlib import Path

from monitor.errors import DataSetError
from monitor.files.csv_reader import CsvFile, open_csv
from monitor.i18n import tr

Row = tuple[int, dict[str, str]]
"""Its number, as a spreadsheet counts, and what stands below each name."""


def rows_of(table: Path, numbers: Collection[str] = ()) -> tuple[list[Row], Sequence[str]]:
    """Return all rows and the names in the first line.

    Args:
        table: The file.
        numbers: The names of the columns that hold numbers.

    Raises:
        DataSetError: The file is missing or cannot be read, or a row has cells without a name.
    """
    if not table.is_file():
        raise DataSetError(tr("{table}: no such data set", table=table))
    try:
        with open_csv(table, numbers.__contains__, by_hand=True) as file:
            return list(_rows(table, file)), file.names
    except UnicodeError as error:
        raise DataSetError(
            tr(
                "{table}: cannot be read as CSV: not in UTF-8; spreadsheets call it 'CSV UTF-8'",
                table=table,
            )
        ) from error
    except (OSError, csv.Error) as error:
        raise DataSetError(
            tr("{table}: cannot be read as CSV ({error})", table=table, error=error)
        ) from error


def _rows(table: Path, file: CsvFile) -> Iterator[Row]:
    for number, cells in file.rows:
        if len(cells) > len(file.names):
            raise DataSetError(
                tr(
                    "{table}, row {number}: more cells than the first row has columns",
                    table=table,
                    number=number,
                )
            )
        yield number, dict(zip_longest(file.names, cells, fillvalue=""))
