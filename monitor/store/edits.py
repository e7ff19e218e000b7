"""Changes to what was stored, each within a transaction of the caller."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Table, and_, bindparam, delete, insert, select, update

from monitor.errors import CodesKnownError, StoreError
from monitor.i18n import tr
from monitor.store.database.schema import USER_KINDS, EventKind, cues, events, sessions
from monitor.store.database.soundness import LONGEST_S
from monitor.tables.code import Code
from monitor.tables.cue import Cue
from monitor.tables.slide import Slide


def change_labels(connection: Connection, session_id: str, labels: Mapping[str, object]) -> None:
    """Give a session other values by column; the others stay."""
    if labels:
        row = update(sessions).where(sessions.c.id == session_id)
        connection.execute(row.values(labels))


def insert_rows(
    connection: Connection, table: Table, session_id: str, rows: Sequence[Mapping[str, object]]
) -> None:
    """Add rows to one of a session's tables."""
    connection.execute(insert(table), [{"session_id": session_id, **row} for row in rows])


def insert_event(
    connection: Connection,
    session_id: str,
    kind: EventKind,
    *,
    time_s: float,
    end_s: float | None,
    label: str,
    detail: str,
    gauge: float | None,
) -> int:
    """Add an event of the user to a session; return its number.

    Raises:
        StoreError: Only the program itself writes events of this kind, or the times cannot be.
    """
    _require_user_kind(kind)
    _require_times(time_s, end_s)
    values = {
        "session_id": session_id,
        "kind": kind.value,
        "time_s": time_s,
        "end_s": end_s,
        "label": label,
        "detail": detail,
        "gauge": gauge,
    }
    added = connection.execute(insert(events).values(values).returning(events.c.id))
    number: int = added.scalar_one()
    return number


def insert_codes(
    connection: Connection, session_id: str, codes: Sequence[Code], *, replace: bool
) -> None:
    """Add codes of observers to a session.

    Raises:
        CodesKnownError: One of the observers has codes there and `replace` is false.
        StoreError: A time cannot be.
    """
    observers = sorted({code.observer for code in codes})
    theirs = and_(
        events.c.session_id == session_id,
        events.c.kind == EventKind.CODE.value,
        events.c.detail.in_(observers),
    )
    if replace:
        connection.execute(delete(events).where(theirs))
    elif (known := connection.scalar(select(events.c.detail).where(theirs))) is not None:
        raise CodesKnownError(
            tr(
                "session {session_id} has codes of {known!r} already: use --force to replace them",
                session_id=session_id,
                known=known,
            )
        )
    for code in codes:
        _require_times(code.start_s, code.end_s)
    rows = [
        {
            "time_s": code.start_s,
            "end_s": code.end_s,
            "kind": EventKind.CODE.value,
            "label": code.label,
            "detail": code.observer,
        }
        for code in codes
    ]
    if rows:
        insert_rows(connection, events, session_id, rows)


def insert_slides(
    connection: Connection, session_id: str, slides: Sequence[Slide], *, replace: bool
) -> None:
    """Add when slides came up in a session.

    Raises:
        StoreError: It has slides and `replace` is false, or a time cannot be.
    """
    if delete_slides(connection, session_id) and not replace:
        raise StoreError(
            tr(
                "session {session_id} has slides already: use --force to replace them",
                session_id=session_id,
            )
        )
    for one in slides:
        _require_times(one.start_s, None)
    rows = [
        {
            "time_s": one.start_s,
            "kind": EventKind.SLIDE.value,
            "label": one.name,
            "detail": one.title,
        }
        for one in slides
    ]
    if rows:
        insert_rows(connection, events, session_id, rows)


def delete_slides(connection: Connection, session_id: str) -> int:
    """Delete when slides came up in a session; return how many times one did."""
    theirs = and_(events.c.session_id == session_id, events.c.kind == EventKind.SLIDE.value)
    return connection.execute(delete(events).where(theirs)).rowcount


def insert_cues(
    connection: Connection, session_id: str, words: Sequence[Cue], *, replace: bool
) -> None:
    """Add the words of a transcript to a session.

    Raises:
        StoreError: It has a transcript and `replace` is false, or a time cannot be.
    """
    if replace:
        delete_cues(connection, session_id)
    elif connection.scalar(select(cues.c.id).where(cues.c.session_id == session_id).limit(1)):
        raise StoreError(
            tr(
                "session {session_id} has a transcript already: use --force to replace it",
                session_id=session_id,
            )
        )
    for cue in words:
        if not -LONGEST_S <= cue.start_s <= cue.end_s <= LONGEST_S:
            raise StoreError(
                tr(
                    "a cue cannot last from {cue_start_s:g} to {cue_end_s:g} s",
                    cue_start_s=cue.start_s,
                    cue_end_s=cue.end_s,
                )
            )
    if words:
        insert_rows(connection, cues, session_id, [asdict(cue) for cue in words])


def delete_cues(connection: Connection, session_id: str) -> int:
    """Delete the words of a session; return how many cues there were."""
    return connection.execute(delete(cues).where(cues.c.session_id == session_id)).rowcount


def move_cues(connection: Connection, session_id: str, by_s: float) -> None:
    """Move all words of a session by so many seconds, to the millisecond."""
    known = select(cues.c.id, cues.c.start_s, cues.c.end_s).where(cues.c.session_id == session_id)
    # Of whole milliseconds there is a nearest number each; sums of seconds drift away from it.
    rows = [
        {"of": number, "start_s": round(start_s + by_s, 3), "end_s": round(end_s + by_s, 3)}
        for number, start_s, end_s in connection.execute(known)
    ]
    if rows:
        connection.execute(update(cues).where(cues.c.id == bindparam("of")), rows)


def change_event(connection: Connection, event_id: int, changes: Mapping[str, float | str]) -> None:
    """Give an event of the user new values by column; the others stay.

    Raises:
        StoreError: There is no such event, it is the program's own, or the times cannot be.
    """
    row = {**_user_event(connection, event_id), **changes}
    _require_times(row["time_s"], row["end_s"])
    connection.execute(update(events).where(events.c.id == event_id).values(row))


def remove_event(connection: Connection, event_id: int) -> None:
    """Delete an event of the user.

    Raises:
        StoreError: There is no such event, or it is the program's own.
    """
    _user_event(connection, event_id)
    connection.execute(delete(events).where(events.c.id == event_id))


def _user_event(connection: Connection, event_id: int) -> dict[str, Any]:
    row = connection.execute(select(events).where(events.c.id == event_id)).mappings().first()
    if row is None:
        raise StoreError(
            tr(
                "there is no event {event_id} in the log: it was deleted meanwhile",
                event_id=event_id,
            )
        )
    if row["kind"] not in set(EventKind):
        raise StoreError(
            tr(
                "event {event_id} cannot be read: it can be deleted with its session",
                event_id=event_id,
            )
        )
    _require_user_kind(EventKind(row["kind"]))
    return dict(row)


def _require_user_kind(kind: EventKind) -> None:
    if kind not in USER_KINDS:
        raise StoreError(
            tr(
                "a {kind} is a record of what happened: only markers, notes and "
                "opinions can be changed",
                kind=kind.value,
            )
        )


def _require_times(time_s: float, end_s: float | None) -> None:
    if not (math.isfinite(time_s) and time_s >= 0.0):
        raise StoreError(tr("an event cannot lie before the start of its session"))
    if end_s is not None and not (math.isfinite(end_s) and end_s >= time_s):
        raise StoreError(tr("an event cannot end before it begins"))
