"""Files that appear complete or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from monitor.files.privacy import keep_permissions
from monitor.files.temporary import TemporaryFile


@contextmanager
def atomic_write(path: Path) -> Iterator[Path]:
    """Give a new, empty file to write to; it takes the place of `path` when all was written.

    After an error there is what was there before, and nothing else.

    Raises:
        OSError: No file can be made in that folder.
    """
    file = TemporaryFile(path)
    try:
        yield file.path
        file.replace()
    finally:
        file.discard()


def replace_all(files: Mapping[Path, Path]) -> None:
    """Put new files into their places, all of them or none.

    Args:
        files: By new file, whose place it takes, in this order. New ones lie in a folder that
            nobody else uses, on the same disk.

    Raises:
        OSError: One cannot be put there. All places are as they were then.
    """
    with ExitStack() as replaced:
        for new, target in files.items():
            replaced.enter_context(_replaced(new, target))


@contextmanager
def _replaced(new: Path, target: Path) -> Iterator[None]:
    """Put one into its place; bring back what was there if an error follows."""
    old = new.with_name(f"{new.name}.old")
    was_there = target.exists()
    if was_there:
        link_or_copy(target, old)
        keep_permissions(new, target)
    new.replace(target)
    try:
        yield
    except BaseException:
        if was_there:
            old.replace(target)
        else:
            target.unlink()
        raise


def link_or_copy(file: Path, to: Path) -> None:
    """Give a file another name, or make a copy where the file system knows no links.

    Raises:
        OSError: Neither can be.
    """
    try:
        to.hardlink_to(file)
    except OSError:  # not every file system knows links
        shutil.copy2(file, to)
