"""BORIS: a project with the session as an observation, and its tabular events beside it.

Times have no offset: BORIS adds the offset to the times that it stores, and then looks for the
media file without it, and finds none.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC
from functools import cache, partial
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

from monitor.files.csv_dialect import as_cell
from monitor.files.json_lines import json_text
from monitor.review.formats.about import without_faces
from monitor.review.formats.recording import SessionRecording
from monitor.review.formats.tier import Entry, Tier, TierKind, one_line, unique_names
from monitor.review.formats.tiers import SessionTiers, tiers_of
from monitor.store.files.export import SessionTables, Writers, about_session
from monitor.tables.note import NOTE

PROJECT = ".boris"
PROJECT_FORMAT = "7.0"
"""What BORIS 7 to 10 write and read."""

POINT, STATE = "Point event", "State event"
NONE = "NA"
START, STOP, MOMENT = "START", "STOP", "POINT"

_NUMERIC = 2
"""Kind of a modifier that is a number."""

_TABLE = ".tsv"
_COLUMNS = (
    "Observation id",
    "Observation date",
    "Description",
    "Observation duration",
    "Observation type",
    "Source",
    "Time offset (s)",
    "Media duration (s)",
    "FPS",
    "Subject",
    "Behavior",
    "Behavioral category",
    "Modifier #1",
    "Behavior type",
    "Time",
    "Media file name",
    "Image index",
    "Image file path",
    "Comment",
)
"""Of the tabular events that BORIS 10 exports."""


class _Event(NamedTuple):
    """A moment, or one end of a state; there are 100,000 in a long session.

    Attributes:
        time_ms: When.
        order: At one time, what ends comes before what begins.
        subject: Its tier.
        code: Its behaviour.
        status: START or STOP of a state, MOMENT else.
        comment: What it says.
        modifier: Its value, for what has one.
    """

    time_ms: int
    order: int
    subject: str
    code: str
    status: str
    comment: str
    modifier: str = ""


def boris_files(session: SessionTables, path: Path) -> Writers:
    """A project and its tabular events; see `monitor.store.files.export.Exporter`.

    The one that the user named, and the other beside it.
    """
    is_project = path.suffix.lower() in (PROJECT, "")
    project = path if is_project else path.with_suffix(PROJECT)
    table = path.with_suffix(_TABLE) if is_project else path
    separator = "," if table.suffix.lower() == ".csv" else "\t"
    # Both tell of the same, which takes most of the time.
    shown = cache(partial(tiers_of, session))
    events = cache(lambda: _events(shown()))
    return {
        project: lambda part: _write_project(session, shown(), events(), part),
        table: lambda part: _write_table(session, shown(), events(), separator, part),
    }


def _write_project(
    session: SessionTables, shown: SessionTiers, events: list[_Event], path: Path
) -> None:
    info = session.record.info
    subjects = dict.fromkeys(event.subject for event in events)
    codes = {(event.code, event.status == MOMENT, bool(event.modifier)) for event in events}
    said = json_text(about_session(without_faces(session))).rstrip()
    document = {
        "time_format": "hh:mm:ss",
        "project_date": info.started_at.isoformat(timespec="seconds"),
        "project_name": one_line(info.title) or info.session_id,
        "project_description": said,
        "project_format_version": PROJECT_FORMAT,
        "subjects_conf": {
            str(number): {"key": "", "name": name, "description": ""}
            for number, name in enumerate(subjects)
        },
        "behaviors_conf": {
            str(number): _behaviour(*one) for number, one in enumerate(sorted(codes))
        },
        "observations": {info.session_id: _observation(session, shown, events)},
        "behavioral_categories": [],
        "behavioral_categories_config": {},
        "independent_variables": {},
        "coding_map": {},
        "behaviors_coding_map": [],
        "converters": {},
    }
    # In ASCII alone: BORIS reads a project in the encoding of its machine.
    path.write_text(json_text(document), encoding="ascii")


def _behaviour(code: str, is_point: bool, has_value: bool) -> dict[str, object]:
    value = {
        "name": "value",
        "description": "",
        "type": _NUMERIC,
        "values": [],
        "ask at stop": False,
    }
    return {
        "type": POINT if is_point else STATE,
        "key": "",
        "code": code,
        "description": "",
        "color": "",
        "category": "",
        "modifiers": {"0": value} if has_value else {},
        "excluded": "",
        "coding map": "",
    }


def _observation(
    session: SessionTables, shown: SessionTiers, events: list[_Event]
) -> dict[str, object]:
    media = _media(shown)
    frame = [] if media is None else [NONE]
    return {
        "file": {} if media is None else {"1": [media.name]},
        "type": "LIVE" if media is None else "MEDIA",
        "date": _date(session),
        "description": NOTE,
        "time offset": 0.0,
        "events": [
            [one.time_ms / 1000, one.subject, one.code, one.modifier, one.comment, *frame]
            for one in events
        ],
        "observation time interval": [0, 0],
        "independent_variables": {},
        "visualize_spectrogram": False,
        "visualize_waveform": False,
        "media_creation_date_as_offset": False,
        "media_scan_sampling_duration": 0,
        "image_display_duration": 1,
        "close_behaviors_between_videos": False,
        **({"scan_sampling_time": 0, "start_from_current_time": False} if media is None else {}),
        **({} if media is None else {"media_info": _media_info(media)}),
    }


def _date(session: SessionTables) -> str:
    """When the session began, in UTC: BORIS knows no zones."""
    return session.record.info.started_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000")


def _media(shown: SessionTiers) -> SessionRecording | None:
    """The recording, where enough of it is known for BORIS."""
    recording = shown.recording
    if recording is None or not recording.length_s or not recording.fps:
        return None
    return recording


def _media_info(media: SessionRecording) -> dict[str, object]:
    return {
        "length": {media.name: media.length_s},
        "fps": {media.name: media.fps},
        "hasVideo": {media.name: media.mime_type.startswith("video/")},
        "hasAudio": {media.name: False},
        "offset": {"1": 0.0},
        "display": {media.name: "Nothing"},
    }


def _write_table(
    session: SessionTables,
    shown: SessionTiers,
    events: list[_Event],
    separator: str,
    path: Path,
) -> None:
    media = _media(shown)
    info = session.record.info
    values = {
        "Observation id": info.session_id,
        "Observation date": _date(session).replace("T", " "),
        "Description": NOTE,
        "Observation duration": f"{(shown.end_ms - shown.start_ms) / 1000:.3f}",
        "Observation type": "Live observation" if media is None else "Media file(s)",
        "Source": NONE if media is None else f"player #1:{as_cell(media.name)}",
        "Time offset (s)": "0.0",
        "Media duration (s)": NONE if media is None else f"{media.length_s:.3f}",
        "FPS": NONE if media is None else f"{media.fps:.3f}",
        "Media file name": NONE if media is None else as_cell(media.name),
        "Image index": NONE,
        "Image file path": NONE,
    }
    with path.open("w", encoding="utf-8", newline="") as file:
        has_values = any(event.modifier for event in events)
        columns = [name for name in _COLUMNS if has_values or name != "Modifier #1"]
        writer = csv.writer(file, delimiter=separator)
        writer.writerow(columns)
        cell = cache(as_cell)  # a few words, again and again
        row = [values.get(name, "") for name in columns]
        own = ("Subject", "Behavior", "Behavior type", "Time", "Comment")
        subject, behavior, kind, time, comment = map(columns.index, own)
        modifier = columns.index("Modifier #1") if has_values else None
        for event in events:
            row[subject] = cell(event.subject)
            row[behavior] = cell(event.code)
            row[kind] = event.status
            row[time] = f"{event.time_ms / 1000:.3f}"
            row[comment] = cell(one_line(event.comment)) if event.comment else ""
            if modifier is not None:
                row[modifier] = event.modifier
            writer.writerow(row)


def _events(shown: SessionTiers) -> list[_Event]:
    """All entries as BORIS has them, in the order of time: a state has two events."""
    rows = [row for tier in shown.tiers for row in tier.rows()]
    events: list[_Event] = []
    for subject, row in zip(unique_names(one_line(row.name) for row in rows), rows, strict=True):
        events += (event for entry in row.entries for event in _of_entry(subject, row, entry))
    return sorted(events, key=itemgetter(0, 1))  # quicker than by their names


def _of_entry(subject: str, row: Tier, entry: Entry) -> Iterator[_Event]:
    code = one_line(entry.code) or row.name.casefold()
    comment = "" if entry.text == entry.code else entry.text
    if row.kind in (TierKind.VALUE, TierKind.MOMENT):
        value = entry.text.split()[0] if row.kind is TierKind.VALUE else ""
        yield _Event(entry.start_ms, 1, subject, code, MOMENT, comment, value)
        return
    yield _Event(entry.start_ms, 2, subject, code, START, comment)
    order = 0 if entry.end_ms > entry.start_ms else 3
    yield _Event(entry.end_ms, order, subject, code, STOP, "")
