"""CSV files as programs and spreadsheets write them, read without trusting them."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from monitor.files.csv_dialect import SEPARATORS, from_cell

_MARK = b"\xef\xbb\xbf"
_WIDE = re.compile(rb"\xff\xfe[\t -~]\0|\xfe\xff\0[\t -~]")
"""How a table in UTF-16 begins: a mark, and the first letter of a name."""

Row = tuple[int, list[str]]
"""Its number, as a spreadsheet counts: the row of names is the first; and its cells."""


@dataclass(frozen=True, slots=True)
class CsvFile:
    """An open CSV file.

    Attributes:
        names: The names in its first row.
        rows: The others, as they are read. Cells without a name are there where they hold
            something; rows without anything are passed over.
    """

    names: Sequence[str]
    rows: Iterator[Row]


@contextmanager
def open_csv(
    path: Path, is_number: Callable[[str], bool], *, by_hand: bool = False
) -> Iterator[CsvFile]:
    """Open a CSV file: with a byte order mark or not, with commas, semicolons or tabs.

    Where commas do not separate cells, numbers may have a decimal comma.

    Args:
        path: The file.
        is_number: Whether the column of a name holds numbers.
        by_hand: Spaces before a cell are none of it, as people type them.

    Raises:
        OSError: It cannot be read.
        ValueError: It is no text in UTF-8, or not in the encoding that its mark says.
        csv.Error: It is no CSV.
    """
    with path.open(encoding=_encoding(path), newline="") as file:
        separator, first = _separator(file)
        reader = csv.reader(file, delimiter=separator, skipinitialspace=by_hand)
        names = _without_empty_end([from_cell(name) for name in next(reader, [])])
        has_comma = [separator != "," and is_number(name) for name in names]
        yield CsvFile(names, _rows(reader, has_comma, first + 1))


def _rows(reader: Iterator[list[str]], has_comma: Sequence[bool], first: int) -> Iterator[Row]:
    count = len(has_comma)
    for number, cells in enumerate(reader, start=first):
        if not any(cells):
            continue
        named = [
            cell.replace(",", ".") if comma else from_cell(cell)
            for cell, comma in zip(cells, has_comma, strict=False)
        ]
        yield number, [*named, *_without_empty_end(cells[count:])]


def _encoding(path: Path) -> str:
    with path.open("rb") as file:
        start = file.read(4)
    if _WIDE.match(start):
        return "utf-16"
    return "utf-8-sig" if start.startswith(_MARK) else "utf-8"


def _separator(file: TextIO) -> tuple[str, int]:
    """What separates the cells, and the number of the row of names; the file is at that row."""
    first = file.readline()
    said = first.strip('"\r\n')
    if said.lower().startswith("sep=") and len(said) == len("sep=;"):
        return said[-1], 2  # as Excel has it
    file.seek(0)
    counts = {
        separator: len(next(csv.reader([first], delimiter=separator), []))
        for separator in SEPARATORS
    }
    return max(counts, key=counts.__getitem__), 1


def _without_empty_end(cells: list[str]) -> list[str]:
    while cells and not cells[-1]:
        cells = cells[:-1]
    return cells
