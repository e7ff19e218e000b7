"""Files and folders that exist while something is written, and are gone after it, and a crash.

Each has a note in the user's cache folder, locked while its program runs. A note whose lock is
free is of a program that was killed: the next start removes what it names.
"""

from __future__ import annotations

import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from monitor.files.lock import try_lock
from monitor.files.privacy import keep_permissions, make_folder, new_file
from monitor.folders import cache_folder

_NOTE_SUFFIX = ".note"


class TemporaryFile:
    """A new, empty file beside a target, which it replaces once it is whole.

    It has a name that nobody knows before, and only the user may open it.

    Args:
        target: The file that it becomes.

    Attributes:
        path: Where to write.

    Raises:
        OSError: It cannot be made.
    """

    def __init__(self, target: Path) -> None:
        self._target = target
        self._note = _Note()
        # Without the target's name, which may be as long as the system allows.
        self.path = target.with_name(_name(self._note.token, ".part"))
        self._note.write(self.path)
        try:
            new_file(self.path)
        except OSError:
            self._note.remove()
            raise

    def replace(self) -> None:
        """Become the target, in place of what is there.

        Raises:
            OSError: It cannot be.
        """
        keep_permissions(self.path, self._target)
        self.path.replace(self._target)

    def discard(self) -> None:
        """Remove what is left of it; nothing where it became its target."""
        with suppress(OSError):  # there is a reason already, or it is gone
            self.path.unlink()
        self._note.remove()


@contextmanager
def temporary_folder(beside: Path | None = None) -> Iterator[Path]:
    """Give a new folder for the user alone, and remove it with all that is in it.

    Args:
        beside: Its neighbour; by default it is where the system keeps what is temporary.

    Raises:
        OSError: It cannot be made.
    """
    note = _Note()
    above = Path(tempfile.gettempdir()) if beside is None else beside.parent
    folder = above / _name(note.token, ".folder")
    note.write(folder)
    try:
        folder.mkdir(mode=0o700)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        note.remove()


def remove_left_over() -> None:
    """Remove what programs that were killed left behind."""
    with suppress(OSError):
        for file in _notes_folder().glob(f"*{_NOTE_SUFFIX}"):
            with suppress(OSError):
                with file.open("r+b") as note:
                    if not try_lock(note):
                        continue
                    _remove(os.fsdecode(note.read()), file.stem)
                file.unlink()  # closed, since Windows lets no open file go


def _remove(name: str, token: str) -> None:
    path = Path(name)
    if path.name == _name(token, ".part"):
        path.unlink(missing_ok=True)
    elif path.name == _name(token, ".folder"):
        shutil.rmtree(path, ignore_errors=True)


class _Note:
    """The note of one temporary file or folder.

    Attributes:
        token: What nobody knows before; it is in the name of both.
    """

    def __init__(self) -> None:
        self.token = secrets.token_hex(8)
        self._file: BinaryIO | None = None
        self._path = _notes_folder() / f"{self.token}{_NOTE_SUFFIX}"
        with suppress(OSError):  # no such folder can be made: after a crash something stays
            make_folder(self._path.parent)
            new_file(self._path)
            self._file = self._path.open("r+b")
            try_lock(self._file)

    def write(self, path: Path) -> None:
        """Say what is to be removed, before it is made."""
        if self._file is not None:
            with suppress(OSError):
                self._file.write(os.fsencode(path.absolute()))
                self._file.flush()

    def remove(self) -> None:
        """Take the note away: there is nothing to remove any more."""
        if self._file is not None:
            with suppress(OSError):
                self._file.close()
            with suppress(OSError):
                self._path.unlink()


def _name(token: str, suffix: str) -> str:
    return f".classroom-monitor-{token}{suffix}"


def _notes_folder() -> Path:
    return cache_folder() / "temporary"
