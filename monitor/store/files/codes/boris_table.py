"""Codes in BORIS' tabular and aggregated events."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from monitor.errors import StoreError
from monitor.files.csv_dialect import from_cell
from monitor.i18n import tr
from monitor.store.files.codes.boris import Event, codes_of, with_modifiers
from monitor.store.files.codes.records import CodesFile, tidied
from monitor.tables.note import NOTE

Row = dict[str, str]

_NONE = "NA"

_READ = frozenset(
    {
        *("Observation id", "Description", "Subject", "Behavior", "Behavior type", "Status"),
        *("Time", "Start (s)", "Stop (s)", "Time offset (s)"),
        *("Media file name", "Media file path"),
    }
)
"""What is read of a table's twenty columns or so, besides modifiers."""


def read_table(path: Path, content: bytes) -> CodesFile:
    """Read a table with a row for each event, or for each state with its begin and end.

    Raises:
        StoreError: It is no such table, or damaged.
    """
    try:
        text = content.decode(
            "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
        )
        rows = list(_rows(path, text))
        events = [event for row in rows for event in _events(row)]
    except (ValueError, csv.Error) as error:
        raise StoreError(
            tr("{path}: damaged: {error}: export it again from BORIS", path=path, error=error)
        ) from error
    names = {row.get("Observation id", "") for row in rows}
    if len(names) > 1:
        raise StoreError(
            tr(
                "{path}: {names} observations: export them one by one from BORIS",
                path=path,
                names=len(names),
            )
        )
    name = next(iter(names), "")
    is_export = any(row.get("Description") == NOTE for row in rows)
    media = dict.fromkeys(_media(row) for row in rows)
    return tidied(
        path,
        codes_of(path, events, name, is_export=is_export),
        session=name if is_export else "",
        media=tuple(one for one in media if one),
    )


def _rows(path: Path, text: str) -> Iterator[Row]:
    """Yield the rows; older versions of BORIS tell of the observation above their names."""
    lines = text.splitlines(keepends=True)
    for number, line in enumerate(lines):
        separator = max("\t,;", key=line.count)
        names = next(csv.reader([line], delimiter=separator), [])
        if "Behavior" in names and ("Time" in names or "Start (s)" in names):
            places = [
                (place, name)
                for place, name in enumerate(names)
                if name in _READ or name.startswith("Modifier")
            ]
            for cells in csv.reader(lines[number + 1 :], delimiter=separator):
                if cells:
                    known = len(cells)
                    yield {
                        name: from_cell(cells[place]) if place < known else ""
                        for place, name in places
                    }
            return
    raise StoreError(
        tr(
            "{path}: no table of BORIS: a row must name the columns Behavior, and Time "
            "or Start (s)",
            path=path,
        )
    )


def _events(row: Row) -> Iterator[Event]:
    offset = row.get("Time offset (s)") or _NONE
    offset_s = 0.0 if offset == _NONE else _number(offset)
    subject = row.get("Subject", "")
    subject = "" if subject == "No focal subject" else subject
    modifiers = [value for name, value in row.items() if name.startswith("Modifier")]
    code = with_modifiers(row["Behavior"], modifiers)
    if "Time" in row:
        status = row.get("Behavior type") or row.get("Status") or "POINT"
        yield _number(row["Time"], offset_s), subject, code, status.strip().upper()
        return
    start_s, stop = _number(row["Start (s)"], offset_s), row.get("Stop (s)") or _NONE
    if stop == _NONE or row.get("Behavior type", "").upper() == "POINT":
        yield start_s, subject, code, "POINT"
        return
    yield start_s, subject, code, "START"
    yield _number(stop, offset_s), subject, code, "STOP"


def _number(text: str, less_s: float = 0.0) -> float:
    """Read a time as BORIS writes it, in seconds or as hh:mm:ss, and take some away.

    Raises:
        ValueError: It is none.
    """
    seconds = 0.0
    for part in text.strip().replace(",", ".").split(":"):
        seconds = seconds * 60 + float(part)
    if not math.isfinite(seconds):
        raise ValueError(tr("{words} is no time", words=text))
    return round(seconds - less_s, 6)


def _media(row: Row) -> str:
    name = row.get("Media file name") or row.get("Media file path") or ""
    return "" if name in (_NONE, "Not found") else PurePosixPath(name.replace("\\", "/")).name
