"""Files that appear complete or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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
