"""A session's own row, read whatever stands in it: one that is damaged locks no other."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, RowMapping, Text, cast, select, type_coerce
from sqlalchemy.types import NullType

from monitor.classes import Classes
from monitor.emotion import with_training_shares
from monitor.errors import EngineError
from monitor.store.database.schema import MIX, REFLECTION, sessions, windows
from monitor.store.database.soundness import LONGEST_S
from monitor.store.ids import start_in
from monitor.store.json_cells import parsed
from monitor.store.record import Reflection
from monitor.types import EXPRESSIONS, SessionInfo

_T = TypeVar("_T")

_LEAST_PEOPLE = 3
"""The minimum group of a session whose own cannot be read: the default."""

_UNKNOWN_START = datetime(1970, 1, 1, tzinfo=UTC)


def raw_columns() -> list[ColumnElement[Any]]:
    """The columns of `sessions` as they are kept, whatever they hold; the id as text."""
    return [
        cast(column, Text).label("id")
        if column is sessions.c.id
        else type_coerce(column, NullType()).label(column.name)
        for column in sessions.columns
    ]


@dataclass(frozen=True, slots=True)
class ReadRow:
    """What could be read of a session's row.

    Attributes:
        info: What it was begun with; what cannot be read is empty there.
        ended_at: Its end; None where it has none that can be read.
        is_ended: Whether it has an end at all.
        interrupted: Whether the program that wrote it died.
        min_people: Its minimum group.
        per_person: Whether rows per face were kept.
        app_version: What wrote it.
        sequence: Its place in the order in which sessions were made.
        trashed_at: Since when it is in the trash.
        kept: Whether the user took it out of there.
        is_dated: Whether its start could be read.
        reflection: What the teacher wrote about it.
        faults: Columns that cannot be read.
    """

    info: SessionInfo
    ended_at: datetime | None
    is_ended: bool
    interrupted: bool
    min_people: int
    per_person: bool
    app_version: str
    sequence: float
    trashed_at: datetime | None
    kept: bool
    is_dated: bool
    reflection: Reflection
    faults: tuple[str, ...]


def read_row(connection: Connection, raw: RowMapping) -> ReadRow:
    """Read a row of `raw_columns`."""
    cells = _Cells(raw)
    model = cells.text("model")
    started_at = cells.moment("started_at")
    ended_at = cells.moment("ended_at") if raw["ended_at"] is not None else None
    start = started_at or start_in(raw["id"]) or _UNKNOWN_START
    if ended_at and not 0.0 <= (ended_at - start).total_seconds() <= LONGEST_S:
        ended_at = None
        if started_at:
            cells.faults.append("ended_at")
    info = SessionInfo(
        raw["id"],
        start,
        cells.text("source"),
        model,
        cells.text("strategy"),
        cells.mapping("settings"),
        title=cells.text("title"),
        room=cells.text("room"),
        course=cells.text("course"),
        consent_note=cells.text("consent_note"),
        classes=cells.classes(connection, model),
    )
    return ReadRow(
        info=info,
        ended_at=ended_at,
        is_ended=raw["ended_at"] is not None,
        interrupted=cells.truth("interrupted"),
        min_people=cells.count("min_people", _LEAST_PEOPLE),
        per_person=cells.truth("per_person"),
        app_version=cells.text("app_version"),
        sequence=cells.number("sequence"),
        trashed_at=cells.moment("trashed_at") if raw["trashed_at"] is not None else None,
        kept=cells.truth("kept"),
        is_dated=started_at is not None,
        reflection=Reflection(**{name: cells.text(name) for name in REFLECTION}),
        faults=tuple(cells.faults),
    )


def moment_of(value: object) -> datetime | None:
    """A moment as the database keeps it, in UTC; None where it is none."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return None
    if not isinstance(value, datetime):
        return None
    # Near the ends of the calendar no local time can be told.
    return value.replace(tzinfo=UTC) if 1970 <= value.year < 9000 else None


class _Cells:
    """The cells of a row by kind; each that is of another kind is noted as a fault."""

    def __init__(self, raw: RowMapping) -> None:
        self._raw = raw
        self.faults: list[str] = []

    def text(self, name: str) -> str:
        value = self._raw[name]
        return value if isinstance(value, str) else self._fault(name, "")

    def moment(self, name: str) -> datetime | None:
        return moment_of(self._raw[name]) or self._fault(name, None)

    def truth(self, name: str) -> bool:
        value = self._raw[name]
        return bool(value) if value in (0, 1) else self._fault(name, default=True)

    def number(self, name: str) -> float:
        value = self._raw[name]
        if value is None:
            return math.inf
        is_number = isinstance(value, float) and abs(value) < 1e15
        return value if is_number else self._fault(name, math.inf)

    def count(self, name: str, default: int) -> int:
        value = self._raw[name]
        is_count = isinstance(value, int) and 1 <= value <= 10_000
        return value if is_count else self._fault(name, default)

    def mapping(self, name: str) -> Mapping[str, object]:
        value = parsed(self._raw[name])
        return value if isinstance(value, dict) else self._fault(name, {})

    def classes(self, connection: Connection, model: str) -> Classes:
        if self._raw["classes"] is None:
            found = EXPRESSIONS
        else:
            try:
                found = Classes.from_dict(self.mapping("classes"))
            except ValueError:
                if "classes" not in self.faults:
                    self.faults.append("classes")
                return _classes_of_windows(connection, self._raw["id"])
        try:
            return with_training_shares(found, model)
        except EngineError:  # a file of the app is missing, which is no fault of the log
            return found

    def _fault(self, name: str, default: _T) -> _T:
        self.faults.append(name)
        return default


def _classes_of_windows(connection: Connection, session_id: str) -> Classes:
    """The names of a session's classes by its first window; which count nobody knows."""
    mix = select(type_coerce(windows.c[MIX], NullType())).where(
        windows.c.session_id == session_id, windows.c[MIX].is_not(None)
    )
    shares = parsed(connection.scalar(mix.limit(1)))
    try:
        return Classes(tuple(shares)) if isinstance(shares, dict) else EXPRESSIONS
    except ValueError:
        return EXPRESSIONS
