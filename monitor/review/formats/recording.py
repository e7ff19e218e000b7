"""Which recording a session is of, and where in it the session begins."""

from __future__ import annotations

import math
import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass

from monitor.store import SessionRecord


@dataclass(frozen=True, slots=True)
class SessionRecording:
    """The video file that a session was made of.

    Attributes:
        name: Its name, without the folder.
        mime_type: What it is.
        start_s: Where in it the session begins; 0 where that was not kept.
        length_s: How long it is; None where unknown.
        fps: Its frames a second; None where unknown.
    """

    name: str
    mime_type: str
    start_s: float = 0.0
    length_s: float | None = None
    fps: float | None = None


def recording_of(record: SessionRecord) -> SessionRecording | None:
    """Return the recording of a session; None where it was of a camera, pictures or the demo."""
    name = record.info.source
    mime_type = mimetypes.guess_type(name)[0] or ""
    if "://" in name or not mime_type.startswith(("video/", "audio/")):
        return None
    kept = record.info.settings.get("recording")
    known: Mapping[str, object] = kept if isinstance(kept, Mapping) else {}
    return SessionRecording(
        name,
        mime_type,
        _number(known.get("start_s")) or 0.0,
        _number(known.get("length_s")),
        _number(known.get("fps")),
    )


def _number(value: object) -> float | None:
    """A time or a rate, which stands in settings that may come from an imported file."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if math.isfinite(value) and value >= 0.0 else None
