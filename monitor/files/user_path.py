"""Files and folders by the names that people give them."""

from __future__ import annotations

import os
from pathlib import Path


def user_path(name: str | Path) -> Path:
    """The path that a name stands for: what is called exactly so, else with `~` as a home."""
    path = Path(name)
    try:
        return path if path.exists() else path.expanduser()
    except (OSError, RuntimeError, ValueError):  # too long, no such user, a null character
        return path


def unusable_name(path: Path) -> str:
    """Say in a line that a name cannot stand in any table, since it is no Unicode; else ""."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        shown = os.fsencode(path).decode(errors="backslashreplace")
        return f"{shown}: its name is not in UTF-8: rename it"
    return ""
