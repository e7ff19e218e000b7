"""From stored rows to DataFrames."""

from __future__ import annotations

from typing import Any

import pandas as pd
from sqlalchemy import Column, Connection, Double, Integer, Result, Table, select

from monitor.store.schema import events, visible_columns

_ROWS_AT_ONCE = 20_000
"""Rows are turned into columns in parts: as Python objects they take ten times the memory."""


def read_table(connection: Connection, table: Table, session_id: str) -> pd.DataFrame:
    """The rows of a session in the order in which they were written; events by their time."""
    columns = visible_columns(table)
    # The user may have added or moved events after class.
    order = (table.c.time_s, table.c.id) if table is events else (table.c.id,)
    query = select(*columns).where(table.c.session_id == session_id).order_by(*order)
    return _as_frame(connection.execute(query), columns)


def read_numbered_events(connection: Connection, session_id: str) -> pd.DataFrame:
    """The events of a session with a first column `event`, their number in this log."""
    columns = [events.c.id, *visible_columns(events)]
    is_of_session = events.c.session_id == session_id
    query = select(*columns).where(is_of_session).order_by(events.c.time_s, events.c.id)
    return _as_frame(connection.execute(query), columns).rename(columns={"id": "event"})


def _as_frame(result: Result[Any], columns: list[Column[object]]) -> pd.DataFrame:
    names = [column.name for column in columns]
    kinds = {column.name: kind for column in columns if (kind := _kind(column))}
    parts = [
        pd.DataFrame.from_records(rows, columns=names).astype(kinds)
        for rows in result.partitions(_ROWS_AT_ONCE)
    ]
    if not parts:
        return pd.DataFrame(columns=names).astype(kinds)
    return pd.concat(parts, ignore_index=True)


def _kind(column: Column[object]) -> str | None:
    if isinstance(column.type, Double):
        return "float64"
    if isinstance(column.type, Integer):
        return "Int64" if column.nullable else "int64"
    return None
