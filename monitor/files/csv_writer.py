"""Tables as CSV, in which no spreadsheet finds a formula to run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from monitor.files.csv_dialect import PLAIN, CsvDialect, as_cell

if TYPE_CHECKING:
    import pandas as pd


def write_csv(table: pd.DataFrame, path: Path, dialect: CsvDialect = PLAIN) -> None:
    """Write a table, a row of names first; texts as `as_cell` has them.

    Raises:
        OSError: The file cannot be written.
    """
    texts = {name: table[name].map(_safe) for name in table.columns if _has_texts(table[name])}
    safe = table.assign(**texts).rename(columns=as_cell)
    safe.to_csv(
        path,
        index=False,
        encoding="utf-8-sig" if dialect.has_mark else "utf-8",
        sep=dialect.separator,
        decimal=dialect.decimal,
        # With this end of line, a lone carriage return in a text is put in quotes too.
        lineterminator="\r\n",
    )


def _has_texts(column: pd.Series) -> bool:
    return any(isinstance(value, str) for value in column)


def _safe(value: object) -> object:
    return as_cell(value) if isinstance(value, str) else value
