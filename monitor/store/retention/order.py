"""The order in which sessions were made, which no clock can change."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, select, update

from monitor.store.database.schema import sessions


def next_place() -> ColumnElement[float]:
    """The place after all others, for a session that begins now."""
    return select(func.coalesce(func.max(sessions.c.sequence), 0.0) + 1.0).scalar_subquery()


def place_of(connection: Connection, started_at: datetime) -> float:
    """The place of a session from elsewhere: before the first that began later."""
    place = sessions.c.sequence
    after = connection.scalar(select(func.min(place)).where(sessions.c.started_at > started_at))
    if after is None:
        return float(connection.scalar(select(next_place())) or 1.0)
    before = connection.scalar(select(func.max(place)).where(place < after))
    return float(after - 1.0 if before is None else (before + after) / 2.0)


def number_sessions(connection: Connection) -> None:
    """Give sessions a place that a program of an older version began: the last one."""
    unnumbered = select(sessions.c.id).where(sessions.c.sequence.is_(None))
    for session_id in connection.scalars(unnumbered.order_by(sessions.c.started_at)).all():
        row = update(sessions).where(sessions.c.id == session_id)
        connection.execute(row.values(sequence=next_place()))
