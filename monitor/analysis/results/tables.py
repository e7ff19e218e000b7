"""The tables that analysis leaves: each as CSV for people and as Parquet for programs."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

import pyarrow as pa  # type: ignore[import-untyped]
import pyarrow.csv as pc  # type: ignore[import-untyped]
import pyarrow.parquet as pq  # type: ignore[import-untyped]

from monitor.classes import Classes
from monitor.files.atomic_write import atomic_write
from monitor.files.csv_dialect import as_cell
from monitor.orientation.columns import POSE_COLUMNS, WINDOW_COLUMNS, has_columns
from monitor.tables.note import NOTE
from monitor.tables.rows import Row


def readings_schema(classes: Classes) -> pa.Schema:
    """The columns of the table of readings."""
    return pa.schema(
        [
            ("frame", pa.int64()),
            ("time_s", pa.float64()),
            ("track", pa.int32()),
            # As doubles: left + width is the right edge again, to the last bit.
            *((name, pa.float64()) for name in ("x", "y", "width", "height")),
            ("score", pa.float64()),
            *((name, pa.float32()) for name in classes.names),
            *((name, pa.float64()) for name in POSE_COLUMNS if has_columns(classes.names)),
        ]
    )


def windows_schema(classes: Classes) -> pa.Schema:
    """The columns of the table of windows."""
    return pa.schema(
        [
            ("start_s", pa.float64()),
            ("end_s", pa.float64()),
            *((name, pa.int32()) for name in ("frames", "people", "seen")),
            ("coverage", pa.float64()),
            *((name, pa.float32()) for name in classes.names),
            *((name, pa.float64()) for name in ("score", "score_low", "score_high")),
            ("state", pa.string()),
            *(_orientation_fields() if has_columns(classes.names) else ()),
        ]
    )


def zones_schema(classes: Classes) -> pa.Schema:
    """The columns of the table of zones: the zone, and those of windows."""
    return pa.schema([("zone", pa.string()), *windows_schema(classes)])


def _orientation_fields() -> list[tuple[str, pa.DataType]]:
    others = {"oriented": pa.int32(), "front": pa.string()}
    return [(name, others.get(name, pa.float64())) for name in WINDOW_COLUMNS]


_BLOCK_ROWS = 5_000


class TableWriter:
    """Writes rows as they come, as Parquet and as CSV; both appear complete or not at all.

    Used as a context: leaving it without an error puts the files in their place.

    Args:
        file: The Parquet file; the other has the suffix `.csv`.
        schema: `readings_schema` or `windows_schema`.
    """

    def __init__(self, file: Path, schema: pa.Schema) -> None:
        self._schema = schema
        self._rows: list[Row] = []
        # In CSV as a column, since most readers would take a comment line for the header.
        named = schema.append(pa.field("note", pa.string()))
        self._csv_schema = pa.schema([field.with_name(as_cell(field.name)) for field in named])
        with ExitStack() as undo:
            csv_part = undo.enter_context(atomic_write(file.with_suffix(".csv")))
            parquet_part = undo.enter_context(atomic_write(file))
            self._csv = undo.enter_context(
                pc.CSVWriter(
                    csv_part,
                    self._csv_schema,
                    write_options=pc.WriteOptions(quoting_style="needed"),
                )
            )
            self._parquet = undo.enter_context(
                pq.ParquetWriter(parquet_part, schema.with_metadata({"note": NOTE}))
            )
            self._close = undo.pop_all()

    def add(self, rows: Sequence[Row]) -> None:
        """Append rows."""
        self._rows += rows
        if len(self._rows) >= _BLOCK_ROWS:
            self._write()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if error is not None:
            self._close.__exit__(kind, error, traceback)
            return
        with self._close:
            self._write()

    def _write(self) -> None:
        table = pa.Table.from_pylist(self._rows, schema=self._schema)
        self._rows = []
        self._parquet.write_table(table)
        note = pa.array([NOTE] * len(table), pa.string())
        columns = [*table.columns, note]
        self._csv.write_table(pa.Table.from_arrays(columns, schema=self._csv_schema))
