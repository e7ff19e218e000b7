"""Folders looked through as they really are: with links, hidden files, and some that are locked."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator
from pathlib import Path

from monitor.files.user_path import unusable_name

_OF_SYSTEMS = frozenset(
    {"$RECYCLE.BIN", "System Volume Information", "__MACOSX", "lost+found"}
    | {"#recycle", "#snapshot", "@Recycle", "@eaDir"}  # network storage
)


class FolderWalk:
    """Looks through folders, each once, whatever links lead to it.

    Args:
        closed_by: Folders with a file of this name are left out with all below them.
        hidden: Look at hidden files and folders, and at those that belong to the system, too.

    Attributes:
        problems: What cannot be looked into, a line each.
        links: Links to folders that were looked into already.
        hidden: What was left out since it is hidden.
    """

    def __init__(self, *, closed_by: str = "", hidden: bool = False) -> None:
        self.problems: list[str] = []
        self.links: list[Path] = []
        self.hidden: list[Path] = []
        self._closed_by = closed_by
        self._all = hidden
        self._seen: set[tuple[int, int]] = set()

    def files_below(self, top: Path) -> Iterator[Path]:
        """Yield what is in `top` and below it beside folders.

        What is reached without a link comes first. `top` itself may be a link or hidden.
        """
        waiting, links = [top], deque[Path]()
        while waiting or links:
            folder = waiting.pop() if waiting else links.popleft()
            if not self._is_new(folder):
                continue
            entries = self._entries(folder)
            if any(entry.name == self._closed_by for entry in entries):
                continue
            for entry in entries:
                path = folder / entry.name
                if not _is_folder(entry):
                    yield path
                elif entry.is_symlink():
                    links.append(path)
                else:
                    waiting.append(path)

    def _is_new(self, folder: Path) -> bool:
        try:
            status = folder.stat()
        except OSError as error:
            self.problems.append(f"{folder}: {error.strerror}")
            return False
        identity = status.st_dev, status.st_ino
        if identity in self._seen:
            self.links.append(folder)
            return False
        self._seen.add(identity)
        return True

    def _entries(self, folder: Path) -> list[os.DirEntry[str]]:
        wanted: list[os.DirEntry[str]] = []
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    path = folder / entry.name
                    if not self._all and is_hidden(entry.name):
                        self.hidden.append(path)
                    elif problem := unusable_name(path):
                        self.problems.append(problem)
                    else:
                        wanted.append(entry)
        except OSError as error:
            self.problems.append(f"{folder}: {error.strerror}")
        return wanted


def is_hidden(name: str) -> bool:
    """Whether people do not see it: what begins with a dot, and what systems keep for themselves.

    Beside `x.mp4`, macOS keeps `._x.mp4` where a file system is not its own.
    """
    return name in _OF_SYSTEMS or name.startswith(".")


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to itself, for one
        return False
