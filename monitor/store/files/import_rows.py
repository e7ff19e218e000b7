"""Checks that what comes from outside can be kept in the log.

The columns and their kinds are those of the tables; what a value may be is added here.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    create_model,
)
from sqlalchemy import Column, Double, Integer, Table

from monitor.classes import Classes
from monitor.errors import StoreError
from monitor.i18n import of_library, tr
from monitor.orientation import FrontBasis
from monitor.orientation.columns import (
    POSE_COLUMNS,
    WINDOW_COLUMNS,
    has_columns,
    orientation_of,
)
from monitor.store.database.schema import (
    MIX,
    SCHEMA_VERSION,
    EventKind,
    cues,
    events,
    has_own_columns,
    visible_columns,
    windows,
)
from monitor.store.database.soundness import BOUNDS, LONGEST_S
from monitor.store.files.derived import DERIVED
from monitor.store.files.import_files import RawSession, RawTable
from monitor.store.ids import checked_id
from monitor.store.json_cells import front_fault
from monitor.store.record import SessionState
from monitor.types import EMOTIONS, EXPRESSIONS, State

Row = dict[str, Any]

_COUNTS = frozenset({"frames", "people", "seen", "oriented", "frame", "track"})

_KINDS: Mapping[str, Any] = {
    **{
        name: Annotated[int if name in _COUNTS else float, Field(ge=low, le=high)]
        for name, (low, high) in BOUNDS.items()
    },
    "state": State,
    "front": FrontBasis,
    "kind": EventKind,
    MIX: dict[str, Annotated[float, Field(ge=BOUNDS["coverage"][0], le=BOUNDS["coverage"][1])]],
}

_ADDED_LATER = dict.fromkeys(("gauge", "score_low", "score_high", *WINDOW_COLUMNS, *POSE_COLUMNS))
"""Columns that exports of earlier versions do not have, with what they hold then."""

_ORDERED_BY = {windows: "end_s", cues: "start_s"}
"""The time of a row, where it is not `time_s`."""

_STRICT = ConfigDict(extra="forbid", allow_inf_nan=False, use_enum_values=True)


def _as_classes(value: object) -> object:
    return Classes.from_dict(value) if isinstance(value, dict) else value


def _of_this_age(moment: datetime) -> datetime:
    if not 1970 <= moment.year < 9000:
        raise ValueError(tr("a year from 1970 to 8999 is wanted"))
    return moment


class ExportedSession(BaseModel):
    """A session's own values in an export, without those that follow from its rows."""

    model_config = ConfigDict(extra="ignore", allow_inf_nan=False)

    id: Annotated[str, AfterValidator(checked_id)]
    state: SessionState
    started_at: Annotated[AwareDatetime, AfterValidator(_of_this_age)]
    ended_at: AwareDatetime | None
    length_s: Annotated[float, Field(ge=0.0, le=LONGEST_S)]
    source: str
    model: str
    strategy: str
    min_people: Annotated[int, Field(ge=1)]
    per_person: bool
    settings: dict[str, Any]
    app_version: str
    title: str = ""
    room: str = ""
    course: str = ""
    consent_note: str = ""
    goal: str = ""
    worked: str = ""
    try_next: str = ""
    classes: Annotated[Classes, BeforeValidator(_as_classes)] = EXPRESSIONS
    window_count: int

    def row(self) -> Row:
        """The session's row. One that was exported while it ran counts as interrupted."""
        values = self.model_dump(exclude={"state", "length_s", "window_count", "classes"})
        ended_at = self.ended_at or self.started_at + timedelta(seconds=self.length_s)
        interrupted = self.state is not SessionState.ENDED
        classes = None if self.classes == EXPRESSIONS else self.classes.as_dict()
        return {**values, "ended_at": ended_at, "interrupted": interrupted, "classes": classes}


def checked_session(raw: RawSession) -> ExportedSession:
    """The session's own values, if they can be.

    Raises:
        StoreError: They cannot, or a table is missing or there without reason.
    """
    version = raw.values.get("format")
    if isinstance(version, int) and version > SCHEMA_VERSION:
        raise StoreError(
            tr(
                "{origin}: written by a newer Classroom Monitor (format {version}, "
                "this one knows {schema_version}): update the program",
                origin=raw.origin,
                version=version,
                schema_version=SCHEMA_VERSION,
            )
        )
    try:
        session = ExportedSession.model_validate(raw.values)
    except ValidationError as error:
        raise StoreError(
            tr("{origin}: session: {error}", origin=raw.origin, error=_first_fault(error))
        ) from error
    length_s = (session.row()["ended_at"] - session.started_at).total_seconds()
    if not 0.0 <= length_s <= LONGEST_S:
        days = tr("{length_s:,.0f} days", length_s=length_s / 86_400)
        raise StoreError(
            tr(
                "{origin}: session: no session lasts {days}: export it again",
                origin=raw.origin,
                days=days,
            )
        )
    wanted = {"windows", "events"} | ({"readings"} if session.per_person else set())
    wanted |= {"cues"}.intersection(raw.tables if raw.counts is None else raw.counts)
    for table in sorted(wanted ^ raw.tables.keys()):
        what = tr("is missing") if table in wanted else tr("is there, but the session kept none")
        raise StoreError(
            tr(
                "{origin}: the table of {table} {what}: export the session again",
                origin=raw.origin,
                table=table,
                what=what,
            )
        )
    return session


