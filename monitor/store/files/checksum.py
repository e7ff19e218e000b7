"""A table's checksum: the same however the table is written, another after any change to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from math import isnan
from typing import cast


class TableChecksum:
    """Counts rows and sums up their cells, column by column; rows come in parts.

    Attributes:
        count: Rows so far.
    """

    def __init__(self, columns: Sequence[str]) -> None:
        self.count = 0
        self._columns = {name: sha256() for name in columns}

    def add(self, columns: Mapping[str, Sequence[object]]) -> None:
        """Take in the cells of more rows, by column."""
        self.count += len(next(iter(columns.values())))
        for name, sums in self._columns.items():
            sums.update("".join(_written(columns[name])).encode())

    @property
    def text(self) -> str:
        """It in letters and digits."""
        whole = sha256()
        for name, sums in self._columns.items():
            whole.update(f"{name}\0{sums.hexdigest()}\0".encode())
        return whole.hexdigest()


def _written(cells: Sequence[object]) -> Iterable[str]:
    if all(type(cell) is float for cell in cells):
        numbers = cast("Sequence[float]", cells)
        return ["\0" if isnan(number) else f"{number + 0.0!r}\0" for number in numbers]
    return _written_one_by_one(cells)


def _written_one_by_one(cells: Sequence[object]) -> Iterable[str]:
    for cell in cells:
        if cell is None or cell == "":
            yield "\0"
        elif isinstance(cell, str):
            yield f"{cell}\0"
        else:
            number = float(cell) + 0.0  # type: ignore[arg-type] # -0 is 0 in some files
            yield "\0" if isnan(number) else f"{number!r}\0"
