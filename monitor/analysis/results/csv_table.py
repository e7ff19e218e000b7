"""Tables of numbers as CSV: written row by row, and read back to the last bit."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TextIO

import numpy as np

from monitor.files.csv_dialect import as_cell, from_cell
from monitor.i18n import tr
from monitor.tables.note import NOTE
from monitor.tables.rows import Row

if TYPE_CHECKING:
    import pandas as pd

Kind = Literal["int32", "int64", "float32", "float64", "string"]
"""What is in a column, as NumPy and Arrow call it."""

Schema = Mapping[str, Kind]
"""The columns of a table, in their order."""

_NOTE_COLUMN = "note"


class CutShortError(ValueError):
    """A file that ends in the middle: it was being written when the power failed."""


def write_header(file: TextIO, schema: Schema) -> None:
    """Write the row of names; the last column is the note, which most readers would not skip."""
    _writer(file).writerow([*map(as_cell, schema), _NOTE_COLUMN])


def write_rows(file: TextIO, schema: Schema, rows: Iterable[Row]) -> None:
    """Write rows, what is None or missing as an empty cell."""
    _writer(file).writerows(
        [*(_cell(row.get(name), kind) for name, kind in schema.items()), NOTE] for row in rows
    )


def rows_in(path: Path, schema: Schema) -> Iterator[Row]:
    """Yield the rows of a table.

    Raises:
        CutShortError: A row lacks cells.
        OSError: It cannot be read.
        ValueError: It holds something else; also as `csv.Error`.
    """
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file, strict=True)
        *names, note = map(from_cell, next(reader, [""]))
        if note != _NOTE_COLUMN:
            raise CutShortError(tr("no row of names"))
        kinds = [(name, schema.get(name, "string")) for name in names]
        for cells in reader:
            # The last column shows that the row is complete.
            if len(cells) != len(names) + 1 or cells[-1] != NOTE:
                raise CutShortError(tr("line {line_num} is cut short", line_num=reader.line_num))
            yield {
                name: _value(cell, kind) for (name, kind), cell in zip(kinds, cells, strict=False)
            }


def table_in(path: Path, schema: Schema) -> pd.DataFrame:
    """Return a whole table, its columns as the schema says; integers with gaps as float64.

    Raises:
        OSError: It cannot be read.
        ValueError: It holds something else.
    """
    import pandas as pd

    rows = rows_in(path, schema)
    blocks: dict[str, list[np.ndarray]] = {name: [] for name in schema}
    while some := list(islice(rows, _BLOCK_ROWS)):
        for name, kind in schema.items():
            cells = [row[name] for row in some]
            blocks[name].append(np.array(cells, _NUMPY[kind]))
    return pd.DataFrame(
        {name: _column(blocks[name], kind) for name, kind in schema.items() if blocks[name]},
        columns=list(schema),
    )


_BLOCK_ROWS = 5_000

# Integers that may be missing are no integers in NumPy.
_NUMPY: Mapping[Kind, str] = {
    "int32": "float64",
    "int64": "float64",
    "float32": "float32",
    "float64": "float64",
    "string": "object",
}


def _column(blocks: list[np.ndarray], kind: Kind) -> np.ndarray | pd.Series:
    import pandas as pd

    values = np.concatenate(blocks)
    if kind == "string":
        return pd.Series(values, dtype="str")
    has_gaps = kind.startswith("int") and bool(np.isnan(values).any())
    return values if has_gaps or kind.startswith("float") else values.astype(kind)


def _writer(file: TextIO) -> Any:
    return csv.writer(file, lineterminator="\n")


def _cell(value: float | str | None, kind: Kind) -> object:
    if value is None:
        return ""
    if isinstance(value, str):
        return as_cell(value)
    return np.float32(value) if kind == "float32" else value


def _value(cell: str, kind: Kind) -> float | int | str | None:
    if cell == "":
        return None
    if kind == "string":
        return from_cell(cell)
    if kind == "float32":
        return float(np.float32(cell))
    return float(cell) if kind == "float64" else int(cell)
