"""The tables that analysis leaves: each as CSV, and as Parquet where pyarrow is installed."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from monitor.analysis.results.csv_table import Kind, Schema, write_header, write_rows
from monitor.classes import Classes
from monitor.config.extras import missing_packages
from monitor.files.atomic_write import atomic_write
from monitor.orientation.columns import POSE_COLUMNS, WINDOW_COLUMNS, has_columns
from monitor.tables.note import NOTE
from monitor.tables.rows import Row


def readings_schema(classes: Classes) -> Schema:
    """The columns of the table of readings."""
    return {
        "frame": "int64",
        "time_s": "float64",
        "track": "int32",
        # As doubles: left + width is the right edge again, to the last bit.
        **_all("float64", ("x", "y", "width", "height", "score")),
        **_all("float32", classes.names),
        **_all("float64", POSE_COLUMNS if has_columns(classes.names) else ()),
    }


def windows_schema(classes: Classes) -> Schema:
    """The columns of the table of windows."""
    others: Schema = {"oriented": "int32", "front": "string"}
    orientation = WINDOW_COLUMNS if has_columns(classes.names) else ()
    return {
        **_all("float64", ("start_s", "end_s")),
        **_all("int32", ("frames", "people", "seen")),
        "coverage": "float64",
        **_all("float32", classes.names),
        **_all("float64", ("score", "score_low", "score_high")),
        "state": "string",
        **{name: others.get(name, "float64") for name in orientation},
    }


def zones_schema(classes: Classes) -> Schema:
    """The columns of the table of zones: the zone, and those of windows."""
    return {"zone": "string", **windows_schema(classes)}


SOUND_SCHEMA: Schema = {"start_s": "float64", "end_s": "float64", "kind": "string"}
"""The columns of the table of sound: stretches of speech and pause."""


def parquet_beside(file: Path) -> Path:
    """Where the same table lies as Parquet."""
    return file.with_suffix(".parquet")


def _all(kind: Kind, names: Sequence[str]) -> Schema:
    return dict.fromkeys(names, kind)


_BLOCK_ROWS = 5_000


class TableWriter:
    """Writes rows as they come; the files appear complete or not at all.

    Used as a context: leaving it without an error puts the files in their place.

    Args:
        file: The CSV file; Parquet lies beside it.
        schema: `readings_schema` or `windows_schema`.
    """

    def __init__(self, file: Path, schema: Schema) -> None:
        self._schema = schema
        self._rows: list[Row] = []
        self._parquet: _ParquetFile | None = None
        with ExitStack() as undo:
            part = undo.enter_context(atomic_write(file))
            if not missing_packages("parquet"):
                parquet_part = undo.enter_context(atomic_write(parquet_beside(file)))
                self._parquet = undo.enter_context(_ParquetFile(parquet_part, schema))
            self._csv = undo.enter_context(part.open("w", encoding="utf-8", newline=""))
            write_header(self._csv, schema)
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
        write_rows(self._csv, self._schema, self._rows)
        if self._parquet is not None:
            self._parquet.write(self._rows)
        self._rows = []


class _ParquetFile:
    """A Parquet file that is written block by block; the note is in its metadata."""

    def __init__(self, path: Path, schema: Schema) -> None:
        import pyarrow as pa  # type: ignore[import-untyped]
        import pyarrow.parquet as pq  # type: ignore[import-untyped]

        fields = [(name, pa.type_for_alias(kind)) for name, kind in schema.items()]
        self._schema = pa.schema(fields, metadata={"note": NOTE})
        self._writer = pq.ParquetWriter(path, self._schema)

    def write(self, rows: Sequence[Row]) -> None:
        import pyarrow as pa

        self._writer.write_table(pa.Table.from_pylist(rows, schema=self._schema))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: Any) -> None:
        self._writer.close()
