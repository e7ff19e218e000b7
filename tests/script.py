"""Running a script of scripts/ in tests, or a program that imports from it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parents[1] / "scripts"


def script(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python with `arguments`, with the modules of the scripts and no other programs."""
    return subprocess.run(
        [sys.executable, *arguments],
        check=False,
        capture_output=True,
        text=True,
        cwd=SCRIPTS.parent,
        env={**os.environ, "PYTHONPATH": f"{SCRIPTS}:{SCRIPTS.parent}", "PATH": ""},
    )
