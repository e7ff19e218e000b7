"""From stored rows to DataFrames."""

from __future__ import annotations

import pandas as pd
from sqlalchemy import Column, Connection, Double, Integer, Table, select

from monitor.classes import Classes
from monitor.store.database.schema import MIX, events, visible_columns
from monitor.types import EXPRESSIONS

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
    """The rows of a session in the order in which they were written; events by their time.

    Each of the session's classes has a column. `numbered` adds a first column `event`, the
    row's number in this log.
    """
    columns = visible_columns(table, classes)
    if numbered:
        columns.insert(0, table.c.id)
    # The user may have added or moved events after class.
    order = (table.c.time_s, table.c.id) if table is events else (table.c.id,)
    query = select(*columns).where(table.c.session_id == session_id).order_by(*order)
    names = ["event" if column.name == "id" else column.name for column in columns]
    kinds = {
        name: kind for name, column in zip(names, columns, strict=True) if (kind := _kind(column))
    }
    parts = [
        _unmixed(pd.DataFrame.from_records(rows, columns=names).astype(kinds), classes)
        for rows in connection.execute(query).partitions(_ROWS_AT_ONCE)
    ]
    if not parts:
        return _unmixed(pd.DataFrame(columns=names).astype(kinds), classes)
    return pd.concat(parts, ignore_index=True)


def _unmixed(part: pd.DataFrame, classes: Classes) -> pd.DataFrame:
    """Put a column for each class in the place of `mix`."""
    if MIX not in part.columns:
        return part
    names = list(part.columns)
    place = names.index(MIX)
    shares = pd.DataFrame(
        [mix or {} for mix in part[MIX]],
        columns=list(classes.names),
        index=part.index,
        dtype="float64",
    )
    return pd.concat([part[names[:place]], shares, part[names[place + 1 :]]], axis="columns")


def _kind(column: Column[object]) -> str | None:
    if isinstance(column.type, Double):
        return "float64"
    if isinstance(column.type, Integer):
        return "Int64" if column.nullable else "int64"
    return None
