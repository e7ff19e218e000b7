"""What a job takes no time and memory for: the libraries that it does not use."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

TABLES_AND_FIGURES = ("pandas", "pyarrow", "matplotlib", "scipy")
READS_LATER = ("pandas", "pyarrow", "matplotlib", "scipy", "sqlalchemy", "openvino")
COMMAND_ALONE = ("numpy", "cv2", "pydantic", "sqlalchemy", *TABLES_AND_FIGURES)
NO_LOG = ("matplotlib", "scipy", "sqlalchemy", "PyQt5")


@pytest.mark.parametrize(
    ("modules", "unused"),
    [
        ("monitor.cli.main", COMMAND_ALONE),  # each command is imported when it is called
        ("monitor.pipeline, monitor.cli.headless", TABLES_AND_FIGURES),
        ("monitor.pipeline, monitor.ui.main.main_window", TABLES_AND_FIGURES),
        ("monitor.cli.analysis.run", READS_LATER),  # it starts and waits for
        ("monitor.analysis.reading, monitor.analysis.run", NO_LOG),
    ],
)
def test_libraries_wait_until_they_are_asked_for(modules: str, unused: tuple[str, ...]) -> None:
    program = f"import sys, {modules}; print([m for m in {unused} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.strip() == "[]"
