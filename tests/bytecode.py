"""Compiled modules are kept, also where the environment wants none beside the sources.

Tests start the app hundreds of times, and it would compile the modules of all its libraries anew
each time, three seconds for `--help` alone.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


def keep_bytecode(folder: Path) -> None:
    """Let this process and those it starts keep bytecode in `folder`, where none would be kept."""
    if sys.dont_write_bytecode:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix = str(folder)
        sys.dont_write_bytecode = False
