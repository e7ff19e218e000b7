"""Changes what the user may change of stored sessions: their labels and annotations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from monitor.errors import StoreError
from monitor.i18n import tr
from monitor.store.access import LogAccess
from monitor.store.database.schema import EventKind
from monitor.store.edits import (
    change_event,
    change_labels,
    delete_cues,
    delete_slides,
    insert_codes,
    insert_cues,
    insert_event,
    insert_slides,
    move_cues,
    remove_event,
)
from monitor.store.queries import find_info
from monitor.store.record import Reflection
from monitor.tables.code import Code
from monitor.tables.cue import Cue
from monitor.tables.slide import Slide
from monitor.tables.slides_file import with_slides_file

LONGEST_REFLECTION = 2000
"""Letters of each of its texts."""


class SessionEditor(LogAccess):
    """Edits of stored sessions; what the program recorded itself stays as it is."""

    def update(
        self,
        name: str,
        *,
        title: str | None = None,
        room: str | None = None,
        course: str | None = None,
        consent_note: str | None = None,
    ) -> None:
        """Give a session other labels; None leaves one as it is, "" clears it.

        Raises:
            SessionNotFoundError: There is no such session.
        """
        labels = {"title": title, "room": room, "course": course, "consent_note": consent_note}
        given = {column: text for column, text in labels.items() if text is not None}
        with self._write() as connection:
            change_labels(connection, self._id(connection, name), given)

    def reflect(self, name: str, reflection: Reflection) -> None:
        """Keep what the teacher thinks of a lesson, in the place of what was there.

        Raises:
            SessionNotFoundError: There is no such session.
            StoreError: A text is too long.
        """
        for text in asdict(reflection).values():
            if len(text) > LONGEST_REFLECTION:
                raise StoreError(
                    tr(
                        "a reflection of {words:,} characters is too long: keep it "
                        "under {longest_reflection:,}",
                        words=len(text),
                        longest_reflection=LONGEST_REFLECTION,
                    )
                )
        with self._write() as connection:
            change_labels(connection, self._id(connection, name), asdict(reflection))

    def add_event(
        self,
        name: str,
        kind: EventKind,
        time_s: float,
        label: str = "",
        detail: str = "",
        *,
        end_s: float | None = None,
        gauge: float | None = None,
    ) -> int:
        """Add a marker, note or opinion to a session and return its number, as in `events`.

        Args:
            name: The session.
            kind: One of `USER_KINDS`.
            time_s: Seconds since the session's start.
            label: Name of a marker; for opinions the gauge's state in words.
            detail: More words.
            end_s: End of what takes time.
            gauge: 0..100, what the gauge showed, for opinions.

        Raises:
            SessionNotFoundError: There is no such session.
            StoreError: Events of this kind are the program's own, or the times cannot be.
        """
        with self._write() as connection:
            return insert_event(
                connection,
                self._id(connection, name),
                kind,
                time_s=time_s,
                end_s=end_s,
                label=label,
                detail=detail,
                gauge=gauge,
            )

    def add_codes(self, name: str, codes: Sequence[Code], *, replace: bool = False) -> None:
        """Add what observers coded to a session, all or nothing.

        Args:
            name: The session.
            codes: In seconds since the session's start.
            replace: Take the place of codes that the same observers have there.

        Raises:
            SessionNotFoundError: There is no such session.
            CodesKnownError: One of the observers has codes there.
            StoreError: A time cannot be.
        """
        with self._write() as connection:
            insert_codes(connection, self._id(connection, name), codes, replace=replace)

    def add_cues(self, name: str, words: Sequence[Cue], *, replace: bool = False) -> None:
        """Add the words of a transcript to a session, all or nothing.

        Args:
            name: The session.
            words: In seconds since the session's start; what lies outside of it is kept too, so
                that the transcript can be moved later.
            replace: Take the place of the transcript that is there.

        Raises:
            SessionNotFoundError: There is no such session.
            StoreError: It has a transcript already, or a time cannot be.
        """
        with self._write() as connection:
            insert_cues(connection, self._id(connection, name), words, replace=replace)

    def move_cues(self, name: str, by_s: float) -> None:
        """Move a session's transcript by so many seconds, to the millisecond.

        Raises:
            SessionNotFoundError: There is no such session.
        """
        with self._write() as connection:
            move_cues(connection, self._id(connection, name), by_s)

    def remove_cues(self, name: str) -> int:
        """Delete a session's transcript for good; return how many cues it had.

        Raises:
            SessionNotFoundError: There is no such session.
        """
        with self._write() as connection:
            count = delete_cues(connection, self._id(connection, name))
        with self._database.errors():
            self._database.compact()
        return count

    def add_slides(self, name: str, slides: Sequence[Slide], *, replace: bool = False) -> None:
        """Add when slides came up in a session, all or nothing.

        Args:
            name: The session.
            slides: In seconds since the session's start.
            replace: Take the place of slides that are there.

        Raises:
            SessionNotFoundError: There is no such session.
            StoreError: It has slides already, or a time cannot be.
        """
        with self._write() as connection:
            insert_slides(connection, self._id(connection, name), slides, replace=replace)

    def keep_slides_file(self, name: str, file: Path | None) -> None:
        """Keep where the PDF of a session's slides lies; None forgets it.

        Raises:
            SessionNotFoundError: There is no such session.
        """
        with self._write() as connection:
            info = find_info(connection, name)
            settings = with_slides_file(info.settings, file)
            change_labels(connection, info.session_id, {"settings": settings})

    def remove_slides(self, name: str) -> int:
        """Delete when slides came up in a session; return how many times one did.

        Raises:
            SessionNotFoundError: There is no such session.
        """
        with self._write() as connection:
            return delete_slides(connection, self._id(connection, name))

    def edit_event(
        self,
        event: int,
        *,
        time_s: float | None = None,
        end_s: float | None = None,
        label: str | None = None,
        detail: str | None = None,
    ) -> None:
        """Change an event of the user; None leaves a value as it is.

        Raises:
            StoreError: There is no such event, it is the program's own, or the times cannot be.
        """
        values = {"time_s": time_s, "end_s": end_s, "label": label, "detail": detail}
        given = {column: value for column, value in values.items() if value is not None}
        with self._write() as connection:
            change_event(connection, event, given)

    def delete_event(self, event: int) -> None:
        """Delete an event of the user.

        Raises:
            StoreError: There is no such event, or it is the program's own.
        """
        with self._write() as connection:
            remove_event(connection, event)
