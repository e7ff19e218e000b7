"""What is dropped on a part of the window."""

from __future__ import annotations

from pathlib import Path

from PyQt5.QtGui import QDropEvent


def dropped_files(event: QDropEvent) -> list[Path]:
    """Return the files and folders of this machine that are dropped, or held over the window."""
    data = event.mimeData()
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data else []
