"""A real small disk, for what happens when there is no room."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

SmallDisk = Callable[[str, str], "subprocess.CompletedProcess[str]"]
"""Runs a module of the tests, by its name, on an empty disk of a size like "512k"."""


def make_small_disk(folder: Path) -> SmallDisk:
    """Return what runs a module with a small disk's folder as its argument, or skip.

    Only that program sees the disk: it is mounted in a namespace of its own.
    """
    disk = folder / "disk"
    disk.mkdir()
    mounted = f'mount -t tmpfs -o size="$0" none "{disk}" && exec "$@"'
    alone = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mounted]
    if (
        not shutil.which("unshare")
        or subprocess.run([*alone, "1m", "true"], check=False).returncode
    ):
        pytest.skip("no small disk can be mounted here")

    def run(module: str, size: str) -> subprocess.CompletedProcess[str]:
        command = [*alone, size, sys.executable, "-m", module, str(disk)]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    return run
