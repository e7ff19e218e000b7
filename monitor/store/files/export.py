"""Files that leave the program: CSV, JSON, Parquet, and what other exporters write.

Each says that it is not for grading or discipline (docs/decisions/export-files.md).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol, cast

from monitor import plugins
from monitor.errors import StoreError
from monitor.files.atomic_write import atomic_write
from monitor.files.csv_dialect import PLAIN, CsvDialect, spreadsheet_dialect
from monitor.files.csv_writer import write_csv
from monitor.files.json_lines import json_text
from monitor.i18n import tr
from monitor.store.database.schema import SCHEMA_VERSION
from monitor.store.files.checksum import TableChecksum
from monitor.store.files.derived import DERIVED, with_derived
from monitor.store.files.parquet import require_pyarrow
from monitor.store.record import SessionRecord
from monitor.tables.note import NOTE

if TYPE_CHECKING:
    import pandas as pd

ExportFormat = Literal["csv", "json", "parquet"]

_FORMATS: Mapping[str, ExportFormat] = {".csv": "csv", ".json": "json", ".parquet": "parquet"}
"""The app's own, which can be imported again."""

_NO_SUFFIXES: Mapping[str, str] = {"openface": "csv", "bids": "tsv"}
"""Exporters whose files end in what others end in too: they are named, not guessed."""

TABLES = ("windows", "events", "readings", "cues")

_ROWS_AT_ONCE = 20_000

Writers = Mapping[Path, Callable[[Path], None] | None]
"""By file, what writes it; None where no older file of that name may stay."""


@dataclass(frozen=True)
class SessionTables:
    """All that is stored of one session.

    `readings` is None where none were kept, `cues` where it has no transcript.
    """

    record: SessionRecord
    windows: pd.DataFrame
    events: pd.DataFrame
    readings: pd.DataFrame | None
    cues: pd.DataFrame | None = None

    def with_derived(self) -> SessionTables:
        """The same with the columns of windows that follow from others; see `derived`."""
        return replace(self, windows=with_derived(self.windows, self.events))


class Exporter(Protocol):
    """What an entry point of `classroom_monitor.exporters` names; its name is a suffix."""

    def __call__(self, session: SessionTables, path: Path) -> Writers:
        """Return what writes each file of an export; nothing is written yet.

        A writer gets a path beside its file, which is renamed once all are written: files appear
        complete or not at all. Each says `NOTE`. Groups below the session's minimum have no class
        result in the tables.

        Args:
            session: The tables, in the columns of all exports; missing values are NaN.
            path: The file that the user named; others lie beside it (`file_beside`).

        Raises:
            StoreError: The session cannot be written so; one line for the user.
        """


def format_of(path: Path) -> ExportFormat:
    """The format that the file's suffix names, of those that can be imported too.

    Raises:
        StoreError: It names none.
    """
    try:
        return _FORMATS[path.suffix.lower()]
    except KeyError:
        raise StoreError(tr("{path}: end the name in .csv, .json or .parquet", path=path)) from None


def suffix_of(exporter: str) -> str:
    """What the files of an exporter end in, without the dot."""
    return _NO_SUFFIXES.get(exporter, exporter)


def exporter_of(path: Path) -> str:
    """The exporter that the file's suffix names, the app's own or a plug-in.

    Raises:
        StoreError: It names none.
    """
    name = path.suffix.lower().removeprefix(".")
    known = [one for one in plugins.names(plugins.EXPORTERS) if one not in _NO_SUFFIXES]
    if name in known:
        return name
    *others, last = (f".{one}" for one in known)
    named = ", ".join(others)
    told = tr("{path}: end the name in {others} or {last}", path=path, others=named, last=last)
    raise StoreError(told)


def export_for_spreadsheets(
    session: SessionTables, path: Path, *, overwrite: bool
) -> tuple[Path, ...]:
    """Write the session as `csv` does, so that the user's spreadsheet opens it by a double click.

    With a byte order mark, the separator and the decimals of the user's locale, and what follows
    from the other columns (`derived`).

    Raises:
        StoreError: A file is already there and `overwrite` is false, or cannot be written.
    """
    writers = _csv_files(session.with_derived(), path, spreadsheet_dialect())
    return _write_all(writers, overwrite=overwrite)


def export_session(
    session: SessionTables, path: Path, exporter: str, *, overwrite: bool
) -> tuple[Path, ...]:
    """Write the session to `path`, tables of a kind of their own beside it; return the files.

    JSON holds everything in one file. CSV and Parquet hold one table each: the windows in
    `path`, and beside it `NAME-events` and, where kept, `NAME-readings` and `NAME-cues`. What is
    known of the session itself is in Parquet's metadata, and beside a CSV file in
    `NAME-session.json`. A file appears complete or not at all.

    Raises:
        StoreError: A file is already there and `overwrite` is false, or cannot be written; or
            the plug-in does not work.
    """
    writers = cast("Writers", plugins.make(plugins.EXPORTERS, exporter, session, path))
    plugin = plugins.find(plugins.EXPORTERS, exporter)
    try:
        return _write_all(writers, overwrite=overwrite)
    except Exception as error:
        if plugin is None or isinstance(error, StoreError):
            raise
        raise plugin.failure(error) from error


