"""Codes in BORIS' tabular and aggregated events."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from monitor.errors import StoreError
from monitor.files.csv_dialect import from_cell
from monitor.files.text_encoding import decoded
from monitor.i18n import tr
from monitor.store.files.codes.boris import Event, codes_of, with_modifiers
from monitor.store.files.codes.boris_observations import chosen_observations, observers_of
from monitor.store.files.codes.records import CodesFile, tidied
from monitor.tables.code import Code
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


def read_table(path: Path, content: bytes, recordings: frozenset[str]) -> CodesFile:
    """Read a table with a row for each event, or for each state with its begin and end.

    Raises:
        StoreError: It is no such table, damaged, or of several observations and does not say
            which of them are wanted.
    """
    observations: dict[str, list[Row]] = {}
    try:
        for row in _rows(path, decoded(content)):
            observations.setdefault(row.get("Observation id") or path.stem, []).append(row)
        media = {name: tuple(_media(rows)) for name, rows in observations.items()}
        chosen = chosen_observations(path, media, recordings) if media else ()
        rows = [row for name in chosen for row in observations[name]]
        is_export = any(row.get("Description") == NOTE for row in rows)
        codes = [
            code
            for name in chosen
            for code in _codes(
                path, observations[name], name, is_export=is_export, is_one=len(chosen) == 1
            )
        ]
    except (ValueError, csv.Error) as error:
        raise StoreError(
            tr("{path}: damaged: {error}: export it again from BORIS", path=path, error=error)
        ) from error
    files = dict.fromkeys(file for name in chosen for file in media[name])
    return tidied(path, codes, session=chosen[0] if is_export else "", media=tuple(files))


def _rows(path: Path, text: str) -> Iterator[Row]:
    """Yield the rows; older versions of BORIS tell of the observation above their names."""
    lines = list(io.StringIO(text, newline=""))
    above: Row = {}
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
                    yield above | {
                        name: from_cell(cells[place]) if place < known else ""
                        for place, name in places
                    }
            return
        if len(names) > 1 and names[0] in _READ:
            above[names[0]] = names[1]
    raise StoreError(
        tr(
            "{path}: no table of BORIS: a row must name the columns Behavior, and Time "
            "or Start (s)",
            path=path,
        )
    )


def _codes(
    path: Path, rows: Sequence[Row], observation: str, *, is_export: bool, is_one: bool
) -> list[Code]:
    if "Time" in rows[0]:
        events = [_event(row) for row in rows]
        return codes_of(path, events, observation, is_export=is_export, is_one=is_one)
    subjects = {_subject(row) for row in rows}
    observers = observers_of(subjects, observation, is_export=is_export, is_one=is_one)
    return [_whole(row, observers[_subject(row)]) for row in rows]


def _event(row: Row) -> Event:
    status = row.get("Behavior type") or row.get("Status") or "POINT"
    return _number(row["Time"], _offset_s(row)), _subject(row), _code(row), status.strip().upper()


def _whole(row: Row, observer: str) -> Code:
    """Return what a row of aggregated events says: it has both ends of a state."""
    start_s, stop = _number(row["Start (s)"], _offset_s(row)), row.get("Stop (s)") or _NONE
    is_point = stop == _NONE or row.get("Behavior type", "").upper() == "POINT"
    end_s = start_s if is_point else _number(stop, _offset_s(row))
    return Code(start_s, end_s, _code(row), observer)


def _subject(row: Row) -> str:
    subject = row.get("Subject", "")
    return "" if subject == "No focal subject" else subject


def _code(row: Row) -> str:
    modifiers = [value for name, value in row.items() if name.startswith("Modifier")]
    return with_modifiers(row["Behavior"], modifiers)


def _offset_s(row: Row) -> float:
    offset = row.get("Time offset (s)") or _NONE
    return 0.0 if offset == _NONE else _number(offset)


def _number(text: str, less_s: float = 0.0) -> float:
    """Read a time as BORIS writes it, in seconds or as hh:mm:ss, and take some away.

    Raises:
        ValueError: It is none.
    """
    plain = text.strip().replace(",", ".")
    seconds = 0.0
    for part in plain.removeprefix("-").split(":"):
        seconds = seconds * 60 + float(part)
    seconds = -seconds if plain.startswith("-") else seconds
    if not math.isfinite(seconds):
        raise ValueError(tr("{words} is no time", words=text))
    return round(seconds - less_s, 6)


def _media(rows: Sequence[Row]) -> Iterator[str]:
    """Yield the names of the recordings of an observation's rows."""
    places = (row.get("Media file name") or row.get("Media file path") or "" for row in rows)
    for place in dict.fromkeys(places):
        if place and place not in (_NONE, "Not found"):
            yield PurePosixPath(place.replace("\\", "/")).name
