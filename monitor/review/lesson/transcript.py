"""A transcript laid on a session of the log."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from monitor.errors import StoreError
from monitor.i18n import tr
from monitor.review.formats.recording import recording_of
from monitor.store import SessionRecord, SessionStore
from monitor.store.files.transcripts import read_transcript
from monitor.times import clock_text

_OF_ZOOM = re.compile(r"GMT(\d{8})-?(\d{6})")
"""In the name of what Zoom records: when it began, in UTC."""


@dataclass(frozen=True, slots=True)
class LaidTranscript:
    """What came of it.

    Attributes:
        session: The session.
        count: All cues.
        outside: Those of them that lie outside of the session, which are kept: the transcript
            can be moved.
        offset_s: Where on the time line of the recording, else of the session, it begins.
    """

    session: str
    count: int
    outside: int
    offset_s: float


def lay_transcript(
    store: SessionStore,
    path: Path,
    name: str,
    *,
    offset_s: float | None = None,
    starts: datetime | time | None = None,
    speakers: bool = False,
    overwrite: bool = False,
) -> LaidTranscript:
    """Add a transcript in WebVTT or SRT to a session.

    Its own time line begins `offset_s` behind that of the recording that the session was made of,
    or behind the session's start where it was live; or at the moment `starts`. By default it
    begins with it, but for a live session where its file is called as Zoom does: then when that
    name says.

    Args:
        store: The log.
        path: The file.
        name: The session.
        offset_s: Seconds; negative where the transcript begins before.
        starts: A moment, or a time of the session's day in local time.
        speakers: Keep the names of those who speak.
        overwrite: Take the place of a transcript that is there.

    Raises:
        SessionNotFoundError: There is no such session.
        StoreError: The file cannot be read, no word of it lies within the session, a moment is
            given for a recording, of which nobody knows when it was made; or the log cannot be
            written.
    """
    cues = read_transcript(path)
    record = store.session(name)
    recording = recording_of(record)
    if recording is not None and starts is not None:
        raise StoreError(
            tr(
                "session {session_id} is of a recording, and nobody knows when that "
                "was made: say with --offset where in it the transcript begins",
                session_id=record.info.session_id,
            )
        )
    if offset_s is None:
        began = starts or (_start_in_name(path) if recording is None else None)
        offset_s = 0.0 if began is None else _since_start_s(record, began)
    shift_s = offset_s - (0.0 if recording is None else recording.start_s)
    laid = [
        replace(
            cue,
            start_s=round(cue.start_s + shift_s, 3),
            end_s=round(cue.end_s + shift_s, 3),
            speaker=cue.speaker if speakers else "",
        )
        for cue in cues
    ]
    outside = sum(cue.end_s < 0.0 or cue.start_s > record.length_s for cue in laid)
    if outside == len(laid):
        raise StoreError(
            tr(
                "{path}: nothing in it was said during session {session_id}, which "
                "lasts {clock_text}: its words would lie from {start_s} to {end_s}; "
                "say with --offset or --starts where it begins",
                path=path,
                session_id=record.info.session_id,
                clock_text=clock_text(record.length_s),
                start_s=_signed_clock(laid[0].start_s),
                end_s=_signed_clock(laid[-1].end_s),
            )
        )
    store.add_cues(record.info.session_id, laid, replace=overwrite)
    return LaidTranscript(record.info.session_id, len(laid), outside, offset_s)


def _start_in_name(path: Path) -> datetime | None:
    found = _OF_ZOOM.search(path.name)
    try:
        return (
            datetime.strptime("".join(found.groups()), "%Y%m%d%H%M%S").replace(tzinfo=UTC)
            if (found)
            else None
        )
    except ValueError:
        return None


def _since_start_s(record: SessionRecord, began: datetime | time) -> float:
    """Return how long after a session's start a moment is."""
    start = record.info.started_at
    if isinstance(began, time):
        local = start.astimezone()
        moment = local.replace(
            hour=began.hour, minute=began.minute, second=began.second, microsecond=began.microsecond
        )
        # A lesson over midnight: the nearer of two days.
        days = round((start - moment) / timedelta(days=1))
        began = moment + timedelta(days=days)
    return round((began.astimezone() - start).total_seconds(), 3)


def _signed_clock(seconds: float) -> str:
    sign = "-" if seconds < 0.0 else ""
    return f"{sign}{clock_text(math.fabs(seconds))}"
