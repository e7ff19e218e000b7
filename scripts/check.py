"""Everything that must hold before a change goes in; the arguments go to pytest.

uv run --group dev --extra reference scripts/check.py
uv run --group dev --extra reference scripts/check.py --all

Tests that are marked as slow run with `--all` only, as .ci/run does; without it, properties are
tried on a fifth of the examples.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time

ALL = "--all"
CHOSEN = [] if ALL in sys.argv else ["-m", "not slow", "--hypothesis-profile", "brief"]
ARGUMENTS = [argument for argument in sys.argv[1:] if argument != ALL]

# One more than there are processors: tests wait for cameras and processes as much as they work.
WORKERS = min(os.cpu_count() or 1, 7) + 1

CHECKS = {
    "lint": ["ruff", "check", "."],
    "format": ["ruff", "format", "--check", "."],
    "types": ["mypy"],
    "layers": ["lint-imports"],
    "structure": [sys.executable, "scripts/check_structure.py"],
    "links": [sys.executable, "scripts/check_links.py"],
    # In the order of tests/conftest.py, in which the longest come early.
    "tests": [
        *("pytest", "-n", str(WORKERS), "--dist", "loadfile", "--no-loadscope-reorder"),
        *(*CHOSEN, *ARGUMENTS),
    ],
}


def main() -> int:
    """Run all checks, also after one failed; return 1 if any did."""
    failed = []
    for name, command in CHECKS.items():
        print(f"== {name}: {' '.join(command)}", flush=True)
        start_s = time.monotonic()
        if subprocess.run(command, check=False).returncode != 0:
            failed.append(name)
        print(f"-- {name}: {time.monotonic() - start_s:.0f} s", flush=True)
    print(f"failed: {', '.join(failed)}" if failed else "all checks passed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
