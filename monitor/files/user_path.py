"""Files and folders by the names that people give them."""

from __future__ import annotations

import os
from pathlib import Path

from monitor.i18n import tr


def user_path(name: str | Path) -> Path:
    """The path that a name stands for: what is called exactly so, else with `~` as a home."""
    path = Path(name)
    try:
        return path if is_there(path) else path.expanduser()
    except RuntimeError:  # no such user
        return path


def is_there(path: Path) -> bool:
    """Whether something of that name can be looked at."""
    try:
        return path.exists()
    except (OSError, ValueError):  # too long, in a locked folder, a null character
        return False


def unusable_name(path: Path) -> str:
    """Say in a line that a name cannot stand in any table, since it is no Unicode; else ""."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        shown = os.fsencode(path).decode(errors="backslashreplace")
        return tr("{shown}: its name is not in UTF-8: rename it", shown=shown)
    return ""
