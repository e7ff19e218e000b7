"""From stored rows to DataFrames."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import pandas as pd
from sqlalchemy import (
    ColumnElement,
    Connection,
    Double,
    Integer,
    Table,
    and_,
    func,
    select,
    type_coerce,
)
from sqlalchemy.types import NullType

from monitor.classes import Classes
from monitor.store.database.schema import (
    MIX,
    EventKind,
    cues,
    events,
    has_own_columns,
    readings,
    visible_columns,
    windows,
)
from monitor.store.database.soundness import is_sound
from monitor.store.json_cells import front_fault, mix_of
from monitor.store.record import SessionRecord, damage_line
from monitor.types import EXPRESSIONS, SessionInfo

_ROWS_AT_ONCE = 20_000
"""Rows are turned into columns in parts: as Python objects they take ten times the memory."""


def read_table(
    connection: Connection,
    table: Table,
    session_id: str,
    classes: Classes = EXPRESSIONS,
    *,
    numbered: bool = False,
) -> pd.DataFrame:
    """The rows of a session in the order in which they were written; events and cues by their time.

    Each of the session's classes has a column. `numbered` adds a first column `event`, the
    row's number in this log. Rows that the program cannot have written are left out.
    """
    columns: list[ColumnElement[Any]] = [
        type_coerce(column, NullType()).label(MIX) if column.name == MIX else column
        for column in visible_columns(table, classes)
    ]
    if numbered:
        columns.insert(0, table.c.id)
    # The user may have added or moved events after class.
    times = {events: "time_s", cues: "start_s"}
    order = (*([table.c[times[table]]] if table in times else []), table.c.id)
    is_wanted = and_(table.c.session_id == session_id, is_sound(table))
    query = select(*columns).where(is_wanted).order_by(*order)
    names = ["event" if column.name == "id" else column.name for column in columns]
    kinds = {
        name: kind for name, column in zip(names, columns, strict=True) if (kind := _kind(column))
    }
    parts = [
        # Plain tuples: pandas asks each row of SQLAlchemy whether it is something else.
        _readable(
            pd.DataFrame.from_records([tuple(row) for row in rows], columns=names).astype(kinds),
            classes,
        )
        for rows in connection.execute(query).partitions(_ROWS_AT_ONCE)
    ]
    if not parts:
        return _readable(pd.DataFrame(columns=names).astype(kinds), classes)
    return pd.concat(parts, ignore_index=True)


def damage_of(
    connection: Connection,
    record: SessionRecord,
    tables: Mapping[str, pd.DataFrame] = MappingProxyType({}),
) -> str:
    """What of a session cannot be read, in a line, after a look at all of its rows.

    Args:
        connection: Within a transaction.
        record: The session.
        tables: By name, those that `read_table` has read already.
    """
    lost = {
        table.name: _lost_rows(connection, table, record.info, tables.get(table.name))
        for table in (windows, events, readings, cues)
    }
    return damage_line(record.faults, lost)


def _lost_rows(
    connection: Connection, table: Table, info: SessionInfo, read: pd.DataFrame | None
) -> int:
    """Number of a session's rows in a table that `read_table` leaves out."""
    rows = select(func.count()).where(table.c.session_id == info.session_id)
    if read is None and table is readings and has_own_columns(info.classes):
        return connection.scalar(rows.where(~is_sound(table))) or 0
    if read is None:
        read = read_table(connection, table, info.session_id, info.classes)
    return (connection.scalar(rows) or 0) - len(read)


def _readable(part: pd.DataFrame, classes: Classes) -> pd.DataFrame:
    """Put a column for each class in the place of `mix`; leave rows out whose JSON is none."""
    if "kind" in part.columns:
        fronts = part["kind"] == EventKind.FRONT.value
        faulty = part["detail"].where(fronts).dropna().map(front_fault).map(bool)
        return part.drop(index=faulty.index[faulty])
    if MIX not in part.columns:
        return part
    cells = part[MIX].astype(object).where(part[MIX].notna(), None)
    mixes = [mix_of(cell, classes.names) for cell in cells]
    part = part.loc[[mix is not None for mix in mixes]]
    names = list(part.columns)
    place = names.index(MIX)
    shares = pd.DataFrame(
        [mix for mix in mixes if mix is not None],
        columns=list(classes.names),
        index=part.index,
        dtype="float64",
    )
    return pd.concat([part[names[:place]], shares, part[names[place + 1 :]]], axis="columns")


def _kind(column: ColumnElement[Any]) -> str | None:
    if isinstance(column.type, Double):
        return "float64"
    if isinstance(column.type, Integer):
        return "Int64" if getattr(column, "nullable", False) else "int64"
    return None
