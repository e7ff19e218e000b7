"""Take a picture of every screen of the app, in all sizes and two themes, for looking at them.

    uv run --group dev scripts/take_screens.py FOLDER [-k WORDS] [--language de]

The windows are those of `tests/ui/windows/openers.py`, opened on 1280x720, on 1366x768 at 150 %
and on 1920x1080 at 200 %, and with text of one and a half and of twice the size. Nothing of it
belongs into the repository.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from monitor.i18n import LANGUAGE_VARIABLE, LANGUAGES
from monitor.i18n.languages import PSEUDO

TESTS = "tests/ui/windows/test_every_window.py", "tests/ui/windows/test_large_text.py"
SIZES = {
    **dict.fromkeys(("1280x720", "1366x768", "1920x1080"), TESTS[0]),
    **dict.fromkeys(("text-150", "text-200"), TESTS[1]),
}
"""Names of screens and of sizes of text, as the tests have them, and which test it is."""
ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    """Let the test of all windows take the pictures; return its exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", choices=SIZES, help="only one; text-150 is of larger text")
    parser.add_argument("-k", default="", help="only windows whose names hold these words")
    parser.add_argument(
        *("--language", "-l"),
        choices=[*LANGUAGES, PSEUDO.code],
        default="en",
        help=f"of the windows; {PSEUDO.code} shows what is cut",
    )
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    environment = {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_FONT_DPI": "96",
        **os.environ,
        "CLASSROOM_MONITOR_SCREENS": str(folder),
        LANGUAGE_VARIABLE: arguments.language,
    }
    also = f" and ({arguments.k})" if arguments.k else ""
    # One process a size: a change of the theme restyles all windows that a process has opened.
    sizes = [arguments.size] if arguments.size else SIZES
    codes = [_take(SIZES[size], f"test_it_fits and {size}{also}", environment) for size in sizes]
    print(f"{sum(1 for _ in folder.rglob('*.png'))} pictures in {folder}")
    return max(codes)


def _take(test: str, chosen: str, environment: Mapping[str, str]) -> int:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", chosen]
    return subprocess.run(
        [*command, test],
        cwd=ROOT,
        env=environment,
        check=False,
    ).returncode


if __name__ == "__main__":
    raise SystemExit(main())
