"""Gives the app inputs of every kind in which something is another, and looks for faults.

    uv run --group dev scripts/fuzz_test.py                     1,000 cases, at most 10 minutes
    uv run --group dev scripts/fuzz_test.py --seed 7            other ones
    uv run --group dev scripts/fuzz_test.py --only settings results --keep DIR
    uv run --group dev scripts/fuzz_test.py --only results --seed 7 --case 12

A fault of our own is a traceback, 'unexpected ... report it', an error without a line that says
why, a hang, more than 2 GB, a password or a letter that steers the terminal in what is printed,
and rows, files or settings that are invented or lost. Each is printed, and kept as a small file.
What fails within a library is said in words, and its input is not kept. Exit code 1 where there
is a fault of our own. `docs/testing.md` lists faults that this must find.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import zipfile
from collections import Counter
from pathlib import Path
from time import monotonic

from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "scripts"), str(ROOT)]

from fuzz.kinds import KINDS  # noqa: E402 - found by the path above
from fuzz.worker import Report, Worker  # noqa: E402


def run(
    kinds: list[str], cases: range, seed: int, *, most_s: float, limit_s: float, keep: Path
) -> list[tuple[str, int, Report]]:
    """Run cases of the kinds in turn, until time is over; what is wrong is printed at once."""
    found = []
    end_s = monotonic() + most_s
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        worker = Worker(Path(name), limit_s)
        try:
            for number in cases:
                if monotonic() > end_s:
                    break
                kind = kinds[number % len(kinds)]
                report = worker.run(kind, f"{kind} {seed} {number}")
                found.append((kind, number, report))
                if report.outside:
                    print(f"{kind} {number}: outside of the app: {report.outside}", flush=True)
                for fault in report.faults:
                    print(f"{kind} {number}: {fault}\n  {report.command}", flush=True)
                if report.faults:
                    kept = keep / f"{kind.replace(' ', '-')}-{seed}-{number}.zip"
                    keep_case(Path(name) / "case", report, kept)
                    print(f"  kept as {kept}", flush=True)
        finally:
            worker.close()
    return found


def keep_case(folder: Path, report: Report, kept: Path) -> None:
    """Keep the files of a case and what was done with them."""
    kept.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as file:
        for one in sorted(folder.rglob("*")):
            if one.is_file() and not one.is_symlink():
                file.write(one, one.relative_to(folder))
        file.writestr("fault.txt", "\n".join([report.command, *report.faults]))


def main() -> int:
    """Run the cases; 1 where a fault of our own was found."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--cases", type=int, default=1000)
    parser.add_argument("--case", type=int, metavar="NUMBER", help="this one alone")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=10.0, help="no new case after them")
    parser.add_argument("--limit", type=float, default=60.0, help="seconds that a case may take")
    parser.add_argument("--only", nargs="*", choices=KINDS, default=list(KINDS))
    parser.add_argument("--keep", type=Path, metavar="DIR", default=Path("build/fuzz"))
    options = parser.parse_args()
    one = options.case
    cases = range(options.cases) if one is None else range(one, one + 1)
    found = run(
        *(options.only, cases, options.seed),
        most_s=60 * options.minutes,
        limit_s=options.limit,
        keep=options.keep,
    )
    table = Table("Input", "Cases", "Faults", "Outside of the app")
    counts = Counter(kind for kind, _, _ in found)
    faults = Counter(kind for kind, _, report in found if report.faults)
    outside = Counter(kind for kind, _, report in found if report.outside)
    for kind in counts:
        table.add_row(kind, str(counts[kind]), str(faults[kind]), str(outside[kind]))
    Console(width=90).print(table)
    print(f"{len(found)} cases, {faults.total()} with a fault of our own.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
