"""Where what is trained in the window is kept: a table and a folder for each name. No Qt here."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from monitor.emotion.folder import is_network_folder
from monitor.folders import data_folder
from monitor.i18n import tr

FOLDER = "trained"
_FIRST_NAME = tr("My classes")
_FORBIDDEN = '<>:"/\\|?*'
_LONGEST = 60


class OwnFolder:
    """Names within the folder; what is there under a name is never overwritten unasked.

    Args:
        path: The folder; the user's own data by default. It is made when something is kept.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or data_folder() / FOLDER
        self._own: set[tuple[str, str]] = set()

    def name_problem(self, name: str) -> str:
        """Say why something cannot be called so; "" where it can."""
        if not name:
            return tr("give it a name")
        is_plain = name.isprintable() and not set(name) & set(_FORBIDDEN)
        if not is_plain or name[0] == "." or name[-1] == "." or len(name) > _LONGEST:
            return tr("its name is that of a folder: letters, digits and spaces, at most 60")
        if self.network(name).exists() and not is_network_folder(self.network(name)):
            return tr("'{name}' is taken by another folder: choose another name", name=name)
        return ""

    def table(self, name: str) -> Path:
        """The CSV of what it learns from."""
        return self.path / f"{name}.csv"

    def network(self, name: str) -> Path:
        """The folder of what was trained."""
        return self.path / name

    def free_name(self, wanted: str = _FIRST_NAME) -> str:
        """Return the name, with a number where it is taken already."""
        name, number = wanted, 1
        while self.table(name).exists() or self.network(name).exists():
            number += 1
            name = f"{wanted} {number}"
        return name

    def own_name(self, wanted: str, kind: str) -> str:
        """Return a name that is free, or that was kept or opened here before, as the same kind."""
        name = wanted if (wanted, kind) in self._own else self.free_name(wanted)
        self.adopt(name, kind)
        return name

    def adopt(self, name: str, kind: str) -> None:
        """What is kept under a name may be written over from now on by the same kind of set."""
        self._own.add((name, kind))

    def forget(self, name: str, kind: str) -> None:
        """Remove the table of a set that is empty now; what was trained of it stays."""
        if (name, kind) in self._own:
            with suppress(OSError):
                self.table(name).unlink()

    def newest_table(self) -> Path | None:
        """Return the CSV that was written last, if there is one."""
        found = []
        with suppress(OSError):
            found = [(file.stat().st_mtime, file) for file in self.path.glob("*.csv")]
        return max(found)[1] if found else None
