"""The names of sessions."""

from __future__ import annotations

import re
import secrets
from datetime import datetime

LAST = "last"
"""The name that stands for the newest session."""

_ID = re.compile(r"[\w-]+")  # it names a lock file too
_LETTERS = "bcdfghjkmnpqrstvwxz"  # no vowels: no words


def new_session_id(now: datetime) -> str:
    """A name for a session that begins `now`, in local time: `2026-11-23-0910-kdr`.

    The letters tell sessions of the same minute apart.
    """
    letters = "".join(secrets.choice(_LETTERS) for _ in range(3))
    return f"{now.astimezone():%Y-%m-%d-%H%M}-{letters}"


def checked_id(text: str) -> str:
    """Return `text` if it can be the id of a session.

    Raises:
        ValueError: It cannot.
    """
    if not _ID.fullmatch(text) or text == LAST:
        raise ValueError(f"{text!r} cannot be a session id")
    return text
