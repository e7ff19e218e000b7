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
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed

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
    "translations": [sys.executable, "scripts/update_catalogues.py", "--check", "--complete"],
    "links": [sys.executable, "scripts/check_links.py"],
    # Compiles the tests, which each process of the next step would do for itself.
    "collection": ["pytest", "--collect-only", "-qq"],
    # In the order of tests/conftest.py, in which the longest come early.
    "tests": [
        *("pytest", "-n", str(WORKERS), "--dist", "loadfile", "--no-loadscope-reorder"),
        *(*CHOSEN, *ARGUMENTS),
    ],
}


def main() -> int:
    """Run all checks, also after one failed; return 1 if any did."""
    failed = []
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        quick = {pool.submit(_quiet, CHECKS[name]): name for name in CHECKS if name != "tests"}
        for done in as_completed(quick):
            code, said, taken_s = done.result()
            name = quick[done]
            if code != 0:
                failed.append(name)
            shown = said if code != 0 or name != "collection" else ""
            print(
                f"== {name}: {' '.join(CHECKS[name])}\n{shown}-- {name}: {taken_s:.0f} s",
                flush=True,
            )
    print(f"== tests: {' '.join(CHECKS['tests'])}", flush=True)
    start_s = time.monotonic()
    if subprocess.run(CHECKS["tests"], check=False).returncode != 0:
        failed.append("tests")
    print(f"-- tests: {time.monotonic() - start_s:.0f} s", flush=True)
    print(f"failed: {', '.join(failed)}" if failed else "all checks passed", flush=True)
    return 1 if failed else 0


def _quiet(command: Sequence[str]) -> tuple[int, str, float]:
    """Run a command; return its exit status, all that it says, and how many seconds it took."""
    start_s = time.monotonic()
    done = subprocess.run(
        command, check=False, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    return done.returncode, done.stdout, time.monotonic() - start_s


if __name__ == "__main__":
    sys.exit(main())
