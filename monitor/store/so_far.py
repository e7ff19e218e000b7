"""What a session holds by the time that it goes on."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from monitor.store.database.schema import USER_KINDS, EventKind, events, readings


@dataclass(frozen=True, slots=True)
class SoFar:
    """What those who go on with a session must know of it.

    Attributes:
        next_frame: The first number that no frame has.
        next_track: The first number that no face has: nobody is taken for somebody of before.
        annotations: Numbers of the user's events, in the order in which they were written.
        strategy: The strategy that was chosen last; "" where none was chosen during the session.
    """

    next_frame: int = 0
    next_track: int = 0
    annotations: tuple[int, ...] = ()
    strategy: str = ""


def so_far(connection: Connection, session_id: str) -> SoFar:
    """Ask the log what a session holds."""
    newest = select(func.max(readings.c.frame), func.max(readings.c.track))
    frame, track = connection.execute(newest.where(readings.c.session_id == session_id)).one()
    in_session = events.c.session_id == session_id
    of_user = select(events.c.id).where(in_session, events.c.kind.in_(list(USER_KINDS)))
    strategies = select(events.c.detail).where(
        in_session, events.c.kind == EventKind.SETTING, events.c.label == "strategy"
    )
    return SoFar(
        0 if frame is None else frame + 1,
        0 if track is None else track + 1,
        tuple(connection.scalars(of_user.order_by(events.c.id))),
        connection.scalar(strategies.order_by(events.c.id.desc()).limit(1)) or "",
    )
