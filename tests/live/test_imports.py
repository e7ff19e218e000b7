"""What watching a room takes no time and memory for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("module", ["cli.headless", "ui.main.main_window"])
def test_the_libraries_of_tables_and_figures_wait_until_they_are_asked_for(module: str) -> None:
    program = (
        f"import sys, monitor.pipeline, monitor.{module};"
        "print([m for m in ('pandas', 'pyarrow', 'matplotlib', 'scipy') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.strip() == "[]"
