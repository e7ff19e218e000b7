"""What a row of the log can be, in SQL: a file is not always as it was written.

SQLite keeps anything in any column, and sorts texts and blobs after all numbers: between two
bounds lie numbers alone. So one condition tells what the program could have written.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from sqlalchemy import BigInteger, ColumnElement, Integer, Table, Text, and_, cast, false, or_, true

from monitor.orientation import FrontBasis
from monitor.orientation.columns import POSE_COLUMNS, SHARE_COLUMNS, SHARES
from monitor.store.database.schema import MIX, EventKind, cues, events, readings, windows
from monitor.types import EMOTIONS, State

LONGEST_S = 366 * 86_400.0
"""No session is longer: a time beyond is no time."""

_MOST = float(2**62)
_SHARE = (-0.001, 1.001)  # means of float32 numbers may pass their bounds by a hair

BOUNDS: Mapping[str, tuple[float, float]] = {
    **dict.fromkeys(("start_s", "end_s", "time_s"), (-LONGEST_S, LONGEST_S)),
    **dict.fromkeys(("frames", "people", "seen", "oriented", "frame", "track"), (0, _MOST)),
    **dict.fromkeys(("x", "y", "width", "height"), (-1e6, 1e6)),
    **dict.fromkeys(("coverage", *EMOTIONS, *SHARE_COLUMNS), _SHARE),
    **dict.fromkeys(("score", "score_low", "score_high"), (-1.001, 1.001)),
    **dict.fromkeys(POSE_COLUMNS, (-180.0, 180.0)),
    "movement": (0.0, 1e9),
    "gauge": (-0.1, 100.1),
}
"""What a number can be, by column, both ends included."""

_LISTED = (
    *("start_s", "end_s", "frames", "people", "coverage"),
    *("score", "score_low", "score_high", "state"),
)

_WORDS = {"state": tuple(State), "kind": tuple(EventKind), "front": tuple(FrontBasis)}


@cache
def is_sound(table: Table) -> ColumnElement[bool]:
    """Whether a row of `windows`, `events`, `readings` or `cues` is one that the program can write.

    What stands in `mix`, and in the detail of an event that says where the front is, is JSON and
    is judged where it is read.
    """
    return _has_fault(table).is_not(true())


def _has_fault(table: Table) -> ColumnElement[bool]:
    # What is missing compares as unknown, and unknown is no fault.
    return or_(*map(_is_other, table.columns), *_TOGETHER[table.name])


@cache
def is_listed_soundly() -> ColumnElement[bool]:
    """The same for a window by what the list of sessions is made of: a third of the time."""
    score_fault = (windows.c.state == State.NO_DATA.value) != windows.c.score.is_(None)
    is_backward = windows.c.end_s < windows.c.start_s
    faults = or_(*(_is_other(windows.c[name]) for name in _LISTED), score_fault, is_backward)
    return faults.is_not(true())


def _is_other(column: ColumnElement[object]) -> ColumnElement[bool]:
    name = str(column.name)
    if name in BOUNDS:
        is_outside = ~column.between(*BOUNDS[name])
        if isinstance(column.type, Integer):
            return or_(is_outside, cast(column, BigInteger) != column)  # half a person
        return is_outside
    if name in _WORDS:
        return column.not_in([word.value for word in _WORDS[name]])
    if name != "session_id" and isinstance(column.type, Text):
        return cast(column, Text) != column  # a blob is not what it reads as
    return false()


def _outside(table: Table, value: str) -> ColumnElement[bool]:
    """Whether a value lies outside of its interval, or that has one end."""
    low, high = table.c[f"{value}_low"], table.c[f"{value}_high"]
    return or_(~table.c[value].between(low, high), low.is_(None) != high.is_(None))


def _apart(table: Table, *names: str) -> ColumnElement[bool]:
    """Whether columns that are known together are not."""
    first, *others = (table.c[name].is_(None) for name in names)
    return or_(*(first != other for other in others))


def _window_faults() -> tuple[ColumnElement[bool], ...]:
    column = windows.c
    is_none = column.state == State.NO_DATA.value
    facing = column.state.in_([state.value for state in State if state.is_facing])
    no_mix = and_(column.angry.is_(None), column[MIX].is_(None))
    return (
        column.end_s < column.start_s,
        is_none != column.score.is_(None),
        and_(is_none, ~no_mix),
        and_(~is_none, ~facing, no_mix),
        _apart(windows, *EMOTIONS),
        _outside(windows, "score"),
        and_(column.score.is_(None), column.score_low.is_not(None)),
        _apart(windows, "oriented", "front"),
        _apart(windows, *SHARE_COLUMNS),
        and_(column.oriented.is_(None), column.facing.is_not(None)),
        *(_outside(windows, share) for share in SHARES),
    )


_TOGETHER: Mapping[str, tuple[ColumnElement[bool], ...]] = {
    windows.name: _window_faults(),
    readings.name: (
        _apart(readings, *EMOTIONS),
        and_(readings.c.track.is_not(None), readings.c.x.is_(None)),
        _apart(readings, "x", "y", "width", "height"),
    ),
    events.name: (events.c.end_s < events.c.time_s,),
    cues.name: (cues.c.end_s < cues.c.start_s,),
}
"""By table, what is wrong between its columns."""