def checked_rows(
    table: Table, raw: RawTable, session: ExportedSession, *, in_order: bool = False
) -> Iterator[Row]:
    """The rows of a table, each if it can be; and `in_order`, if it does not go back in time.

    Raises:
        StoreError: One of them cannot; the message has its number.
    """
    model = _row_model(table, session.classes)
    count, last_s = 0, -math.inf
    rows = map(_without_derived, raw.rows) if table is windows else raw.rows
    for count, values in enumerate(rows, start=1):
        where = tr(
            "{origin}: row {first_row}", origin=raw.origin, first_row=raw.first_row + count - 1
        )
        try:
            row = dict(model.model_validate(_with_mix(values, model, session.classes)))
        except ValidationError as error:
            raise StoreError(f"{where}: {_first_fault(error)}") from error
        except StoreError as error:
            raise StoreError(f"{where}: {error}") from None
        fault = _window_fault(row, session) if table is windows else ""
        if table is cues and row["end_s"] < row["start_s"]:
            fault = tr("the cue ends before it begins")
        if table is events and row["kind"] == EventKind.FRONT:
            fault = front_fault(row["detail"])
        time_s = row[_ORDERED_BY.get(table, "time_s")]
        if in_order and time_s < last_s:
            fault = tr("comes before the row above it: rows are not in their order")
        if fault:
            raise StoreError(f"{where}: {fault}")
        last_s = time_s
        yield row
    if table is windows and count != session.window_count:
        raise StoreError(
            tr(
                "{origin}: {value} rows, but the session has {window_count}: export it again",
                origin=raw.origin,
                value=count,
                window_count=session.window_count,
            )
        )


def _without_derived(values: Any) -> Any:  # what stands in a JSON file need not be a row
    """Leave out what follows from other columns; an event's gauge is what was shown then."""
    if not isinstance(values, dict):
        return values
    return {column: value for column, value in values.items() if column not in DERIVED}


def _row_model(table: Table, classes: Classes) -> type[BaseModel]:
    fields: dict[str, Any] = {
        column.name: (_kind(column), _ADDED_LATER.get(column.name, ...))
        for column in visible_columns(table, classes)
    }
    return create_model(table.name, __config__=_STRICT, **fields)


def _kind(column: Column[object]) -> object:
    by_type = float if isinstance(column.type, Double) else str
    kind = _KINDS.get(column.name, int if isinstance(column.type, Integer) else by_type)
    # An empty cell of a CSV file.
    empty = BeforeValidator(lambda value: None if value == "" else value)
    return Annotated[kind | None, empty] if column.nullable else kind


def _with_mix(
    values: Mapping[str, object], model: type[BaseModel], classes: Classes
) -> Mapping[str, object]:
    """Put the classes that have no column of their own into `mix`, which others may not have."""
    if MIX not in model.model_fields:
        return values
    others = {column: value for column, value in values.items() if column not in classes.names}
    if missing := [name for name in classes.names if name not in values]:
        raise StoreError(tr("{missing}: the column is missing", missing=missing[0]))
    shares = {name: values[name] for name in classes.names}
    known = any(share not in (None, "") for share in shares.values())
    return {**others, MIX: shares if known else None}


def _window_fault(row: Row, session: ExportedSession) -> str:
    names = EMOTIONS if has_own_columns(session.classes) else (MIX,)
    min_people = session.min_people
    state = State(row["state"])
    has_none = state is State.NO_DATA
    is_mixed = {row[name] is not None for name in names}
    may_be_mixed = ({True}, {False}) if state.is_facing else ({not has_none},)
    if (row["score"] is None) != has_none or is_mixed not in may_be_mixed:
        return tr("a window has a score, a mix and a state, or none of them")
    low, score, high = row["score_low"], row["score"], row["score_high"]
    if (low is None) != (high is None) or (
        low is not None and (score is None or not low <= score <= high)
    ):
        return tr("a score lies within its interval, which has two ends")
    scored = row.get("oriented", row["people"]) or 0 if state.is_facing else row["people"]
    few = min([scored] * (not has_none) + [row["people"]] * (True in is_mixed), default=min_people)
    if few < min_people:
        return tr(
            "shows the result of {few} people, fewer than the session's minimum of {min_people}",
            few=few,
            min_people=min_people,
        )
    if has_columns(session.classes.names) and (fault := _orientation_fault(row, min_people)):
        return fault
    return "" if row["end_s"] >= row["start_s"] else tr("the window ends before it begins")


def _orientation_fault(row: Row, min_people: int) -> str:
    try:
        known = orientation_of(row)
    except (TypeError, ValueError) as error:
        return tr("where people were turned: {error}", error=error)
    if known is None:
        told = [name for name in WINDOW_COLUMNS if row[name] is not None]
        return tr("{told} of nobody", told=told[0]) if told else ""
    if known.people < min_people:
        return tr(
            "shows where {people} people were turned, fewer than the session's "
            "minimum of {min_people}",
            people=known.people,
            min_people=min_people,
        )
    return ""


def _first_fault(error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    where = ".".join(str(part) for part in first["loc"])
    return f"{where}: {of_library(first['msg'])}"