def json_files(session: SessionTables, path: Path) -> Writers:
    """Everything in one file; see `Exporter`."""
    return {path: partial(_write_json, session)}


def csv_files(session: SessionTables, path: Path) -> Writers:
    """A file for each table, and one for the session's own values; see `Exporter`."""
    return _csv_files(session, path, PLAIN)


def parquet_files(session: SessionTables, path: Path) -> Writers:
    """A file for each table, with the session's own values in each; see `Exporter`."""
    require_pyarrow(path)
    return _table_files(session, path, partial(_write_parquet, about_session(session)))


def plain_rows(table: pd.DataFrame) -> list[dict[Hashable, Any]]:
    """The rows as plain values for JSON: missing is None, and no digit is lost."""
    known = table.astype(object)
    return known.where(known.notna(), None).to_dict("records")


def file_beside(path: Path, table: str) -> Path:
    """Where a table lies whose windows are in `path`."""
    return path.with_name(f"{path.stem}-{table}{path.suffix}")


def session_file(path: Path) -> Path:
    """Where a session's own values lie whose windows are in the CSV file `path`."""
    return path.with_name(f"{path.stem}-session.json")


def _csv_files(session: SessionTables, path: Path, dialect: CsvDialect) -> Writers:
    about = partial(_write_document, about_session(session))
    tables = _table_files(session, path, partial(_write_csv, dialect))
    return {**tables, session_file(path): about}


def _table_files(
    session: SessionTables,
    path: Path,
    write_table: Callable[[pd.DataFrame, Path], None],
) -> Writers:
    tables = {
        path: session.windows,
        file_beside(path, "events"): session.events,
        file_beside(path, "readings"): session.readings,
        file_beside(path, "cues"): session.cues,
    }
    return {
        file: None if table is None else partial(write_table, table)
        for file, table in tables.items()
    }


def about_session(session: SessionTables) -> dict[str, object]:
    """Return what an export says of its session, with rows and checksum of each table."""
    sums = {
        name: checksum_of(table) for name in TABLES if (table := getattr(session, name)) is not None
    }
    return {
        "note": NOTE,
        "format": SCHEMA_VERSION,
        "counts": {name: one.count for name, one in sums.items()},
        "checksums": {name: one.text for name, one in sums.items()},
        "session": session.record.as_dict(),
    }


def checksum_of(table: pd.DataFrame) -> TableChecksum:
    """Sum up a table of the log, without what follows from its other columns."""
    derived = DERIVED if "coverage" in table.columns else frozenset()
    columns = [str(name) for name in table.columns if name not in derived]
    checksum = TableChecksum(columns)
    for first in range(0, len(table), _ROWS_AT_ONCE):
        part = table.iloc[first : first + _ROWS_AT_ONCE]
        checksum.add({name: _cells(part[name]) for name in columns})
    return checksum


def _cells(column: pd.Series) -> list[object]:
    if column.dtype == "float64":
        return cast("list[object]", column.tolist())
    known = column.astype(object)
    return cast("list[object]", known.where(known.notna(), None).tolist())


def _write_json(session: SessionTables, path: Path) -> None:
    tables = {
        name: plain_rows(table) for name in TABLES if (table := getattr(session, name)) is not None
    }
    document = about_session(session) | tables
    _write_document(document, path)


def _write_document(document: Mapping[str, object], path: Path) -> None:
    path.write_text(json_text(document), encoding="utf-8")


def _write_csv(dialect: CsvDialect, table: pd.DataFrame, path: Path) -> None:
    # As a column, since a comment line would be taken for the header by most readers.
    write_csv(table.assign(note=NOTE), path, dialect)


def _write_parquet(about: Mapping[str, object], table: pd.DataFrame, path: Path) -> None:
    import pyarrow as pa  # type: ignore[import-untyped]
    import pyarrow.parquet as pq  # type: ignore[import-untyped]

    arrow = pa.Table.from_pandas(table, preserve_index=False)
    texts = {
        name: value if isinstance(value, str) else json.dumps(value, allow_nan=False)
        for name, value in about.items()
    }
    pq.write_table(arrow.replace_schema_metadata({**(arrow.schema.metadata or {}), **texts}), path)


def _write_all(writers: Writers, *, overwrite: bool) -> tuple[Path, ...]:
    """Write each file by its writer; where that is None, no older file may stay."""
    there = [path for path in writers if path.exists()]
    if there and not overwrite:
        told = tr("{path} is already there: name another file, or use --force", path=there[0])
        raise StoreError(told)
    wanted = {path: write for path, write in writers.items() if write is not None}
    try:
        with ExitStack() as all_written:
            for path, write in wanted.items():
                write(all_written.enter_context(atomic_write(path)))
            for path in writers.keys() - wanted.keys():
                path.unlink(missing_ok=True)
    except OSError as error:
        first = next(iter(writers))
        reason = error.strerror or str(error)
        if isinstance(error, FileNotFoundError):
            reason = tr("there is no folder {path}", path=first.parent)
        told = tr("{path}: cannot be written: {reason}", path=first, reason=reason)
        raise StoreError(told) from error
    return tuple(wanted)
