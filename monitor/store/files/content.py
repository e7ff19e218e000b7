"""What stands in a file of others, if it is not too large to be what it is taken for."""

from __future__ import annotations

from pathlib import Path

from monitor.errors import StoreError
from monitor.i18n import tr


def content_of(path: Path, largest_bytes: int, too_large: str) -> bytes:
    """Read a file.

    Args:
        path: The file.
        largest_bytes: Of a larger one nothing is read.
        too_large: What is said of that, in a line.

    Raises:
        StoreError: There is no such file, it is too large or cannot be read; one line.
    """
    try:
        if path.stat().st_size > largest_bytes:
            raise StoreError(too_large)
        return path.read_bytes()
    except OSError as error:
        reason = tr("no such file") if isinstance(error, FileNotFoundError) else error.strerror
        raise StoreError(f"{path}: {reason}") from error
