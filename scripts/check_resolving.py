"""Checks on which systems and Pythons the app's packages install from wheels alone.

    uv run --group dev scripts/check_resolving.py            fails where the page promises more
    uv run --group dev scripts/check_resolving.py --write    writes its table anew

The page is docs/install.md. Nothing is installed: uv resolves what `pip install` would take
there, and asks the package index for it, so a network is needed.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path

from document_part import with_part

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "install.md"

PYTHONS = ("3.11", "3.12", "3.13", "3.14")

OLDEST_MACOS = "14.0"
"""PyAV's wheels ask for it."""

SYSTEMS = {
    "Linux, x86-64": "x86_64-unknown-linux-gnu",
    "Linux, ARM": "aarch64-unknown-linux-gnu",
    "Windows, x86-64": "x86_64-pc-windows-msvc",
    "Windows, ARM": "aarch64-pc-windows-msvc",
    f"macOS {OLDEST_MACOS}, Apple": "aarch64-apple-darwin",
    f"macOS {OLDEST_MACOS}, Intel": "x86_64-apple-darwin",
}

AT_ONCE = 4

INSTALLS = "installs"

_LACKING = re.compile(r"[Ww]heels (?:are required )?for `([\w-]+)`")


def main() -> int:
    """Compare with the table in the page, or write it; return 1 where they differ."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = list(pool.map(lacking, *zip(*product(SYSTEMS.values(), PYTHONS), strict=True)))
    table = table_of(answers)
    if "--write" in sys.argv[1:]:
        page = with_part(PAGE, "resolving", "scripts/check_resolving.py", table)
        PAGE.write_text(page, encoding="utf-8")
        return 0
    promised = PAGE.read_text(encoding="utf-8").splitlines()
    broken = [row for row in table.splitlines() if promises_more(promised, row)]
    print("\n".join([f"{PAGE.relative_to(ROOT)} promises more:", *broken] if broken else [table]))
    return 1 if broken else 0


def promises_more(lines: list[str], row: str) -> bool:
    """Return whether one of `lines` is of the system of `row` and installs where it does not."""
    cells = row.split(" | ")
    promised = next((line.split(" | ") for line in lines if line.startswith(cells[0] + " | ")), [])
    return any(
        INSTALLS in before and INSTALLS not in now
        for before, now in zip(promised, cells, strict=False)
    )


def lacking(platform: str, python: str) -> str:
    """Return the package that has no wheel there, or an empty text."""
    result = subprocess.run(
        [
            *("uv", "pip", "compile", "pyproject.toml", "--quiet", "--no-header"),
            *("--python-platform", platform, "--python-version", python),
            *("--only-binary", ":all:"),
        ],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "MACOSX_DEPLOYMENT_TARGET": OLDEST_MACOS},
    )
    if result.returncode == 0:
        return ""
    return package_in(result.stderr)


def package_in(told: str) -> str:
    """Return the package that uv says has no wheel.

    Raises:
        SystemExit: It says something else.
    """
    found = _LACKING.search(told)
    if found is None:
        raise SystemExit(told)
    return found[1]


def table_of(answers: list[str]) -> str:
    """Return the table in Markdown."""
    lines = [f"| | {' | '.join(PYTHONS)} |", f"|---|{'---|' * len(PYTHONS)}"]
    for number, system in enumerate(SYSTEMS):
        row = answers[number * len(PYTHONS) : (number + 1) * len(PYTHONS)]
        cells = [f"no wheel of {name}" if name else INSTALLS for name in row]
        lines.append(f"| {system} | {' | '.join(cells)} |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
