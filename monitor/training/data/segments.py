"""What parts of recordings show, as a CSV or an observer's file says it, read without trust."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from glob import escape
from mimetypes import guess_type
from pathlib import Path

from monitor.classes import Classes, refuse_name
from monitor.errors import DataSetError, StoreError
from monitor.files.user_path import is_there, user_path
from monitor.i18n import tr
from monitor.sources.streams.address import public_spec
from monitor.store.files.codes import is_codes_file, read_codes
from monitor.times import clock_time
from monitor.training.data.labels import rows_by_label, rows_in_words
from monitor.training.data.table import rows_of
from monitor.training.options import CountedClasses

LEAST_SEGMENTS = 3
"""Of a class: one to learn from, one to watch the training by, one to test."""

_TIMES = ("start_s", "end_s")
COLUMNS = ("video", *_TIMES, "label")
"""Of the CSV."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A row of the CSV.

    Attributes:
        row: Its number, as a spreadsheet counts: the line of names is the first.
        video: The recording; what is not absolute lies beside the CSV.
        start_s: Where it begins.
        end_s: Where it ends.
        label: What it shows.
    """

    row: int
    video: Path
    start_s: float
    end_s: float
    label: str


def read_segments(table: Path, length_s: float) -> tuple[Segment, ...]:
    """Read all rows; that the recordings are there is checked, they are not opened.

    In place of a CSV it can be a file of ELAN (.eaf), Praat (.TextGrid) or BORIS (.boris). Its
    recording lies beside it, by the name that the file says, or by its own. Codes are counted by
    their begin; those that are shorter than a window hold none, and are left out.

    Args:
        table: The CSV, or the file of codes.
        length_s: Length of a window: a shorter segment holds none.

    Raises:
        DataSetError: The file cannot be read, lacks a column, or a row of it makes no sense.
    """
    if is_codes_file(table):
        coded = _coded_segments(table, length_s)
        _refuse_contradictions(table, coded)
        return coded
    rows, columns = rows_of(table, _TIMES)
    if missing := [name for name in COLUMNS if name not in columns]:
        raise DataSetError(
            tr(
                "{table}: the first row must name the columns {columns}; there is no {missing}",
                table=table,
                columns=", ".join(COLUMNS),
                missing=", ".join(missing),
            )
        )
    if not rows:
        raise DataSetError(tr("{table}: no rows", table=table))
    segments = tuple(_segment(table, row, values, length_s) for row, values in rows)
    _refuse_contradictions(table, segments)
    return segments


def labels_in(table: Path, segments: Sequence[Segment], counted: CountedClasses) -> Classes:
    """Return the labels of the segments as classes.

    Args:
        table: The CSV, for messages.
        segments: Its rows.
        counted: Which labels the gauge counts.

    Raises:
        DataSetError: Two labels differ in case or spaces alone, one cannot be a class, there is
            only one, one has too few segments, or nothing says what the gauge counts.
    """
    rows = rows_by_label(table, segments)
    for label, where in rows.items():
        if len(where) < LEAST_SEGMENTS:
            raise DataSetError(
                tr(
                    "{table}: {label!r} has {where} of the segments ({rows_in_words}): "
                    "at least {least_segments} are needed, better 30",
                    table=table,
                    label=label,
                    where=len(where),
                    rows_in_words=rows_in_words(where),
                    least_segments=LEAST_SEGMENTS,
                )
            )
    try:
        classes = Classes(tuple(sorted(rows, key=str.casefold)), counted.positive, counted.negative)
    except ValueError as error:
        raise DataSetError(f"{table}: {error}") from error
    if not classes.are_counted:
        raise DataSetError(
            tr(
                "the labels are {names}: say what the gauge counts with --positive and --negative",
                names=", ".join(classes.names),
            )
        )
    return classes


def groups_of(segments: Sequence[Segment], *, by_recording: bool) -> tuple[int, ...]:
    """Return which segments belong together: of a group, none is tested with if one was learnt.

    Args:
        segments: All of them.
        by_recording: All of a recording belong together; else those that overlap.
    """
    groups = dict.fromkeys(range(len(segments)), 0)
    number, reach_s, last = -1, 0.0, None
    for place in _in_order(segments):
        one = segments[place]
        same = last is not None and last.video == one.video
        if not (same and (by_recording or one.start_s < reach_s)):
            number += 1
            reach_s = 0.0
        groups[place] = number
        reach_s, last = max(reach_s, one.end_s), one
    return tuple(groups.values())


def _in_order(segments: Sequence[Segment]) -> list[int]:
    return sorted(
        range(len(segments)), key=lambda place: (segments[place].video, segments[place].start_s)
    )


def _coded_segments(table: Path, length_s: float) -> tuple[Segment, ...]:
    try:
        found = read_codes(table, [one.name for one in table.parent.glob("*")])
    except StoreError as error:
        raise DataSetError(str(error)) from error
    video = _recording_beside(table, found.media)
    segments = []
    for number, code in enumerate(found.codes, start=1):
        start_s = max(code.start_s, 0.0)
        if code.end_s - start_s < length_s:
            continue
        try:
            refuse_name(code.label)
        except ValueError as error:
            raise DataSetError(
                tr("{table}, code at {at:g} s: {error}", table=table, at=code.start_s, error=error)
            ) from error
        segments.append(Segment(number, video, start_s, code.end_s, code.label))
    if not segments:
        raise DataSetError(
            tr(
                "{table}: no code is as long as a window of {length_s:g} s",
                table=table,
                length_s=length_s,
            )
        )
    return tuple(segments)


def _recording_beside(table: Path, names: Sequence[str]) -> Path:
    beside = [table.parent / name for name in names]
    if not names:
        same = sorted(table.parent.glob(f"{escape(table.stem)}.*"))
        beside = [path for path in same if (guess_type(path)[0] or "").startswith("video/")]
    there = next((path for path in beside if path.is_file()), None)
    if there is None:
        wanted = names[0] if names else tr("a video called {stem}", stem=table.stem)
        raise DataSetError(
            tr(
                "{table}: put its recording beside it: {wanted} is not there",
                table=table,
                wanted=wanted,
            )
        )
    return there.resolve()


def _segment(table: Path, row: int, values: dict[str, str], length_s: float) -> Segment:
    where = tr("{table}, row {row}", table=table, row=row)
    name, label = values["video"].strip(), values["label"].strip()
    if not name:
        raise DataSetError(tr("{where}: no video is named", where=where))
    if "://" in name:
        raise DataSetError(
            tr("{where}: {name}: an address, no recording", where=where, name=public_spec(name))
        )
    video = table.parent / user_path(name)
    if not is_there(video):
        raise DataSetError(tr("{where}: {video}: no such video", where=where, video=video))
    start_s, end_s = (_time(where, column, values[column]) for column in _TIMES)
    if end_s <= start_s:
        raise DataSetError(
            tr(
                "{where}: it ends at {end_s:g} s, before it begins at {start_s:g} s",
                where=where,
                end_s=end_s,
                start_s=start_s,
            )
        )
    if end_s - start_s < length_s:
        raise DataSetError(
            tr(
                "{where}: {end_s:g} s are shorter than a window of {length_s:g} s",
                where=where,
                end_s=end_s - start_s,
                length_s=length_s,
            )
        )
    try:
        refuse_name(label)
    except ValueError as error:
        raise DataSetError(f"{where}: {error}") from error
    return Segment(row, video.resolve(), start_s, end_s, label)


def _time(where: str, column: str, text: str) -> float:
    try:
        time_s = clock_time(text.strip())
    except ValueError:
        time_s = math.nan
    if not time_s >= 0.0:
        raise DataSetError(
            tr(
                "{where}: {column} is {words!r}: write seconds, m:ss or h:mm:ss",
                where=where,
                column=column,
                words=text,
            )
        )
    return time_s


def _refuse_contradictions(table: Path, segments: Sequence[Segment]) -> None:
    reaching: dict[tuple[Path, str], Segment] = {}  # by recording and label, what ends last
    for other in (segments[place] for place in _in_order(segments)):
        for (video, label), one in reaching.items():
            if video == other.video and label != other.label and other.start_s < one.end_s:
                raise DataSetError(
                    tr(
                        "{table}, rows {row} and {row_2}: they overlap from "
                        "{other_start_s:g} s on and say {label!r} and {label_2!r}: one "
                        "of them is wrong",
                        table=table,
                        row=one.row,
                        row_2=other.row,
                        other_start_s=other.start_s,
                        label=label,
                        label_2=other.label,
                    )
                )
        known = reaching.get((other.video, other.label))
        if known is None or other.end_s > known.end_s:
            reaching[other.video, other.label] = other
