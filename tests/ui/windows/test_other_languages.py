"""Every window fits a small screen in languages whose words are long, or read from the right."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from monitor.i18n import LANGUAGE_VARIABLE
from monitor.i18n.languages import PSEUDO
from tests.ui.windows.pictures import FOLDER_VARIABLE

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("code", "screen"),
    [("de", "1366x768"), ("zh_CN", "1366x768"), ("ar", "1366x768"), (PSEUDO.code, "1280x720")],
)
def test_windows_fit_in_long_words(code: str, screen: str, tmp_path: Path) -> None:
    """A process of its own: a language is decided once."""
    chosen = f"test_it_fits and {screen}"
    if code == PSEUDO.code:  # the compact gauge has no room for half as much again
        chosen += " and not CompactGauge"
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", chosen),
            "tests/ui/windows/test_every_window.py",
        ],
        cwd=ROOT,
        env={**os.environ, LANGUAGE_VARIABLE: code, FOLDER_VARIABLE: str(tmp_path)},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout[-4000:]
    assert list(tmp_path.rglob("*.png"))
