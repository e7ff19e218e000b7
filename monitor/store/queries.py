"""Questions about sessions, each asked within a transaction of the caller."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, case, func, select, update

from monitor.classes import Classes
from monitor.emotion import with_training_shares
from monitor.errors import SessionNotFoundError, StoreError
from monitor.store.database.database import Database
from monitor.store.database.schema import events, sessions, windows
from monitor.store.ids import LAST
from monitor.store.record import SessionRecord, SessionState
from monitor.types import EXPRESSIONS, SessionInfo

_NEWEST_FIRST = (sessions.c.started_at.desc(), sessions.c.id.desc())


def select_sessions(
    connection: Connection, database: Database, condition: ColumnElement[bool]
) -> tuple[SessionRecord, ...]:
    """The sessions that meet the condition, newest first."""
    last_event_s = (
        select(func.max(func.coalesce(events.c.end_s, events.c.time_s)))
        .where(events.c.session_id == sessions.c.id)
        .scalar_subquery()
    )
    query = (
        select(
            sessions,
            func.count(windows.c.id).label("window_count"),
            func.avg(windows.c.score).label("mean_score"),
            # Where some windows have no interval, the mean has none.
            *(
                case((func.count(end) == func.count(windows.c.score), func.avg(end))).label(
                    f"mean_{end.name}"
                )
                for end in (windows.c.score_low, windows.c.score_high)
            ),
            func.avg(windows.c.coverage).label("mean_coverage"),
            func.max(windows.c.end_s).label("last_window_s"),
            last_event_s.label("last_event_s"),
        )
        .join(windows, isouter=True)
        .where(condition)
        .group_by(sessions.c.id)
        .order_by(*_NEWEST_FIRST)
    )
    rows = connection.execute(query).all()
    return tuple(_record(connection, database, row) for row in rows)


def find_session(connection: Connection, database: Database, name: str) -> SessionRecord:
    """The session whose id is `name` or begins with it, or the newest for `last`.

    Raises:
        SessionNotFoundError: There is none.
        StoreError: The name fits more than one.
    """
    newest = select(sessions.c.id).order_by(*_NEWEST_FIRST).limit(1).scalar_subquery()
    is_named = sessions.c.id == (newest if name == LAST else name)
    begins_so = sessions.c.id.startswith(name, autoescape=True)
    found = select_sessions(connection, database, is_named) or select_sessions(
        connection, database, begins_so
    )
    if not found:
        raise SessionNotFoundError(f"there is no session {name!r} in the log")
    if len(found) > 1:
        ids = ", ".join(record.info.session_id for record in found[:3])
        more = ", ..." if len(found) > 3 else ""
        raise StoreError(
            f"{name!r} fits {len(found)} sessions ({ids}{more}): give more of the name"
        )
    return found[0]


def end_interrupted(connection: Connection, database: Database) -> tuple[str, ...]:
    """Let the sessions whose program died end with their last row; return their ids."""
    unfinished = select_sessions(connection, database, sessions.c.ended_at.is_(None))
    dead = [record for record in unfinished if record.state is SessionState.INTERRUPTED]
    for record in dead:
        ended_at = record.info.started_at + timedelta(seconds=record.length_s)
        connection.execute(
            update(sessions)
            # On a server a session may have ended since it was read.
            .where(sessions.c.id == record.info.session_id, sessions.c.ended_at.is_(None))
            .values(ended_at=ended_at, interrupted=True)
        )
        database.forget(record.info.session_id)
    return tuple(record.info.session_id for record in dead)


def _record(connection: Connection, database: Database, row: Row[Any]) -> SessionRecord:
    if row.ended_at is not None:
        state = SessionState.INTERRUPTED if row.interrupted else SessionState.ENDED
        length_s = (row.ended_at - row.started_at).total_seconds()
    else:
        is_running = database.is_running(connection, row.id)
        state = SessionState.RUNNING if is_running else SessionState.INTERRUPTED
        length_s = max(row.last_window_s or 0.0, row.last_event_s or 0.0)
    return SessionRecord(
        info=SessionInfo(
            row.id,
            row.started_at,
            row.source,
            row.model,
            row.strategy,
            row.settings,
            title=row.title,
            room=row.room,
            course=row.course,
            consent_note=row.consent_note,
            classes=with_training_shares(
                Classes.from_dict(row.classes) if row.classes else EXPRESSIONS, row.model
            ),
        ),
        state=state,
        ended_at=row.ended_at,
        length_s=length_s,
        min_people=row.min_people,
        per_person=row.per_person,
        app_version=row.app_version,
        window_count=row.window_count,
        mean_score=row.mean_score,
        mean_coverage=row.mean_coverage,
        mean_score_low=row.mean_score_low,
        mean_score_high=row.mean_score_high,
    )
