"""What the log holds, table by table, as the database itself tells it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Connection,
    DateTime,
    Float,
    String,
    Table,
    Text,
    cast,
    func,
    inspect,
    select,
    type_coerce,
)
from sqlalchemy.types import Integer, NullType, TypeEngine

from monitor.i18n import tr
from monitor.store.database.schema import metadata, sessions
from monitor.store.session_row import moment_of

_KINDS: tuple[tuple[type[TypeEngine[Any]], str], ...] = (
    (Boolean, "yes or no"),
    (Integer, "number"),
    (Float, "number"),
    (DateTime, "date"),
    (JSON, "text"),
    (String, "text"),
)


_WORDS = {
    "schema_version": tr("form of the log"),
    "sessions": tr("sessions"),
    "moments": tr("when the log was put in order"),
    "windows": tr("results of the class"),
    "events": tr("markers, notes and what happened"),
    "readings": tr("numbers of each face"),
    "cues": tr("words of transcripts"),
}
"""What each table holds."""


@dataclass(frozen=True, slots=True)
class StoredTable:
    """A table of the log.

    Attributes:
        name: Its name.
        row_count: Number of its rows.
        oldest: Start of the oldest session that has rows in it; None where none has.
        columns: By name, what a column can hold: "number", "text", "date", "yes or no", or
            where it is none of these, what the database calls it.
        longest_text: Characters of the longest text in it; a picture would take thousands.
    """

    name: str
    row_count: int
    oldest: datetime | None
    columns: Mapping[str, str]
    longest_text: int

    @property
    def words(self) -> str:
        """What it is about, for those who do not know its name."""
        return _WORDS.get(self.name, self.name)

    @property
    def can_hold_pictures(self) -> bool:
        """Whether a column can hold more than numbers, words and dates."""
        return not {kind for _, kind in _KINDS}.issuperset(self.columns.values())


def stored_tables(connection: Connection) -> tuple[StoredTable, ...]:
    """All tables of the log, by what the database says about them."""
    inspector = inspect(connection)
    return tuple(
        _stored_table(
            connection,
            table,
            {column["name"]: _kind(column["type"]) for column in inspector.get_columns(name)},
        )
        for name, table in metadata.tables.items()
    )


def picture_line(tables: Sequence[StoredTable]) -> str:
    """Return in a line that there are no pictures in the tables, and how that is known."""
    suspects = [table.name for table in tables if table.can_hold_pictures]
    if suspects:
        return tr(
            "Not made by this program: columns for other things in {suspects}.",
            suspects=", ".join(suspects),
        )
    longest = max((table.longest_text for table in tables), default=0)
    return tr(
        "There are no pictures: no column can hold one, and the longest text has "
        "{longest:,} characters.",
        longest=longest,
    )


def _stored_table(connection: Connection, table: Table, columns: Mapping[str, str]) -> StoredTable:
    starts = select(type_coerce(sessions.c.started_at, NullType()))
    if "session_id" in table.c:
        starts = starts.where(sessions.c.id.in_(select(table.c.session_id)))
    elif table is not sessions:
        starts = starts.where(sessions.c.id.is_(None))
    longest = [
        func.max(func.length(cast(table.c[name], Text)))
        for name, kind in columns.items()
        if kind == "text"
    ]
    row_count, *lengths = connection.execute(
        select(func.count(), *longest).select_from(table)
    ).one()
    return StoredTable(
        table.name,
        row_count,
        min(filter(None, map(moment_of, connection.scalars(starts))), default=None),
        columns,
        max((length for length in lengths if length is not None), default=0),
    )


def _kind(type_: TypeEngine[Any]) -> str:
    return next((word for kind, word in _KINDS if isinstance(type_, kind)), str(type_))
