"""BIDS: an `events.tsv` with the sidecar that says what its columns are."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.errors import StoreError
from monitor.files.csv_dialect import as_cell
from monitor.files.json_lines import json_text
from monitor.i18n import tr
from monitor.orientation.columns import has_shares
from monitor.review.formats.about import without_faces
from monitor.review.formats.tier import Entry, one_line
from monitor.review.formats.tiers import (
    event_entries,
    gauge_steps,
    parts_of,
    said_entries,
    session_columns,
)
from monitor.store import EventKind
from monitor.store.files.export import SessionTables, Writers, about_session
from monitor.types import EXPRESSION_STATES, FACING_STATES

if TYPE_CHECKING:
    import pandas as pd

MISSING = "n/a"
SAID = "said"
"""The kind of a cue of the transcript."""

_Row = tuple[tuple[int, int], str]
"""What a line is sorted by, and the line."""

_NUMBERS = ("gauge", "gauge_low", "gauge_high")
_FACING = ("facing", "facing_low", "facing_high")

_ABOUT_COLUMNS: dict[str, dict[str, object]] = {
    "onset": {
        "Description": "Begin of the event since the begin of the recording, or of the session "
        "where it has none.",
        "Units": "s",
    },
    "duration": {"Description": "Length of the event; 0 for a moment.", "Units": "s"},
    "trial_type": {
        "Description": "What kind of event it is.",
        "Levels": {
            "gauge": "One step of the gauge, with its values.",
            "part": "From one marker to the next, in the words of the marker.",
            "marker": "A moment that the user marked.",
            "note": "A note of the user.",
            "agree": "The user agreed with the gauge.",
            "disagree": "The user disagreed with the gauge.",
            "gap": "A span without pictures.",
            "setting": "A setting was changed.",
            "sound": "Whether somebody talked: speech, pause, or unsure.",
            "slide": "A slide came up; its number and title.",
            "code": "What an observer saw; whose it is stands in observer.",
            SAID: "What was said, by the transcript.",
        },
    },
    "gauge": {
        "Description": "What the class showed, from 0 (bored) to 100 (interested); 50 is the "
        "middle. Missing where too few people were readable.",
        "Units": "points",
    },
    "gauge_low": {"Description": "Lower end of the gauge's 90 % interval.", "Units": "points"},
    "gauge_high": {"Description": "Upper end of the gauge's 90 % interval.", "Units": "points"},
    "state": {
        "Description": "The gauge in a word.",
        "Levels": {state.value: state.value for state in (*EXPRESSION_STATES, *FACING_STATES)},
    },
    "people": {"Description": "People readable in the window.", "Units": "people"},
    "coverage": {"Description": "Readable people as a share of those seen in the last minute."},
    "facing": {"Description": "Share of people who face the front."},
    "facing_low": {"Description": "Lower end of its 90 % interval."},
    "facing_high": {"Description": "Upper end of its 90 % interval."},
    "observer": {"Description": "Whose code it is."},
    "text": {"Description": "What was written or said, or what the observer saw."},
}


def bids_files(session: SessionTables, path: Path) -> Writers:
    """The events and their sidecar; see `monitor.store.files.export.Exporter`.

    Raises:
        StoreError: The name is that of the sidecar.
    """
    if path.suffix.lower() == ".json":
        raise StoreError(
            tr("{path}: end the name in .tsv: the .json beside it says what is in it", path=path)
        )
    return {
        path: partial(_write_events, session),
        path.with_suffix(".json"): partial(_write_sidecar, session),
    }


def _write_events(session: SessionTables, path: Path) -> None:
    rows = sorted([*_steps(session), *_events(session)], key=lambda row: row[0])
    lines = ["\t".join(_ABOUT_COLUMNS), *(line for _, line in rows)]
    path.write_text("\n".join([*lines, ""]), encoding="utf-8", newline="\n")


def _steps(session: SessionTables) -> Iterator[_Row]:
    steps = gauge_steps(session)
    names = [*_NUMBERS, "state", "people", "coverage"]
    if has_shares(session_columns(steps)):
        names += _FACING
    columns = {name: _column(steps[name]) for name in names}
    places = zip(steps["start_ms"].tolist(), steps["end_ms"].tolist(), strict=True)
    for number, (start_ms, end_ms) in enumerate(places):
        values = {name: column[number] for name, column in columns.items()}
        yield _row(Entry(start_ms, end_ms, ""), "gauge", values)


def _events(session: SessionTables) -> Iterator[_Row]:
    for part in parts_of(session):
        yield _row(part, "part", {})
    for kind, observer, entry in event_entries(session):
        if kind is not EventKind.FRONT:
            yield _row(entry, kind.value, {"observer": _words(observer)})
    for entry in said_entries(session):
        yield _row(entry, SAID, {})


def _row(entry: Entry, kind: str, values: dict[str, str]) -> _Row:
    """One event as a line, and what it is sorted by: what lasts longer comes first."""
    length_ms = entry.end_ms - entry.start_ms
    values = {
        **values,
        "onset": _seconds(entry.start_ms),
        "duration": _seconds(length_ms),
        "trial_type": kind,
        "text": _words(entry.text),
    }
    line = "\t".join(values.get(name, MISSING) for name in _ABOUT_COLUMNS)
    return (entry.start_ms, -length_ms), line


def _words(text: str) -> str:
    """Return a text as a cell, in which no spreadsheet finds a formula to run."""
    return as_cell(one_line(text)) or MISSING


def _column(values: pd.Series) -> list[str]:
    return [str(value) for value in values.astype(object).where(values.notna(), MISSING)]


def _seconds(time_ms: int) -> str:
    return f"{time_ms / 1000:.3f}"


def _write_sidecar(session: SessionTables, path: Path) -> None:
    document = {**_ABOUT_COLUMNS, "ClassroomMonitor": about_session(without_faces(session))}
    path.write_text(json_text(document), encoding="utf-8")
