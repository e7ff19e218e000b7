"""The names of sessions."""

from __future__ import annotations

import re
import secrets
from datetime import UTC, datetime

from monitor.i18n import tr

LAST = "last"
"""The name that stands for the newest session."""

_ID = re.compile(r"[\w-]{1,100}")
_LETTERS = "bcdfghjkmnpqrstvwxz"  # no vowels: no words


def new_session_id(now: datetime) -> str:
    """A name for a session that begins `now`, in local time: `2026-11-23-0910-kdr`.

    The letters tell sessions of the same minute apart.
    """
    letters = "".join(secrets.choice(_LETTERS) for _ in range(3))
    return f"{now.astimezone():%Y-%m-%d-%H%M}-{letters}"


def start_in(session_id: str) -> datetime | None:
    """When a session began, as its name says; None where it says nothing."""
    try:
        return datetime.strptime(session_id[:15], "%Y-%m-%d-%H%M").astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return None


def can_be_id(text: str) -> bool:
    """Whether a session can have this id, which names its lock file too."""
    return bool(_ID.fullmatch(text)) and text != LAST


def checked_id(text: str) -> str:
    """Return `text` if it can be the id of a session.

    Raises:
        ValueError: It cannot.
    """
    if not can_be_id(text):
        raise ValueError(tr("{words!r} cannot be a session id", words=text))
    return text
