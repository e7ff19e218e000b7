"""What each file says of the session and of itself."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, cast

from monitor.store.files.export import SessionTables, about_session
from monitor.tables.note import NOTE


def without_faces(session: SessionTables) -> SessionTables:
    """Return the tables of a format that has no rows per face."""
    return replace(session, readings=None)


def about_lines(session: SessionTables) -> Iterator[tuple[str, str]]:
    """Yield name and value of what a format with a few lines of its own can say.

    The note, the session, when it began in UTC, and for each table its rows and checksum.
    """
    about = cast("Mapping[str, Any]", about_session(without_faces(session)))
    yield "note", NOTE
    yield "session", session.record.info.session_id
    yield "started_at", session.record.info.started_at.isoformat()
    yield "app_version", session.record.app_version
    yield "counts", json.dumps(about["counts"])
    yield "checksums", json.dumps(about["checksums"])
    if session.record.damage:
        yield "damage", session.record.damage
