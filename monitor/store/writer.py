"""The writer of one session: each row is on the disk when its method returns."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta

from sqlalchemy import Connection, Table, delete, insert, update

from monitor.errors import StoreError
from monitor.i18n import tr
from monitor.orientation import Front
from monitor.sound.records import SoundStretch
from monitor.store.database.database import Database, SessionLock
from monitor.store.database.schema import (
    USER_KINDS,
    EventKind,
    events,
    readings,
    sessions,
    windows,
)
from monitor.store.edits import insert_rows
from monitor.store.mix import mixed
from monitor.store.queries import SoFar
from monitor.tables.rows import Row, reading_rows, window_row
from monitor.types import SessionInfo, State, WindowSummary
from monitor.window import MinimumGroup, ShownReading


class SessionWriter:
    """Writes a session, owned by one thread; made by `SessionStore.begin` or `go_on`.

    Times are given in the source's time and stored as seconds since `origin_s`. Every
    method commits, and raises `StoreError` where it cannot; the writer stays usable then,
    and what was committed before is safe.

    Attributes:
        session_id: Name of the session.
        so_far: What it held when it was begun or went on.
    """

    def __init__(
        self,
        database: Database,
        connection: Connection,
        lock: SessionLock,
        info: SessionInfo,
        *,
        origin_s: float,
        min_people: int,
        per_person: bool,
        so_far: SoFar | None = None,
    ) -> None:
        self.session_id = info.session_id
        self._database = database
        self._connection = connection
        self._lock = lock
        self._started_at = info.started_at
        self._classes = info.classes
        self._origin_s = origin_s
        self._group = MinimumGroup(min_people)
        self._per_person = per_person
        self.so_far = so_far or SoFar()
        self._annotations = list(self.so_far.annotations)
        self._slides: list[int] = []

    def window(self, summary: WindowSummary) -> None:
        """Store a window; without its class result where too few people were readable."""
        self._insert(windows, [window_row(self._group.window(summary), self._origin_s)])

    def window_rows(self, rows: Sequence[Row]) -> None:
        """Store windows of a recording's table, at once, their times as the source has them.

        Raises:
            StoreError: One says what fewer people than the session's minimum group show.
        """
        first, *_ = self._classes.names
        if any(row[first] is not None and not self._admits(row) for row in rows):
            raise StoreError(
                tr(
                    "session {session_id}: a window is of too small a group",
                    session_id=self.session_id,
                )
            )
        shifted = [
            row | {name: float(row[name] or 0.0) - self._origin_s for name in ("start_s", "end_s")}
            for row in rows
        ]
        if shifted:
            self._insert(windows, shifted)

    def reading(self, reading: ShownReading) -> None:
        """Store a frame's faces, in a session that keeps per-person rows.

        Raises:
            StoreError: The session was begun without per-person rows.
        """
        if not self._per_person:
            raise StoreError(
                tr("session {session_id} keeps no per-person rows", session_id=self.session_id)
            )
        rows = reading_rows(reading, self._origin_s)
        for row in rows:
            row["frame"] = self.so_far.next_frame + reading.frame_index
            if isinstance(track := row["track"], int):
                row["track"] = self.so_far.next_track + track
        self._insert(readings, rows)

    def marker(self, time_s: float, label: str, note: str = "") -> None:
        """Store a moment that the user marked."""
        self._event(EventKind.MARKER, time_s, label=label, detail=note)

    def note(self, time_s: float, text: str) -> None:
        """Store a note of the user on the session."""
        self._event(EventKind.NOTE, time_s, detail=text)

    def slide(self, time_s: float, name: str = "") -> None:
        """Store that the next slide came up, or the one of that name, which is not taken back."""
        if name:
            at_s = max(time_s - self._origin_s, 0.0)
            row: Row = {"time_s": at_s, "kind": EventKind.SLIDE.value, "label": name, "detail": ""}
            self._insert(events, [row])
            return
        number = self.so_far.newest_slide + len(self._slides) + 1
        self._event(EventKind.SLIDE, time_s, label=str(number))
        self._slides.append(self._annotations[-1])

    def gap(self, start_s: float, end_s: float, reason: str) -> None:
        """Store a span without pictures."""
        self._event(EventKind.GAP, start_s, end_s=end_s, detail=reason)

    def front(self, time_s: float, front: Front) -> None:
        """Store where the front is from now on."""
        text = json.dumps(front.as_dict())
        self._event(EventKind.FRONT, time_s, label=front.basis.value, detail=text)

    def sound(self, stretches: Sequence[SoundStretch]) -> None:
        """Store whether somebody talked, from when to when."""
        rows: list[Row] = [
            {
                "time_s": one.start_s - self._origin_s,
                "end_s": one.end_s - self._origin_s,
                "kind": EventKind.SOUND.value,
                "label": one.kind.value,
                "detail": "",
            }
            for one in stretches
        ]
        if rows:
            self._insert(events, rows)

    def setting(self, time_s: float, name: str, value: object) -> None:
        """Store that a setting was changed during the session."""
        self._event(EventKind.SETTING, time_s, label=name, detail=str(value))

    def opinion(self, time_s: float, *, agrees: bool, state: State, gauge: float | None) -> None:
        """Store whether the user agreed with the gauge, which said `state` and 0..100."""
        kind = EventKind.AGREE if agrees else EventKind.DISAGREE
        self._event(kind, time_s, label=state.value, gauge=gauge)

    def take_back(self) -> None:
        """Remove the newest marker, note, opinion or slide; harmless where there is none."""
        if not self._annotations:
            return
        with self._transaction() as connection:
            connection.execute(delete(events).where(events.c.id == self._annotations[-1]))
        taken = self._annotations.pop()
        if self._slides and self._slides[-1] == taken:
            self._slides.pop()

    def end(self, time_s: float) -> None:
        """Store the session's end and close the writer.

        The end is told by the session's own time, so that a changed clock cannot give a
        session a wrong length.
        """
        ended_at = self._started_at + timedelta(seconds=time_s - self._origin_s)
        with self._transaction() as connection:
            self._set_end(connection, ended_at)
        self.close()

    def close(self) -> None:
        """Let go of the log without an end; the session then counts as interrupted.

        Harmless when closed before.
        """
        self._connection.close()
        self._lock.release()

    def _admits(self, row: Row) -> bool:
        return self._group.admits(int(row["people"] or 0))

    def _event(
        self,
        kind: EventKind,
        time_s: float,
        *,
        end_s: float | None = None,
        label: str = "",
        detail: str = "",
        gauge: float | None = None,
    ) -> None:
        row: Row = {
            "time_s": time_s - self._origin_s,
            "end_s": None if end_s is None else end_s - self._origin_s,
            "kind": kind.value,
            "label": label,
            "detail": detail,
            "gauge": gauge,
        }
        with self._transaction() as connection:
            values = {"session_id": self.session_id, **row}
            added = connection.execute(insert(events).values(values).returning(events.c.id))
            number: int = added.scalar_one()
        if kind in USER_KINDS:
            self._annotations.append(number)

    def _insert(self, table: Table, rows: list[Row]) -> None:
        with self._transaction() as connection:
            insert_rows(connection, table, self.session_id, mixed(rows, self._classes))

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        if self._connection.closed:
            raise StoreError(
                tr(
                    "session {session_id} has ended: nothing can be added to it",
                    session_id=self.session_id,
                )
            )
        with self._database.errors(), self._connection.begin():
            if self._lock.renew():
                # Meanwhile another program may have taken the session for interrupted.
                self._set_end(self._connection, None)
            yield self._connection

    def _set_end(self, connection: Connection, ended_at: datetime | None) -> None:
        row = update(sessions).where(sessions.c.id == self.session_id)
        connection.execute(row.values(ended_at=ended_at, interrupted=False))
