"""What the review says in words. No Qt here."""

from __future__ import annotations

from datetime import timedelta

from monitor.store import SessionRecord, SessionState
from monitor.ui.review.document import Document
from monitor.ui.wording import clock, duration, local_time

_BETWEEN = "  \N{MIDDLE DOT}  "


def about_line(record: SessionRecord) -> str:
    """Return date, length, room, course and source of a session."""
    info = record.info
    parts = [local_time(info.started_at), duration(record.length_s), info.room, info.course]
    parts.append(info.source)
    if record.state is not SessionState.ENDED:
        parts.append(record.state.value)
    return _BETWEEN.join(part for part in parts if part)


def cursor_line(document: Document, time_s: float) -> str:
    """Return when the cursor stands, and what the gauge showed then."""
    moment = document.record.info.started_at + timedelta(seconds=time_s)
    parts = [f"{clock(time_s)}  ({moment.astimezone():%H:%M})"]
    course, at = document.course, document.course.window_at(time_s)
    gauge = course.gauge_at(time_s)
    if at is None:
        parts.append("no picture")
    else:
        state = document.windows["state"].iloc[at]
        parts.append(str(state) if gauge is None else f"gauge {gauge:.0f}, {state}")
        parts.append(f"{course.people[at]} of {course.seen[at]} readable")
    return _BETWEEN.join(parts)
