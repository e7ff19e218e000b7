"""Shares by name, for classes without columns of their own in the log."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from monitor.classes import Classes
from monitor.store.database.schema import MIX, has_own_columns


def mixed(rows: Iterable[Mapping[str, Any]], classes: Classes) -> list[dict[str, Any]]:
    """Return rows as the log keeps them: classes without columns of their own in one, `mix`."""
    if has_own_columns(classes):
        return [dict(row) for row in rows]
    return [_mixed(row, classes.names) for row in rows]


def _mixed(row: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    others = {column: value for column, value in row.items() if column not in names}
    if names[0] not in row:  # an event
        return others
    shares = {name: row[name] for name in names}
    return {**others, MIX: None if None in shares.values() else shares}
