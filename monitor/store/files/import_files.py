"""Reads the files that `export` writes, one row after another, without trusting them."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from monitor.errors import StoreError
from monitor.files.csv_reader import open_csv
from monitor.i18n import tr
from monitor.store.files.export import (
    TABLES,
    ExportFormat,
    file_beside,
    format_of,
    session_file,
)
from monitor.store.files.parquet import arrow_errors, require_pyarrow
from monitor.tables.note import NOTE

_ROWS_AT_ONCE = 5_000
_SUMS = ("counts", "checksums")
_TEXTS = frozenset({"state", "kind", "label", "detail", "note", "speaker", "text"})


@dataclass(frozen=True)
class RawTable:
    """Rows of an export as they were found.

    Attributes:
        origin: The file, and where it holds several tables, the table; for messages.
        first_row: What the user counts the first of the rows as.
        rows: The rows by column name; reading them may raise a `StoreError`.
    """

    origin: str
    first_row: int
    rows: Iterable[Mapping[str, object]]


@dataclass(frozen=True)
class RawSession:
    """An export as it was found.

    Attributes:
        origin: The file that holds `values`.
        values: The session's own values; `format` is the version of the tables.
        tables: By name; those that are not there are left out.
        counts: Rows of each table when it was written; None where an earlier version did not say.
        checksums: The same of `TableChecksum`.
    """

    origin: Path
    values: Mapping[str, object]
    tables: Mapping[str, RawTable]
    counts: Mapping[str, object] | None = None
    checksums: Mapping[str, object] | None = None


def read_export(path: Path) -> RawSession:
    """Open an export; its format is told by the suffix, as when it was written.

    Raises:
        StoreError: A file of it is missing, or cannot be read.
    """
    readers: Mapping[ExportFormat, Callable[[Path], RawSession]] = {
        "csv": _read_csv_files,
        "json": _read_json,
        "parquet": _read_parquet_files,
    }
    read = readers[format_of(path)]
    if not path.is_file():
        raise StoreError(tr("{path}: no such file", path=path))
    return read(path)


def _read_json(path: Path) -> RawSession:
    document, values = _read_document(path)
    tables = {}
    for name in TABLES:
        rows = document.get(name)
        if isinstance(rows, list):
            tables[name] = RawTable(f"{path}: {name}", 1, rows)
    return RawSession(path, values, tables, *_sums_of(document))


def _read_csv_files(path: Path) -> RawSession:
    about = session_file(path)
    if not about.is_file():
        raise StoreError(
            tr(
                "{path}: {about} is missing beside it: name the file of the results, "
                "and keep the files of an export together",
                path=path,
                about=about.name,
            )
        )
    document, values = _read_document(about)
    # The header counts as a row, as in a spreadsheet.
    return RawSession(about, values, _tables(path, 2, _csv_rows), *_sums_of(document))


def _read_parquet_files(path: Path) -> RawSession:
    require_pyarrow(path)
    import pyarrow.parquet as pq  # type: ignore[import-untyped]

    with _as_store_errors(path):
        about = pq.read_schema(path).metadata or {}
        values = json.loads(about.get(b"session", b"null"))
        version = json.loads(about.get(b"format", b"1"))
        sums = {name: json.loads(about.get(name.encode(), b"null")) for name in _SUMS}
    tables = _tables(path, 1, _parquet_rows)
    return RawSession(path, _session_of(path, values, version), tables, *_sums_of(sums))


def _tables(
    path: Path, first_row: int, read: Callable[[Path], Iterator[Mapping[str, object]]]
) -> dict[str, RawTable]:
    files = {"windows": path} | {
        name: file for name in TABLES[1:] if (file := file_beside(path, name)).exists()
    }
    return {name: RawTable(str(file), first_row, read(file)) for name, file in files.items()}


def _read_document(path: Path) -> tuple[dict[str, Any], dict[str, object]]:
    with _as_store_errors(path):
        document = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(document, dict):
        raise _no_session(path)
    return document, _session_of(path, document.get("session"), document.get("format", 1))


def _sums_of(document: Mapping[str, object]) -> list[Mapping[str, object] | None]:
    """Counts and checksums, as far as there are any."""
    found = [document.get(name) for name in _SUMS]
    return [one if isinstance(one, dict) else None for one in found]


def _session_of(path: Path, values: object, version: object) -> dict[str, object]:
    if not isinstance(values, dict):
        raise _no_session(path)
    return {**values, "format": version}


def _csv_rows(path: Path) -> Iterator[Mapping[str, object]]:
    with _as_store_errors(path), open_csv(path, _is_number) as file:
        if "note" not in file.names:
            raise StoreError(
                tr("{path}: it is empty or no export: export the session again", path=path)
            )
        for number, cells in file.rows:
            row = dict(zip(file.names, cells, strict=False))
            # The last column shows that the row is complete.
            if row.pop("note", None) != NOTE or len(cells) > len(file.names):
                raise StoreError(
                    tr(
                        "{path}: row {number} is cut short or has a cell too many",
                        path=path,
                        number=number,
                    )
                )
            yield row


def _is_number(column: str) -> bool:
    return column not in _TEXTS


def _parquet_rows(path: Path) -> Iterator[Mapping[str, object]]:
    import pyarrow.parquet as pq

    with _as_store_errors(path), pq.ParquetFile(path) as file:
        for batch in file.iter_batches(_ROWS_AT_ONCE):
            yield from batch.to_pylist()


@contextmanager
def _as_store_errors(path: Path) -> Iterator[None]:
    """Turn what is wrong with a file into a line for the user."""
    try:
        yield
    except OSError as error:
        raise StoreError(
            tr("{path}: cannot be read: {strerror}", path=path, strerror=error.strerror or error)
        ) from error
    except RecursionError as error:
        raise StoreError(tr("{path}: no export: its values lie too deep", path=path)) from error
    except Exception as error:
        if not isinstance(error, (ValueError, csv.Error, *arrow_errors())):  # of JSON and UTF-8 too
            raise
        reason = str(error).partition("\n")[0]
        raise StoreError(
            tr("{path}: damaged, export the session again ({reason})", path=path, reason=reason)
        ) from error


def _no_session(path: Path) -> StoreError:
    return StoreError(tr("{path}: holds no session that Classroom Monitor exported", path=path))
