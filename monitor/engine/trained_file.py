"""The network in a folder that training left, and whether it still is the one that was trained."""

from __future__ import annotations

import hashlib
from pathlib import Path

from monitor.errors import EngineError
from monitor.i18n import tr

NETWORK_FILE = "network.onnx"


def sha256_of(file: Path) -> str:
    """Return what a file is known by."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def checked_network(folder: Path, sha256: str) -> Path:
    """Return the network's file.

    Raises:
        EngineError: It is missing, or not the one that was trained.
    """
    file = folder / NETWORK_FILE
    if not file.is_file():
        raise EngineError(
            tr(
                "{folder}: {network_file} is missing: copy the whole folder again",
                folder=folder,
                network_file=NETWORK_FILE,
            )
        )
    if sha256_of(file) != sha256:
        raise EngineError(
            tr("{file}: damaged, or of another training: copy the whole folder again", file=file)
        )
    return file
