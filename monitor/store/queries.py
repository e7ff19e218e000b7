"""Questions about sessions, each asked within a transaction of the caller."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import (
    ColumnElement,
    Connection,
    Text,
    and_,
    case,
    cast,
    false,
    func,
    not_,
    select,
    update,
)

from monitor.errors import SessionNotFoundError, StoreError
from monitor.i18n import tr
from monitor.store.database.database import Database
from monitor.store.database.schema import (
    USER_KINDS,
    EventKind,
    events,
    readings,
    sessions,
)
from monitor.store.database.soundness import is_sound
from monitor.store.database.window_totals import WindowTotals, by_session, window_totals
from monitor.store.ids import LAST
from monitor.store.record import SessionRecord, SessionState, damage_line
from monitor.store.session_row import ReadRow, raw_columns, read_row
from monitor.types import SessionInfo

# Whatever the clock said, and those first that an older version of the program wrote.
_NEWEST_FIRST = (
    func.coalesce(sessions.c.sequence, 1e15).desc(),
    sessions.c.started_at.desc(),
    sessions.c.id.desc(),
)

_WRITTEN_TRASHED_AT = cast(sessions.c.trashed_at, Text)

IN_TRASH = and_(sessions.c.trashed_at.is_not(None), _WRITTEN_TRASHED_AT.between("1970", "9"))
"""Whether a session is in the trash; rubbish in the column puts none there."""

NOT_IN_TRASH = not_(func.coalesce(IN_TRASH, false()))


def select_sessions(
    connection: Connection, database: Database, condition: ColumnElement[bool]
) -> tuple[SessionRecord, ...]:
    """The sessions that meet the condition, newest first."""
    query = select(*raw_columns()).where(condition).order_by(*_NEWEST_FIRST)
    rows = connection.execute(query).mappings().all()
    totals = window_totals(connection, condition)
    event_totals = _event_totals(connection, condition)
    return tuple(
        _record(
            connection,
            database,
            read_row(connection, row),
            totals.get(row["id"], _NO_WINDOWS),
            event_totals.get(row["id"], _NO_EVENTS),
        )
        for row in rows
    )


def find_session(
    connection: Connection,
    database: Database,
    name: str,
    among: ColumnElement[bool] = NOT_IN_TRASH,
) -> SessionRecord:
    """The session whose id is `name` or begins with it, or the newest for `last`.

    It is looked for where `among` holds.

    Raises:
        SessionNotFoundError: There is none.
        StoreError: The name fits more than one.
    """
    session_id = find_info(connection, name, among).session_id
    is_named = cast(sessions.c.id, Text) == session_id  # it may be a blob
    (record,) = select_sessions(connection, database, and_(among, is_named))
    return record


def find_info(
    connection: Connection, name: str, among: ColumnElement[bool] = NOT_IN_TRASH
) -> SessionInfo:
    """The same without its totals, for which all of its rows would be looked at.

    Raises:
        SessionNotFoundError: There is none.
        StoreError: The name fits more than one.
    """
    newest = select(sessions.c.id).where(among).order_by(*_NEWEST_FIRST).limit(1).scalar_subquery()
    known_id = cast(sessions.c.id, Text)
    is_named = sessions.c.id == newest if name == LAST else known_id == name
    begins_so = known_id.startswith(name, autoescape=True)
    for condition in (is_named, begins_so):
        query = select(*raw_columns()).where(among, condition).order_by(*_NEWEST_FIRST)
        if rows := connection.execute(query).mappings().all():
            break
    else:
        raise SessionNotFoundError(tr("there is no session {name!r} in the log", name=name))
    if len(rows) > 1:
        ids = ", ".join(str(row["id"]) for row in rows[:3])
        more = ", ..." if len(rows) > 3 else ""
        raise StoreError(
            tr(
                "{name!r} fits {rows} sessions ({ids}{more}): give more of the name",
                name=name,
                rows=len(rows),
                ids=ids,
                more=more,
            )
        )
    return read_row(connection, rows[0]).info


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


@dataclass(frozen=True, slots=True)
class _Events:
    """What those events of a session sum up to that are sound, and how many are not."""

    last_s: float = 0.0
    unsound: int = 0


_NO_WINDOWS, _NO_EVENTS = WindowTotals(), _Events()


def _event_totals(connection: Connection, condition: ColumnElement[bool]) -> dict[str, _Events]:
    last_s = func.coalesce(events.c.end_s, events.c.time_s)
    query = by_session(events, condition).add_columns(
        func.max(case((is_sound(events), last_s))),
        func.sum(case((is_sound(events), 0), else_=1)),
    )
    return {
        session_id: _Events(end_s or 0.0, unsound)
        for session_id, end_s, unsound in connection.execute(query)
    }


def _record(
    connection: Connection,
    database: Database,
    row: ReadRow,
    of_windows: WindowTotals,
    of_events: _Events,
) -> SessionRecord:
    info = row.info
    length_s = max(of_windows.last_s, of_events.last_s)
    if row.is_ended:
        state = SessionState.INTERRUPTED if row.interrupted else SessionState.ENDED
        if row.ended_at:
            length_s = (row.ended_at - info.started_at).total_seconds()
    else:
        is_running = database.is_running(connection, info.session_id)
        state = SessionState.RUNNING if is_running else SessionState.INTERRUPTED
    return SessionRecord(
        info=info,
        state=state,
        ended_at=row.ended_at,
        length_s=length_s,
        min_people=row.min_people,
        per_person=row.per_person,
        app_version=row.app_version,
        window_count=of_windows.count,
        mean_score=of_windows.score,
        mean_coverage=of_windows.coverage,
        mean_score_low=of_windows.score_low,
        mean_score_high=of_windows.score_high,
        damage=damage_line(
            row.faults, {"windows": of_windows.unsound, "events": of_events.unsound}
        ),
        faults=row.faults,
        is_dated=row.is_dated,
        sequence=row.sequence,
        trashed_at=row.trashed_at,
        kept=row.kept,
        reflection=row.reflection,
    )


@dataclass(frozen=True, slots=True)
class SoFar:
    """What those who go on with a session must know of it.

    Attributes:
        next_frame: The first number that no frame has.
        next_track: The first number that no face has: nobody is taken for somebody of before.
        annotations: Numbers of what the user wrote in class, in the order in which that was done.
        strategy: The strategy that was chosen last; "" where none was chosen during the session.
        newest_slide: The number of the slide that is up; 0 where none is, or it has no number.
    """

    next_frame: int = 0
    next_track: int = 0
    annotations: tuple[int, ...] = ()
    strategy: str = ""
    newest_slide: int = 0


def so_far(connection: Connection, session_id: str) -> SoFar:
    """Ask the log what a session holds."""
    newest = select(func.max(readings.c.frame), func.max(readings.c.track))
    frame, track = connection.execute(newest.where(readings.c.session_id == session_id)).one()
    in_session = events.c.session_id == session_id
    in_class = USER_KINDS - {EventKind.CODE}
    of_user = select(events.c.id).where(in_session, events.c.kind.in_(list(in_class)))
    slides = select(events.c.label).where(in_session, events.c.kind == EventKind.SLIDE)
    slide = connection.scalar(slides.order_by(events.c.time_s.desc()).limit(1)) or ""
    strategies = select(events.c.detail).where(
        in_session, events.c.kind == EventKind.SETTING, events.c.label == "strategy"
    )
    return SoFar(
        0 if frame is None else frame + 1,
        0 if track is None else track + 1,
        tuple(connection.scalars(of_user.order_by(events.c.id))),
        connection.scalar(strategies.order_by(events.c.id.desc()).limit(1)) or "",
        int(slide) if slide.isascii() and slide.isdecimal() else 0,
    )
